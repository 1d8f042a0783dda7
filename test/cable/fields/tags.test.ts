import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeMoreTags, readTags } from '../../../cable/fields/tags';
import { flawsIn, labelled } from './fields';

/** The label ends at the `|`; a person is told in angle brackets. */
function checkTags(marked: string, ...expected: readonly string[]): void {
	const { text, label, stretch, body } = labelled(marked);
	const { value, flaws } = readTags(stretch, label, body);
	const tags = value?.map((tag) => (tag.value.person === undefined ? tag.value.code : `<${tag.value.person}>`)) ?? [];
	assert.deepEqual([...tags, ...flawsIn(text, flaws)], expected, marked);
	for (const { span, value: tag } of value ?? []) {
		assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' ').toUpperCase(), tag.code.toUpperCase(), marked);
	}
}

test('codes, whatever divides them', () => {
	checkTags('TAGS:| PREL ETRD EFIS QQ', 'PREL', 'ETRD', 'EFIS', 'QQ');
	checkTags('TAGS |PREL, ETRD,EFIS', 'PREL', 'ETRD', 'EFIS');
	checkTags('TAGS:| PREL; ETRD', 'PREL', 'ETRD');
	checkTags('Tags:| prel, etrd', 'PREL', 'ETRD');
	checkTags('TAGS:| PREL\nETRD EFIS', 'PREL', 'ETRD', 'EFIS');
	checkTags('TAGS:| NATO UNSC OSCE ASEAN', 'NATO', 'UNSC', 'OSCE', 'ASEAN');
	checkTags('TAGS:| PREL/ETRD/QQ', 'PREL', 'ETRD', 'QQ');
	checkTags('TAGS:| PREL, ETRD AND QQ', 'PREL', 'ETRD', 'QQ');
	checkTags('TAGS:| (U) PREL, ETRD-', 'PREL', 'ETRD');
});

test('persons are one tag, and so are local terms of several words', () => {
	checkTags('TAGS:| OVIP (QUIST, HARLAN) PREL', 'OVIP', '<QUIST, HARLAN>', 'PREL');
	checkTags('TAGS:| OVIP (QUIST,\nHARLAN)', 'OVIP', '<QUIST, HARLAN>');
	checkTags('TAGS:| PREL, CHEESE PARTIES, ETRD', 'PREL', 'CHEESE PARTIES', 'ETRD');
	checkTags('TAGS:| PTER COUNTER TERRORISM', 'PTER', 'COUNTER TERRORISM');
	checkTags('TAGS:| PREL, LAW OF THE SEA, ETRD', 'PREL', 'LAW OF THE SEA', 'ETRD');
	// Without parentheses a comma between two names is part of one where a code asks for a person.
	checkTags('TAGS:| OVIP QUIST, HARLAN PREL', 'OVIP', '<QUIST, HARLAN>', 'PREL');
	checkTags('TAGS:| OVIP, QUIST, HARLAN, PREL', 'OVIP', '<QUIST, HARLAN>', 'PREL');
	checkTags('TAGS:| PREL CHEESE, HARBOR', 'PREL', 'CHEESE', 'HARBOR');
	checkTags('TAGS:| OVIP QUIST PREL, ETRD', 'OVIP', 'QUIST', 'PREL', 'ETRD');
});

test('nothing behind the label', () => {
	checkTags('TAGS:|', 'empty "TAGS:"');
	checkTags('TAGS:| , ;', 'empty "TAGS:"');
});

test('a line of nothing but codes goes on with the field', () => {
	for (const line of [
		'PREL',
		'PREL ETRD',
		'PREL, ETRD, EFIS,',
		'OVIP (QUIST, HARLAN) PREL',
		'(QUIST, HARLAN)',
		'OVIP(QUIST)PREL',
		'PREL, OVIP (QUIST,',
		', PREL',
	]) {
		assert.ok(looksLikeMoreTags(line), line);
	}
	for (const line of ['SUBJECT: CHEESE', 'A', 'Prel', 'PREL.', 'PREL: ETRD', 'PREL 12', '(quist)', '(QUIST', '-', '']) {
		assert.equal(looksLikeMoreTags(line), false, line);
	}
});
