import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	DefinitionRequest,
	DocumentHighlightRequest,
	type LocationLink,
	type Position,
	ReferencesRequest,
	type SelectionRange,
	SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, modern, startEditor } from './editor';
import { damaged } from './texts';

const uri = 'file:///harbor/fair.txt';
const of = { textDocument: { uri } };
const text = damaged
	.replace('DREDGERS', 'DREDGERS (AGAIN)')
	.replace('\nClassified', 'REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n\nClassified')
	.replace('asked for two', '(ref B, and para 3 below) asked for two');

test('from a mention to the entry and to the paragraph that is meant', async (t) => {
	const editor = await startOn(t);
	assert.deepEqual(await definitionAt(editor, 're|f B'), [['ref B', 'B. 08 VELMORA 2044', 'B']]);
	const [[origin, paragraph, number]] = await definitionAt(editor, 'par|a 3');
	assert.deepEqual([origin, number], ['para 3', '13.']);
	assert.match(paragraph, /^13\. \(U\) The fair committee[^]*fifty\.$/);
	assert.deepEqual(await definitionAt(editor, 'two dred|gers'), []);
});

test('an editor that says nothing of links gets places', async (t) => {
	const editor = await startOn(t, { ...modern, textDocument: { ...modern.textDocument, definition: {} } });
	const found = await editor.connection.sendRequest(DefinitionRequest.type, { ...of, position: placeOf('re|f B') });
	const start = placeOf('|B. 08');
	assert.deepEqual(found, [{ uri, range: { start, end: { ...start, character: start.character + 1 } } }]);
});

test('an entry and its mentions are highlighted and found', async (t) => {
	const editor = await startOn(t);
	const asked = { ...of, position: placeOf('|B. 08') };
	const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, asked);
	assert.deepEqual(
		highlights?.map(({ range }) => textIn(range)),
		['B', 'ref B'],
	);
	const context = { includeDeclaration: false };
	const mentions = await editor.connection.sendRequest(ReferencesRequest.type, { ...asked, context });
	assert.deepEqual(
		mentions?.map(({ range }) => textIn(range)),
		['ref B'],
	);
	const prose = { ...of, position: placeOf('fair| opens') };
	assert.equal(await editor.connection.sendRequest(DocumentHighlightRequest.type, prose), null);
});

test('a selection grows from word to file, for each caret', async (t) => {
	const editor = await startOn(t);
	const positions = [placeOf('two dred|gers'), placeOf('PR|EL')];
	const chains = (await editor.connection.sendRequest(SelectionRangeRequest.type, { ...of, positions })) ?? [];
	const steps = chains.map(textsOf);
	assert.equal(steps[0][0], 'dredgers');
	assert.match(steps[0][1], /^Harbor Minister[^]*opens\.$/);
	assert.match(steps[0][2], /^¶1\. \(C\)[^]*basin\.$/);
	assert.deepEqual(steps[1].slice(0, 2), ['PREL', 'TAGS: PREL, ETRD']);
	for (const chain of steps) assert.equal(chain.at(-1), text);
});

async function startOn(t: Parameters<typeof startEditor>[0], capabilities = modern): Promise<Editor> {
	const editor = await startEditor(t, { capabilities });
	editor.open(uri, text);
	return editor;
}

/** Of each: the words that lead there, all that is there, its name. */
async function definitionAt(editor: Editor, marked: string): Promise<string[][]> {
	const found = await editor.connection.sendRequest(DefinitionRequest.type, { ...of, position: placeOf(marked) });
	return ((found ?? []) as LocationLink[]).map(({ originSelectionRange, targetRange, targetSelectionRange }) =>
		[originSelectionRange, targetRange, targetSelectionRange].map((range) => (range ? textIn(range) : '')),
	);
}

function textsOf(chain: SelectionRange): string[] {
	return [textIn(chain.range), ...(chain.parent ? textsOf(chain.parent) : [])];
}

const document = TextDocument.create(uri, 'cable', 1, text);

function textIn(range: { start: Position; end: Position }): string {
	return document.getText(range);
}

/** Where the bar of `PR|EL` stands. */
function placeOf(marked: string): Position {
	const at = text.indexOf(marked.replace('|', ''));
	assert.ok(at >= 0, marked);
	return document.positionAt(at + marked.indexOf('|'));
}
