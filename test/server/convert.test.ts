import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../../cable/parse/parse';
import { offsetOf, positionOf, rangeOf, touches } from '../../server/convert';

const texts = ['', '\n', 'HARBOR', 'HARBOR\n', 'a\r\nb\rc\nd', '\r\r\n\n\r', 'PIER 😀 QUAY\r\n¶1. é\n\n'];

test('every offset has the position that the editor gives it', () => {
	for (const text of texts) {
		const file = parse(text);
		const document = TextDocument.create('', '', 1, text);
		for (let offset = -1; offset <= text.length + 1; offset++)
			assert.deepEqual(positionOf(file, offset), document.positionAt(offset), JSON.stringify({ text, offset }));
	}
});

test('every position has the offset that the editor gives it, also outside the text', () => {
	for (const text of texts) {
		const file = parse(text);
		const document = TextDocument.create('', '', 1, text);
		for (let line = -1; line <= document.lineCount + 1; line++)
			for (let character = -1; character < 16; character++) {
				const position = { line, character };
				assert.equal(offsetOf(file, position), document.offsetAt(position), JSON.stringify({ text, position }));
			}
	}
});

test('a position that is no position means some place in the text', () => {
	const file = parse('HARBOR\nQUAY');
	for (const strange of [NaN, Infinity, -Infinity, 0.5, undefined as unknown as number])
		for (const position of [
			{ line: strange, character: 0 },
			{ line: 1, character: strange },
		]) {
			const offset = offsetOf(file, position);
			assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= file.text.length, JSON.stringify(position));
		}
});

test('a span becomes a range', () => {
	assert.deepEqual(rangeOf(parse('HARBOR\nQUAY'), { start: 4, end: 9 }), {
		start: { line: 0, character: 4 },
		end: { line: 1, character: 2 },
	});
});

test('spans touch where a caret could stand in both', () => {
	assert.ok(touches({ start: 3, end: 5 }, { start: 5, end: 5 }));
	assert.ok(touches({ start: 3, end: 5 }, { start: 4, end: 9 }));
	assert.ok(!touches({ start: 3, end: 5 }, { start: 6, end: 6 }));
});
