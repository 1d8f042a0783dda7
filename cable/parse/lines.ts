/** Step 1: where every line begins and ends, and where its text begins and ends between blanks. */
import { type LineKind, lineKinds, type LineTable } from '../model';
import { isBlank, work } from '../fields/scan';

/** Columns over lines. `head` and `tail` enclose the line's text without outer blanks; equal when the line is blank. */
export interface Lines {
	readonly text: string;
	readonly count: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly head: Int32Array;
	readonly tail: Int32Array;
	/** Index into `lineKinds`: first how the line looks, at the end of the parse what it is. */
	readonly kind: Uint8Array;
}

/** Number of each kind, for the columns. */
export const kindNumber = Object.fromEntries(lineKinds.map((kind, index) => [kind, index])) as Readonly<
	Record<LineKind, number>
>;

// Start, end, head and tail of line after line. Kept between calls: most cables fit, and a large text grows it once.
let scratch = new Int32Array(4 * 4096);

export function readLines(text: string): Lines {
	const count = text.includes('\r') ? splitAnyEnd(text) : splitAtNewline(text);
	work.lines += text.length;
	// One piece of memory for all columns: to ask for five costs a telegram as much as to find its lines.
	const memory = new ArrayBuffer(17 * count);
	const start = new Int32Array(memory, 0, count);
	const end = new Int32Array(memory, 4 * count, count);
	const head = new Int32Array(memory, 8 * count, count);
	const tail = new Int32Array(memory, 12 * count, count);
	for (let line = 0, at = 0; line < count; line++) {
		start[line] = scratch[at++];
		end[line] = scratch[at++];
		head[line] = scratch[at++];
		tail[line] = scratch[at++];
	}
	return { text, count, start, end, head, tail, kind: new Uint8Array(memory, 16 * count, count) };
}

/** Ends agree with the editor's text documents: `\r\n`, `\n` and a lone `\r`. */
export function lineTable(lines: Lines): LineTable {
	const { start, end, kind, count } = lines;
	return {
		count,
		startOf: (line) => start[line],
		endOf: (line) => end[line],
		kindOf: (line) => lineKinds[kind[line]],
		lineAt: (offset) => lineAt(lines, offset),
	};
}

export function lineAt(lines: Lines, offset: number): number {
	let low = 0;
	let high = lines.count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (lines.start[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

function splitAtNewline(text: string): number {
	let count = 0;
	let start = 0;
	for (;;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		addLine(text, count++, start, end);
		if (newline < 0) return count;
		start = newline + 1;
	}
}

function splitAnyEnd(text: string): number {
	let count = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code !== 10 && code !== 13) continue;
		addLine(text, count++, start, at);
		if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
		start = at + 1;
	}
	addLine(text, count++, start, text.length);
	return count;
}

function addLine(text: string, line: number, start: number, end: number): void {
	const place = 4 * line;
	if (place === scratch.length) grow();
	let head = start;
	while (head < end && isBlank(text.charCodeAt(head))) head++;
	let tail = end;
	while (tail > head && isBlank(text.charCodeAt(tail - 1))) tail--;
	scratch[place] = start;
	scratch[place + 1] = end;
	scratch[place + 2] = head;
	scratch[place + 3] = tail;
}

function grow(): void {
	const larger = new Int32Array(scratch.length * 2);
	larger.set(scratch);
	scratch = larger;
}
