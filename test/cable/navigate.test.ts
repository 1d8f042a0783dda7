import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrencesAt, targetsAt } from '../../cable/navigate';
import { parse } from '../../cable/parse/parse';
import { books } from '../support';

const header = `VZCZCXRO0417
OO RUEHC RUEHNP
DE RUEHVL #0412/01 0731507
ZNY CCCCC ZZH
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0118

C O N F I D E N T I A L VELMORA 000412

TAGS: PREL, ETRD, PREL, EWWT
SUBJECT: DREDGERS
`;
const list = `REF: A. NORTHPORT 118
     B. 08 VELMORA 2044/2051
     C. QUIST-ODELL EMAIL OF 03/02/09
`;
const several = (text: string): string =>
	`${header}${list}\n1. (C) ${text}\n\n2. (C) Silt.\n\n13. (C) Stone.\n\n4. (C) Lamps.\n`;
const one = (text: string): string => `${header}REF: NORTHPORT 118\n\n1. (C) ${text}\n`;

test('a letter leads to its entry, however it is written', () => {
	for (const mention of ['ref A', 'REF A', 'reftel A', 'Ref (A)', 'REFTEL A']) {
		checkTargets(several(`The silt rises (see ${cut(mention)}) again.`), mention, ['A. NORTHPORT 118']);
	}
	checkTargets(several('As in refs B a|nd C.'), undefined, []);
	checkTargets(several('As in refs B and |C.'), 'C', ['C. QUIST-ODELL EMAIL OF 03/02/09']);
	checkTargets(several('As in re|f B.'), 'ref B', ['B. 08 VELMORA 2044/2051']);
	checkTargets(several('The fair\nopens (re|f\nB) in May.'), 'ref\nB', ['B. 08 VELMORA 2044/2051']);
});

test('reftel leads to the only entry; of several to the list', () => {
	checkTargets(one('As in ref|tel.'), 'reftel', ['NORTHPORT 118']);
	checkTargets(several('As in ref|tel.'), 'reftel', [list.trim()]);
});

test('a letter that is not in the list leads nowhere, nor does a list that is not there', () => {
	checkTargets(several('As in re|f D.'), undefined, []);
	checkTargets(`${header}\n1. (C) As in ref|tel.\n`, undefined, []);
});

test('a paragraph of this cable, by the number that is meant', () => {
	checkTargets(several('See par|a 2.'), 'para 2', ['2. (C) Silt.']);
	checkTargets(several('See paragraph |3 below.'), 'paragraph 3', ['13. (C) Stone.']);
	checkTargets(several('See paras 2 and |4.'), '4', ['4. (C) Lamps.']);
	checkTargets(several('See para |9.'), undefined, []);
});

test('a paragraph of another cable leads to that cable, never to one of its own', () => {
	checkTargets(several('See para| 2 of ref A.'), 'para 2', ['A. NORTHPORT 118']);
	checkTargets(several('See ref B, paras 2 and |4.'), '4', ['B. 08 VELMORA 2044/2051']);
	checkTargets(one('The fee in para|graph 1 of reftel.'), 'paragraph 1', ['NORTHPORT 118']);
	checkTargets(several('See para| 2 of the harbor treaty.'), undefined, []);
});

test('a cable named in the text leads to the entry that cites it', () => {
	checkTargets(several('As NORTHPORT| 118 said.'), 'NORTHPORT 118', ['A. NORTHPORT 118']);
	checkTargets(several('As 08 VELMORA |2051 said.'), '08 VELMORA 2051', ['B. 08 VELMORA 2044/2051']);
	checkTargets(several('As NORTHPORT| 119 said.'), undefined, []);
});

test('two spellings of one post are one with the list of stations', () => {
	const text = `${header}REF: A. HCMC 2196\n     B. LIMA 11\n\n1. (C) The fee (HO CHI MINH CITY| 2196) rose.\n`;
	checkTargets(text, 'HO CHI MINH CITY 2196', ['A. HCMC 2196']);
});

test('a name leads to itself; prose leads nowhere', () => {
	checkTargets(several('x').replace('B. 08', '|B. 08'), 'B', ['B. 08 VELMORA 2044/2051']);
	checkTargets(several('x').replace('13. (C)', '1|3. (C)'), '13.', ['13. (C) Stone.']);
	checkTargets(several('The si|lt rises.'), undefined, []);
	checkTargets('|', undefined, []);
});

test('each cable of a file has its own list and its own paragraphs', () => {
	const second = several('See re|f A and para 2.').replace('NORTHPORT 118\n     B', 'NORTHPORT 77\n     B');
	checkTargets(`${several('See ref A and para 2.')}NNNN\n\n\n${second}`, 'ref A', ['A. NORTHPORT 77']);
});

test('an entry and its mentions', () => {
	const text = several('See ref A, ref B, NORTHPORT 118 and para 2 of ref A. Then reftel.');
	const expected = ['A', 'ref A', 'NORTHPORT 118', 'para 2', 'ref A'];
	checkOccurrences(text.replace('REF: A', 'REF: |A'), expected);
	checkOccurrences(text.replace('See ref A', 'See r|ef A'), expected);
	checkOccurrences(text.replace('A. NORTHPORT', 'A. NORT|HPORT'), expected);
	checkOccurrences(text.replace('REF: A', 'RE|F: A'), ['REF:', 'reftel']);
});

test('a paragraph and its mentions', () => {
	const text = several('See paras 2 and 3, and para 2 of ref B; but para 3 first.');
	checkOccurrences(text.replace('13.', '1|3.'), ['3', 'para 3', '13.']);
	checkOccurrences(text.replace('2. (C)', '|2. (C)'), ['paras 2', '2.']);
	checkOccurrences(several('x').replace('13.', '1|3.'), ['13.']);
});

test('what stands in the header more than once, and only that', () => {
	const text = several('PREL and RUEHC in prose.');
	checkOccurrences(text.replace('TAGS: PREL', 'TAGS: PR|EL'), ['PREL', 'PREL']);
	checkOccurrences(text.replace('ETRD', 'ET|RD'), []);
	checkOccurrences(text.replace('OO RUEHC', 'OO RUE|HC'), ['RUEHC', 'RUEHC']);
	checkOccurrences(text.replace('INFO RUEHNP', 'INFO RUEHN|P'), ['RUEHNP', 'RUEHNP']);
	checkOccurrences(text.replace('RUEHVL', 'RUEH|VL'), []);
	checkOccurrences(text.replace('PREL and', 'PR|EL and'), []);
});

/** Where the bar stands: the text that leads somewhere, and the beginnings of where. */
function checkTargets(marked: string, origin: string | undefined, expected: readonly string[]): void {
	const { text, at } = unmark(marked);
	const link = targetsAt(parse(text), at, books.stations);
	assert.equal(link && text.slice(link.origin.start, link.origin.end), origin);
	const targets = link?.targets.map(({ span }) => text.slice(span.start, span.end)) ?? [];
	assert.deepEqual(targets, expected);
	for (const { span, name } of link?.targets ?? []) assert.ok(span.start <= name.start && name.end <= span.end);
}

function checkOccurrences(marked: string, expected: readonly string[]): void {
	const { text, at } = unmark(marked);
	const occurrences = occurrencesAt(parse(text), at, books.stations);
	assert.deepEqual(
		occurrences.map(({ span }) => text.slice(span.start, span.end)),
		expected,
	);
}

function unmark(marked: string): { text: string; at: number } {
	const at = marked.indexOf('|');
	assert.ok(at >= 0, marked);
	return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

/** With the caret in the middle. */
function cut(words: string): string {
	return `${words.slice(0, 2)}|${words.slice(2)}`;
}
