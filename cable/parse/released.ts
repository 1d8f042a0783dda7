/**
 * Step 1c, only in copies that show a stamp of release: marks of exemptions alone on lines and in margins, and what
 * scanning did to the print. The text is read as it was meant, offset for offset; the file keeps what is written.
 */
import { type Block, type Item, type Span, type Stretch } from '../model';
import { findMarks, readMarks, readStamp } from '../fields/stamp';
import { standsAt, work } from '../fields/scan';
import { lookOf } from './lineKinds';
import { kindNumber, type Lines } from './lines';

export function readReleased(lines: Lines): Lines {
	if (!lines.isReleased) return lines;
	const marks: Span[] = [];
	const cuts = new Set<number>();
	const text = withFigures(lines.text);
	const released: Lines = {
		...lines,
		text,
		head: lines.head.slice(),
		tail: lines.tail.slice(),
		marks,
		cuts,
		classified: undefined,
	};
	for (let line = 0; line < lines.count; line++) {
		const found = readLine(released, line, lines.text);
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

/** `written` is the text before it was mended. */
function readLine(lines: Lines, line: number, written: string): LineRead | undefined {
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
	const found = findMarks(text, head, tail);
	lines.head[line] = found?.head ?? head;
	lines.tail[line] = found?.tail ?? tail;
	const isMended = text.slice(head, tail) !== written.slice(head, tail);
	if (found || isMended || head > start) kind[line] = lookOf(lines, line, lines.head[line], lines.tail[line]);
	return found && { marks: found.marks, isCutAbove: found.head > head, isCutBelow: found.tail < tail };
}

/** Of a line that is a stamp or holds marks alone. */
function stampKind({ text, head, tail, kind }: Lines, line: number): number | undefined {
	const [start, end] = [head[line], tail[line]];
	if (kind[line] === kindNumber.stamp || readStamp(text, start, end)) return kindNumber.stamp;
	const isMarks = readMarks(text, start, end) !== undefined && !goesOn(text, line > 0 ? tail[line - 1] : 0);
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
	if (!standsAt(speck, text, start, tail[line])) return;
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

function withFigures(text: string): string {
	work.released += text.length;
	return text
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
