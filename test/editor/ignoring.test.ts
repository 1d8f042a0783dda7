import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeFor, codeOf, countByCode, findingsOf, openCable, quickFixesFor, read, write } from './editor';

const list = '.cable/ignore.json';

suite('what the reader does not want to hear again', () => {
	test('Ignore here: the finding goes, the list is written, the cable is not', async () => {
		const file = 'ignored.txt';
		await write(file, await read('08USUNNORTHPORT731.txt'));
		const before = await read(file);
		const document = await openCable(file);
		const told = await findingsOf(document.uri, (all) => countByCode(all)['misread-paragraph-number'] === 3);
		const first = told.find((each) => codeOf(each) === 'misread-paragraph-number');
		assert.ok(first);
		const fixes = await quickFixesFor(document.uri, first.range);
		const ignore = fixes.find(({ title }) => title === 'Ignore misread-paragraph-number here');
		assert.ok(ignore?.command, `no such fix among ${JSON.stringify(fixes.map(({ title }) => title))}`);
		const { command, arguments: given = [] } = ignore.command;
		await vscode.commands.executeCommand(command, ...(given as unknown[]));
		await findingsOf(document.uri, (all) => countByCode(all)['misread-paragraph-number'] === 2);
		assert.deepEqual(JSON.parse(await read(list)), {
			ignored: [{ code: 'misread-paragraph-number', file, on: '12.', nth: 1 }],
		});
		assert.equal(document.isDirty, false);
		assert.equal(await read(file), before);

		await undoIn(list);
		await findingsOf(document.uri, (all) => countByCode(all)['misread-paragraph-number'] === 3);
		await closeFor(document);
	});
});

/** As a reader does: shows the list, undoes. The file was not there before, and is gone again. */
async function undoIn(file: string): Promise<void> {
	const folder = vscode.workspace.workspaceFolders?.[0];
	assert.ok(folder);
	const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('undo');
	await assert.rejects(read(file));
}
