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

// Kept between calls: most cables fit, and a large text grows them once.
let scratch = {
	start: new Int32Array(4096),
	end: new Int32Array(4096),
	head: new Int32Array(4096),
	tail: new Int32Array(4096),
};

export function readLines(text: string): Lines {
	const count = text.includes('\r') ? splitAnyEnd(text) : splitAtNewline(text);
	const columns = {
		start: scratch.start.slice(0, count),
		end: scratch.end.slice(0, count),
		head: scratch.head.slice(0, count),
		tail: scratch.tail.slice(0, count),
	};
	work.lines += text.length;
	return { text, count, ...columns, kind: new Uint8Array(count) };
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
	if (line === scratch.start.length) grow();
	let head = start;
	while (head < end && isBlank(text.charCodeAt(head))) head++;
	let tail = end;
	while (tail > head && isBlank(text.charCodeAt(tail - 1))) tail--;
	scratch.start[line] = start;
	scratch.end[line] = end;
	scratch.head[line] = head;
	scratch.tail[line] = tail;
}

function grow(): void {
	const larger = (column: Int32Array): Int32Array<ArrayBuffer> => {
		const next = new Int32Array(column.length * 2);
		next.set(column);
		return next;
	};
	scratch = {
		start: larger(scratch.start),
		end: larger(scratch.end),
		head: larger(scratch.head),
		tail: larger(scratch.tail),
	};
}
