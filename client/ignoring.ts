import { Uri, window, workspace } from 'vscode';
import { type ExecuteCommandMiddleware } from 'vscode-languageclient';
import { ignoreCommand, type IgnoreAnswer } from '../protocol/messages';

/**
 * Saves the list of what is ignored when the server has written into it, and says so. What the reader has typed into it
 * is saved before: the server reads what lies on the disk.
 */
export const ignoringMiddleware: ExecuteCommandMiddleware = {
	async executeCommand(command, args, next) {
		if (command !== ignoreCommand) return next(command, args) as unknown;
		for (const document of workspace.textDocuments) {
			if (document.isDirty && document.uri.path.endsWith('/.cable/ignore.json')) await document.save();
		}
		const answer = (await next(command, args)) as IgnoreAnswer | null;
		if (answer) await saveAndTell(Uri.parse(answer.list));
		return answer;
	},
};

async function saveAndTell(list: Uri): Promise<void> {
	const document = await workspace.openTextDocument(list);
	await document.save();
	const show = 'Show';
	const said = 'Ignored. The list is in .cable/ignore.json; undo there what you want to see again.';
	void window.showInformationMessage(said, show).then(async (chosen) => {
		if (chosen === show) await window.showTextDocument(document);
	});
}
