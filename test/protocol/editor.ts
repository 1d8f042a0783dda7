import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type TestContext } from 'node:test';
import {
	ApplyWorkspaceEditRequest,
	type ClientCapabilities,
	ConfigurationRequest,
	createProtocolConnection,
	DiagnosticRefreshRequest,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidOpenTextDocumentNotification,
	ExitNotification,
	InitializedNotification,
	type InitializeParams,
	InitializeRequest,
	type InitializeResult,
	LogMessageNotification,
	type Message,
	type MessageWriter,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	RegistrationRequest,
	ShowMessageNotification,
	ShutdownRequest,
	StreamMessageReader,
	type TextDocumentContentChangeEvent,
	WorkDoneProgressCancelNotification,
	WorkDoneProgressCreateRequest,
	type WorkspaceEdit,
	type WorkspaceFolder,
} from 'vscode-languageserver/node';

export const serverPath = join(__dirname, '..', '..', '..', 'dist', 'server.js');

/** An editor without a window: it speaks to the built server as any other editor would. */
export interface Editor {
	readonly connection: ProtocolConnection;
	readonly server: ChildProcess;
	readonly initialized: InitializeResult;
	/** Log lines of the server so far. */
	readonly logged: readonly string[];
	readonly registered: readonly string[];
	/** Messages to the reader so far. */
	readonly shown: readonly string[];
	/** Titles of work under way that the server told of; while `cancels` is set each is cancelled at once. */
	readonly works: string[];
	cancels: boolean;
	/** What the editor answers when it is asked for its settings; absent: it never is. */
	settings: unknown;
	open(uri: string, text: string, version?: number): void;
	change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void;
	close(uri: string): void;
	/** Everything sent inside goes to the server in one piece: it arrives together. */
	readonly together: (send: () => void) => void;
	/** The pushed diagnostics of a version, or those after a close when no version is given. */
	pushed(uri: string, version?: number): Promise<PublishDiagnosticsParams>;
	/** Pushes that nobody has waited for. */
	unread(): readonly PublishDiagnosticsParams[];
	/** The next edit that the server asked for. */
	edited(): Promise<WorkspaceEdit>;
	/** Tells changes on the disk. */
	touched(...uris: readonly string[]): void;
	/** Resolves when work of the server ends next. */
	worked(): Promise<unknown>;
	/** Resolves when the server next asks the editor to pull its diagnostics again. */
	refreshed(): Promise<unknown>;
	/** Shuts the server down in the order of the protocol and resolves with its exit code. */
	end(): Promise<number | null>;
}

export interface EditorOptions {
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: unknown;
	readonly settings?: unknown;
	readonly folders?: readonly WorkspaceFolder[];
}

/** An editor of today: pulls diagnostics, knows trees, Markdown, versions and settings. */
export const modern: ClientCapabilities = {
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
		workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
		applyEdit: true,
		workspaceFolders: true,
		didChangeWatchedFiles: { dynamicRegistration: true },
	},
	window: { workDoneProgress: true },
	textDocument: {
		codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
		diagnostic: { dynamicRegistration: false },
		publishDiagnostics: { relatedInformation: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		definition: { linkSupport: true },
		hover: { contentFormat: ['markdown', 'plaintext'] },
		foldingRange: { lineFoldingOnly: true },
	},
};

/** Starts the server and initializes it; the process ends with the test. */
export async function startEditor(
	t: TestContext,
	options: EditorOptions = {},
	more: Partial<Pick<Editor, 'cancels'>> = {},
): Promise<Editor> {
	const { server, connection, writer } = startServer(t);
	const logged: string[] = [];
	const registered: string[] = [];
	const pushes = createMailbox<PublishDiagnosticsParams>();
	const refreshes = createMailbox<true>();
	const edits = createMailbox<WorkspaceEdit>();
	const ends = createMailbox<true>();
	const shown: string[] = [];
	const works: string[] = [];
	connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
	connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
		edits.put(edit);
		return { applied: true };
	});
	connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
	connection.onNotification(
		'$/progress',
		({ token, value }: { token: string; value: { kind: string; title?: string } }) => {
			if (value.kind === 'end') ends.put(true);
			if (value.kind !== 'begin') return;
			works.push(value.title ?? '');
			if (editor.cancels) tell(connection.sendNotification(WorkDoneProgressCancelNotification.type, { token }));
		},
	);
	connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
	connection.onNotification(PublishDiagnosticsNotification.type, pushes.put);
	connection.onRequest(DiagnosticRefreshRequest.type, () => refreshes.put(true));
	connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
		registered.push(...registrations.map(({ method }) => method));
	});
	connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => editor.settings ?? null));
	const { capabilities = modern, initializationOptions, folders } = options;
	const initialized = await connection.sendRequest(InitializeRequest.type, {
		...initializeParams(capabilities, initializationOptions),
		...(folders && { workspaceFolders: [...folders] }),
	});

	const editor: Editor = {
		connection,
		server,
		initialized,
		logged,
		registered,
		shown,
		works,
		cancels: more.cancels ?? false,
		settings: options.settings,
		open(uri, text, version = 1) {
			const textDocument = { uri, languageId: 'cable', version, text };
			tell(connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }));
		},
		change(uri, version, ...contentChanges) {
			const textDocument = { uri, version };
			tell(connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges }));
		},
		close(uri) {
			tell(connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }));
		},
		together: (send) => writer.together(send),
		pushed: (uri, version) => pushes.take((push) => push.uri === uri && push.version === version),
		unread: () => pushes.kept,
		edited: () => edits.take(() => true),
		touched(...uris) {
			const changes = uris.map((uri) => ({ uri, type: 2 as const }));
			tell(connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes }));
		},
		worked: () => ends.take(() => true),
		refreshed: () => refreshes.take(() => true),
		async end() {
			await connection.sendRequest(ShutdownRequest.type);
			const exit = once(server, 'exit') as Promise<[number | null]>;
			tell(connection.sendNotification(ExitNotification.type));
			const [code] = await exit;
			return code;
		},
	};
	tell(connection.sendNotification(InitializedNotification.type, {}));
	return editor;
}

export function initializeParams(capabilities: ClientCapabilities, initializationOptions?: unknown): InitializeParams {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated by the protocol, and required by it
	return { processId: null, rootUri: null, capabilities, initializationOptions };
}

/** Resolves when the process is gone, whatever it was doing: one that stays would keep the whole run waiting. */
export async function endProcess(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const exit = once(server, 'exit');
	server.kill('SIGKILL');
	await exit;
}

/** The bare process with a connection, before `initialize`. */
export function startServer(t: TestContext) {
	const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const writer = createWriter(server.stdin);
	const connection = createProtocolConnection(new StreamMessageReader(server.stdout), writer);
	connection.listen();
	t.after(() => {
		connection.dispose();
		return endProcess(server);
	});
	return { server, connection, writer };
}

/** Asserts that a request is refused with this code. */
export async function refused(request: Promise<unknown>, code: number): Promise<void> {
	await assert.rejects(request, (error: { readonly code?: number }) => error.code === code);
}

/** A notification that cannot be written shows in what the test waits for. */
function tell(sent: Promise<void>): void {
	sent.catch(() => undefined);
}

/** Letters kept until somebody asks, or handed to who waits: a test waits for messages, never for time. */
function createMailbox<T>() {
	const kept: T[] = [];
	const waiting: { readonly fits: (letter: T) => boolean; readonly give: (letter: T) => void }[] = [];
	return {
		kept: kept as readonly T[],
		put: (letter: T) => {
			const next = waiting.findIndex(({ fits }) => fits(letter));
			if (next < 0) return void kept.push(letter);
			waiting.splice(next, 1).forEach(({ give }) => give(letter));
		},
		take(fits: (letter: T) => boolean): Promise<T> {
			const at = kept.findIndex(fits);
			const letter = at < 0 ? undefined : kept.splice(at, 1)[0];
			if (letter !== undefined) return Promise.resolve(letter);
			return new Promise((give) => waiting.push({ fits, give }));
		},
	};
}

/** Like the library's writer, but several messages can be put into one piece. */
function createWriter(out: NodeJS.WritableStream): MessageWriter & Pick<Editor, 'together'> {
	let held: Buffer[] | undefined;
	const silent = { dispose: () => undefined };
	return {
		onError: () => silent,
		onClose: () => silent,
		end: () => undefined,
		dispose: () => undefined,
		write(message: Message) {
			const body = Buffer.from(JSON.stringify(message));
			const letter = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
			if (held) held.push(letter);
			else out.write(letter);
			return Promise.resolve();
		},
		together(send) {
			held = [];
			send();
			out.write(Buffer.concat(held));
			held = undefined;
		},
	};
}
