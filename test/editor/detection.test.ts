import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeFor, languageOf, open, openCable, read, withSetting, write } from './editor';
import { clean } from './expectations';

const ordinary = 'Minutes of the harbor board\n\nThe board met at noon and looked at the crane.\n1. The crane stays.\n';

/** Every test has its own files, so that what one is remembered for does not meet the next. */
suite('what is taken for a cable', () => {
	let telegram = '';
	suiteSetup(async () => {
		telegram = await read(clean.file);
	});
	teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

	test('an ordinary text stays plain text', async () => {
		await write('minutes.txt', ordinary);
		await write('after-minutes.txt', telegram);
		const minutes = await open('minutes.txt');
		// Documents are looked at in the order in which they open: when the next has its language, this one had its turn.
		await openCable('after-minutes.txt');
		assert.equal(minutes.languageId, 'plaintext');
	});

	test('a .cable file is a cable whatever it says', async () => {
		await write('minutes.cable', ordinary);
		assert.equal((await open('minutes.cable')).languageId, 'cable');
	});

	test('a refusal is remembered and can be taken back', async () => {
		await write('refused.txt', telegram);
		await write('after-refused.txt', telegram);
		const document = await openCable('refused.txt');
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('cable.notACable');
		await languageOf(document, 'plaintext');
		await closeFor(document);

		const again = await open('refused.txt');
		await openCable('after-refused.txt');
		assert.equal(again.languageId, 'plaintext', 'taken for a cable in spite of the refusal');

		await vscode.window.showTextDocument(again);
		await vscode.commands.executeCommand('cable.readAsCable');
		await languageOf(again, 'cable');
		await closeFor(again);
		await closeFor(await openCable('refused.txt'));
	});

	test('a file that files.associations names keeps its language', async () => {
		await write('named.txt', telegram);
		await write('unnamed.txt', telegram);
		await withSetting('files.associations', { 'named.txt': 'plaintext' }, async () => {
			const document = await open('named.txt');
			await openCable('unnamed.txt');
			assert.equal(document.languageId, 'plaintext');
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		});
	});

	test('a change of files.associations refuses nothing', async () => {
		await write('kept.txt', telegram);
		// The editor then gives every open file the language of its name once more, as if it had just been opened.
		const document = await openCable('kept.txt');
		await withSetting('files.associations', { '*.tide': 'plaintext' }, async () => {
			await languageOf(document, 'cable');
		});
		await closeFor(document);
		await closeFor(await openCable('kept.txt'));
	});

	test('a telegram in Windows-1252 can be reopened as such', async () => {
		await write('older.txt', Buffer.from(telegram.replaceAll('1. (C)', '\u00b61. (C)'), 'latin1'));
		const document = await openCable('older.txt');
		await vscode.window.showTextDocument(document);
		assert.match(document.getText(), /\ufffd1\. \(C\)/);
		await vscode.commands.executeCommand('cable.reopenAsWindows1252');
		assert.match(document.getText(), /\u00b61\. \(C\)/);
		assert.equal(document.encoding, 'windows1252');
		assert.equal(document.isDirty, false);
		assert.equal(document.languageId, 'cable');
	});

	test('detection can be switched off', async () => {
		await write('unseen.txt', telegram);
		await write('after-unseen.cable', ordinary);
		await withSetting('cable.detection.enabled', false, async () => {
			const document = await open('unseen.txt');
			await open('after-unseen.cable');
			assert.equal(document.languageId, 'plaintext');
			await vscode.window.showTextDocument(document);
			await vscode.commands.executeCommand('cable.readAsCable');
			await languageOf(document, 'cable');
		});
	});
});
