import { commands, Disposable, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { type Refusals } from '../refusals';
import { type Offers } from './offers';

/** The reader's word on a file: it stands over what detection finds, now and in later sessions. */
export function registerCommands(refusals: Refusals, offers: Offers): Disposable {
	return Disposable.from(
		commands.registerCommand('cable.readAsCable', async (target?: unknown) => {
			const document = documentFor(target);
			if (!document) return;
			refusals.forget(document.uri.toString());
			await languages.setTextDocumentLanguage(document, 'cable');
		}),
		commands.registerCommand('cable.notACable', async (target?: unknown) => {
			const document = documentFor(target);
			if (!document) return;
			refusals.add(document.uri.toString());
			offers.remove(document);
			await languages.setTextDocumentLanguage(document, 'plaintext');
		}),
	);
}

/** The document that a menu or a caller names, else the one in the active editor. */
function documentFor(target: unknown): TextDocument | undefined {
	if (!(target instanceof Uri)) return window.activeTextEditor?.document;
	const named = target.toString();
	return workspace.textDocuments.find(({ uri }) => uri.toString() === named);
}
