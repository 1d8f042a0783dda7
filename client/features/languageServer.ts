import { type Disposable, type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type * as languageClient from '../languageClient';

export interface Server {
	/** Waits for the first cable: who reads none pays for no server. */
	startWithFirstCable(context: ExtensionContext): Disposable;
	stop(): Promise<void>;
}

export function createServer(): Server {
	let running: languageClient.RunningServer | undefined;
	return {
		startWithFirstCable(context) {
			const startFor = ({ languageId }: TextDocument): void => {
				if (languageId !== 'cable' || running) return;
				waiting.dispose();
				running = load().startServer(context);
			};
			const waiting = workspace.onDidOpenTextDocument(startFor);
			workspace.textDocuments.forEach(startFor);
			return waiting;
		},
		async stop() {
			await running?.stop();
		},
	};
}

/** A bundle of its own: the language client with its library is some forty times as large as what sniffs. */
function load(): typeof languageClient {
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- the one thing that must not be loaded at the top
	return require('../languageClient') as typeof languageClient;
}
