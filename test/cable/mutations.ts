/** Damage as copies, editors and hostile hands do it. Seeded: the same seed gives the same damage. */

/** A number in [0, below). */
export type Random = (below: number) => number;
export type Mutation = (text: string, random: Random) => string;

/** Mulberry32: small, and good enough to choose lines with. */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (((mixed ^ (mixed >>> 14)) >>> 0) % 4_294_967_296) % Math.max(1, below);
	};
}

const odd = ['\u00a0', '\t', '\0', '\ud800', '\udc00', '\ufeff', '\ufffd', '\u2028', '\f', '\u200b', '\r', '\u00b6'];
const snippets = [
	...['\n\n', '1. ', '¶3. (C) ', '(', ')', '//', 'SECTION 02 OF 02', 'NNNN', 'QUOTE', 'END SUMMARY', '----------'],
	...['\nVELMORA 00000412  002 OF 002\n', '\nS E C R E T VELMORA 000412\n', '\nZNY SSSSS ZZH\n', '\nTAGS: PREL\n'],
	...['\nO R 141507Z MAR 09\nFM AMEMBASSY VELMORA\n', '\nVZCZCXYZ0001\n', 'REF: A. ', 'Classified By: ', 'SUBJECT:'],
];

export const mutations: Readonly<Record<string, Mutation>> = {
	'delete lines': (text, random) => onLines(text, (lines) => lines.filter(() => random(8) > 0)),
	'double a line': (text, random) =>
		onLines(text, (lines) => {
			const at = random(lines.length);
			return lines.toSpliced(at, 0, lines[at]);
		}),
	'swap two lines': (text, random) =>
		onLines(text, (lines) => {
			const [one, other] = [random(lines.length), random(lines.length)];
			return lines.with(one, lines[other]).with(other, lines[one]);
		}),
	'reverse the lines': (text) => onLines(text, (lines) => lines.toReversed()),
	'cut the end': (text, random) => text.slice(0, random(text.length)),
	'cut the beginning': (text, random) => text.slice(random(text.length)),
	'cut in the middle': (text, random) => {
		const start = random(text.length);
		return text.slice(0, start) + text.slice(start + random(200));
	},
	'say a stretch twice': (text, random) => {
		const start = random(text.length);
		const end = start + random(600);
		return text.slice(0, end) + text.slice(start);
	},
	'pilcrow removed': (text) => text.replaceAll('¶', ''),
	'pilcrow as 1': (text) => text.replaceAll('¶', '1'),
	'pilcrow lost': (text) => text.replaceAll('¶', '\ufffd'),
	crlf: (text) => text.replaceAll('\n', '\r\n'),
	'lone carriage returns': (text) => text.replaceAll('\n', '\r'),
	'mixed line ends': (text, random) => text.replaceAll('\n', () => ['\n', '\r\n', '\r', '\n\r'][random(4)]),
	'no-break spaces': (text, random) => text.replaceAll(' ', (blank) => (random(3) ? blank : '\u00a0')),
	tabs: (text, random) => text.replaceAll(' ', (blank) => (random(3) ? blank : '\t')),
	'odd characters': (text, random) => sprinkle(text, random, odd),
	'form words': (text, random) => sprinkle(text, random, snippets),
	'one line': (text) => text.replaceAll(/[\r\n]{1,4}/g, ' '),
	'lines joined': (text, random) => text.replaceAll('\n', (end) => (random(4) ? end : ' ')),
	'blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
	'a blank line after every line': (text) => text.replaceAll('\n', '\n\n'),
	'no blank lines': (text) => text.replaceAll(/\n{2,9}/g, '\n'),
	'blanks dropped': (text, random) => text.replaceAll(' ', (blank) => (random(4) ? blank : '')),
	'lower case': (text) => text.toLowerCase(),
	'upper case': (text) => text.toUpperCase(),
	'mixed case': (text, random) => text.replaceAll(/[A-Za-z]/g, (letter) => (random(2) ? letter : letter.toLowerCase())),
	'letters dropped': (text, random) => text.replaceAll(/[A-Z]/g, (letter) => (random(12) ? letter : '')),
	'figures for letters': (text) => text.replaceAll('O', '0').replaceAll('I', '1'),
};

function onLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
	return change(text.split('\n')).join('\n');
}

/** Puts some of the words anywhere. */
function sprinkle(text: string, random: Random, words: readonly string[]): string {
	let changed = text;
	for (let times = 1 + random(6); times > 0; times--) {
		const at = random(changed.length + 1);
		changed = changed.slice(0, at) + words[random(words.length)] + changed.slice(at);
	}
	return changed;
}
