import { test } from 'node:test';
import assert from 'node:assert/strict';
import { clean } from './cables';
import { planted, told } from './checkRules';

/** The codes told about a TAGS line in a year, rules that are off included. */
function toldOf(tags: string, year: number): readonly string[] {
	const text = planted(clean, [
		['TAGS: PREL ETRD EFIS UK', `TAGS: ${tags}`],
		['MAR 09', `MAR ${String(year % 100).padStart(2, '0')}`],
	]);
	const severity = { 'unknown-tag': 'hint', 'nonstandard-tag': 'hint', 'run-together-tags': 'warning' };
	return told(text, { severity }).flatMap(({ code, message }) =>
		code.endsWith('-tag') || code.endsWith('-tags') ? message : [],
	);
}

test('a code of 1975 is not unknown because it is absent today, nor one of today known then', () => {
	assert.deepEqual(toldOf('AART GE', 1975), []);
	assert.deepEqual(toldOf('AART GE', 2009), ['Unknown tag AART']);
	assert.deepEqual(toldOf('PREL UK', 2009), []);
	assert.deepEqual(toldOf('PREL UK', 1975), ['Unknown tag PREL']);
});

test('glued codes are those of the telegram’s time', () => {
	assert.deepEqual(toldOf('AARTAAUD', 1975), ['"AARTAAUD" looks like AART AAUD']);
	assert.deepEqual(toldOf('PRELETRD', 2009), ['"PRELETRD" looks like PREL ETRD']);
});
