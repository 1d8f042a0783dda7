import { type Connection, type InitializeParams } from './lsp';
import { type Client, readClient } from './client';
import { type Loop } from './schedule';
import { createSettings, type SettingsStore } from './settings';

/** What holds from `initialize` to `shutdown`. */
export interface Session {
	readonly client: Client;
	readonly settings: SettingsStore;
}

export function createSession(
	connection: Connection,
	params: InitializeParams,
	{ loop, complain, late }: SessionOptions,
): Session {
	const client = readClient(params);
	const ask = (uri: string): Promise<unknown> =>
		connection.workspace.getConfiguration({ scopeUri: uri, section: 'cable' });
	const wait = (): Promise<void> => new Promise((resolve) => void loop.after(patienceMs, resolve));
	const settings = createSettings({ ...(client.answersConfiguration && { ask }), wait, late, complain });
	settings.take(params.initializationOptions);
	return { client, settings };
}

export interface SessionOptions {
	readonly loop: Loop;
	readonly complain: (message: string) => void;
	/** Settings arrived after somebody was told something under the defaults. */
	readonly late: () => void;
}

/** How long an editor may take to tell its settings before the defaults stand in. */
const patienceMs = 2000;
