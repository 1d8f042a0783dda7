/** Step 6: everything that could be the number of a paragraph, as columns, with a score (OUTLINE 3, steps 2-4). */
import { type PortionMark } from '../model';
import {
	endsSentence,
	findUnmarkedFirst,
	type NumberRead,
	readMidLineNumber,
	readNumber,
	readTypedOne,
	withPortion,
} from '../fields/paragraphNumber';
import { readPortion } from '../fields/portion';
import { indexWithin, isDigit, isLower, isUpper, Occurrences, wordEnd, work } from '../fields/scan';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

/** A line of the body. In reflowed files the first may begin in the middle of a line. */
export interface BodyLine {
	readonly line: number;
	readonly head: number;
	readonly tail: number;
}

export interface Candidate {
	/** Where the paragraph begins: dash, pilcrow or number. */
	readonly at: number;
	/** Index into the body's lines. */
	readonly row: number;
	readonly number: NumberRead;
	readonly score: number;
	/** What passing it over costs. */
	readonly skip: number;
	readonly portion: PortionMark | undefined;
	/** The value without a leading 1 that may be a misread pilcrow; 0 when there is no such reading. */
	readonly alternative: number;
	/** Portion mark, or a blank line before. */
	readonly strong: boolean;
	readonly inside: boolean;
	/** A second number directly behind the first: `¶7. 6. The fleet`. */
	readonly second: NumberRead | undefined;
}

/** Soft wrap: a word that would still have fitted on the line before was put on a new line on purpose. */
const typedWidth = 70;

export function findCandidates(lines: Lines, body: readonly BodyLine[]): readonly Candidate[] {
	const { text, kind } = lines;
	const found: Candidate[] = [];
	let textBefore = -1;
	let blankBefore = true;
	const parentheses = new Occurrences(text, '(', body.at(-1)?.tail ?? 0);
	for (let row = 0; row < body.length; row++) {
		const { line, head, tail } = body[row];
		const look = kind[line];
		if (head >= tail) {
			blankBefore = true;
			continue;
		}
		// A page line is not there: what stands before it is what stands before the next line.
		if (isNoise(look) || look === kindNumber.end) continue;
		// The numbers of a quoted telegram are its own.
		if (look === kindNumber.quoted) {
			textBefore = row;
			blankBefore = false;
			continue;
		}
		// Where a number in the middle of the line can begin.
		let from = head;
		// Where the body begins behind the heading's last words, the line looks like these.
		if (look === kindNumber.paragraph || head > lines.head[line]) {
			work.candidates += 24;
			const number = withMarkBelow(text, body, row, readNumber(text, head, tail));
			if (number && accept(number)) {
				found.push(candidateAtLine(lines, body, { row, textBefore, blankBefore, number }));
				from = number.end;
			} else if (head > lines.head[line]) {
				const first = firstBehind(text, head, tail);
				if (first) found.push(candidateInside(text, row, first));
			}
		}
		if (look === kindNumber.item && found.length === 0) {
			const number = readTypedOne(text, head, tail);
			if (number) found.push(candidateAtLine(lines, body, { row, textBefore, blankBefore, number }));
		}
		work.candidates += tail - head;
		for (let at = nextMark(parentheses, head, tail); at >= 0; at = nextMark(parentheses, at + 1, tail)) {
			const number = readMidLineNumber(text, at, head, tail) ?? behindTitle(text, at, head, tail);
			if (number && number.start > from) found.push(candidateInside(text, row, number));
		}
		textBefore = row;
		blankBefore = false;
	}
	return found;
}

/** `NO SILT, NO STALLS 4. (C) Odell`: a copy ran a title into the line; what a word counts stands there as well. */
function behindTitle(text: string, parenthesis: number, head: number, tail: number): NumberRead | undefined {
	const number = readMidLineNumber(text, parenthesis, head, tail, 'anything');
	if (!number?.portion || !isUpper(text.charCodeAt(number.portion.span.end + 1))) return undefined;
	const before = text.slice(Math.max(head, number.start - 14), number.start);
	return counted.test(before) ? undefined : number;
}
// "paragraph 4. (C)", "Article 4. (C)", "and 4. (C)"
const counted =
	/(?:[Pp]aras?|[Pp]aragraphs?|[Aa]rticles?|[Ss]ections?|[Pp]oints?|[Ii]tems?|(?<![A-Za-z])[a-z]{1,4}|[,;/])[ \t\u00b6]{1,3}$/;

/** Paragraph 1 behind a title and its rule, all on the heading's line; one with a portion mark is found by that. */
function firstBehind(text: string, head: number, tail: number): NumberRead | undefined {
	work.candidates += tail - head;
	const at = findUnmarkedFirst(text, head, tail);
	const number = at === undefined ? undefined : readNumber(text, at, tail);
	return number?.portion ? undefined : number;
}

/** Where a paragraph begins in the middle of [from, end), behind words of the heading: with a portion mark, or the first. */
export function findMidLineParagraph(text: string, from: number, end: number): number | undefined {
	work.candidates += end - from;
	const summary = findSummary(text, from, end);
	if (summary !== undefined) return summary;
	// Both forms below have the number's full stop.
	if (indexWithin(text, '.', from, end) < 0) return undefined;
	for (let at = indexWithin(text, '(', from, end); at >= 0; at = indexWithin(text, '(', at + 1, end)) {
		const number = isBehindStop(text, at) ? readMidLineNumber(text, at, from, end, 'heading') : undefined;
		if (number) return text[number.start - 1] === '¶' ? number.start - 1 : number.start;
	}
	return findUnmarkedFirst(text, from, end);
}

// " SUMMARY: ", " Begin Summary. "
const summaryStart = /[ \t](?:(?:BEGIN|Begin) )?(?:SUMMARY|Summary)[ \t]{0,2}[:.-]/;
const summaryEnd = /\b(?:END|End) {1,3}(?:(?:OF|of) )?(?:SUMMARY|[Ss]ummary)/;

// "… CHEESE FAIR Summary ------", "… CHEESE FAIR ---------"
const ruleInside =
	/[ \t](?:(?:SUMMARY|Summary|INTRODUCTION|Introduction|COMMENT|Comment)[ \t])?[-=]{5,80}(?:[ \t][-=]{1,40})?(?:[ \t]|$)/;

/** A summary without a number, behind the heading's last words: only one that also ends before paragraph 1; or a rule. */
function findSummary(text: string, from: number, end: number): number | undefined {
	if (end - from < 24) return undefined;
	const written = text.slice(from, end);
	const rule = written.includes('-----') || written.includes('=====') ? ruleInside.exec(written) : null;
	if (rule) return from + rule.index + 1;
	if (end - from < 60 || !(written.includes('ummary') || written.includes('UMMARY'))) return undefined;
	const start = summaryStart.exec(written);
	const close = start && summaryEnd.exec(written);
	if (!close || close.index < start.index || /\d\. ?\(/.test(written.slice(Math.max(0, start.index - 8), start.index)))
		return undefined;
	return from + start.index + 1;
}

/** A number alone on its line has its portion mark on the next, or behind an empty one. */
function withMarkBelow(
	text: string,
	body: readonly BodyLine[],
	row: number,
	number: NumberRead | undefined,
): NumberRead | undefined {
	if (!number || number.portion || number.end + number.gap < body[row].tail) return number;
	const next = body.slice(row + 1, row + 3).find(({ head, tail }) => head < tail);
	// "…of 30.⏎(c) The third": an item of a list
	const isMark = next !== undefined && text[next.head] === '(' && !isLower(text.charCodeAt(next.head + 1));
	const portion = isMark ? readPortion(text, next.head, next.tail) : undefined;
	return portion ? withPortion(number, portion) : number;
}

/** The next opening parenthesis that can be a portion mark's, by one forward cursor; -1 when there is none. */
function nextMark(parentheses: Occurrences, from: number, end: number): number {
	const { text } = parentheses;
	for (let at = parentheses.within(from, end); at !== undefined; at = parentheses.within(at, end)) {
		if (isBehindStop(text, at)) return at;
		// Of a row only the first can be.
		while (at < end && text.charCodeAt(at) === 40) at++;
	}
	return -1;
}

/** A number and its stop, three before its portion mark at most. */
function isBehindStop(text: string, at: number): boolean {
	for (let back = 1; back <= 3; back++) {
		const code = text.charCodeAt(at - back);
		if (code === 46 || code === 41) return isDigit(text.charCodeAt(at - back - 1));
		if (code !== 32) return false;
	}
	return false;
}

function accept(number: NumberRead): boolean {
	if (number.value < 1 || number.value > 2500) return false;
	return number.stop === '.' || number.portion !== undefined;
}

function candidateAtLine(
	lines: Lines,
	body: readonly BodyLine[],
	place: { row: number; textBefore: number; blankBefore: boolean; number: NumberRead },
): Candidate {
	const { text, kind } = lines;
	const { row, textBefore, blankBefore, number } = place;
	const { head, tail } = body[row];
	const portion = number.portion;
	const marked = portion !== undefined;
	const before = textBefore >= 0 ? body[textBefore] : undefined;
	let score = marked ? 3 : 0;
	if (blankBefore) score += 1.2;
	if (
		!before ||
		kind[before.line] === kindNumber.rule ||
		endsText(text, before) ||
		isHeadingLike(text, before, blankBefore)
	)
		score += 0.5;
	else score -= isUnwrapped(before) ? 0.5 : 1.5;
	const rest = portion ? portion.span.end : number.end + number.gap;
	const first = text.charCodeAt(rest);
	if (!blankBefore && !marked && before && !wouldHaveFitted(text, before, head, tail)) score -= 0.7;
	if (isLower(first)) score -= 1.5;
	else if (isUpper(first)) score += 0.4;
	// "2.Words" is a number without a blank; what else is glued to figures is seldom a paragraph.
	if (number.gap === 0 && !marked && rest < tail) score -= isUpper(first) ? 0.4 : 1;
	if (number.dash && !marked) score -= 1;
	const second = isDigit(first) && !marked ? readNumber(text, rest, tail) : undefined;
	return candidate({ at: head, row, number, score, blankBefore, inside: false, second });
}

function candidateInside(text: string, row: number, number: NumberRead): Candidate {
	const rest = text.charCodeAt((number.portion?.span.end ?? number.end) + 1);
	const score = 3 - 0.5 + (isLower(rest) ? -1.5 : isUpper(rest) ? 0.4 : 0);
	const first = number.pilcrow ? number.start - 1 : number.start;
	// "… summary. - 12. (SBU)"
	const at = text.startsWith(' - ', first - 3) ? first - 2 : first;
	return candidate({ at, row, number, score, blankBefore: false, inside: true, second: undefined });
}

function candidate(facts: {
	at: number;
	row: number;
	number: NumberRead;
	score: number;
	blankBefore: boolean;
	inside: boolean;
	second: NumberRead | undefined;
}): Candidate {
	const { number, blankBefore } = facts;
	const portion = number.portion;
	// No publisher marked `4.(U)` or `4)`.
	const isMarkable = !number.pilcrow && number.stop === '.' && (number.gap > 0 || !portion);
	return {
		at: facts.at,
		row: facts.row,
		number,
		score: facts.score,
		skip: portion ? 2.5 : blankBefore ? 0.3 : 0,
		portion,
		alternative: isMarkable ? withoutFirst(number.value) : 0,
		strong: portion !== undefined || blankBefore,
		inside: facts.inside,
		second: facts.second,
	};
}

/** The value without its first figure, where that is a 1 and no 0 follows it: 10 and 104 would become 0 and 4. */
function withoutFirst(value: number): number {
	for (let unit = 10; unit <= 1000; unit *= 10) if (value >= unit + unit / 10 && value < 2 * unit) return value - unit;
	return 0;
}

/** A redaction ends a sentence as far as anyone can tell. */
function endsText(text: string, line: BodyLine): boolean {
	return endsSentence(text.charCodeAt(line.tail - 1)) || text.startsWith('XXXX', line.tail - 4);
}

/** Where paragraphs are not wrapped, a line's end is a paragraph's, however its last sentence ends. */
function isUnwrapped(line: BodyLine): boolean {
	return line.tail - line.head > 120;
}

/** A short line with a blank line behind it that ends no sentence. */
function isHeadingLike(text: string, line: BodyLine, blankAfter: boolean): boolean {
	return blankAfter && line.tail - line.head <= 65 && text[line.tail - 1] !== ',';
}

function wouldHaveFitted(text: string, before: BodyLine, head: number, tail: number): boolean {
	const width = before.tail - before.head;
	if (width > 100) return true;
	const word = wordEnd(text, head, Math.min(tail, head + 30)) - head;
	return width + 1 + word <= typedWidth;
}
