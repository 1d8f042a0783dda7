import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameBonus, sampleLength, score, verdict } from '../../../cable/detect/detect';

const raw = `VZCZCXRO0417
OO RUEHQD RUEHQF
DE RUEHVM #0412/01 0731507
ZNY CCCCC ZZH
O R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231

C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412

SIPDIS

E.O. 12958: DECL: 03/14/2019
TAGS: PREL ETRD EFIS QQ
SUBJECT: HARBOR MINISTER WANTS DREDGERS

Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b).

1. (C) SUMMARY: Odell wants two dredgers. END SUMMARY.
`;

const typed = raw.slice(raw.indexOf('C O N F'));
const paragraphs = '1. (C) Odell wants two dredgers.\n\n2. (C) The cheese fair may wait.\n\n3. (U) Comment follows.\n';

const distributionPrint = `UNCLASSIFIED

PAGE 01        VELMOR  00412  141530Z
15
ACTION QQH-03

INFO  OCT-01  LOG-00  /004 W
                     ---------------------     047113
R 141507Z MAR 75
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC 2231

UNCLAS VELMORA 0412
`;

test('telegrams of every era are cables', () => {
	checkScore({ 'raw transmission': raw }, 49);
	checkScore({ 'from the classification line on': typed }, 26);
	checkScore({ 'distribution print': distributionPrint }, 20);
	checkScore(
		{ 'release archive': 'Message Text\n\nharbor\n\nMessage Attributes\nFilm Number: 1\nLegacy Key: 2\n' },
		10,
	);
	checkScore({ 'messaging system': 'UNCLASSIFIED\nMRN: 10 VELMORA 412\nDate/DTG: Mar 14, 2010\nE.O.: 13526\n' }, 13);
	checkScore({ 'body only': paragraphs }, 6);
	checkScore({ 'body only, as a publisher marks it': paragraphs.replace(/^/gm, '¶').replaceAll('\n¶\n', '\n\n') }, 8);
	checkScore({ 'body only, ¶ misread': paragraphs.replace(/^(?=\d)/gm, '- 1') }, 6);
});

test('what a copy does to a file does not matter', () => {
	for (const copy of [
		raw.replaceAll('\n', '\r\n'),
		raw.replaceAll('\n', '\r'),
		`\ufeff${raw}`,
		raw.replaceAll('\n', '  \n'),
		raw.replaceAll('\n', '\n\n'),
		raw.trimEnd(),
	]) {
		assert.equal(score(copy), 49);
	}
	assert.equal(score(typed.replace(/^/gm, '   ')), 26);
});

test('near misses are left alone', () => {
	checkScore({ nothing: '' }, 0);
	checkScore({ 'a bulletin to ships': 'ZCZC FA42\n141507 UTC MAR\nBUOY OFF VELMORA UNLIT\nNNNN\n' }, 0);
	const mail = 'Received: from velmora.example\nContent-Type: text/plain\n\n';
	checkScore({ 'an e-mail that quotes a cable': mail + typed.replaceAll('END SUMMARY', '').replace(/^/gm, '> ') }, -2);
	checkScore({ 'an e-mail with labels': `${mail}REF: your call\nSUMMARY: none\nCONFIDENTIAL\n1. (a) cheese\n` }, -1);
	checkScore({ credits: '1. (C) 2009 Odell\n2. (C) 2011 Quist\n3. (C) Copyright Okafor-Lind\n' }, 0);
	checkScore({ 'a lease': 'SUBJECT: Pier 4\nTAGS: lease\n\n1. (C) Copyright of the plans stays with the owner.\n' }, 1);
	checkScore({ 'a memorandum': `CONFIDENTIAL\nMEMORANDUM FOR THE HARBOR BOARD\n${paragraphs}` }, 3);
	checkScore({ 'source code': `import { harbor } from 'harbor';\nconst sample = \`\n${paragraphs}\`;\n` }, 2);
	checkScore({ 'a page about cables': `# Reading telegrams\n\n\`\`\`text\n${paragraphs}\`\`\`\n` }, 1);
	checkScore({ 'a novel': 'SECRET HARBOR\n\nCONFIDENTIALLY, said Odell, I came to end summary justice.\n' }, 0);
	checkScore({ 'a table': '1. A. 2009\n2. (A) PREL\n3) (C)\nTO: Quist\nFM: Odell\n' }, 0);
});

test('a military telegram is offered: its format lines are the same', () => {
	checkScore(
		{ military: 'R 141507Z MAR 09\nFM PATROL BOAT NORTHPORT\nTO HARBOR BOARD VELMORA\nBT\nSUBJ: BUOYS\nBT\nNNNN\n' },
		5,
	);
	assert.equal(verdict(5), 'maybe');
});

test('only the beginning is looked at, and a text with a NUL not at all', () => {
	const ordinary = 'Minutes of the harbor board.\n'.padEnd(sampleLength, '.\n');
	checkScore({ 'a cable far down': ordinary + raw }, 0);
	checkScore({ 'a cable behind its first line': raw + ordinary }, 49);
	checkScore({ 'a NUL': `${raw}\0` }, 0);
	checkScore({ 'a NUL far down': `${raw.padEnd(sampleLength)}\0` }, 49);
});

test('a score has a meaning', () => {
	const scores = [-4, 0, 3.5, 4, 5.5, 6, 54];
	assert.deepEqual(
		scores.map((each) => verdict(each)),
		['other', 'other', 'other', 'maybe', 'maybe', 'cable', 'cable'],
	);
});

test('a name decides only where the text leaves it open', () => {
	const scores = [0, 3.5, 4, 5.5, 6];
	assert.deepEqual(
		scores.map((each) => verdict(each, '09VELMORA412.txt')),
		['other', 'other', 'cable', 'cable', 'cable'],
	);
	assert.equal(verdict(4, 'minutes.txt'), 'maybe');
});

test('names of collections', () => {
	for (const name of ['09VELMORA412.txt', '08USUNNORTHPORT7.TXT', '1976VELMOR01234.txt', '1976VELM01234_b.txt']) {
		assert.equal(nameBonus(name), 2, name);
	}
	for (const name of ['VELMORA412.txt', '09VELMORA412.md', '2009 harbor.txt', '09-412.txt', 'x09VELMORA412.txt', '']) {
		assert.equal(nameBonus(name), 0, name);
	}
});

function checkScore(texts: Readonly<Record<string, string>>, expected: number): void {
	for (const [name, text] of Object.entries(texts)) assert.equal(score(text), expected, name);
}
