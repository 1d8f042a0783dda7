import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type MarkupContent } from 'vscode-languageserver/node';
import { hover } from '../../../server/features/hover';
import { contextOf, snapshotOf, uri } from './case';

const header = (line: string): string =>
	`UNCLAS VELMORA 000412\n\n${line}\nSUBJECT: CHEESE FAIR\n\n1. The fair opens.\n`;

test('meaning in bold, facts under each other, source in italics last', () => {
	checkHover('TAGS: PR|EL', /^\*\*PREL: [^\n*]+\*\*\n\n([^\n*]+ {2}\n)*[^\n*]+\n\n\*[^\n*]+\*$/);
});

test('what is in no book is not shown as known', () => {
	checkHover('TAGS: QX|QX', /\n\n\*Not known[^\n]*\*$/);
});

test('the text of the cable is escaped', () => {
	checkHover('TAGS: PREL, OVIP (QU|IST_*H*)', /^\*\*[^\n]*\*\*/, /(?<![\\*\n])\*(?![*\n])[^\n]*H|[^\\]_/);
});

test('without Markdown, plain lines', () => {
	const value = valueAt('TAGS: PR|EL', false);
	assert.match(value, /^PREL: [^\n]+\n[^\n]+/);
	assert.doesNotMatch(value, /[*\\]|\n\n/);
});

function checkHover(marked: string, expected: RegExp, never?: RegExp): void {
	const value = valueAt(marked, true);
	assert.match(value, expected);
	if (never) assert.doesNotMatch(value, never);
}

function valueAt(marked: string, markdownHover: boolean): string {
	const text = header(marked.replace('|', ''));
	const offset = text.indexOf(marked.slice(0, marked.indexOf('|'))) + marked.indexOf('|');
	const position = TextDocument.create(uri, 'cable', 1, text).positionAt(offset);
	const found = hover(snapshotOf(text), { textDocument: { uri }, position }, contextOf({ markdownHover }));
	return (found?.contents as MarkupContent | undefined)?.value ?? '';
}
