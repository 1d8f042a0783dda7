import { type ExtensionContext } from 'vscode';
import { registerCommands } from './features/commands';
import { detectCables } from './features/detection';
import { createServer } from './features/languageServer';
import { createOffers } from './features/offers';
import { createRefusals } from './refusals';

/** Called with the first plain text file of a session: loads nothing but what looks at it. */
export function activate(context: ExtensionContext): void {
	const refusals = createRefusals(context.workspaceState);
	const offers = createOffers();
	context.subscriptions.push(
		offers,
		server.startWithFirstCable(context),
		registerCommands(refusals, offers),
		detectCables(refusals, offers),
	);
}

export function deactivate(): Promise<void> {
	return server.stop();
}

const server = createServer();
