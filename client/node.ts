import { type ExtensionContext } from 'vscode';
import { registerCommands } from './features/commands';
import { detectCables } from './features/detection';
import { offerEncoding } from './features/encoding';
import { createServer } from './features/languageServer';
import { registerNavigation } from './features/navigation';
import { createOffers, looksLikeCable, lostCharacters } from './features/offers';
import { createRefusals } from './refusals';

/** Called with the first plain text file of a session: loads nothing but what looks at it. */
export function activate(context: ExtensionContext): void {
	const refusals = createRefusals(context.workspaceState);
	const offers = createOffers(looksLikeCable);
	const lost = createOffers(lostCharacters);
	context.subscriptions.push(
		offers,
		lost,
		server.startWithFirstCable(context),
		registerCommands(refusals, offers),
		registerNavigation(),
		detectCables(refusals, offers),
		offerEncoding(lost),
	);
}

export function deactivate(): Promise<void> {
	return server.stop();
}

const server = createServer();
