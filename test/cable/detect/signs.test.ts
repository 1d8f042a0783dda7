import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSigns } from '../../../cable/detect/detect';
import { signs } from '../../../cable/detect/signs';

/** By sign: a line that shows it, and one that nearly does. */
const examples: Readonly<Record<string, readonly [shows: string, shy: string]>> = {
	fl1: ['VZCZCXRO0417', 'ZCZC FA42'],
	fl2: ['OO RUEHQD RUEHQF', 'OO RUEHQD AND MORE'],
	fl3: ['DE RUEHVM #0412/01 0731507', 'DE RUEHVM 0412'],
	fl4: ['ZNY CCCCC ZZH', 'ZNY CCCSC ZZH'],
	fl5: ['O R 141507Z MAR 09', '141507Z MAR 09'],
	fm: ['FM AMEMBASSY VELMORA', 'FM 98.5 VELMORA'],
	to: ['INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114', 'INFO DESK NORTHPORT'],
	cls: ['C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412', 'CONFIDENTIAL 000412'],
	clsspaced: ['S E C R E T', 'S E C T I O N'],
	clsword: ['SECRET//NOFORN', 'SECRET HARBOR'],
	eo: ['E.O. 12958: DECL: 03/14/2019', 'E.O. 12959: DECL: 03/14/2019'],
	'eo-inline': ['the line read E.O. 12958: and no more', 'by E.O. 12958 of that year'],
	tags: ['TAGS: PREL ETRD', 'TAGS: lease'],
	'tags-lc': ['Tags: prel, etrd', 'Tags: boats, nets'],
	subject: ['SUBJECT: THE CHEESE FAIR', 'SUBJECT TO APPROVAL'],
	ref: ['REF: A. NORTHPORT 118', 'REFERENCE: A. NORTHPORT 118'],
	clby: ['Classified By: Harlan Quist for reasons 1.4 (b) and (d).', 'Classified By: Harlan Quist of Velmora.'],
	caption: ['SIPDIS', 'SIPDIS VELMORA'],
	attn: ['STATE FOR QQ/HBR', 'STATE OF THE HARBOR'],
	para: ['2. (C/NF) Odell said', '1. (C) 2009 Odell'],
	pilcrow: ['¶2 said', 'as ¶2 said'],
	summary: ['1. (C) SUMMARY: Odell', 'SUMMARY OF THE FAIR'],
	endsum: ['as he wished. END SUMMARY.', 'the end summary'],
	page: ['VELMORA 00000412  002 OF 002', 'VELMORA 412  002 OF 002'],
	page73: ['PAGE 01        VELMOR  00412  01 OF 02  141530Z', 'PAGE 01 of the report'],
	action73: ['ACTION  QQH-03', 'ACTION PLAN 3'],
	drafted: ['DRAFTED BY: QQ/HBR:HQUIST', 'DRAFTED BYLAWS'],
	'nara-text': ['Message Text', 'Message Text follows'],
	'nara-attributes': ['Message Attributes', 'Message Attributes of it'],
	'nara-stamp': [
		'Declassified/Released US Department of State EO Systematic Review',
		'Released by the Department of State',
	],
	'nara-locator': ['Film Number: D750001-0001', 'Film number: 7'],
	mrn: ['MRN: 10 VELMORA 412', 'MRN: 123456'],
	datedtg: ['Date/DTG: Mar 14, 2010 / 141507Z MAR 10', 'Date: Mar 14, 2010'],
	eosmart: ['E.O.: 13526', 'E.O.: none'],
	shebang: ['#!/bin/sh', '#harbor'],
	markup: ['<!DOCTYPE html>', '<harbor>'],
	'e-mail': ['Message-ID: <1@velmora.example>', 'Message: harbor'],
	rfc: ['Network Working Group', 'Networking group'],
	fence: ['```text', '``text``'],
	code: ['import harbor.*;', 'import of cheese;'],
	script: ['from harbor import crane', 'from harbor to crane'],
	'rst-directive': ['.. note:: harbor', '.. harbor'],
	'md-heading': ['## Harbor', '#harbor'],
	memorandum: ['MEMORANDUM FOR THE HARBOR BOARD', 'MEMORANDUM OF UNDERSTANDING'],
};

test('every sign has its example', () => {
	assert.deepEqual(Object.keys(examples).sort(), signs.map(({ name }) => name).sort());
});

for (const { name, starts, place } of signs) {
	const [shows, shy] = examples[name] ?? ['', ''];
	test(`${name}: shown and not shown`, () => {
		assert.ok(namesIn(shows).includes(name), `not in "${shows}"`);
		assert.ok(!namesIn(shy).includes(name), `in "${shy}"`);
		assert.equal(starts === '', place === 'anywhere', 'the first characters stand for the place');
	});
	test(`${name}: where it may stand`, () => {
		assert.equal(namesIn(`harbor\n${shows}`).includes(name), place !== 'first');
		assert.equal(namesIn(`harbor\n \t${shows} \t`).includes(name), place === 'line' || place === 'anywhere');
		assert.equal(namesIn(`> ${shows}`).includes(name), place === 'anywhere');
	});
}

test('a sign counts as often as it may', () => {
	const timesOf = (text: string) => findSigns(text).map(({ sign, times }) => [sign.name, times]);
	assert.deepEqual(timesOf('1. (C) a\n2. (C) b\n'), [['para', 2]]);
	assert.deepEqual(timesOf('1. (C) a\n2. (C) b\n3. (C) c\n4. (C) d\n'), [['para', 3]]);
	assert.deepEqual(timesOf('SIPDIS\nNOFORN\n'), [['caption', 1]]);
});

function namesIn(text: string): readonly string[] {
	return findSigns(text).map(({ sign }) => sign.name);
}
