import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, openCable, read, write } from './editor';
import { clean, damaged, twoSections } from './expectations';

suite('the way through a cable', () => {
	suiteSetup(async function () {
		this.timeout(60_000);
		const document = await openCable(damaged.file);
		await findingsOf(document.uri, (findings) => findings.length > 0);
	});
	teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

	for (const { file, paragraphs } of [clean, damaged, twoSections]) {
		test(`${file}: next and previous paragraph, up to the ends`, async () => {
			const editor = await editorOf(file);
			const numbers = paragraphs.map((name) => Number(/\d+/.exec(name)?.[0]));
			assert.deepEqual(await walk(editor, 'cable.nextParagraph', numbers.length + 1), [...numbers, numbers.at(-1)]);
			assert.deepEqual(await walk(editor, 'cable.previousParagraph', numbers.length), [
				...numbers.toReversed().slice(1),
				numbers[0],
			]);
		});
	}

	test('from the end of a paragraph the way back leads to its own number', async () => {
		const editor = await editorOf(clean.file);
		setCaret(editor, 'has not been| consulted');
		assert.deepEqual(await walk(editor, 'cable.previousParagraph', 1), [1]);
	});

	test('the way leads on into the next cable of a file', async () => {
		await write('pair.cable', `${await read(clean.file)}\n\n${await read('08USUNNORTHPORT731.txt')}`);
		const editor = await editorOf('pair.cable');
		setCaret(editor, 'She noted| that');
		assert.deepEqual(await walk(editor, 'cable.nextParagraph', 4), [5, 6, 1, 2]);
	});

	test('without a paragraph the caret stays', async () => {
		await write('header.cable', 'FM AMEMBASSY VELMORA\nTO SECSTATE WASHDC\n\nUNCLAS VELMORA 000412\n');
		const editor = await editorOf('header.cable');
		setCaret(editor, 'AMEMBASSY| VELMORA');
		const before = editor.selection;
		await vscode.commands.executeCommand('cable.nextParagraph');
		await vscode.commands.executeCommand('cable.previousParagraph');
		assert.ok(editor.selection.isEqual(before));
	});

	test('from a mention to the entry of the reference list, to the list, to a paragraph', async () => {
		const velmora = await openCable(clean.file);
		assert.deepEqual(await definitionsAt(velmora, '(re|f B)'), ['B. 08 USUN NORTHPORT 731']);
		const quayhaven = await openCable(twoSections.file);
		assert.deepEqual(await definitionsAt(quayhaven, 'hire (ref|tel)'), ['09 VELMORA 412']);
		// A paragraph of the cited cable is none of this one.
		assert.deepEqual(await definitionsAt(quayhaven, 'para|graph 3 of reftel'), ['09 VELMORA 412']);
		await write('below.cable', (await read(clean.file)).replace('He can pay for one.', 'He can pay for one (para 5).'));
		const [paragraph = ''] = await definitionsAt(await openCable('below.cable'), '(par|a 5)');
		assert.match(paragraph, /^5\. \(U\) The cheese fair runs[^]*blues\.$/);
		assert.deepEqual(await definitionsAt(velmora, 'two dred|gers'), []);
	});

	test('a letter of the list and its mentions are highlighted as one', async () => {
		const document = await openCable(clean.file);
		const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document.uri,
			placeOf(document, '|B. 08 USUN'),
		);
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			['B', 'ref B'],
		);
	});

	test('the selection grows from the word to the file', async () => {
		const { document } = await editorOf(clean.file);
		const texts = await selectionsAt(document, 'He can p|ay for one.');
		const at = ['pay', 'He can pay for one.'].map((text) => texts.indexOf(text));
		assert.ok(at[0] >= 0 && at[0] < at[1], JSON.stringify(texts));
		const [paragraph, cable] = [/^1\. \(C\) SUMMARY: [^]*END SUMMARY\.$/, /^VZCZCXRO0417\n[^]*\nQUIST\s*$/];
		const steps = [paragraph, cable].map((shape) => texts.findIndex((text) => shape.test(text)));
		assert.ok(at[1] < steps[0] && steps[0] < steps[1], JSON.stringify(texts));
		assert.equal(texts.at(-1), document.getText());
	});
});

async function editorOf(file: string): Promise<vscode.TextEditor> {
	const editor = await vscode.window.showTextDocument(await openCable(file));
	editor.selection = new vscode.Selection(0, 0, 0, 0);
	return editor;
}

/** Runs a command so many times and gives the number at the caret after each, misread ones as they are meant. */
async function walk(editor: vscode.TextEditor, command: string, times: number): Promise<(number | undefined)[]> {
	const numbers: (number | undefined)[] = [];
	for (let time = 0; time < times; time++) {
		await vscode.commands.executeCommand(command);
		const { active, isEmpty } = editor.selection;
		const written = /^¶?1?(\d)\.? /.exec(editor.document.lineAt(active.line).text.slice(active.character))?.[1];
		numbers.push(isEmpty && written !== undefined ? Number(written) : undefined);
	}
	return numbers;
}

function setCaret(editor: vscode.TextEditor, marked: string): void {
	const caret = placeOf(editor.document, marked);
	editor.selection = new vscode.Selection(caret, caret);
}

/** Where the bar of `P|REL` stands. */
function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
	const at = document.getText().indexOf(marked.replace('|', ''));
	assert.ok(at >= 0, `${marked} does not stand in the text`);
	return document.positionAt(at + marked.indexOf('|'));
}

/** The texts of what is led to, whole. */
async function definitionsAt(document: vscode.TextDocument, marked: string): Promise<readonly string[]> {
	const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
		'vscode.executeDefinitionProvider',
		document.uri,
		placeOf(document, marked),
	);
	return found.map((place) => document.getText('targetRange' in place ? place.targetRange : place.range));
}

/** The texts of the steps, the smallest first. */
async function selectionsAt(document: vscode.TextDocument, marked: string): Promise<readonly string[]> {
	const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
		'vscode.executeSelectionRangeProvider',
		document.uri,
		[placeOf(document, marked)],
	);
	const texts: string[] = [];
	for (let step: vscode.SelectionRange | undefined = first; step; step = step.parent) {
		texts.push(document.getText(step.range));
	}
	return texts;
}
