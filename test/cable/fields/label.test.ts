import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	findLabel,
	readLabel,
	readMisspelledLabel,
	readNumberedAuthority,
	skipDoubled,
} from '../../../cable/fields/label';

/** The kind and the words of the label at a line's start. */
function checkLabel(line: string, kind: string, label: string): void {
	const read = readLabel(line, 0, line.length);
	assert.ok(read, line);
	assert.equal(read.kind, kind, line);
	assert.equal(line.slice(read.start, read.end), label, line);
}

function checkInside(line: string, kind: string | undefined, label = ''): void {
	const read = findLabel(line, 0, line.length);
	assert.equal(read?.kind, kind, line);
	assert.equal(read ? line.slice(read.start, read.end) : '', label, line);
}

test('at the start of a line', () => {
	checkLabel('E.O. 12958: DECL: 03/14/2019', 'executive-order', 'E.O. ');
	checkLabel('EO 12958 N/A', 'executive-order', 'EO ');
	checkLabel('E.0. 12958: N/A', 'executive-order', 'E.0. ');
	checkLabel('TAGS: PREL', 'tags', 'TAGS:');
	checkLabel('TAGS PREL, ETRD', 'tags', 'TAGS ');
	checkLabel('Tags: prel', 'tags', 'Tags:');
	checkLabel('TAG: PREL', 'tags', 'TAG:');
	checkLabel('SUBJECT: CHEESE', 'subject', 'SUBJECT:');
	checkLabel('SUBJ: CHEESE', 'subject', 'SUBJ:');
	checkLabel('Subject:', 'subject', 'Subject:');
	checkLabel('REF: VELMORA 12', 'references', 'REF:');
	checkLabel('REFS: A. VELMORA 12', 'references', 'REFS:');
	checkLabel('REF(S): VELMORA 12', 'references', 'REF(S):');
	checkLabel('REFTEL: VELMORA 12', 'references', 'REFTEL:');
	checkLabel('REF A. VELMORA 12', 'references', 'REF ');
	checkLabel('Classified By: Harlan Quist', 'authority', 'Classified By:');
	checkLabel('Class. by: Harlan Quist', 'authority', 'Class. by:');
	checkLabel('CLASSFIED BY: HARLAN QUIST', 'authority', 'CLASSFIED BY:');
	checkLabel('CLASSIFIED BY HARLAN QUIST', 'authority', 'CLASSIFIED BY');
	checkLabel('(U) Classified by Harlan Quist', 'authority', '(U) Classified by');
	checkLabel('DERIVED FROM: MULTIPLE SOURCES', 'authority', 'DERIVED FROM:');
});

test('words that begin like one', () => {
	for (const line of [
		'TAGSALE',
		'Subjects of the talk',
		'REFUGEES came',
		'Refer to the board',
		'Classified ads',
		'E.O. order',
		'EO 129581',
		'THE SUBJECT',
		'',
	]) {
		assert.equal(readLabel(line, 0, line.length), undefined, line);
	}
});

test('in the middle of a line a label needs a colon, and a word of its own', () => {
	checkInside('STATE FOR QQ/HBR E.O. 12958: N/A', 'executive-order', 'E.O. ');
	checkInside('SIPDIS TAGS: PREL', 'tags', 'TAGS:');
	checkInside('THE CHEESE FAIR.REF: VELMORA 12', 'references', 'REF:');
	checkInside('the board (reftel) met. Classified By: Quist', 'authority', 'Classified By:');
	checkInside('he changed the SUBJECT at once', undefined);
	checkInside('under E.O. 12958 as amended', undefined);
	checkInside('MYTAGS: PREL', undefined);
	checkInside('see REF A', undefined);
});

test('misspelled, before a colon', () => {
	for (const [line, kind, meant] of [
		['TAGES: PREL', 'tags', 'TAGS'],
		['AGS: PREL', 'tags', 'TAGS'],
		['SUBJCT: CHEESE', 'subject', 'SUBJECT'],
		['SBUJECT: CHEESE', 'subject', 'SUBJECT'],
		['CLASSIFED BY: QUIST', 'authority', 'CLASSIFIED BY'],
	] as const) {
		const read = readMisspelledLabel(line, 0, line.length);
		assert.deepEqual([read?.kind, read?.meant], [kind, meant], line);
	}
	for (const line of ['TIMES: 9 TO 5', 'SUBCONTRACT: NONE', 'TAGES PREL', 'COMMENT: NO', ': x', '']) {
		assert.equal(readMisspelledLabel(line, 0, line.length), undefined, line);
	}
});

test('the authority as a paragraph, and a label said twice', () => {
	for (const line of [
		'1. (U) Classified by Harlan Quist',
		'¶1. CLASSIFIED BY: QUIST',
		'- 1. Classified By: Quist',
		'1 (C) CLASSIFIED BY QUIST',
	]) {
		assert.equal(readNumberedAuthority(line, 0, line.length)?.kind, 'authority', line);
	}
	for (const line of ['1. (U) The fair', '1. Classified ads', 'TAGS: PREL']) {
		assert.equal(readNumberedAuthority(line, 0, line.length), undefined, line);
	}
	const line = 'Classified By: Classified by Harlan Quist';
	const label = readLabel(line, 0, line.length);
	assert.ok(label);
	assert.equal(skipDoubled(line, label, line.length), 'Classified By: Classified by'.length);
	assert.equal(skipDoubled(line, { ...label, end: line.length - 5 }, line.length), undefined);
});
