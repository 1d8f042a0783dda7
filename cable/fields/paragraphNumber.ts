/** The number of a paragraph as written: `¶1.`, `- 12.`, `4.(U)`, `3)`, `2 (C)` (FORMAT 2.17, OUTLINE 3). */
import { type PortionMark } from '../model';
import { readPortion } from './portion';
import { indexWithin, isBlank, isDigit, isUpper, matchAt, skipBlanks, trimEnd } from './scan';

export interface NumberRead {
	/** The first figure. */
	readonly start: number;
	/** Behind the full stop or parenthesis. */
	readonly end: number;
	readonly value: number;
	readonly digits: number;
	/** `.`, `)` or nothing. */
	readonly stop: string;
	readonly pilcrow: boolean;
	readonly dash: boolean;
	/** Blanks between the number and what follows. */
	readonly gap: number;
	readonly portion: PortionMark | undefined;
}

// Dash or bullet, pilcrow (also as UTF-8 read as Latin-1, or lost), figures, stop
const shape =
	/([-–—*•]{1,2}[ \t]{1,3})?((?:\u00c2?\u00b6|\ufffd)[ \t]{0,2})?(\d{1,4})([ \t]?[.)]{1,3}|(?=[ \t]{1,3}\((?:TS|S|C|U|SBU|LOU)[/)]))/y;

export function readNumber(text: string, start: number, end: number): NumberRead | undefined {
	const plain = readPlainNumber(text, start, end);
	if (plain) return plain;
	const found = matchAt(shape, text, start, end);
	if (!found) return undefined;
	const [all, dash, pilcrow, figures, stop] = found as unknown as readonly (string | undefined)[];
	const after = start + (all ?? '').length;
	if (isDigit(text.charCodeAt(after))) return undefined;
	const digits = (figures ?? '').length;
	const text0 = skipBlanks(text, after, end);
	return {
		start: after - (stop ?? '').length - digits,
		end: after,
		value: Number(figures),
		digits,
		stop: (stop ?? '').trim().charAt(0),
		pilcrow: pilcrow !== undefined,
		dash: dash !== undefined,
		gap: text0 - after,
		portion: readPortion(text, text0, end),
	};
}

/** Written out, like all others: a copy with a property replaced is an object of another shape to the engine. */
export function withPortion(read: NumberRead, portion: PortionMark): NumberRead {
	const { start, end, value, digits, stop, pilcrow, dash, gap } = read;
	return { start, end, value, digits, stop, pilcrow, dash, gap, portion };
}

/** `¶12. ` or `12) `, as nearly all are: seen without the pattern. Undefined means that the pattern must decide. */
function readPlainNumber(text: string, start: number, end: number): NumberRead | undefined {
	const pilcrow = text.charCodeAt(start) === 0xb6;
	const first = pilcrow ? start + 1 : start;
	let at = first;
	let value = 0;
	while (at < first + 4 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
	const digits = at - first;
	const stop = text.charCodeAt(at);
	const after = at + 1;
	if (digits === 0 || (stop !== 46 && stop !== 41) || after >= end || !isBlank(text.charCodeAt(after)))
		return undefined;
	const next = skipBlanks(text, after, end);
	return {
		start: first,
		end: after,
		value,
		digits,
		stop: stop === 46 ? '.' : ')',
		pilcrow,
		dash: false,
		gap: next - after,
		portion: readPortion(text, next, end),
	};
}

/** The portion mark behind a number at a line's start. */
export function portionAtNumber(text: string, start: number, end: number): PortionMark | undefined {
	return readNumber(text, start, end)?.portion;
}

/** What a number in the middle of a line may stand behind. */
export type Behind = 'sentence' | 'heading' | 'anything';

/**
 * A paragraph in the middle of a line: `(C)` at `parenthesis`, a number with its stop before it, and the end of a
 * sentence before that. Only with a portion mark. Behind the heading's last words, which end no sentence, only 1; behind
 * `anything`, also what follows a title that a copy ran into its line.
 */
export function readMidLineNumber(
	text: string,
	parenthesis: number,
	start: number,
	end: number,
	behind: Behind = 'sentence',
): NumberRead | undefined {
	let at = parenthesis;
	while (at > start && parenthesis - at < 2 && isBlank(text.charCodeAt(at - 1))) at--;
	const sign = text[at - 1];
	if (sign !== '.' && sign !== ')') return undefined;
	const stop = at;
	at--;
	let digits = 0;
	while (digits < 3 && at > start && isDigit(text.charCodeAt(at - 1))) {
		at--;
		digits++;
	}
	if (digits === 0 || digits > 2) return undefined;
	const number = at;
	const pilcrow = at > start && text[at - 1] === '¶';
	if (pilcrow) at--;
	if (at - 1 <= start || !isBlank(text.charCodeAt(at - 1))) return undefined;
	let before = at - 1;
	while (before > start && at - before < 6 && isBlank(text.charCodeAt(before))) before--;
	// "… summary. - 12. (SBU)": a dash before the number, as some copies have
	if (text[before] === '-' && isBlank(text.charCodeAt(before - 1))) before = trimEnd(text, start, before) - 1;
	const isFirst = behind === 'heading' && digits === 1 && text[number] === '1';
	if (behind !== 'anything' && !isFirst && !isSentenceEnd(text, before)) return undefined;
	const portion = readPortion(text, parenthesis, end);
	if (!portion) return undefined;
	const value = Number(text.slice(number, stop - 1));
	return {
		start: number,
		end: stop,
		value,
		digits,
		stop: sign,
		pilcrow,
		dash: false,
		gap: parenthesis - stop,
		portion,
	};
}

/** Does a sentence, a rule or a figure end at `at`? */
function isSentenceEnd(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return endsSentence(code) || isDigit(code) || text.startsWith('---', at - 2) || text.startsWith('===', at - 2);
}

/** `L. ` for `1. `, as typists of capitals wrote it. Only above the first number: elsewhere it is a letter of a list. */
export function readTypedOne(text: string, start: number, end: number): NumberRead | undefined {
	const after = skipBlanks(text, start + 2, end);
	if (!text.startsWith('L. ', start) || !isUpper(text.charCodeAt(after))) return undefined;
	return {
		start,
		end: start + 2,
		value: 1,
		digits: 1,
		stop: '.',
		pilcrow: false,
		dash: false,
		gap: after - start - 2,
		portion: readPortion(text, after, end),
	};
}

/** Whether a number with its full stop or parenthesis stands anywhere in [start, end): `3.`, `¶3)`. */
export function holdsNumber(text: string, start: number, end: number, number: number): boolean {
	const figures = String(number);
	for (let at = indexWithin(text, figures, start, end); at >= 0; at = indexWithin(text, figures, at + 1, end)) {
		const before = text.charCodeAt(at - 1);
		const after = text[at + figures.length];
		if ((after === '.' || after === ')') && (isBlank(before) || before === 0xb6 || before === 0xfffd)) return true;
	}
	return false;
}

// "… CHEESE FAIR 1. The minister": behind capitals, before a word that has small letters
const unmarkedFirst = /(?:[A-Z0-9)"'?!.]|[-=]{4})[ \t]{1,3}(\u00b6?1\.)[ \t]{1,2}(?=["(\u201c]?[A-Z][a-z' ]{1,2}[a-z])/;

// "… Cheese Fair ¶1. The minister": the published mark says what the number is
const pilcrowFirst = /[ \t](\u00b61\.)[ \t]{1,3}["(\u201c]?[A-Z\d]/;

/** Where paragraph 1 begins without a mark in the middle of [start, end), behind words in capitals alone, or with a pilcrow. */
export function findUnmarkedFirst(text: string, start: number, end: number): number | undefined {
	if (end - start < 24 || indexWithin(text, '1. ', start, end) < 0) return undefined;
	const written = text.slice(start, end);
	const marked = written.includes('\u00b61.') ? pilcrowFirst.exec(written) : null;
	if (marked) return start + marked.index + marked[0].indexOf(marked[1]);
	const found = unmarkedFirst.exec(written);
	if (!found || /[a-z]/.test(text.slice(start, start + found.index))) return undefined;
	if (/\b(?:NO|NOS|ARTICLE|ART|PART|PHASE|ROUND|CHAPTER|TRACK)\.?$/.test(text.slice(start, start + found.index + 1)))
		return undefined;
	return start + found.index + found[0].indexOf(found[1]);
}

/** Full stop, question or exclamation mark, colon, closing quote, parenthesis or bracket. */
export function endsSentence(code: number): boolean {
	return (
		code === 46 ||
		code === 33 ||
		code === 63 ||
		code === 58 ||
		code === 34 ||
		code === 41 ||
		code === 93 ||
		code === 0x201d
	);
}
