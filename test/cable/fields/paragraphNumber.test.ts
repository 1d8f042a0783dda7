import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, readMidLineNumber, readNumber } from '../../../cable/fields/paragraphNumber';

/** Value, stop, signs before it and level, as `12. pilcrow dash (C)`. */
function checkNumber(line: string, expected: string): void {
	const read = readNumber(line, 0, line.length);
	assert.ok(read, line);
	const signs = [read.pilcrow ? 'pilcrow' : '', read.dash ? 'dash' : '', read.portion ? `(${read.portion.level})` : ''];
	assert.equal([`${read.value}${read.stop}`, ...signs].filter(Boolean).join(' '), expected, line);
	assert.equal(line.slice(read.start, read.start + read.digits), line.slice(read.start).match(/^\d+/)?.[0], line);
}

function checkNoNumber(...lines: readonly string[]): void {
	for (const line of lines) assert.equal(readNumber(line, 0, line.length), undefined, line);
}

test('number, stop and what stands before and behind', () => {
	checkNumber('1. (C) Odell', '1. (C)');
	checkNumber('¶1. (C) Odell', '1. pilcrow (C)');
	checkNumber('¶ 12. Odell', '12. pilcrow');
	checkNumber('\u00c2¶1. Odell', '1. pilcrow');
	checkNumber('\ufffd1. Odell', '1. pilcrow');
	checkNumber('- 12. (SBU) Clerk', '12. dash (SBU)');
	checkNumber('• 3. Clerk', '3. dash');
	checkNumber('-- 3. Clerk', '3. dash');
});

test('as hands type them', () => {
	checkNumber('4.(U) The fair', '4. (U)');
	checkNumber('2.Words', '2.');
	checkNumber('3.. The fair', '3.');
	checkNumber('9. ( C) The fair', '9. (C)');
	checkNumber('3) (C) The fair', '3) (C)');
	checkNumber('7 . (C) The fair', '7. (C)');
	checkNumber('2 (C) The fair', '2 (C)');
	checkNumber('2007. The fair', '2007.');
});

test('figures that are no number of a paragraph', () => {
	checkNoNumber(
		'12.5 tons',
		'1.4(b)',
		'2 tons',
		'2 (tons)',
		'12',
		'12345. The fair',
		'A. The fair',
		'(1) The fair',
		'',
		'¶',
		'-',
		'. (C)',
	);
});

/** The paragraph that the first `|` marks, in the middle of a line. */
function checkMidLine(line: string, expected: string | undefined): void {
	const parenthesis = line.indexOf('(', line.indexOf('|'));
	const text = line.replace('|', ' ');
	const read = readMidLineNumber(text, parenthesis, 0, text.length);
	assert.equal(read && `${read.value} (${read.portion?.level ?? ''})`, expected, line);
}

test('in the middle of a line only behind a sentence and with a portion mark', () => {
	checkMidLine('The fair opens.|2. (C) Odell', '2 (C)');
	checkMidLine('The fair opens.|¶2. (C) Odell', '2 (C)');
	checkMidLine('"The fair opens."|12. (S/NF) Odell', '12 (S)');
	checkMidLine('The fair opens.|2.(C) Odell', '2 (C)');
	checkMidLine('The fair opens|2. (C) Odell', undefined);
	checkMidLine('The fair opens.|2. (Comment) Odell', undefined);
	checkMidLine('The fair opens.|2 (C) Odell', undefined);
	checkMidLine('The fair opens.|123. (C) Odell', undefined);
	checkMidLine('The fair opens.|1.2. (C) Odell', undefined);
});

test('signs that end a sentence', () => {
	for (const sign of '.!?:")]\u201d') assert.ok(endsSentence(sign.charCodeAt(0)), sign);
	for (const sign of ',;-a1(') assert.equal(endsSentence(sign.charCodeAt(0)), false, sign);
});
