import { type Files } from '../files/files';
import { type InitializationOptions } from '../protocol/messages';
import { type Connection, type InitializeParams, MessageType, ShowMessageNotification } from './lsp';
import { type Client, readClient } from './client';
import { type Loop } from './schedule';
import { createSettings, type SettingsStore } from './settings';
import { createFolders, type Folders } from './workspace/folders';
import { createIgnoring, type Ignoring } from './workspace/ignoring';

/** What holds from `initialize` to `shutdown`. */
export interface Session {
	readonly client: Client;
	readonly settings: SettingsStore;
	readonly folders: Folders;
	readonly ignoring: Ignoring;
}

export function createSession(
	connection: Connection,
	params: InitializeParams,
	{ files, loop, complain, late }: SessionOptions,
): Session {
	const client = readClient(params);
	const ask = (uri: string): Promise<unknown> =>
		connection.workspace.getConfiguration({ scopeUri: uri, section: 'cable' });
	const wait = (): Promise<void> => new Promise((resolve) => void loop.after(patienceMs, resolve));
	const settings = createSettings({ ...(client.answersConfiguration && { ask }), wait, late, complain });
	settings.take(params.initializationOptions);
	const folders = createFolders(files, params);
	const ignoring = createIgnoring({
		files,
		folders,
		trusted: isTrusted(params.initializationOptions),
		warn: (message) =>
			void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
	});
	return { client, settings, folders, ignoring };
}

export interface SessionOptions {
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

/** How long an editor may take to tell its settings before the defaults stand in. */
const patienceMs = 2000;
