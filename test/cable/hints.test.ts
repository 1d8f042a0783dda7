import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HintKind, hintKinds, hintsIn } from '../../cable/hints';
import { parse } from '../../cable/parse/parse';
import { books } from '../support';
import { withLine } from './explain/checkExplain';

test('date and weekday behind a date-time group and a filing time', () => {
	checkLine('O R 141507Z MAR 09', ['O R 141507Z MAR 09 <Saturday 14 March 2009, 15:07 UTC>']);
	checkLine('DE RUEHVM #0412/01 0731507', [
		'DE RUEHVM <AMEMBASSY VELMORA>',
		'#0412/01 0731507 <Saturday 14 March 2009, 15:07 UTC>',
	]);
});

test('no date where none is possible', () => {
	checkLine('O R 311507Z FEB 09', []);
});

test('the title behind a TAGS code that has one; none behind persons and unknown words', () => {
	checkLine('TAGS: KNNP QXQX (QUIST, HARLAN)', ['TAGS: KNNP <Nuclear Non-Proliferation>']);
});

test('the post behind a bare routing indicator: by the header, else by the book', () => {
	checkLine('OO RUEHQD RUEHKO RUQQQZX', ['OO RUEHQD <AMEMBASSY NORTHPORT>', 'RUEHKO <AMEMBASSY TOKYO>']);
	checkLine('TO RUEHKO/AMEMBASSY TOKYO 0012', []);
	checkLine('TO RUEHKO/', ['TO RUEHKO <AMEMBASSY TOKYO>']);
});

test('only what is wished, only in the range', () => {
	const text = withLine('TAGS: PREL KNNP');
	const all = shown(text, hintKinds);
	for (const kind of hintKinds) {
		const some = shown(text, [kind]);
		assert.ok(some.length > 0 && some.length < all.length, kind);
	}
	assert.deepEqual(shown(text, []), []);
	const at = text.indexOf('KNNP');
	assert.equal(hintsIn(parse(text), { start: at + 1, end: at + 2 }, books, new Set(hintKinds)).length, 1);
});

/** The hints of one line inside a whole telegram, each with the text since the hint before it. */
function checkLine(line: string, expected: readonly string[]): void {
	const text = withLine(line);
	const start = text.indexOf(line);
	let last = start;
	const found = hintsOf(text, hintKinds).filter(({ offset }) => offset > start && offset <= start + line.length);
	const marked = found.map(({ offset, label }) => {
		const before = text.slice(last, offset).trim();
		last = offset;
		return `${before} <${label}>`;
	});
	assert.deepEqual(marked, expected, line);
}

function hintsOf(text: string, wished: readonly HintKind[]) {
	return hintsIn(parse(text), { start: 0, end: text.length }, books, new Set(wished));
}

function shown(text: string, wished: readonly HintKind[]): readonly string[] {
	return hintsOf(text, wished).map(({ label }) => label);
}
