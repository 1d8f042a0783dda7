import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { selectionAt } from '../../cable/selection';
import { longestSentence } from '../../cable/sentence';
import { fixtureNames, fixtureText } from '../support';

const cable = `VZCZCXRO0417
OO RUEHC RUEHNP
DE RUEHVL #0412/01 0731507
ZNY CCCCC ZZH
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0118
RUEHQH/AMEMBASSY QUAYHAVEN 0044

C O N F I D E N T I A L VELMORA 000412

SIPDIS

E.O. 12958: DECL: 03/14/2019
TAGS: PREL, ETRD
SUBJECT: HARBOR MINISTER WANTS DREDGERS
REF: A. NORTHPORT 118
     B. 08 VELMORA 2044

Classified By: Charge Harlan Quist for reasons 1.4 (b) and (d).

1. (C) Summary: Mr. Odell wants dredgers. He has none.
End summary.

SILT AND STALLS
---------------

2. (C) The silt rises in U.S. berths. Odell's crew-chief said
that the lamps

VELMORA 00000412  002 OF 002

were lit. They are:

a. The northern lamp. It is red.

b. The southern lamp.

3. (U) The fair opens in May.
QUIST
`;

test('in the text: word, sentence, paragraph, what stands under a heading, cable, file', () => {
	checkSelection('crew-ch|ief', [
		'crew-chief',
		"Odell's crew-chief said … were lit.",
		'2. (C) The silt … southern lamp.',
		'SILT AND STALLS … in May.',
		'VZCZCXRO0417 … QUIST',
		'VZCZCXRO0417 … QUIST\n',
	]);
});

test('a lettered item is a step between its sentence and its paragraph', () => {
	checkSelection('It is r|ed', [
		'red',
		'It is red.',
		'a. The northern lamp. It is red.',
		'2. (C) The silt … southern lamp.',
	]);
});

test('a summary is a step', () => {
	checkSelection('He has n|one', ['none', 'He has none.', '1. (C) Summary: … End summary.']);
});

test('a number with its portion mark is one', () => {
	checkSelection('3|. (U)', ['3', '3.', '3. (U)', '3. (U) The fair opens in May.', 'SILT AND STALLS … in May.']);
	checkSelection('3. (|U)', ['U', '(U)', '3. (U)', '3. (U) The fair opens in May.']);
});

test('in the header: token, field, list of addressees, header', () => {
	checkSelection('1415|07Z', [
		'1507',
		'141507Z',
		'O 141507Z MAR 09',
		'VZCZCXRO0417 … and (d).',
		'VZCZCXRO0417 … QUIST',
	]);
	checkSelection('AMEMBASSY QUAY|HAVEN', [
		'QUAYHAVEN',
		'AMEMBASSY QUAYHAVEN',
		'RUEHQH/AMEMBASSY QUAYHAVEN 0044',
		'INFO RUEHNP/AMEMBASSY … 0044',
		'VZCZCXRO0417 … and (d).',
	]);
	checkSelection('ET|RD', ['ETRD', 'TAGS: PREL, ETRD']);
	checkSelection('VELMORA 20|44', ['2044', '08 VELMORA 2044', 'B. 08 VELMORA 2044', 'REF: A. … VELMORA 2044']);
});

test('a page line stands in the paragraph that it cuts', () => {
	checkSelection('002 O|F 002', ['OF', 'VELMORA 00000412  002 OF 002', '2. (C) The silt … southern lamp.']);
});

test('sentences end at their own full stops', () => {
	checkSentences('The barge came.| Was it late?| Keepers cheered!');
	checkSentences('Gen. Okafor-Lind saw Mr. J. Quist at 5 p.m. in pier No. 4.| Both left.');
	checkSentences('MR. ODELL SAID NO.| THE U.S. BARGE LEFT.');
	checkSentences('Odell said "The lamp is out."| Then he left (by the stairs.)| It was late.');
	checkSentences('Stone costs 4.5 crowns at the pier. a ton.| Silt is free... or cheap.');
	checkSentences('Nothing ends this');
});

test('what has no end for pages is no sentence', () => {
	const steps = (words: number): number => selectionAt(parse(`1. ${'lamp, '.repeat(words)}lamp.`), 8).length;
	assert.equal(steps(longestSentence / 6 - 10), steps(longestSentence) + 1);
});

test('no step in a text without words, and none is invented for blanks', () => {
	assert.deepEqual(selectionAt(parse(''), 0), [{ start: 0, end: 0 }]);
	const blank = parse('\n\n  \n');
	assert.deepEqual(selectionAt(blank, 2).at(-1), { start: 0, end: 5 });
	assert.ok(!selectionAt(parse(cable), cable.indexOf('\n\nSILT') + 1).some(({ start, end }) => end - start < 20));
});

test('everywhere in every fixture the steps grow, one around the other, around the caret, up to the file', () => {
	for (const name of fixtureNames) {
		const text = fixtureText(name);
		const file = parse(text);
		for (let offset = 0; offset <= text.length; offset += 29) {
			const steps = selectionAt(file, offset);
			for (const [at, { start, end }] of steps.entries()) {
				const inner = steps.at(at - 1);
				const isAround =
					at === 0 || (inner && start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
				assert.ok(isAround && start <= offset && offset <= end, `${name} at ${offset}, step ${at}`);
			}
			assert.deepEqual(steps.at(-1), { start: 0, end: text.length });
		}
	}
});

/** Sentences divided by bars: each is a step at every one of its words, and no other ends with a mark. */
function checkSentences(marked: string): void {
	const start = '1. ';
	const text = start + marked.replaceAll('|', '');
	const file = parse(text);
	let from = start.length;
	for (const part of marked.split('|')) {
		const [first, last] = [from + part.length - part.trimStart().length, from + part.length];
		for (const at of [first + 1, (first + last) >> 1, last])
			assert.ok(
				selectionAt(file, at).some(({ start, end }) => start === first && end === last),
				`${part.trim()} at ${at - first}`,
			);
		from = last;
	}
}

/** Where the bar stands: the first steps, each whole or as its beginning … end. */
function checkSelection(marked: string, expected: readonly string[]): void {
	const at = cable.indexOf(marked.replace('|', ''));
	assert.ok(at >= 0, marked);
	const steps = selectionAt(parse(cable), at + marked.indexOf('|'));
	const texts = steps.slice(0, expected.length).map(({ start, end }) => cable.slice(start, end));
	const shown = texts.map((text, step) => {
		const [first, last] = expected[step].split(' … ');
		const fits = text.startsWith(first) && text.endsWith(last) && text.length > first.length + last.length;
		return expected[step].includes(' … ') && fits ? expected[step] : text;
	});
	assert.deepEqual(shown, expected);
}
