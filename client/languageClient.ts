import { type ExtensionContext, window, workspace } from 'vscode';
import {
	LanguageClient,
	type LanguageClientOptions,
	RevealOutputChannelOn,
	TransportKind,
} from 'vscode-languageclient/node';
import { type InitializationOptions, trustGranted } from '../protocol/messages';
import { registerCodes } from './features/codes';
import { ignoringMiddleware } from './ignoring';

export interface RunningServer {
	stop(): Promise<void>;
}

/** Starts the language server for all cables, wherever their text comes from. */
export function startServer(context: ExtensionContext): RunningServer {
	const module = context.asAbsolutePath('dist/server.js');
	const run = { module, transport: TransportKind.ipc };
	const client = new Client(
		'cable',
		'Diplomatic Cables',
		{ run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
		{ ...options, initializationOptions: { trusted: workspace.isTrusted } satisfies InitializationOptions },
	);
	// Whoever waits for the end waits for the beginning first. A failure has been told by the client.
	const started = client.start().catch(() => undefined);
	const trust = workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustGranted));
	const codes = registerCodes(async (request, params) => client.sendRequest(request, params));
	return {
		async stop() {
			trust.dispose();
			codes.dispose();
			await started;
			if (client.needsStop()) await client.stop();
		},
	};
}

/** Settings are not sent: the server asks for those of each document, and the library answers and tells of changes. */
const options: LanguageClientOptions = {
	documentSelector: [{ language: 'cable' }],
	revealOutputChannelOn: RevealOutputChannelOn.Never,
	initializationFailedHandler: () => false,
	middleware: ignoringMiddleware,
};

/** Says once in plain words that something is wrong, where the library shows a message and a stack for every step. */
class Client extends LanguageClient {
	#hasTold = false;

	override error(message: string, data?: unknown, showNotification?: boolean | 'force'): void {
		super.error(message, data, false);
		if (showNotification !== 'force' || this.#hasTold) return;
		this.#hasTold = true;
		void this.#tell();
	}

	async #tell(): Promise<void> {
		const chosen = await window.showErrorMessage(failure, showOutput);
		if (chosen === showOutput) this.outputChannel.show();
	}
}

const failure =
	'The language server for cables is not running. Cables keep their colors, but have no outline, no hovers and no findings.';
const showOutput = 'Show Output';
