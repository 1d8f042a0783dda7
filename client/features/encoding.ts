import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import { type Offers } from './offers';

const replacement = '\ufffd';

/**
 * Telegrams from older collections are in Windows-1252. Opened as UTF-8 their paragraph marks and quotes are lost: then
 * reopening is offered, never done. What stands on disk is not touched.
 */
export function offerEncoding(offers: Offers): Disposable {
	const look = (document: TextDocument): void => {
		const isLost =
			document.languageId === 'cable' &&
			document.encoding.startsWith('utf8') &&
			document.getText().includes(replacement);
		if (isLost) offers.add(document);
		else offers.remove(document);
	};
	workspace.textDocuments.forEach(look);
	return Disposable.from(
		workspace.onDidOpenTextDocument(look),
		workspace.onDidCloseTextDocument((document) => offers.remove(document)),
		// A document that was reopened in another encoding changes as a whole.
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (document.languageId === 'cable' && contentChanges.length > 0 && !document.isDirty) look(document);
		}),
		commands.registerCommand('cable.reopenAsWindows1252', async () => {
			const document = window.activeTextEditor?.document;
			if (!document) return;
			if (document.isDirty) {
				void window.showInformationMessage('Save or revert this file first: reopening reads it from disk again.');
				return;
			}
			look(await workspace.openTextDocument(document.uri, { encoding: 'windows1252' }));
		}),
	);
}
