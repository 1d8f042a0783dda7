import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Location, type Position, type Range } from 'vscode-languageserver/node';
import { definition } from '../../../server/features/definition';
import { documentHighlight } from '../../../server/features/documentHighlight';
import { references } from '../../../server/features/references';
import { contextOf, snapshotOf, uri } from './case';

const text = `UNCLAS VELMORA 000412

TAGS: EWWT, ETRD, EWWT
SUBJECT: CHEESE FAIR
REF: A. NORTHPORT 118
     B. QUAYHAVEN 77

1. The fair opens (ref A and para 2).

2. It closes (refs A and B).
`;
const of = { textDocument: { uri } };

test('a definition leads from the whole mention to the letter, with the entry around it', () => {
	assert.deepEqual(
		definition(snapshotOf(text), { ...of, position: place('re|f A') }, contextOf({ definitionLinks: true })),
		[
			{
				originSelectionRange: rangeOf('ref A'),
				targetUri: uri,
				targetRange: rangeOf('A. NORTHPORT 118'),
				targetSelectionRange: rangeOf('A', 'REF: '),
			},
		],
	);
});

test('an editor that knows no links gets the place alone', () => {
	const position = place('par|a 2');
	assert.deepEqual(definition(snapshotOf(text), { ...of, position }, contextOf()), [
		{ uri, range: rangeOf('2.', '\n\n') },
	]);
});

test('nothing leads out of prose, and nothing is highlighted there: an editor compares words itself', () => {
	const asked = { ...of, position: place('fa|ir opens') };
	const snapshot = snapshotOf(text);
	assert.equal(definition(snapshot, asked, contextOf()), null);
	assert.equal(documentHighlight(snapshot, asked, contextOf()), null);
	assert.deepEqual(references(snapshot, { ...asked, context: { includeDeclaration: true } }, contextOf()), []);
});

test('an entry is written once and read where it is mentioned; codes are only the same', () => {
	checkHighlights('REF: |A', ['4:5 3', '7:19 2', '9:14 2']);
	checkHighlights('|EWWT, ETRD', ['2:6 1', '2:18 1']);
});

test('references without the declaration are the mentions', () => {
	const found = (includeDeclaration: boolean): string[] =>
		references(
			snapshotOf(text),
			{ ...of, position: place('REF: |A'), context: { includeDeclaration } },
			contextOf(),
		).map(({ range }: Location) => wordsOf(range.start));
	assert.deepEqual(found(true), ['4:5', '7:19', '9:14']);
	assert.deepEqual(found(false), ['7:19', '9:14']);
});

function checkHighlights(marked: string, expected: readonly string[]): void {
	const found = documentHighlight(snapshotOf(text), { ...of, position: place(marked) }, contextOf());
	assert.deepEqual(
		found?.map(({ range, kind }) => `${wordsOf(range.start)} ${kind ?? ''}`),
		expected,
	);
}

function wordsOf({ line, character }: Position): string {
	return `${line}:${character}`;
}

/** Where the bar stands. */
function place(marked: string): Position {
	return positionAt(indexOf(marked.replace('|', '')) + marked.indexOf('|'));
}

/** Of words that stand behind others. */
function rangeOf(words: string, before = ''): Range {
	const start = indexOf(`${before}${words}`) + before.length;
	return { start: positionAt(start), end: positionAt(start + words.length) };
}

function indexOf(words: string): number {
	const at = text.indexOf(words);
	assert.ok(at >= 0, words);
	return at;
}

function positionAt(offset: number): Position {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length - 1, character: lines[lines.length - 1].length };
}
