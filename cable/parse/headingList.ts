/** Where a REF list ends: which lines go on with it, and which number in the middle of a line begins the text. */
import { matchAt, standsAt } from '../fields/scan';
import { findMidLineParagraph } from './candidates';
import { isContinuationNumber } from './headingText';

/** A line behind a list, and what stood between. */
export interface LineBehind {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** It looks like the first line of a paragraph. */
	readonly numbered: boolean;
	readonly blank: boolean;
	/** The noise of a page, which has blank lines around it. */
	readonly page: boolean;
	/** What the list says so far; asked only where it counts. */
	readonly said: () => string;
}

export function listGoesOn(line: LineBehind): boolean {
	const { text, start, end, said } = line;
	if (line.numbered && !isContinuationNumber(text, start, end) && !isNumberOfList(line)) return false;
	if (beginsPortion(line) || standsAt(notice, text, start, end)) return false;
	// "L." for "1.", unless the list has come to L
	if (text.startsWith('L. ', start) && !/K[.)]/.test(said())) return false;
	return !line.blank || entryBehindBlank(line);
}

// What no list says: how to handle the telegram, and what it is
const notice =
	/(?:SENSITIVE BUT UNCLASSIFIED|NOT FOR (?:INTERNET|PUBLIC|FURTHER|DISTRIBUTION)|THIS (?:IS|MESSAGE|CABLE|TELEGRAM) |MINIMIZE |PLEASE (?:PROTECT|HANDLE) )/iy;

// "B. ", "(C)", "¶D."
const laterLetter = /(?:\u00c2?\u00b6|\ufffd|1)?\(?[B-Z][.)]/y;
// "[B]", "B: ", "B - "; "B LIMA 234"
const oddLetter =
	/\[?([B-Z])(?:[:\]]|[ \t]{1,2}-{1,2}[ \t]|[ \t]{1,4}(?=\(?'?\d{0,4}\)? {0,2}[A-Z][A-Z .'-]{1,30} {0,3}\d))/y;
// "A. ", "(A)"
const firstLetter = /(?:\u00c2?\u00b6|\ufffd|1)?\(?[Aa][.):]/y;
// "LIMA 234", "08 NEW DELHI 1234, 1240", "(08) LIMA 234", "08LIMA234"
const telegram = /(?:\(?'?(?:19|20)?\d\d\)? {0,2})?[A-Z][A-Za-z .'-]{1,30}[A-Za-z] {0,2}\d{2,6}(?=[ ,;.(/]|[\r\n]|$)/y;
// "234", "234, 240", "12345 (NOTAL)"
const number = /\d{2,6}(?=[ ,;(/]|[\r\n]|$)/y;
// "234", "84."
const numberAlone = /\d{2,6}\.?(?=[ \t]{0,40}(?:[\r\n]|$))/y;
// "2) LIMA 234"
const figured = /\d{1,2}[.)] {1,3}(?:(?:19|20)?\d\d {1,2})?[A-Z][A-Za-z .'-]{2,30} \d{2,6}(?=[ ,;.(/]|[\r\n]|$)/y;
const longestLine = 100;

function entryBehindBlank({ text, start, end, page, said }: LineBehind): boolean {
	if (matchAt(laterLetter, text, start, end)) return true;
	const before = said();
	const isTelegram = (): boolean => standsIn(telegram, text, start, end);
	if (before === '') return matchAt(firstLetter, text, start, end) !== undefined || isTelegram();
	const odd = matchAt(oddLetter, text, start, end);
	if (odd && stoodBefore(before, odd[1])) return true;
	// Between a station and its number.
	if (endsName(before) && standsIn(page ? number : numberAlone, text, start, end)) return true;
	return page && (/(?:[,;]|\bAND|[A-Z][.)])$/.test(before.slice(-12)) || isTelegram());
}

/** `1) LIMA 234⏎2) STATE 12345`: a list with figures, whose lines look like paragraphs; `LIMA⏎84.`: a number alone. */
function isNumberOfList({ text, start, end, blank, said }: LineBehind): boolean {
	if (standsIn(figured, text, start, end)) return /^\(?1[.)]/.test(said());
	return !blank && standsIn(numberAlone, text, start, end) && endsName(said());
}

/** `(U) THIS MESSAGE …`: a line with a portion mark is none of the list's, unless its letter is due or a telegram follows. */
function beginsPortion({ text, start, end, said }: LineBehind): boolean {
	const mark = text.charCodeAt(start) === 40 ? matchAt(/\([CSU]\) {0,3}(?=[A-Z])/y, text, start, end) : undefined;
	if (!mark || matchAt(telegram, text, start + mark[0].length, end)) return false;
	return !stoodBefore(said(), text[start + 1]);
}

/** Whether the list has come to the letter before this one. */
function stoodBefore(said: string, letter: string): boolean {
	const before = String.fromCharCode(letter.charCodeAt(0) - 1);
	for (let at = said.indexOf(before); at >= 0 && at + 1 < said.length; at = said.indexOf(before, at + 1)) {
		const isFirst = at === 0 || ' ([\u00b6'.includes(said[at - 1]);
		if (isFirst && '.):] -'.includes(said[at + 1])) return true;
	}
	return false;
}

function endsName(said: string): boolean {
	return /[A-Za-z]{2}$/.test(said.slice(-3));
}

function standsIn(pattern: RegExp, text: string, start: number, end: number): boolean {
	return end - start < longestLine && matchAt(pattern, text, start, end) !== undefined;
}

/** Looks behind numbers that begin no text; more of them are no list. */
const mostLooks = 6;

/** Where the text begins on a line of the list. `LIMA 12. (C) STATE 3` is a number of the list and the letter behind it. */
export function paragraphBehindList(text: string, from: number, end: number): number | undefined {
	let found = findMidLineParagraph(text, from, end);
	for (let looks = 1; found !== undefined && looks < mostLooks && !canBeFirst(text, found, end); looks++)
		found = findMidLineParagraph(text, found + 3, end);
	return found;
}

/** Paragraph 1 or 2, their mark read as a figure too; or a summary without a number. */
function canBeFirst(text: string, at: number, end: number): boolean {
	const figures = matchAt(/\u00b6?(\d{1,6})/y, text, at, end)?.[1];
	return figures === undefined || /^1?[12]$/.test(figures);
}
