import { fixAllKind } from './features/codeAction';
import { CodeActionKind, type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from './lsp';
import { ignoreCommand } from '../protocol/messages';
import { refactorKind } from './features/refactor';
import { legend } from './features/semanticTokens';

/** What is announced, and nothing that does not work yet: an editor shows what it is promised. */
export const initializeResult: InitializeResult = {
	serverInfo: { name: 'diplomatic-cables' },
	capabilities: {
		positionEncoding: PositionEncodingKind.UTF16,
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
		documentSymbolProvider: true,
		foldingRangeProvider: true,
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		selectionRangeProvider: true,
		completionProvider: { resolveProvider: true },
		inlayHintProvider: true,
		semanticTokensProvider: { legend, full: true, range: true },
		codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, refactorKind], resolveProvider: true },
		executeCommandProvider: { commands: [ignoreCommand] },
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
		diagnosticProvider: { identifier: 'cable', interFileDependencies: false, workspaceDiagnostics: false },
	},
};
