/**
 * Step 1c, only in copies that show a stamp of release: marks of exemptions alone on lines and in margins, and what
 * scanning did to the print. The text is read as it was meant, offset for offset; the file keeps what is written.
 */
import { type Block, type Item, type Span, type Stretch } from '../model';
import { findMarks, mayBeStamp, readMarks, readStamp } from '../fields/stamp';
import { isDigit, isUpper, standsAt, work } from '../fields/scan';
import { lookOf } from './lineKinds';
import { kindNumber, type Lines, linesOf } from './lines';

export function readReleased(lines: Lines): Lines {
	if (!lines.isReleased) return lines;
	const marks: Span[] = [];
	const cuts = new Set<number>();
	const { text, mended, firstFigures } = withFigures(lines);
	const { start, end, kind, given, isReleased } = lines;
	const [head, tail] = [lines.head.slice(), lines.tail.slice()];
	const released = linesOf({ text, start, end, head, tail, kind, given, isReleased, marks, cuts });
	for (let line = 0; line < lines.count; line++) {
		const found = readLine(released, line, firstFigures[line], mended.has(line));
		if (!found) continue;
		for (const mark of found.marks) marks.push(mark);
		if (found.isCutAbove) cuts.add(line);
		if (found.isCutBelow) cuts.add(line + 1);
	}
	return released;
}

interface LineRead {
	readonly marks: readonly Span[];
	/** A mark stands in the left margin: the text above does not run on without a gap. */
	readonly isCutAbove: boolean;
	readonly isCutBelow: boolean;
}

function readLine(lines: Lines, line: number, firstFigure: number, isMended: boolean): LineRead | undefined {
	const { text, kind } = lines;
	const [start, tail] = [lines.head[line], lines.tail[line]];
	if (start >= tail) return undefined;
	leaveOutSpeck(lines, line);
	const head = lines.head[line];
	work.released += 2 * (tail - start);
	const stamp = stampKind(lines, line);
	if (stamp !== undefined) {
		kind[line] = stamp;
		return undefined;
	}
	const found = mayHoldMarks(text, firstFigure, tail) ? findMarks(text, head, tail) : undefined;
	lines.head[line] = found?.head ?? head;
	lines.tail[line] = found?.tail ?? tail;
	if (found || isMended || head > start) kind[line] = lookOf(lines, line, lines.head[line], lines.tail[line]);
	return found && { marks: found.marks, isCutAbove: found.head > head, isCutBelow: found.tail < tail };
}

/** Of a line that is a stamp or holds marks alone. */
function stampKind({ text, head, tail, kind }: Lines, line: number): number | undefined {
	const [start, end] = [head[line], tail[line]];
	if (kind[line] === kindNumber.stamp) return kindNumber.stamp;
	if (mayBeStamp(text, start, end) && readStamp(text, start, end)) return kindNumber.stamp;
	const isMarks =
		opensMarks(text.charCodeAt(start)) &&
		readMarks(text, start, end) !== undefined &&
		!goesOn(text, line > 0 ? tail[line - 1] : 0);
	return isMarks ? kindNumber.exemption : undefined;
}

// "FOR REASONS:"
const opensReason = /\bREASONS?[:.]?$/i;
// "REASONS 1.4(B) AND", "REASONS 1.4(B),": behind the word for it the list goes on
const continuesReason = /\b(?:REASONS?|CLASSIFIED|E\.O\. ?\d{5})(?![A-Z])[^\n]{0,160}(?:\bAND|,|\b1\.)$/i;

/** Whether a reason for classification has wrapped onto the next line. */
function goesOn(text: string, end: number): boolean {
	return (
		opensReason.test(text.slice(Math.max(0, end - 24), end)) ||
		continuesReason.test(text.slice(Math.max(0, end - 200), end).replace(/[\r\n]{1,2}/g, ' '))
	);
}

// ". ", "' ": dust that a scanner took for a sign
const speck = /[.,;:'`|~^_!\u00b0\u00b7]{1,2}[ \t]{1,4}(?=[^ \t])/y;

/** Dust before a line is left out where the rest is more than text: a label, a number, a page line. */
function leaveOutSpeck(lines: Lines, line: number): void {
	const { head, tail, text } = lines;
	const start = head[line];
	// A capital, most often: seen before the pattern is asked.
	if (isUpper(text.charCodeAt(start)) || !standsAt(speck, text, start, tail[line])) return;
	head[line] = speck.lastIndex;
	const look = lookOf(lines, line, head[line], tail[line]);
	if (look === kindNumber.text || look === kindNumber.item) head[line] = start;
}

// "1415O7Z", "l2356", "O412": figures with letters among them
const figures = /(?<![A-Za-z0-9])(?=\d{0,7}[OolI])(?=[OolI]{0,7}\d)[0-9OolI]{2,8}(?=Z?(?![A-Za-z0-9]))/g;
// "C0NF1DENTIAL": a word in capitals with figures among them
const capitals = /(?<![A-Za-z0-9])[A-Z]{1,12}(?:[01][A-Z]{1,12}){1,3}(?![A-Za-z0-9])/g;
const spacedCapital = /(?<=[A-Z] )[01](?= [A-Z](?: |$))/gm;
// "0 141507Z": the letter of precedence
const precedence = /^([ \t]{0,20})0(?= {1,3}\d{6}Z)/gm;

interface Figures {
	readonly text: string;
	readonly mended: ReadonlySet<number>;
	/** By line; the line's end where it has none. */
	readonly firstFigures: readonly number[];
}

/** Patterns read only the lines on which a figure stands where a letter should, or beside one. */
function withFigures(lines: Lines): Figures {
	const { text, count, start, end, head, tail } = lines;
	const mended = new Set<number>();
	const firstFigures: number[] = [];
	const parts: string[] = [];
	let kept = 0;
	for (let line = 0; line < count; line++) {
		work.released += end[line] - start[line];
		const first = firstFigure(text, head[line], tail[line]);
		firstFigures.push(first);
		if (first >= tail[line] || !isSuspect(text, first, head[line], tail[line])) continue;
		const written = text.slice(start[line], end[line]);
		const meant = withFiguresOn(written);
		if (meant === written) continue;
		mended.add(line);
		parts.push(text.slice(kept, start[line]), meant);
		kept = end[line];
	}
	// Joined at once: a text put together from two halves is slower to read ever after.
	parts.push(text.slice(kept));
	return { text: mended.size > 0 ? parts.join('') : text, mended, firstFigures };
}

/** The first figure, or letter that stands for one behind a `B` or a bracket: `BI`, `(b)(l)`; `tail` if none. */
function firstFigure(text: string, head: number, tail: number): number {
	for (let at = head; at < tail; at++) {
		const code = text.charCodeAt(at);
		if (isDigit(code)) return at;
		if (code !== letterI && code !== letterL) continue;
		const before = at > head ? text.charCodeAt(at - 1) : 0;
		// The blank of "B I"
		const opens = before === space && at > head + 1 ? text.charCodeAt(at - 2) : before;
		if (isB(opens) || opens === opening || opens === closing) return at;
	}
	return tail;
}

/** Whether a figure stands as in a mark: behind a `B` or the bracket that follows one, or as 3 to 6 behind a full stop. */
function mayHoldMarks(text: string, first: number, tail: number): boolean {
	for (let at = first; at < tail; at++) {
		const code = text.charCodeAt(at);
		if (!isDigit(code) && code !== letterI && code !== letterL) continue;
		const before = at - (text.charCodeAt(at - 1) === space ? 2 : 1);
		const last = text.charCodeAt(before);
		if (last === fullStop && code >= 51 && code <= 54) return true;
		if (isB(last) || last === closing) return true;
		if (last === opening && standsBehindB(text, before)) return true;
	}
	return false;
}

/** Of a bracket: `B(`, `(b)(`, `(b) (`. */
function standsBehindB(text: string, at: number): boolean {
	const last = text.charCodeAt(at - (text.charCodeAt(at - 1) === space ? 2 : 1));
	return isB(last) || last === closing;
}

function isB(code: number): boolean {
	return code === 66 || code === 98;
}

/** Whether a figure touches a letter that looks like one, or a 0 or 1 may be a letter that stands alone. */
function isSuspect(text: string, first: number, head: number, tail: number): boolean {
	for (let at = first; at < tail; at++) {
		const code = text.charCodeAt(at);
		if (!isDigit(code)) continue;
		const before = at > head ? text.charCodeAt(at - 1) : space;
		const behind = at + 1 < tail ? text.charCodeAt(at + 1) : space;
		if (looksLikeFigure(before) || looksLikeFigure(behind)) return true;
		if (code > one) continue;
		if (isUpper(before) && isUpper(behind)) return true;
		const isAlone = before === space && behind === space;
		if (isAlone && (at === head || isUpper(text.charCodeAt(at + 2)))) return true;
	}
	return false;
}

const space = 32;
const one = 49;
const letterI = 73;
const letterL = 108;
const opening = 40;
const closing = 41;
const fullStop = 46;

/** `O`, `o`, `l`, `I` */
function looksLikeFigure(code: number): boolean {
	return code === 79 || code === 111 || code === letterL || code === letterI;
}

/** `B`, `b`, `(`, or the figure of an order's paragraph */
function opensMarks(code: number): boolean {
	return isB(code) || code === opening || code === one || code === letterI || code === letterL;
}

function withFiguresOn(line: string): string {
	return line
		.replace(figures, (found) => found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))
		.replace(capitals, (found) => (found.length > 4 ? asLetters(found) : found))
		.replace(spacedCapital, asLetters)
		.replace(precedence, '$1O');
}

function asLetters(found: string): string {
	return found.replace(/0/g, 'O').replace(/1/g, 'I');
}

/** The blocks with the marks that stand in them or beside them cut out of their pieces. */
export function withoutMarks(blocks: readonly Block[], marks: readonly Span[]): readonly Block[] {
	if (marks.length === 0) return blocks;
	return blocks.map((block): Block => {
		const own = within(marks, block.span);
		if (own.length === 0) return block;
		if (block.kind !== 'paragraph') return { ...block, ...cut(block, own) };
		return { ...block, ...cut(block, own), items: block.items.map((item): Item => ({ ...item, ...cut(item, own) })) };
	});
}

/** Those that lie in a stretch; they come in the order of the text. */
export function within(marks: readonly Span[], { start, end }: Span): readonly Span[] {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (marks[middle].end <= start) low = middle + 1;
		else high = middle;
	}
	let next = low;
	while (next < marks.length && marks[next].start < end) next++;
	return marks.slice(low, next);
}

function cut({ span, pieces }: Stretch, marks: readonly Span[]): Stretch {
	const left: Span[] = [];
	let mark = 0;
	for (const piece of pieces) {
		let { start } = piece;
		while (mark < marks.length && marks[mark].end <= start) mark++;
		for (; mark < marks.length && marks[mark].start < piece.end; mark++) {
			if (marks[mark].start > start) left.push({ start, end: marks[mark].start });
			start = marks[mark].end;
		}
		if (start < piece.end) left.push({ start, end: piece.end });
	}
	return left.length > 0 ? { span, pieces: left } : { span, pieces };
}
