/**
 * Bounded scanning over offsets. Every scan has a start and an end; nothing here looks past a line unless told to.
 * Blanks are spaces, tabs and the invisible characters that copies of telegrams contain, never line ends.
 */
import { type Flaw, type Span, type Token } from '../model';

/**
 * Characters examined, by stage, since the program began. Tests read differences of it to prove every stage linear,
 * on hostile texts too; nothing else may depend on it.
 */
export const work = {
	lines: 0,
	looks: 0,
	archive: 0,
	released: 0,
	regions: 0,
	envelope: 0,
	heading: 0,
	candidates: 0,
	chain: 0,
	blocks: 0,
	passages: 0,
	signature: 0,
};

/** Blank, form feed, no-break space, byte order mark or any other control character that shows nothing. */
export function isBlank(code: number): boolean {
	return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x7f;
}
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
export function isUpper(code: number): boolean {
	return code >= 65 && code <= 90;
}
export function isLower(code: number): boolean {
	return code >= 97 && code <= 122;
}
export function isLetter(code: number): boolean {
	return isUpper(code) || isLower(code) || code >= 0xc0;
}

export function skipBlanks(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at;
}
export function trimEnd(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}
/** From `start` up to the next blank or `end`. */
export function wordEnd(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && !isBlank(text.charCodeAt(at))) at++;
	return at;
}

/** Behind the routing indicator at `start`, R and three to seven capitals or figures; -1 where none stands. */
export function indicatorEnd(text: string, start: number, end: number): number {
	if (start >= end || text.charCodeAt(start) !== 82) return -1;
	let at = start + 1;
	while (at < end && at - start < 9 && isCapitalOrDigit(text.charCodeAt(at))) at++;
	return at - start >= 4 && at - start <= 8 ? at : -1;
}

function isCapitalOrDigit(code: number): boolean {
	return isUpper(code) || isDigit(code);
}

/** A set of ASCII characters, to be asked by code: for a string of them a library's search would run each time. */
export function charSet(characters: string): (code: number) => boolean {
	const table = new Uint8Array(128);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return (code) => code < 128 && table[code] === 1;
}

/** Whether a line ends inside [start, end). */
export function holdsLineEnd(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
	return false;
}

/** What a sticky pattern finds exactly at `at`, if it ends at or before `end`. The pattern's repeats must be bounded. */
export function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found && pattern.lastIndex <= end ? found : undefined;
}

/** Whether `matchAt` would find something: without a match to hold, cheap enough to ask of every line. */
export function standsAt(pattern: RegExp, text: string, at: number, end: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text) && pattern.lastIndex <= end;
}

/** A reading position in one line (or another bounded stretch). Reads advance it only when they succeed. */
export class Cursor {
	constructor(
		readonly text: string,
		public at: number,
		readonly end: number,
	) {}

	get done(): boolean {
		return this.at >= this.end;
	}

	blanks(): this {
		this.at = skipBlanks(this.text, this.at, this.end);
		return this;
	}

	literal(word: string): boolean {
		if (this.at + word.length > this.end || !this.text.startsWith(word, this.at)) return false;
		this.at += word.length;
		return true;
	}

	digits(least: number, most: number): Token<number> | undefined {
		let at = this.at;
		const limit = Math.min(this.end, this.at + most + 1);
		while (at < limit && isDigit(this.text.charCodeAt(at))) at++;
		const length = at - this.at;
		if (length < least || length > most) return undefined;
		const token = { span: { start: this.at, end: at }, value: Number(this.text.slice(this.at, at)) };
		this.at = at;
		return token;
	}

	/** A run of non-blank characters. */
	word(): Token<string> | undefined {
		const end = wordEnd(this.text, this.at, this.end);
		if (end === this.at) return undefined;
		const token = tokenOf(this.text, this.at, end);
		this.at = end;
		return token;
	}

	match(pattern: RegExp): RegExpExecArray | undefined {
		const found = matchAt(pattern, this.text, this.at, this.end);
		if (found) this.at += found[0].length;
		return found;
	}
}

/**
 * Where a word occurs before `limit`, asked forward only: the next occurrence is kept, so that many questions over one
 * stretch cost one pass, also when there is none.
 */
export class Occurrences {
	#next = -1;
	/** The needle, where it is one character. */
	readonly #single: number;
	/** A view, no copy: the search stops at its end, so that many telegrams in one text are not searched over and over. */
	readonly #searched: string;

	constructor(
		readonly text: string,
		readonly needle: string,
		limit: number,
	) {
		this.#single = needle.length === 1 ? needle.charCodeAt(0) : -1;
		this.#searched = text.slice(0, limit);
	}

	/** The first occurrence in [start, end); `start` must not fall below that of an earlier question. */
	within(start: number, end: number): number | undefined {
		if (this.#next < start) {
			// In a row of needles the next is there at once, and cheaper to see than to search.
			const isHere = this.text.charCodeAt(start) === this.#single;
			const found = isHere ? start : this.#searched.indexOf(this.needle, start);
			this.#next = found < 0 ? this.text.length : found;
		}
		return this.#next < end ? this.#next : undefined;
	}
}

const shortSearch = 20;

/** Where `needle` first begins in [start, end) and ends there too; -1 when it does not. Looks no further than `end`. */
export function indexWithin(text: string, needle: string, start: number, end: number): number {
	// The library's search is many times faster a character, once it has begun.
	if (end - start > shortSearch) {
		const at = text.slice(start, end).indexOf(needle);
		return at < 0 ? -1 : start + at;
	}
	const first = needle.charCodeAt(0);
	const last = needle.length - 1;
	const lastCode = needle.charCodeAt(last);
	for (let at = start; at + last < end; at++) {
		if (text.charCodeAt(at) !== first || text.charCodeAt(at + last) !== lastCode) continue;
		if (last <= 1 || text.startsWith(needle, at)) return at;
	}
	return -1;
}

/** A value while it is put together. Parts that may be absent are added one by one: spreading costs many times that. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The same field with more flaws. Writes it all anew: a spread with a property replaced costs a hundred times that. */
export function withFlaws<F extends { readonly flaws: readonly Flaw[] }>(field: F, more: readonly Flaw[]): F {
	return Object.assign({}, field, { flaws: [...field.flaws, ...more] });
}

export function tokenOf(text: string, start: number, end: number): Token<string> {
	return { span: { start, end }, value: text.slice(start, end) };
}

export function sliceOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/**
 * Edit distance (insert, drop, replace, swap of neighbours), up to `most`; more than that is `most + 1`.
 * For words of a header: both sides are cut at 24 letters.
 */
export function editDistance(left: string, right: string, most: number): number {
	if (Math.abs(left.length - right.length) > most || left.length > 24 || right.length > 24) return most + 1;
	if (left === right) return 0;
	if (most === 1) return isOneSlip(left, right) ? 1 : 2;
	let [beforeLast, last, current] = rows;
	for (let column = 0; column <= right.length; column++) last[column] = column;
	for (let row = 1; row <= left.length; row++) {
		const letter = left.charCodeAt(row - 1);
		let least = row;
		current[0] = row;
		for (let column = 1; column <= right.length; column++) {
			const other = right.charCodeAt(column - 1);
			let best = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (letter === other ? 0 : 1));
			if (row > 1 && column > 1 && letter === right.charCodeAt(column - 2) && left.charCodeAt(row - 2) === other) {
				best = Math.min(best, beforeLast[column - 2] + 1);
			}
			current[column] = best;
			if (best < least) least = best;
		}
		// A swap reaches over one row, so that the distance may yet be one less than this.
		if (least > most + 1) return most + 1;
		const free = beforeLast;
		beforeLast = last;
		last = current;
		current = free;
	}
	return Math.min(last[right.length], most + 1);
}

/** What nearly every question comes to, without a table: behind the first difference all must agree. */
function isOneSlip(left: string, right: string): boolean {
	let at = 0;
	while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
	if (left.length > right.length) return left.endsWith(right.slice(at)) && left.length - right.length === 1;
	if (left.length < right.length) return right.endsWith(left.slice(at)) && right.length - left.length === 1;
	if (left.slice(at + 1) === right.slice(at + 1)) return true;
	const isSwapped = left[at] === right[at + 1] && left[at + 1] === right[at];
	return isSwapped && left.slice(at + 2) === right.slice(at + 2);
}

/** Three rows of the table are alive at a time. */
const rows = [new Uint8Array(25), new Uint8Array(25), new Uint8Array(25)];
