/** Which numbers are paragraphs: sequences as files have them, read as the numbers meant (OUTLINE 3). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';

/** `1 2 3`, with `a:` before the numbers of an annex. */
function numbersIn(text: string): string {
	const [cable] = parse(text).cables;
	const paragraphs = cable.blocks.flatMap((block) => (block.kind === 'paragraph' ? block : []));
	return paragraphs.map(({ run, number }) => `${run === 'main' ? '' : 'a:'}${number}`).join(' ');
}

/** Paragraphs with portion marks and blank lines between them. */
function marked(...written: readonly string[]): string {
	return written.map((number) => `${number} (C) The harbor board met on the quay.\n`).join('\n');
}

/** Paragraphs without portion marks. */
function unmarked(...written: readonly string[]): string {
	return written.map((number) => `${number} The harbor board met on the quay.\n`).join('\n');
}

function checkNumbers(text: string, expected: string): void {
	assert.equal(numbersIn(text), expected, text);
}

const upTo = (last: number, write: (number: number) => string): readonly string[] =>
	Array.from({ length: last }, (_, index) => write(index + 1));
const sequence = (last: number): string => upTo(last, String).join(' ');

test('a published mark read as 1 is decided by the sequence', () => {
	checkNumbers(marked('1.', '12.', '13.', '14.', '5.'), '1 2 3 4 5');
	checkNumbers(marked('11.', '12.', '13.'), '1 2 3');
	checkNumbers(marked('11.', '12.', '3.', '14.'), '1 2 3 4');
	checkNumbers(marked('¶1.', '12.', '13.', '14.', '¶5.'), '1 2 3 4 5');
	checkNumbers(unmarked('11.', '12.', '13.', '14.'), '1 2 3 4');
});

test('numbers of two figures stay what they are', () => {
	checkNumbers(marked(...upTo(22, (number) => `${number}.`)), sequence(22));
	checkNumbers(unmarked(...upTo(22, (number) => `${number}.`)), sequence(22));
	checkNumbers(marked(...upTo(22, (number) => `¶${number}.`)), sequence(22));
	// Every mark misread: 11 to 19 are 1 to 9, then 110 is 10 and 122 is 22.
	checkNumbers(marked(...upTo(22, (number) => `1${number}.`)), sequence(22));
	checkNumbers(marked('8.', '9.', '10.', '11.', '12.'), '8 9 10 11 12');
	checkNumbers(marked('9.', '10.'), '9 10');
});

test('gaps stay gaps', () => {
	checkNumbers(marked('1.', '2.', '4.', '5.'), '1 2 4 5');
	checkNumbers(marked('1.', '2.', '7.', '8.'), '1 2 7 8');
	checkNumbers(marked('3.', '4.', '5.'), '3 4 5');
	checkNumbers(marked('7.'), '7');
});

test('a number twice, and one out of order', () => {
	checkNumbers(marked('1.', '2.', '2.', '3.'), '1 2 2 3');
	// Printed out of order, each with its mark: all are paragraphs.
	checkNumbers(marked('1.', '2.', '3.', '4.', '6.', '5.', '7.'), '1 2 3 4 6 5 7');
});

test('figures at the start of wrapped lines are text', () => {
	const wrapped = (figures: string): string =>
		`1. (C) The board has met every month since the spring of\n${figures} The harbor was dredged then.\n\n2. (C) The fair opens.\n`;
	for (const figures of ['2007.', '¶2007.', '12.', '2.', '1997.', '3)']) checkNumbers(wrapped(figures), '1 2');
});

test('lists that begin again are no paragraphs of the main run', () => {
	checkNumbers(`${marked('1.', '2.', '3.')}\n${unmarked('1.', '2.', '3.', '4.')}`, '1 2 3 a:1 a:2 a:3 a:4');
	checkNumbers(`${marked('1.', '2.', '3.')}\n${unmarked('1.', '2.')}`, '1 2 3 a:1 a:2');
	// One number without a mark is too little to say so: it stays text of paragraph 3.
	checkNumbers(`${marked('1.', '2.', '3.')}\n${unmarked('1.')}`, '1 2 3');
	checkNumbers(`${marked('1.', '2.', '3.')}\nANNEX\n\n${marked('1.', '2.')}`, '1 2 3 a:1 a:2');
	checkNumbers('1. (C) The board asks:\n1) for cheese;\n2) for stalls.\n\n2. (C) We agreed.\n', '1 2');
});

test('as hands type them', () => {
	checkNumbers(marked('1.', '2.', '3..', '4.'), '1 2 3 4');
	checkNumbers(
		'1. (C) The fair.\n\n2.(U) The fair.\n\n3. ( C) The fair.\n\n4 (C) The fair.\n\n5) (C) The fair.\n',
		'1 2 3 4 5',
	);
	checkNumbers('- 1. (C) The fair.\n- 2. (C) The fair.\n- 3. (C) The fair.\n', '1 2 3');
	checkNumbers('    1.  (C) The fair.\n\n  2.  (C) The fair.\n', '1 2');
});

test('two paragraphs on one line', () => {
	checkNumbers('1. (C) The fair opens. 2. (C) Odell came. 3. (U) So did the mayor.\n', '1 2 3');
	checkNumbers('1. (C) The fair opens. ¶2. (C) Odell came.\n\n3. (U) So did the mayor.\n', '1 2 3');
	checkNumbers('1. (C) The fair opens at 2. (Comment: or at 3. End comment.) It rains.\n', '1');
	checkNumbers('1.  (C) The fair opens. 2.  (C) Odell came. 4.  (C) It rains. 3.  (U) The mayor.\n', '1 2 4 3');
	checkNumbers('1) (C) The fair opens. 2) (C) Odell came.\n', '1 2');
});

test('titles run into the line of the paragraph below', () => {
	checkNumbers('Summary 1. (C) The fair opens. What the Pilots Want 2. (C) Odell came.\n', '1 2');
	checkNumbers('1. (C) The fair opens, see paragraph 2. (C) Odell came as in 3. (C) Indeed.\n', '1');
});

test('numbers that a line break put at the start of a line', () => {
	checkNumbers(`${marked('1.', '2.')}\n3. (C) The board met under Article\n4. Odell spoke of it.\n`, '1 2 3');
	checkNumbers(`${unmarked('1.', '2.')}\n3. The board met under Article\n4. Odell spoke of it.\n`, '1 2 3');
	checkNumbers('1. (C) The ship lies at pier\n12.\n3. (C) Odell came.\n4. (C) It rains.\n', '1 3 4');
	checkNumbers(`1. (C) Some say there are\n30.\n(c) is the third.\n\n${marked('2.', '3.')}`, '1 2 3');
	// One that the marks lack is a paragraph all the same.
	checkNumbers('1. (C) The fair opens.\nTHE SILT\n2. It rains.\n3. (C) Odell came.\n4. (C) It rains.\n', '1 2 3 4');
});

test('parts of a newsletter, a line each and no blank lines', () => {
	const lines = (...written: readonly number[]): string =>
		written.map((number) => `${number}. The fair opens.\n`).join('');
	checkNumbers(lines(1, 3, 8, 11, 12, 13, 14), '1 3 8 11 12 13 14');
	checkNumbers(lines(11, 13, 18, 111, 112, 113, 114), '1 3 8 11 12 13 14');
	checkNumbers('In May the board counted\n11. The rest is silt.\n', '');
});

test('a list in a text without marks, whose first number stands below a line that ends no sentence', () => {
	const list = (last: number): string => upTo(last, (number) => `${number}. for the silt.\n`).join('');
	const asked = 'The board asks who pays\n';
	checkNumbers(`${unmarked('1.', '2.', '3.', '4.')}\n${asked}${list(3)}`, '1 2 3 4');
	checkNumbers(
		`${unmarked('1.', '2.', '3.', '4.')}\n${asked}${list(4).replaceAll('for', 'For')}`,
		'1 2 3 4 a:1 a:2 a:3 a:4',
	);
	checkNumbers(
		`${unmarked('1.', '2.', '3.', '4.')}\n${asked}${list(3).replaceAll('for', 'For')}\n${unmarked('6.', '7.')}`,
		'1 2 3 4 6 7',
	);
});

test('a list in a text without blank lines: what was due before it goes on behind it', () => {
	const lines = (...written: readonly number[]): string =>
		written.map((number) => `${number}. The fair opens.\n`).join('');
	checkNumbers(lines(1, 2, 3, 4, 1, 2, 5, 6), '1 2 3 4 a:1 a:2 5 6');
	checkNumbers(lines(1, 2, 3, 4, 5, 1, 2, 3, 6, 7), '1 2 3 4 5 a:1 a:2 a:3 6 7');
});

test('numbers that no publisher marked, in a file of misread marks', () => {
	checkNumbers(marked(...upTo(16, (number) => (number % 5 ? `1${number}.` : `${number})`))), sequence(16));
	const glued = upTo(16, (number) => `${number % 4 ? `1${number}. ` : `${number}.`}(C) The board met.\n`);
	checkNumbers(glued.join('\n'), sequence(16));
});

test('no chain where there is none', () => {
	checkNumbers('The fair opens.\n', '');
	checkNumbers('', '');
	checkNumbers('In the spring of\n2007. the harbor was dredged.\n', '');
	checkNumbers('3.5 tons\n1.4(b)\n12.45\n', '');
});

test('a text with numbers of its own between paragraphs', () => {
	const inside = (own: string): string => `${marked('1.', '2.')}\n${own}\n${marked('3.', '4.')}`;
	checkNumbers(inside(unmarked('1.', '2.')), '1 2 a:1 a:2 3 4');
	checkNumbers(inside(unmarked('1.', '2.', '3.', '4.', '5.')), '1 2 a:1 a:2 a:3 a:4 a:5 3 4');
	checkNumbers(inside('1. for cheese;\n2. for stalls;\n3. for silt.\n'), '1 2 a:1 a:2 a:3 3 4');
	// The first number of what is quoted was lost, and a second list stands in it.
	checkNumbers(`${marked('1.', '2.')}\n${unmarked('2.', '3.', '1.', '2.')}`, '1 2 a:2 a:3 a:1 a:2');
	checkNumbers(`${marked('1.', '2.')}\n1. A barge as in paragraph\n3.\n2. A buoy.\n3. A pier.\n`, '1 2 a:1 a:2 a:3');
	checkNumbers(
		`${marked('1.', '2.', '3.')}\n${unmarked('1.', '2.')}\n3. A barge at pier\n14.\n\n${unmarked('4.', '5.')}`,
		'1 2 3 a:1 a:2 a:3 a:4 a:5',
	);
	checkNumbers(
		`${marked(...upTo(10, (number) => `1${number}.`))}\n${unmarked('11.', '12.')}`,
		`${sequence(10)} a:1 a:2`,
	);
	// Published marks read as 1.
	checkNumbers(`${marked('11.', '12.')}\n${unmarked('11.', '12.')}\n${marked('13.')}`, '1 2 a:1 a:2 3');
	// Without marks the number that was due tells that something stood between.
	checkNumbers(unmarked('1.', '2.', '1.', '2.', '3.', '4.', '3.', '4.', '5.'), '1 2 a:1 a:2 a:3 a:4 3 4 5');
	checkNumbers(
		`${unmarked('1.', '2.', '3.')}\n1. for cheese;\n2. for stalls;\n3. for silt.\n\n${unmarked('4.', '5.')}`,
		'1 2 3 a:1 a:2 a:3 4 5',
	);
	// A paragraph that lacks its mark is a paragraph all the same.
	checkNumbers(`${marked('1.', '2.')}\n${unmarked('3.')}\n${marked('4.')}\n${unmarked('5.')}`, '1 2 3 4 5');
	checkNumbers(`${marked('1.', '2.')}\n${unmarked('2.')}\n${marked('3.')}`, '1 2 2 3');
	checkNumbers(`${marked('1.', '2.')}\n${unmarked('2.', '3.')}\n${marked('4.')}`, '1 2 2 3 4');
	// What the next mark needs is the telegram's own, though the list would go on with it.
	const list = '1. for cheese\n2. for stalls\n3. for silt\n';
	checkNumbers(
		`${marked('1.', '2.', '3.')}\n${list}\n${unmarked('4.', '5.')}\n${marked('6.')}`,
		'1 2 3 a:1 a:2 a:3 4 5 6',
	);
	checkNumbers(
		`${marked('1.', '2.')}\n1. for cheese\n2. for silt\n\n${unmarked('3.')}\n${marked('4.')}`,
		'1 2 a:1 a:2 3 4',
	);
});

test('paragraphs printed out of order without marks', () => {
	checkNumbers(unmarked('1.', '2.', '3.', '4.', '6.', '5.', '7.'), '1 2 3 4 6 5 7');
	checkNumbers(unmarked('1.', '2.', '3.', '5.', '4.'), '1 2 3 5 4');
	checkNumbers(unmarked('11.', '12.', '14.', '13.', '15.'), '1 2 4 3 5');
	checkNumbers(`${marked('1.', '2.')}\n14. March was wet.\n\n${marked('3.')}`, '1 2 3');
});

test('a table of contents numbered like the text', () => {
	const contents = '1. The fair\n2. The silt\n3. The stalls\n4. Cheese\n\n\n';
	checkNumbers(contents + unmarked('1.', '2.', '3.', '4.'), 'a:1 a:2 a:3 a:4 1 2 3 4');
	checkNumbers(contents, '1 2 3 4');
});

test('a publisher numbered what had numbers', () => {
	const doubled = ['¶1. 1.', '¶2. 2.', '¶3.', '¶4. 3.', '¶5.', '¶6. 4.'];
	checkNumbers(
		doubled.map((number) => `${number} ${number.length > 3 ? 'The board met.' : ''}\n`).join('\n'),
		'1 2 3 4',
	);
	// A paragraph may begin with a number.
	checkNumbers('1. The fair.\n\n2. 12. May is the day.\n\n3. The silt.\n', '1 2 3');
});

test('numbers without marks in the middle of unwrapped lines, where one is missing', () => {
	const long = `The harbor board met on the quay, counted the dredgers and ${'the stalls and '.repeat(6)}left.`;
	checkNumbers(`1. ${long}\n\n2. ${long} 3. In the evening it met again. 4. ${long}\n\n5. ${long}\n`, '1 2 3 4 5');
	checkNumbers(`1. ${long}\n\n2. ${long} It has 3. 4. ${long}\n\n5. ${long}\n`, '1 2 4 5');
	checkNumbers(`1. ${long}\n\n2. ${long} 3. In the evening.\n\n3. ${long}\n`, '1 2 3');
	checkNumbers('1. The fair opens. 2. It rains.\n\n3. It closes.\n', '1 3');
});

test('a text without marks whose copy ran all its paragraphs together', () => {
	const long = `THE HARBOR BOARD MET ON THE QUAY, COUNTED THE DREDGERS ${'AND THE STALLS '.repeat(6)}AND LEFT.`;
	checkNumbers(`1. ${long} 2. IT RAINS. 3.  IN 1975. THE BOARD MET. 4. ODELL CAME.\n`, '1 2 3 4');
	checkNumbers(`1. ${long} 3. IT RAINS. 2. IT MET AT 2. 30 CAME.\n`, '1 2');
	// Where paragraphs are marked, these are points inside one.
	checkNumbers(`1. (C) ${long} It asks: 2. What now? 3. Who pays?\n`, '1');
	checkNumbers(`1. ${long} 2. (C) It rains. 3. It closes.\n`, '1 2');
	// Every paragraph but the first and the last stands inside a line.
	const inside = upTo(7, (number) => `${number + 1}. It rains.`).join(' ');
	checkNumbers(`1. ${long} ${inside}\n\n9. It closes.\n`, sequence(9));
});

test('a newsletter with half its blanks missing', () => {
	checkNumbers('1. The fair opens.\n\n2.Odell came.\n\n3.So did the mayor.\n\n4. It rains.\n', '1 2 3 4');
});
