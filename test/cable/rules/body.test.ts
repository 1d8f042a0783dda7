import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, unclassified } from './cables';
import { checkPlanted, checkRules, told } from './checkRules';

test('misread-paragraph-number: the sequence decides', () => {
	checkRules(
		clean.replaceAll('¶', '1'),
		['misread-paragraph-number', '11.'],
		['misread-paragraph-number', '12.'],
		['misread-paragraph-number', '13.'],
		['misread-paragraph-number', '14.'],
	);
	checkPlanted(
		clean,
		[
			['¶2.', '- 12.'],
			['¶3.', '- 13.'],
		],
		['misread-paragraph-number', '12.'],
		['misread-paragraph-number', '13.'],
	);
});

test('misread-paragraph-number: the mend restores the number', () => {
	const text = clean.replaceAll('¶', '1');
	const [{ message, fix }] = told(text);
	assert.equal(message, 'Read as paragraph 1: the pilcrow (¶) was taken for a 1');
	const start = text.indexOf('11.');
	assert.deepEqual(fix, { title: 'Write 1.', edits: [{ span: { start, end: start + 3 }, text: '1.' }], safe: true });
});

test('misread-paragraph-number: a single number is told only if it cannot be meant', () => {
	checkPlanted(clean, [['¶2.', '12.']], ['misread-paragraph-number', '12.']);
	checkPlanted(clean, [['¶4.', '14.']]);
});

test('misread-paragraph-number: true tens are what they are', () => {
	const paragraphs = Array.from({ length: 14 }, (_, index) => `${index + 1}. (C) The barge waits.\n\n`);
	checkRules(clean.slice(0, clean.indexOf('¶1.')) + paragraphs.join('') + 'QUIST\n');
});

test('portion-exceeds-classification', () => {
	checkPlanted(clean, [['(SBU) Odell', '(S) Odell']], ['portion-exceeds-classification', '(S)']);
	checkPlanted(clean, [['(SBU) Odell', '(S/NF) Odell']], ['portion-exceeds-classification', '(S/NF)']);
	checkPlanted(unclassified, [['(SBU) Odell', '(C) Odell']], ['portion-exceeds-classification', '(C)']);
	checkPlanted(clean, [
		['C O N F I D E N T I A L VELMORA', 'S E C R E T VELMORA'],
		['CCCCC', 'SSSSS'],
		['(SBU) Odell', '(S) Odell'],
	]);
});

test('portion-exceeds-classification: silent where the classification line is the culprit', () => {
	checkPlanted(clean, [['C O N F I D E N T I A L VELMORA', 'UNCLAS VELMORA']], ['security-warning-mismatch', 'CCCCC']);
});
