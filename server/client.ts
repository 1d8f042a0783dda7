import { type InitializeParams, MarkupKind } from './lsp';

/** What the editor said it can do, in the words of our features. */
export interface Client {
	readonly hierarchicalSymbols: boolean;
	readonly markdownHover: boolean;
	/** Takes with a definition what leads there and the whole of what is there. */
	readonly definitionLinks: boolean;
	readonly relatedInformation: boolean;
	/** Makes a link of a diagnostic's code. */
	readonly codeLinks: boolean;
	/** Edits may name the version they were made for, and are refused when it has moved. */
	readonly versionedEdits: boolean;
	/** Asks for diagnostics itself. Otherwise they are pushed. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesInlayHints: boolean;
	/** Answers `workspace/configuration`. Otherwise settings come with `initialize` and `didChangeConfiguration`. */
	readonly answersConfiguration: boolean;
	/** Tells a change of settings only to servers that registered for it. */
	readonly registersConfiguration: boolean;
	readonly mostFolds: number;
}

export function readClient({ capabilities }: InitializeParams): Client {
	const { textDocument, workspace } = capabilities;
	return {
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
		definitionLinks: textDocument?.definition?.linkSupport === true,
		relatedInformation:
			textDocument?.publishDiagnostics?.relatedInformation === true ||
			textDocument?.diagnostic?.relatedInformation === true,
		codeLinks:
			textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
			textDocument?.diagnostic?.codeDescriptionSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		answersConfiguration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		mostFolds: textDocument?.foldingRange?.rangeLimit ?? Infinity,
	};
}
