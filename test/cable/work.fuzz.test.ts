/**
 * Characters examined, by stage, on ordinary and on hostile texts. Work is counted, not timed: a counter that grows
 * with the square of the text fails here on any machine.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { work } from '../../cable/fields/scan';
import { parse } from '../../cable/parse/parse';
import { runs, share } from '../share';
import { fixtureNames, fixtureText } from '../support';

type Stage = keyof typeof work;

/**
 * The most that a stage may examine for each character of the text, on hostile texts. Every stage sees a line a fixed
 * number of times; the numbers are those times, for the worst line.
 */
const most: Readonly<Record<Stage, number>> = {
	// Each character once, and those of long lines once more for what was run together there.
	lines: 2,
	// The rows that can begin with the line's two first letters, each of which may look at the whole of a short line.
	looks: 3,
	// Attributes once, quotations once for each that nothing closes.
	archive: 4,
	// Copies with stamps of release: the whole text for figures, each line for stamps and for marks.
	released: 3,
	// Openings look twelve lines ahead, and read a classification line a few times over.
	regions: 6,
	// Each line of an envelope once, and once more below a distribution, which may go on there.
	envelope: 2,
	// Each line for the last label, for the labels inside it and for its field, and once more where a field ends there.
	heading: 6,
	// Each line once for parentheses, numbered ones 24 characters more; the shortest numbered line has three.
	candidates: 7,
	// Thirty-one steps for a reading, two readings at the most for a number, which has three characters at least; a look
	// before for what counts anew, and one behind for what was passed over.
	chain: 9,
	// Eight characters of each line; titles with a rule on their line once more.
	blocks: 1,
	// The whole once for openers and once for closers; 24 characters more for each block and parenthesis.
	passages: 10,
	// Twelve lines from the end.
	signature: 2,
};

const envelope = `VZCZCXYZ0417
OO RUEHWEB

DE RUEHVM #0412 0731507
ZNY CCCCC ZZH
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC
`;
const heading = `${envelope}
C O N F I D E N T I A L VELMORA 000412

E.O. 12958: DECL: 03/14/2019
TAGS: PREL
SUBJECT: DREDGERS

`;

/** What stands before, and what is repeated behind it. */
const hostile: readonly (readonly [before: string, repeated: string])[] = [
	...['MRN: 14 VELMORA 1\n', 'Info: A, B ROUTINE; ', 'Captions: ,', 'SBU\n', 'From: X\n', 'Page 1 of 2\n'].map(
		(part) => ['SBU\nMRN: 14 VELMORA 412\nDate/DTG: Mar 14, 2014 / 141507Z MAR 14\nInfo: ', part] as const,
	),
	...['Drafted By: A:B\n', 'Info: A;', 'X: y\n', 'SBU\n'].map(
		(part) => ['MRN: 14 VELMORA 412\nSubject: X\n\n1. (U) x\n\nSignature: QUIST\n', part] as const,
	),
	['', 'MRN: 14 VELMORA 412\nDate/DTG: Mar 14, 2014 / 141507Z MAR 14\nSubject: X\n\n1. (U) x\n\nSignature: QUIST\n'],
	...['B1, 1.4(D)\n', '(b)(1)', 'x  B1  ', '[B1] ', '. 1. \n', 'O1O1 '].map(
		(mark) => ['RELEASED IN PART\n', mark] as const,
	),
	...['\n', '\r', '\r\n', ' ', '\t', ' \n', '0', '1', '1\n', '1. \n', '1.\n\n', '12. \n', '-', '- \n', '-----\n'].map(
		afterNothing,
	),
	...[
		'(',
		'()',
		'(C) ',
		'1. (C) ',
		'1. (C) x\n',
		'1. (C) x\n\n',
		'2. (C) ',
		'A. ',
		'A. x\n',
		'a',
		'A',
		'ABC ',
		'A\n',
	].map(afterNothing),
	...['VZCZCXYZ0001\n', 'OO RUEHC\n', 'DE RUEHVM #0412 0731507\n', 'ZNY CCCCC ZZH\n', 'O R 141507Z MAR 09\n'].map(
		afterNothing,
	),
	...['FM X\n', 'TO X\n', 'FM X\nTO X\n', 'O 141507Z MAR 09\nFM X\n', 'INFO X\n', 'XMT X\n', 'ACTION QQ-10\n'].map(
		afterNothing,
	),
	...['SECRET\n', 'SECRET//X ', 'S E C R E T\n', 'S E C R E T A 001\nS E C R E T B 002\n', 'SIPDIS\n', 'SIPDIS '].map(
		afterNothing,
	),
	...['S E C R E T A 001\nA 00000001  001 OF 002\nS E C R E T B 002\n', 'E.O. 12958: N/A\n', 'TAGS: A\n'].map(
		afterNothing,
	),
	...['TAGS: SUBJECT: ', 'SUBJECT: REF: ', 'REF: A. ', 'SUBJECT: x\n', 'Classified By: ', 'Classified By: x\n'].map(
		afterNothing,
	),
	...['Wednesday, 14 March 2007, 09:15\n', 'This record is a partial extract\n', 'NNNN\n', 'BT\n', '#0412\n'].map(
		afterNothing,
	),
	['S E C R E T', '//X'],
	['S E C R E T', ' '],
	['VZCZCXYZ0001 ', 'OO RUEHC '],
	['VZCZCXYZ0001 ', 'DE RUEHVM #0412 0731507 '],
	[envelope, 'RUEHC/X\n'],
	[envelope, '\nX\n'],
	[heading, 'VELMORA 00000412  002 OF 002\n'],
	[heading, '2007. The fair\n'],
	[heading, 'X\nTAGS: A\n'],
	[heading, '1. (C) x (Comment: y)\n'],
	[`${heading}1. (C) `, '(Comment: '],
	[`${heading}1. (C) `, '(Note: x End note.) '],
	[`${heading}1. (C) `, 'END SUMMARY '],
	[heading, '1. (C) SUMMARY: x END SUMMARY.\n'],
	[heading, '1. (C) x\n\nC O N F I D E N T I A L VELMORA 000412\n\n'],
	[`${heading}1. (C) x\n`, 'a. x\n'],
	[`${heading}TAGS: `, '(A'],
	[`${heading}TAGS: `, 'ABCD '],
	[`${heading}REF: LIMA `, '12, '],
	[`${heading}REF: `, 'A. LIMA 12 '],
	[`${heading}REF: `, `A. LIMA 12 ${'x'.repeat(2000)}\n\nB. `],
	[`${heading}REF: `, '; '],
	[`${heading}Classified By: `, '1.4 '],
	[`${heading}Classified By: `, 'a '],
	[`${heading}SUBJECT: `, `${'X'.repeat(5000)}\n`],
	[heading, 'FAIR\n----\n\n'],
	[heading, 'FAIR\n\n1. (C) x\n\n'],
	[heading, 'FAIR ------\n'],
	[heading, 'QUIST\n'],
	[heading, `1. (C) ${'The minister counts his dredgers, and counts again. '.repeat(40)}`],
];

const small = runs(8_000, 4);

test('every stage examines a bounded number of characters for each of a hostile text', () => {
	for (const [before, repeated] of hostile) {
		const named = JSON.stringify([before.slice(-24), repeated.slice(0, 40)]);
		const few = examined(filled(before, repeated, small));
		const many = examined(filled(before, repeated, 4 * small));
		for (const stage of stages) {
			const each = many[stage] / (4 * small);
			assert.ok(each <= most[stage], `${stage} on ${named}: ${each} for each character`);
		}
		// Four times the text, four times the work; a square would be sixteen times. The header comes once.
		assert.ok(sum(many) <= 4.4 * sum(few) + 10_000, `${named}: ${sum(few)} grows to ${sum(many)}`);
	}
});

test('ordinary telegrams cost a fraction of that', () => {
	const all = fixtureNames.map(fixtureText).join('\n\n');
	const text = all.repeat(Math.ceil(200_000 / all.length)).slice(0, 200_000);
	const counted = examined(text);
	const ordinary: Readonly<Record<Stage, number>> = {
		lines: 1,
		looks: 1,
		archive: 0.3,
		released: 3,
		regions: 0.1,
		envelope: 0.5,
		heading: 1.5,
		candidates: 1,
		chain: 0.3,
		blocks: 0.1,
		passages: 1.5,
		signature: 0.1,
	};
	for (const stage of stages) {
		assert.ok(counted[stage] > 0, `${stage} counts nothing`);
		assert.ok(counted[stage] <= ordinary[stage] * text.length, `${stage}: ${counted[stage] / text.length} for each`);
	}
});

/** A pattern that can read a line in two ways tries all of them: what takes long here would take for ever a little later. */
test('a line that almost fits is refused at once', () => {
	for (const line of [
		'A'.repeat(400),
		'AB'.repeat(150) + '1',
		'AB '.repeat(130) + '1',
		'(A'.repeat(120),
		'(A)'.repeat(120) + '1',
	]) {
		const { cables } = parse(`${heading}TAGS: PREL\n${line}\n\n1. (C) The fair.\n\n2. (C) The fair.\n`);
		assert.equal(cables.length, 1);
	}
});

/** A call with some 125,000 arguments overflows it. */
test('a hundred and thirty thousand fields of one telegram do not overflow the stack', () => {
	const texts = [
		['', 'SIPDIS\n', 1],
		[`${heading}REF: LIMA `, '12,', 1],
		['', 'TAGS: SUBJECT: ', 2],
	] as const;
	for (const [before, repeated, fields] of share(texts, 3)) {
		assert.ok(parse(before + repeated.repeat(130_000 / fields)).cables.length > 0);
	}
});

const stages = Object.keys(work) as readonly Stage[];

function afterNothing(repeated: string): readonly [before: string, repeated: string] {
	return ['', repeated];
}

function filled(before: string, repeated: string, size: number): string {
	return (before + repeated.repeat(Math.ceil(size / repeated.length))).slice(0, size);
}

function sum(counted: Readonly<Record<Stage, number>>): number {
	return stages.reduce((total, stage) => total + counted[stage], 0);
}

function examined(text: string): Readonly<Record<Stage, number>> {
	const before = { ...work };
	parse(text);
	return Object.fromEntries(stages.map((stage) => [stage, work[stage] - before[stage]])) as Record<Stage, number>;
}
