import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { createDocuments } from '../../server/documents';

const uri = 'file:///fair.txt';

test('changes are applied in order, each to what the one before left', () => {
	checkText('HARBOR\nQUAY', [replace([1, 0], [1, 4], 'PIER'), replace([0, 6], [1, 0], ' ')], 'HARBOR PIER');
});

test('positions count UTF-16 units and know every kind of line end', () => {
	checkText(
		'a😀b\rc\r\nd',
		[replace([0, 3], [0, 4], 'B'), replace([1, 0], [1, 1], 'C'), replace([2, 1], [2, 1], '!')],
		'a😀B\rC\r\nd!',
	);
});

test('a change without a range replaces everything', () => {
	checkText('HARBOR', [{ text: 'QUAY' }], 'QUAY');
});

test('a version is parsed when asked, once, and keeps its text when the next one comes', () => {
	const documents = createDocuments();
	const first = documents.open(opening('ONE'));
	const second = documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: 'TWO' }] });
	assert.equal(first.file.text, 'ONE');
	assert.equal(second?.file.text, 'TWO');
	assert.equal(first.file, first.file);
	assert.equal(documents.get(uri), second);
});

test('a file opened again under the same version number is another text', () => {
	const documents = createDocuments();
	const before = documents.open(opening('ONE'));
	documents.close({ textDocument: { uri } });
	assert.equal(documents.get(uri), undefined);
	const after = documents.open(opening('TWO'));
	assert.equal(after.version, before.version);
	assert.notEqual(after.serial, before.serial);
});

test('a change for a document that is not open changes nothing', () => {
	const documents = createDocuments();
	assert.equal(documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: 'x' }] }), undefined);
	assert.deepEqual(documents.all(), []);
});

test('a malformed change is refused, and what came before it is not forgotten', () => {
	const documents = createDocuments();
	const before = documents.open(opening('ONE'));
	const broken = { range: 'here' } as unknown as TextDocumentContentChangeEvent;
	assert.throws(() =>
		documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: 'TWO' }, broken] }),
	);
	assert.equal(documents.get(uri)?.text, 'TWO');
	assert.notEqual(documents.get(uri)?.serial, before.serial);
});

test('an opening without a text is refused', () => {
	const documents = createDocuments();
	assert.throws(() => documents.open({ textDocument: { uri, languageId: 'cable', version: 1 } } as never), TypeError);
	assert.deepEqual(documents.all(), []);
});

test('a byte order mark shifts nothing', () => {
	const documents = createDocuments();
	const { file } = documents.open(opening('\ufeffFM AMEMBASSY VELMORA'));
	assert.equal(file.text, ' FM AMEMBASSY VELMORA');
});

function checkText(text: string, contentChanges: TextDocumentContentChangeEvent[], expected: string): void {
	const documents = createDocuments();
	documents.open(opening(text));
	documents.change({ textDocument: { uri, version: 2 }, contentChanges });
	assert.equal(documents.get(uri)?.text, expected);
	assert.equal(documents.get(uri)?.version, 2);
}

function opening(text: string) {
	return { textDocument: { uri, languageId: 'cable', version: 1, text } };
}

type Place = readonly [line: number, character: number];
function replace(start: Place, end: Place, text: string): TextDocumentContentChangeEvent {
	const [startLine, startCharacter] = start;
	const [endLine, endCharacter] = end;
	return {
		range: {
			start: { line: startLine, character: startCharacter },
			end: { line: endLine, character: endCharacter },
		},
		text,
	};
}
