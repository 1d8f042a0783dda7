/**
 * The protocol's library, through one door. A bundle copies all of the library's several hundred names for every module
 * that imports a value from it; with one such module the server starts 7 ms earlier, of about 100.
 */
export type * from 'vscode-languageserver/node';
export {
	CodeActionKind,
	CodeActionRequest,
	createConnection,
	DefinitionRequest,
	DiagnosticSeverity,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	DocumentHighlightKind,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	ErrorCodes,
	FoldingRangeKind,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	LSPErrorCodes,
	MarkupKind,
	MessageType,
	PositionEncodingKind,
	ReferencesRequest,
	ResponseError,
	SelectionRangeRequest,
	SemanticTokensBuilder,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	ShowMessageNotification,
	SymbolKind,
	TextDocumentSyncKind,
} from 'vscode-languageserver/node';
