/** Is this text a telegram? All that the client sees of the format: it looks at every text file that opens. */
import { longestEnding, longestLook, type Sign, signs } from './signs';

/** As many characters are looked at, and no more. */
export const sampleLength = 4096;

/** From here on a text is read as a cable. */
export const cableScore = 6;
/** From here on it looks enough like one to offer it. */
export const offerScore = 4;

export type Verdict = 'cable' | 'maybe' | 'other';

/** How much the beginning of a text looks like a telegram. Ordinary text scores 0. */
export function score(sample: string): number {
	let sum = 0;
	for (const { sign, times } of findSigns(sample)) sum += times * sign.weight;
	return sum;
}

/** What a score means. A file's name decides only where the text leaves it open: a name is quickly given. */
export function verdict(score: number, fileName?: string): Verdict {
	if (score >= cableScore) return 'cable';
	if (score < offerScore) return 'other';
	return fileName !== undefined && score + nameBonus(fileName) >= cableScore ? 'cable' : 'maybe';
}

/** What the name of a collection's file adds: `09VELMORA412.txt`, or the archives' `1976VELMOR01234.txt`. */
export function nameBonus(fileName: string): number {
	return /^\d\d[A-Z]{3,40}\d{1,6}\.txt$/i.test(fileName) ||
		/^(?:19|20)\d\d[A-Z]{4,6}\d{5}\w{0,20}\.txt$/i.test(fileName)
		? 2
		: 0;
}

export interface Found {
	readonly sign: Sign;
	/** Not more often than the sign counts. */
	readonly times: number;
}

/** Told how many characters a sign is about to examine. */
export type OnLook = (sign: Sign, characters: number) => void;

/**
 * The signs in the first 4,096 characters. The lines are walked once, and a line is shown only to the signs that can
 * begin with its first character: in ordinary text hardly any.
 */
export function findSigns(sample: string, onLook?: OnLook): readonly Found[] {
	const text = prepare(sample);
	// A text with a NUL is no text.
	if (text.includes('\0')) return [];
	const times = new Map<Sign, number>();
	for (const line of linesOf(text)) {
		for (const sign of signsByStart[text.charCodeAt(line.head)] ?? []) {
			const before = times.get(sign) ?? 0;
			if (before >= sign.most || !fits(sign, line)) continue;
			onLook?.(sign, Math.min(line.end - line.head, longestLook));
			if (isOnLine(sign, text, line)) times.set(sign, before + 1);
		}
	}
	for (const sign of signsAnywhere) {
		onLook?.(sign, text.length);
		if (sign.begins.test(text)) times.set(sign, 1);
	}
	return [...times].map(([sign, count]) => ({ sign, times: count }));
}

/** A line with text, between its outer blanks. */
interface Line {
	readonly head: number;
	readonly end: number;
	readonly atMargin: boolean;
	readonly isFirst: boolean;
}

function* linesOf(text: string): Iterable<Line> {
	let isFirst = true;
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		const next = newline < 0 ? text.length : newline;
		let head = start;
		while (head < next && isBlank(text.charCodeAt(head))) head++;
		if (head < next) {
			let end = next;
			while (isBlank(text.charCodeAt(end - 1))) end--;
			yield { head, end, atMargin: head === start, isFirst };
			isFirst = false;
		}
		start = next + 1;
	}
}

/** Without byte order mark, cut, and with one kind of line end. */
function prepare(sample: string): string {
	const start = sample.charCodeAt(0) === 0xfeff ? 1 : 0;
	const text = sample.slice(start, start + sampleLength);
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function fits({ place }: Sign, { isFirst, atMargin }: Line): boolean {
	if (place === 'first') return isFirst;
	return place === 'line' || atMargin;
}

function isOnLine({ begins, ends }: Sign, text: string, { head, end }: Line): boolean {
	const beginning = begins.exec(text.slice(head, Math.min(end, head + longestLook)));
	if (!beginning || !ends) return beginning !== null;
	const behind = head + beginning[0].length;
	return ends.test(text.slice(Math.max(behind, end - longestEnding), end));
}

/** Space, tab, vertical tab, form feed, no-break space. */
function isBlank(code: number): boolean {
	return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0;
}

const signsAnywhere = signs.filter(({ place }) => place === 'anywhere');
/** By the code of a line's first character; the last of them is `¶`. */
const signsByStart: readonly (readonly Sign[] | undefined)[] = Array.from({ length: 0xb7 }, (_, code) => {
	const fitting = signs.filter(({ starts }) => starts.includes(String.fromCharCode(code)));
	return fitting.length > 0 ? fitting : undefined;
});
