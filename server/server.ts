import {
	CodeActionRequest,
	type CompletionItem,
	CompletionRequest,
	CompletionResolveRequest,
	type Connection,
	DefinitionRequest,
	DidChangeConfigurationNotification,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	ErrorCodes,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	ReferencesRequest,
	ResponseError,
	SelectionRangeRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
} from './lsp';
import { type Files } from '../files/files';
import { type BookName, createBooks } from '../cable/books/books';
import { initializeResult } from './capabilities';
import { type Context } from './context';
import { createDocuments, type Snapshot } from './documents';
import { codeAction } from './features/codeAction';
import { explainCodes, lookUpCode } from './features/codes';
import { completion, describeItem, documentOf } from './features/completion';
import { definition } from './features/definition';
import { diagnostics, pullDiagnostics } from './features/diagnostics';
import { documentHighlight } from './features/documentHighlight';
import { documentSymbol } from './features/documentSymbol';
import { foldingRange } from './features/foldingRange';
import { hover } from './features/hover';
import { inlayHint } from './features/inlayHint';
import { references } from './features/references';
import { refactorTarget, resolveRefactor } from './features/refactor';
import { selectionRange } from './features/selectionRange';
import { semanticTokens, semanticTokensInRange } from './features/semanticTokens';
import { createGuard, sayOnce } from './guard';
import { explainCodesType, lookUpCodeType } from './requests';
import { answer, askAgain, contentModified, type Desk } from './route';
import { createPushes, type Loop } from './schedule';
import { createSession, type Session } from './session';
import { type Survey } from './workspace/survey';
import { startWorkspace } from './workspace/workspace';

/** What the entry brings: the server itself knows no files and no process. */
export interface Platform {
	readonly loop: Loop;
	readonly readBook: (name: BookName) => string;
	readonly files: Files;
	/** Milliseconds since 1970 UTC. */
	readonly clock: () => number;
}

/** Answers a connection until it ends. Nothing is read or computed before the editor has opened a document. */
export function serve(connection: Connection, { loop, readBook, files, clock }: Platform): void {
	const log = (message: string): void => connection.console.warn(message);
	const logOnce = sayOnce(log);
	const guard = createGuard(log);
	const books = createBooks(readBook);
	const documents = createDocuments();
	const { failed } = guard;
	let session: Session | undefined;
	let survey: Survey | undefined;
	let wasShutDown = false;

	/** `settingsOf` is the document, or for files that are not open the folder: nobody asks for settings a thousand times. */
	const context = (session: Session, uri: string, settingsOf = uri): Context | Promise<Context> => {
		const settings = session.settings.of(settingsOf);
		const ignored = session.ignoring.of(uri);
		const around = { client: session.client, now: clock(), logOnce, failed };
		if (!(settings instanceof Promise) && !(ignored instanceof Promise)) {
			const books = session.codeBooks.of(uri, settings.codeBooks);
			if (!(books instanceof Promise)) return { ...around, settings, ignored, books };
		}
		return Promise.all([settings, ignored]).then(async ([arrived, list]) => ({
			...around,
			settings: arrived,
			ignored: list,
			books: await session.codeBooks.of(uri, arrived.codeBooks),
		}));
	};

	const desk: Desk = { connection, documents, guard, loop, context, session: () => session ?? refuse(wasShutDown) };
	answer(desk, DocumentSymbolRequest.type, { feature: documentSymbol, nothing: null });
	answer(desk, FoldingRangeRequest.type, { feature: foldingRange, nothing: null });
	answer(desk, HoverRequest.type, { feature: hover, nothing: null });
	answer(desk, DefinitionRequest.type, { feature: definition, nothing: null });
	answer(desk, ReferencesRequest.type, { feature: references, nothing: null });
	answer(desk, DocumentHighlightRequest.type, { feature: documentHighlight, nothing: null });
	answer(desk, SelectionRangeRequest.type, { feature: selectionRange, nothing: null });
	answer(desk, SemanticTokensRequest.type, { feature: semanticTokens, nothing: null });
	answer(desk, SemanticTokensRangeRequest.type, { feature: semanticTokensInRange, nothing: null });
	answer(desk, CompletionRequest.type, { feature: completion, nothing: null });
	answer(desk, InlayHintRequest.type, { feature: inlayHint, nothing: null });
	answer(desk, CodeActionRequest.type, { feature: codeAction, nothing: null });
	answer(desk, explainCodesType, { feature: explainCodes, nothing: null });
	answer(desk, lookUpCodeType, { feature: lookUpCode, nothing: null });
	answer(desk, DocumentDiagnosticRequest.type, {
		feature: pullDiagnostics,
		nothing: { kind: DocumentDiagnosticReportKind.Full, items: [] },
		outdated: askAgain,
	});

	connection.onRequest(CompletionResolveRequest.method, async (item: CompletionItem) => {
		const uri = documentOf(item);
		if (uri === undefined || !documents.get(uri)) return item;
		const around = await context(desk.session(), uri);
		return guard.run(CompletionResolveRequest.method, item, () => describeItem(item, around));
	});
	connection.onCodeActionResolve((action) => {
		const { client } = desk.session();
		const target = refactorTarget(action);
		if (!target) return action;
		const snapshot = documents.get(target.uri);
		if (snapshot?.version !== target.version) throw contentModified();
		return guard.run('codeAction/resolve', action, () => resolveRefactor(action, snapshot, { client }));
	});

	const publish = async (uri: string): Promise<void> => {
		const snapshot = documents.get(uri);
		if (!session || !snapshot) return;
		const around = await context(session, uri);
		if (documents.get(uri) !== snapshot) return; // The newer version has its own turn.
		const told = guard.run('diagnostics', [], () => diagnostics(snapshot, around));
		await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: told });
	};
	const pushes = createPushes(loop, (uri) => publish(uri).catch((error: unknown) => failed('push', error)));
	const push = (snapshot: Snapshot): void => {
		if (!session?.client.pullsDiagnostics) pushes.due(snapshot);
	};
	const tellAgain = (): void => {
		documents.all().forEach(push);
		if (!session) return;
		const { client } = session;
		const { diagnostics, inlayHint: hints, semanticTokens: tokens } = connection.languages;
		const refused = (error: unknown): void => failed('refresh', error);
		if (client.pullsDiagnostics && client.refreshesDiagnostics) diagnostics.refresh().catch(refused);
		if (client.refreshesInlayHints) hints.refresh().catch(refused);
		// A reader's own book may know a code that no book has.
		if (client.refreshesTokens) tokens.refresh().catch(refused);
	};

	connection.onInitialize((params) => {
		if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
		session = createSession(connection, params, {
			books,
			files,
			loop,
			complain: logOnce,
			late() {
				tellAgain();
				survey?.begin();
			},
		});
		return initializeResult;
	});
	connection.onInitialized(() => {
		if (!session) return;
		const started = session;
		const contextOf = (settingsOf: string, uri: string) => context(started, uri, settingsOf);
		survey = startWorkspace({ connection, session, documents, files, loop, contextOf, tellAgain, failed, log });
		if (!session.client.registersConfiguration) return;
		connection.client
			.register(DidChangeConfigurationNotification.type, { section: 'cable' })
			.catch((error: unknown) => failed('registering for settings', error));
	});
	connection.onShutdown(() => {
		session = undefined;
		survey?.end();
		wasShutDown = true;
	});
	connection.onDidChangeConfiguration(({ settings }) => {
		session?.settings.take(settings);
		session?.settings.invalidate();
		session?.codeBooks.renew();
		tellAgain();
		survey?.begin();
	});

	connection.onDidOpenTextDocument((params) => {
		if (!session) return;
		const snapshot = documents.open(params);
		void session.settings.of(snapshot.uri); // Asked for now, so that the first request need not wait.
		push(snapshot);
		survey?.opened(snapshot.uri);
	});
	connection.onDidChangeTextDocument((params) => {
		const snapshot = documents.change(params);
		if (snapshot) push(snapshot);
	});
	connection.onDidCloseTextDocument((params) => {
		const { uri } = params.textDocument;
		if (!session || !documents.get(uri)) return;
		documents.close(params);
		pushes.drop(uri);
		session.settings.forget(uri);
		if (!session.client.pullsDiagnostics) {
			connection.sendDiagnostics({ uri, diagnostics: [] }).catch((error: unknown) => failed('push', error));
		}
		survey?.closed(uri);
	});
}

function refuse(wasShutDown: boolean): never {
	if (wasShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
	throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
}
