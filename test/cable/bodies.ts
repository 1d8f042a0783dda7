/** Bodies of telegrams, composed from what their drafters do, and what a reader finds in them. Seeded, invented. */
import { type Random, randomFrom } from './mutations';

export interface Body {
	readonly text: string;
	readonly numbers: readonly number[];
	readonly portions: readonly (string | null)[];
	readonly signature: readonly string[];
	readonly reasons: readonly string[];
	readonly summary: string | null;
}

/** What a copy made of the numbers: as published, before that, and with the published mark misread. */
export const copies: Readonly<Record<string, (text: string) => string>> = {
	published: (text) => text.replace(/^([ \t]*)((?:\d+|[A-Z])\.\s)/gm, '$1¶$2'),
	'without the mark': (text) => text,
	'the mark as 1': (text) => copies['published'](text).replaceAll('¶', '1'),
	'the mark lost': (text) => copies['published'](text).replaceAll('¶', '\ufffd'),
};

const subjects = [
	'Odell',
	'The harbor minister',
	'Local press',
	'The pilots',
	'A keeper of the lighthouse',
	'Mr. Tarn',
];
const claims = [
	'said that the silt rises',
	'counts his dredgers',
	'asked for 12 buoys',
	'left in spring',
	'saw the fair',
];
/** Wrapped, these put a figure at the start of a line. */
const ends = [
	' in 2007.',
	' under Article 4.',
	' as in paragraph 3.',
	' by June 30.',
	' with some 300 men.',
	'.',
	'.',
	'.',
	'?',
];
const titles = [
	'NO SILT, NO STALLS\n------------------',
	'-------\nStone\n-------',
	'WHAT THE PILOTS WANT',
	'2008: A YEAR OF MUD\n-------------------',
];
const names = ['QUIST', 'OKAFOR-LIND', "O'DELL", 'VAN DER LIND'];
const tails = [
	'',
	'',
	'\n\nNNNN',
	'\n\nEND CABLE',
	'\nBT\n#0412',
	'\n\n2009-03-14',
	'\n\nVELMORA 00000412  002 OF 002\n',
];

export function bodyFrom(seed: number): Body {
	const random = randomFrom(seed);
	const pick = <T>(all: readonly T[]): T => all[random(all.length)];
	const prose = (most: number): string =>
		Array.from({ length: 1 + random(most) }, () => `${pick(subjects)} ${pick(claims)}${pick(ends)}`).join(' ');
	const isMarked = random(4) > 0;
	const isWrapped = random(3) > 0;
	const write = pick([
		pointed,
		pointed,
		pointed,
		spaced,
		indented,
		isMarked ? glued : pointed,
		isMarked ? closed : pointed,
	]);
	const numbers = Array.from({ length: 1 + random(24) }, (_, index) => index + 1);
	const portions = numbers.map(() => (isMarked ? pick(['C', 'C', 'U', 'S']) : null));
	const summarized = random(3) > 0 ? prose(3) : null;
	const blocks: string[] = [];
	for (const [index, number] of numbers.entries()) {
		const isSummary = index === 0 && summarized !== null;
		const words = isSummary ? `SUMMARY: ${summarized} END SUMMARY.` : prose(4);
		if (index > 0 && random(6) === 0) blocks.push(pick(titles));
		blocks.push(write(number, portions[index]) + words);
		// What counts for itself is told apart by the marks; misread behind 10, `11. 12.` would be told by nothing.
		if (!isSummary && isMarked && number !== 10 && random(7) === 0) blocks.push(insideOf(random, prose));
	}
	const signature = pick(names);
	const isRunOn = random(4) === 0 && /[.?]$/.test(blocks.at(-1) ?? '');
	const lines = blocks.map((block) => (isWrapped ? wrapped(block) : block)).join('\n\n');
	const letters = pick(['b', 'b d', 'a c e', 'b d']).split(' ');
	return {
		text: `${head(pick, letters)}\n\n${lines}${isRunOn ? ' ' : '\n'}${signature}${pick(tails)}\n`,
		numbers,
		portions,
		signature: [signature],
		reasons: letters.map((letter) => `1.4(${letter})`),
		summary: summarized,
	};
}

const pointed = (number: number, mark: string | null): string => `${number}. ${mark ? `(${mark}) ` : ''}`;
const spaced = (number: number, mark: string | null): string => `${number}.  ${mark ? `(${mark}) ` : ''}`;
const indented = (number: number, mark: string | null): string => `  ${pointed(number, mark)}`;
const glued = (number: number, mark: string | null): string => `${number}.(${mark ?? ''}) `;
const closed = (number: number, mark: string | null): string => `${number}) (${mark ?? ''}) `;

/** Lists, points, a quoted text and a table, with numbers and letters of their own. */
function insideOf(random: Random, prose: (most: number) => string): string {
	const count = 2 + random(4);
	const each = (write: (index: number) => string, between: string): string =>
		Array.from({ length: count }, (_, index) => write(index + 1)).join(between);
	switch (random(6)) {
		case 0:
			return each((index) => `${index}. ${prose(1)}`, '\n');
		case 1:
			return each((index) => `${index}) ${prose(1)}`, '\n');
		case 2:
			return each((index) => `${String.fromCharCode(96 + index)}. ${prose(1)}`, '\n');
		case 3:
			return `BEGIN TEXT:\n\n${each((index) => `${index}. ${prose(2)}`, '\n\n')}\n\nEND TEXT.`;
		case 4:
			return each((index) => `${index}.  Velmora        ${random(900)}`, '\n');
		default:
			return each(() => `-- ${prose(1)}`, '\n');
	}
}

function head(pick: <T>(all: readonly T[]) => T, letters: readonly string[]): string {
	const each = letters.map((letter) => `(${letter})`);
	const reasons = pick([each.join(' and '), each.join(', '), `(${letters.join('/')})`]);
	const authority = `Classified By: Ambassador Harlan Quist for reasons 1.4 ${reasons}.`;
	const cut = 50 + letters.length;
	return [
		'S E C R E T VELMORA 000412\n',
		'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL ETRD\nSUBJECT: DREDGERS BEFORE THE CHEESE FAIR\n',
		pick([
			authority,
			`${authority.slice(0, cut)}\n${authority.slice(cut)}`,
			`CLASSIFIED BY: Harlan Quist, Ambassador\nDERIVED FROM: DSCG 05-01\nREASON: 1.4 ${reasons}`,
		]),
	].join('\n');
}

/** At most 66 characters a line, as far as words allow; what is in lines already stays so. */
function wrapped(block: string): string {
	return block
		.split('\n')
		.map((line) => line.replace(/(?=.{67})(.{1,66}) (?=\S)/g, '$1\n'))
		.join('\n');
}
