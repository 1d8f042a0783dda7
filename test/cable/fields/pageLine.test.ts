import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikePageLine, readPageLine } from '../../../cable/fields/pageLine';

type Read = readonly [post: string, serial: number, section?: number, page?: number, total?: number];

function checkPageLine(line: string, ...expected: Read): void {
	assert.ok(looksLikePageLine(line, 0, line.length), line);
	const read = readPageLine(line, 0, line.length);
	assert.ok(read, line);
	const tokens = [read.post, read.serial, read.section, read.page, read.total];
	assert.deepEqual(
		tokens.map((token) => token?.value),
		Array.from({ length: 5 }, (_, index) => expected[index]),
		line,
	);
	for (const token of tokens) {
		if (token)
			assert.equal(String(token.value), line.slice(token.span.start, token.span.end).replace(/^0+(?=\d)/, ''), line);
	}
}

test('serial of eight figures, section or page, total', () => {
	checkPageLine('VELMORA 00000412  002 OF 002', 'VELMORA', 412, 2, undefined, 2);
	checkPageLine('VELMORA 00000412  001.2 OF 002', 'VELMORA', 412, 1, 2, 2);
	checkPageLine('SANTA CORINA 00000977 010.12 OF 011', 'SANTA CORINA', 977, 10, 12, 11);
	checkPageLine('RIO DE JAN 00000031  002 OF 003', 'RIO DE JAN', 31, 2, undefined, 3);
});

test('the older form', () => {
	checkPageLine('PAGE 02        VELMOR  00412  01 OF 02  141530Z', 'VELMOR', 412, 1, 2, 2);
	checkPageLine('PAGE 01        VELMOR  00412  141530Z', 'VELMOR', 412, undefined, 1);
	checkPageLine('PAGE 02 STATE 123456 150102Z', 'STATE', 123456, undefined, 2);
	checkPageLine('PAGE 02        VELMOR  00412', 'VELMOR', 412, undefined, 2);
});

test('lines that are none', () => {
	for (const line of [
		'VELMORA 00000412  002 OF 002 and then',
		'VELMORA 000412  002 OF 002',
		'VELMORA 00000412  02 OF 02',
		'velmora 00000412  002 OF 002',
		'00000412  002 OF 002',
		'VELMORA 00000412',
		'PAGE 02',
		'PAGE 02 THE HARBOR',
		'',
	]) {
		assert.equal(looksLikePageLine(line, 0, line.length), false, line);
		assert.equal(readPageLine(line, 0, line.length), undefined, line);
	}
});
