import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portionText, readPortion } from '../../../cable/fields/portion';

function checkPortion(text: string, level: string, caveats: readonly string[], written: string): void {
	const read = readPortion(text, 0, text.length);
	assert.ok(read, text);
	assert.equal(read.level, level, text);
	assert.deepEqual(
		read.caveats.map((caveat) => caveat.value),
		caveats,
		text,
	);
	assert.equal(portionText(text, read), written, text);
	for (const { span, value } of read.caveats) assert.equal(text.slice(span.start, span.end), value, text);
}

test('levels and caveats', () => {
	checkPortion('(C) Odell said', 'C', [], 'C');
	checkPortion('(TS)', 'TS', [], 'TS');
	checkPortion('(SBU)', 'SBU', [], 'SBU');
	checkPortion('(LOU)', 'LOU', [], 'LOU');
	checkPortion('(C/NF)', 'C', ['NF'], 'C/NF');
	checkPortion('(S//NF)', 'S', ['NF'], 'S//NF');
	checkPortion('(S//NF//OC)', 'S', ['NF', 'OC'], 'S//NF//OC');
	checkPortion('(C//REL USA, NORTHPORT)', 'C', ['REL USA, NORTHPORT'], 'C//REL USA, NORTHPORT');
	checkPortion('(U//FOUO)', 'U', ['FOUO'], 'U//FOUO');
	checkPortion('(FOUO)', 'SBU', [], 'FOUO');
	checkPortion('(C - ENTIRE TEXT)', 'C', ['ENTIRE TEXT'], 'C - ENTIRE TEXT');
	checkPortion('(C-ENTIRE TEXT)', 'C', ['ENTIRE TEXT'], 'C-ENTIRE TEXT');
});

test('as hands type them', () => {
	checkPortion('( C) Odell', 'C', [], 'C');
	checkPortion('(C ) Odell', 'C', [], 'C');
	checkPortion('(c) Odell', 'C', [], 'c');
	checkPortion('(sbu)', 'SBU', [], 'sbu');
	checkPortion('(S/ NF)', 'S', ['NF'], 'S/ NF');
	checkPortion('(SBU//NF)', 'SBU', ['NF'], 'SBU//NF');
	checkPortion('(C REL NATO)', 'C', ['REL NATO'], 'C REL NATO');
	checkPortion('(C/RELNATO)', 'C', ['RELNATO'], 'C/RELNATO');
	checkPortion('(S\\NF)', 'S', ['NF'], 'S\\NF');
	checkPortion('(C; NF)', 'C', ['NF'], 'C; NF');
});

test('cut by the end of a line', () => {
	const checkCut = (text: string, caveats: readonly string[], written: string): void => {
		const read = readPortion(text, 0, text.indexOf('\n'));
		assert.ok(read, text);
		assert.deepEqual(
			read.caveats.map((caveat) => caveat.value),
			caveats,
			text,
		);
		assert.equal(portionText(text, read), written, text);
	};
	checkCut('(C//REL TO USA,\nNORTHPORT) Odell', ['REL TO USA,\nNORTHPORT'], 'C//REL TO USA, NORTHPORT');
	checkCut('(S/\nNF) Odell', ['NF'], 'S/ NF');
	for (const text of ['(C\nNF)', '(S/Odell and\nLind)', '(C/NF\n\nThe fair (x)']) {
		assert.equal(readPortion(text, 0, text.indexOf('\n')), undefined, text);
	}
});

test('parentheses that are none', () => {
	for (const text of [
		'C)',
		'(C',
		'(D)',
		'(CC)',
		'()',
		'(Comment: x)',
		'(S and T)',
		'(C/Odell)',
		'(UNCLAS)',
		'[C]',
		'(C\nNF)',
		'',
	]) {
		assert.equal(readPortion(text, 0, text.length), undefined, text);
	}
	assert.equal(readPortion('(C) x', 0, 2), undefined, 'the end lies before its parenthesis');
	assert.equal(readPortion('x (C)', 0, 5), undefined, 'it begins elsewhere');
});
