import { type Books } from '../cable/books/books';
import { type BookProblem } from '../cable/books/userBook';
import { type Files } from '../files/files';
import { type InitializationOptions } from '../protocol/messages';
import {
	type Connection,
	type Diagnostic,
	DiagnosticSeverity,
	type InitializeParams,
	MessageType,
	ShowMessageNotification,
} from './lsp';
import { type Client, readClient } from './client';
import { sayOnce } from './guard';
import { type Loop } from './schedule';
import { createSettings, type SettingsStore } from './settings';
import { createFolders, type Folders } from './workspace/folders';
import { type CodeBooks, createCodeBooks } from './workspace/codeBooks';
import { createIgnoring, type Ignoring } from './workspace/ignoring';

/** What holds from `initialize` to `shutdown`. */
export interface Session {
	readonly client: Client;
	readonly settings: SettingsStore;
	readonly folders: Folders;
	readonly ignoring: Ignoring;
	readonly codeBooks: CodeBooks;
	/** From now on readers' books are watched, those that are read already among them. */
	watchBooks(watch: (path: string) => void): void;
}

export function createSession(
	connection: Connection,
	params: InitializeParams,
	{ books, files, loop, complain, late }: SessionOptions,
): Session {
	const client = readClient(params);
	const ask = (uri: string): Promise<unknown> =>
		connection.workspace.getConfiguration({ scopeUri: uri, section: 'cable' });
	const wait = (): Promise<void> => new Promise((resolve) => void loop.after(patienceMs, resolve));
	const settings = createSettings({ ...(client.answersConfiguration && { ask }), wait, late, complain });
	settings.take(params.initializationOptions);
	const folders = createFolders(files, params);
	const trusted = isTrusted(params.initializationOptions);
	const warn = (message: string): void =>
		void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
	const ignoring = createIgnoring({ files, folders, trusted, warn });
	const read = new Set<string>();
	let watching = (path: string): void => void read.add(path);
	const codeBooks = createCodeBooks({
		books,
		files,
		folders,
		trusted,
		warn: sayOnce(warn),
		told: (uri, problems) => void connection.sendDiagnostics({ uri, diagnostics: problems.map(problemOf) }),
		watch: (path) => watching(path),
	});
	const watchBooks: Session['watchBooks'] = (watch) => {
		watching = watch;
		read.forEach(watch);
	};
	return { client, settings, folders, ignoring, codeBooks, watchBooks };
}

export interface SessionOptions {
	readonly books: Books;
	readonly files: Files;
	readonly loop: Loop;
	readonly complain: (message: string) => void;
	/** Settings arrived after somebody was told something under the defaults. */
	readonly late: () => void;
}

/** An editor that does not say so knows no trust; then its folders decide nothing. */
function isTrusted(options: unknown): boolean {
	return (options as Partial<InitializationOptions> | undefined | null)?.trusted === true;
}

function problemOf({ line, message }: BookProblem): Diagnostic {
	const start = { line: line - 1, character: 0 };
	const end = { line, character: 0 };
	return { range: { start, end }, severity: DiagnosticSeverity.Error, source: 'cable', message };
}

/** How long an editor may take to tell its settings before the defaults stand in. */
const patienceMs = 2000;
