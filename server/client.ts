import { DiagnosticTag, type InitializeParams, MarkupKind } from './lsp';

/** What the editor said it can do, in the words of our features. */
export interface Client {
	readonly hierarchicalSymbols: boolean;
	readonly markdownHover: boolean;
	/** Takes with a definition what leads there and the whole of what is there. */
	readonly definitionLinks: boolean;
	readonly relatedInformation: boolean;
	/** Fades what a diagnostic calls unnecessary. */
	readonly fades: boolean;
	/** Makes a link of a diagnostic's code. */
	readonly codeLinks: boolean;
	/** Edits may name the version they were made for, and are refused when it has moved. */
	readonly versionedEdits: boolean;
	/** Asks for diagnostics itself. Otherwise they are pushed. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesInlayHints: boolean;
	readonly refreshesTokens: boolean;
	/** Takes a refusal for an answer, and keeps the tokens that it has. */
	readonly takesCancelledTokens: boolean;
	/** Leads through the places of a template that are to be filled in. */
	readonly snippets: boolean;
	/** Shows a few words beside every proposal, not only beside the one looked at. */
	readonly labelDetails: boolean;
	readonly markdownDocumentation: boolean;
	/** Answers `workspace/configuration`. Otherwise settings come with `initialize` and `didChangeConfiguration`. */
	readonly answersConfiguration: boolean;
	/** Tells a change of settings only to servers that registered for it. */
	readonly registersConfiguration: boolean;
	/** Tells changes on the disk to servers that name the files when they want to. */
	readonly registersWatchers: boolean;
	/** Watches files by their folder, wherever that lies. */
	readonly watchesAnywhere: boolean;
	/** An edit may bring a file that is not there yet. */
	readonly createsFiles: boolean;
	/** Shows an edit before it is made, where the edit says so. */
	readonly confirmsEdits: boolean;
	/** Asks for the edit of a code action when its reader has chosen it. */
	readonly resolvesEdits: boolean;
	/** Tells which folders are opened and closed. */
	readonly tellsFolders: boolean;
	readonly mostFolds: number;
}

export function readClient({ capabilities }: InitializeParams): Client {
	const { textDocument, workspace } = capabilities;
	const item = textDocument?.completion?.completionItem;
	return {
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
		definitionLinks: textDocument?.definition?.linkSupport === true,
		relatedInformation:
			textDocument?.publishDiagnostics?.relatedInformation === true ||
			textDocument?.diagnostic?.relatedInformation === true,
		fades: hasTag(textDocument?.publishDiagnostics?.tagSupport) || hasTag(textDocument?.diagnostic?.tagSupport),
		codeLinks:
			textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
			textDocument?.diagnostic?.codeDescriptionSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
		takesCancelledTokens: textDocument?.semanticTokens?.serverCancelSupport === true,
		snippets: item?.snippetSupport === true,
		labelDetails: item?.labelDetailsSupport === true,
		markdownDocumentation: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
		answersConfiguration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
		createsFiles:
			workspace?.applyEdit === true &&
			workspace.workspaceEdit?.documentChanges === true &&
			workspace.workspaceEdit.resourceOperations?.includes('create') === true,
		confirmsEdits:
			workspace?.workspaceEdit?.documentChanges === true &&
			workspace.workspaceEdit.changeAnnotationSupport !== undefined,
		resolvesEdits:
			textDocument?.codeAction?.dataSupport === true &&
			textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
		tellsFolders: workspace?.workspaceFolders === true,
		mostFolds: textDocument?.foldingRange?.rangeLimit ?? Infinity,
	};
}

function hasTag(support: { readonly valueSet: readonly DiagnosticTag[] } | undefined): boolean {
	return support?.valueSet.includes(DiagnosticTag.Unnecessary) === true;
}
