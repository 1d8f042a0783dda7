/** Step 1: where every line begins and ends, and where its text begins and ends between blanks. */
import { type LineKind, lineKinds, type LineTable, type Span } from '../model';
import { type ClassificationRead, readClassification } from '../fields/classification';
import { isBlank, skipBlanks, trimEnd, work } from '../fields/scan';

/** Columns over lines. `head` and `tail` enclose the line's text without outer blanks; equal when the line is blank. */
export interface Lines {
	readonly text: string;
	readonly count: number;
	readonly start: readonly number[];
	readonly end: readonly number[];
	readonly head: number[];
	readonly tail: number[];
	/** Index into `lineKinds`: first how the line looks, at the end of the parse what it is. */
	readonly kind: number[];
	/** The lines as given, where some were parted into rows or passed over, and the first row of each. */
	readonly given: { readonly lines: Lines; readonly firstRow: readonly number[] } | undefined;
	/** What was read on classification lines: look, region, section and heading all ask for the same. */
	classified: Map<number, ClassificationRead> | undefined;
	/** A line is a stamp of release: the copy may have more of them, marks in its margins, and scanning damage. */
	isReleased: boolean;
	/** Marks of exemptions that stand beside text or in it; `cuts` are the lines whose text does not run on from the last. */
	readonly marks: readonly Span[];
	readonly cuts: ReadonlySet<number>;
}

const noMarks: readonly Span[] = [];
const noCuts: ReadonlySet<number> = new Set();

/** The line read as a classification line, to its end. */
export function classificationOn(lines: Lines, line: number): ClassificationRead | undefined {
	const known = lines.classified?.get(line);
	if (known) return known;
	const read = readClassification(lines.text, lines.head[line], lines.tail[line]);
	if (read) (lines.classified ??= new Map()).set(line, read);
	return read;
}

/** Number of each kind, for the columns. */
export const kindNumber = Object.fromEntries(lineKinds.map((kind, index) => [kind, index])) as Readonly<
	Record<LineKind, number>
>;

// Kept between calls and copied at the size needed. Plain arrays of small integers: typed ones have their memory outside
// the engine's own, and asking for it costs a telegram as much as finding its lines.
const scratch = {
	start: [] as number[],
	end: [] as number[],
	head: [] as number[],
	tail: [] as number[],
	kind: [] as number[],
};

export function readLines(text: string): Lines {
	const count = text.includes('\r') ? splitAnyEnd(text) : splitAtNewline(text);
	work.lines += text.length;
	return linesOf({
		text,
		start: scratch.start.slice(0, count),
		end: scratch.end.slice(0, count),
		head: scratch.head.slice(0, count),
		tail: scratch.tail.slice(0, count),
		kind: scratch.kind.slice(0, count),
		given: undefined,
		isReleased: false,
		marks: noMarks,
		cuts: noCuts,
	});
}

/**
 * The only place that makes them: of objects from several places every later step would have to know several shapes, and
 * the engine would translate each of them anew when it meets the next.
 */
export function linesOf(facts: Omit<Lines, 'count' | 'classified'>): Lines {
	return {
		text: facts.text,
		count: facts.start.length,
		start: facts.start,
		end: facts.end,
		head: facts.head,
		tail: facts.tail,
		kind: facts.kind,
		given: facts.given,
		classified: undefined,
		isReleased: facts.isReleased,
		marks: facts.marks,
		cuts: facts.cuts,
	};
}

/** Each line as one row or, parted at the offsets given for it, as several. */
export function rowsOf(lines: Lines, cuts: readonly (readonly number[] | undefined)[]): Lines {
	const [start, end, head, tail, firstRow]: number[][] = [[], [], [], [], []];
	for (let line = 0; line < lines.count; line++) {
		firstRow.push(start.length);
		let from = lines.start[line];
		for (const stop of [...(cuts[line] ?? []), lines.end[line]]) {
			start.push(from);
			end.push(stop);
			const first = Math.min(stop, Math.max(from, lines.head[line]));
			head.push(skipBlanks(lines.text, first, stop));
			tail.push(Math.max(head[head.length - 1], trimEnd(lines.text, first, Math.min(stop, lines.tail[line]))));
			from = stop;
		}
	}
	return asRows(lines, { start, end, head, tail }, firstRow);
}

/** The lines of these numbers alone, as rows. */
export function rowsAt(lines: Lines, kept: readonly number[]): Lines {
	const firstRow: number[] = [];
	for (const [row, line] of kept.entries()) while (firstRow.length <= line) firstRow.push(row);
	while (firstRow.length < lines.count) firstRow.push(kept.length - 1);
	const column = (all: readonly number[]): number[] => kept.map((line) => all[line]);
	const columns = {
		start: column(lines.start),
		end: column(lines.end),
		head: column(lines.head),
		tail: column(lines.tail),
	};
	return asRows(lines, columns, firstRow);
}

type Columns = Pick<Lines, 'start' | 'end' | 'head' | 'tail'>;

/** Of rows made from rows, the lines are those of the text all the same. */
function asRows(lines: Lines, { start, end, head, tail }: Columns, firstRow: readonly number[]): Lines {
	const { given } = lines;
	const { text, isReleased, marks, cuts } = lines;
	const own = given
		? { lines: given.lines, firstRow: given.firstRow.map((row) => firstRow[row]) }
		: { lines, firstRow };
	return linesOf({ text, start, end, head, tail, kind: start.map(() => 0), given: own, isReleased, marks, cuts });
}

/** Whether a row begins in the middle of a line as given. */
export function isParted({ given }: Lines, offset: number): boolean {
	if (!given) return false;
	const { lines } = given;
	return lines.head[lineAt(lines, offset)] !== offset;
}

/** Ends agree with the editor's text documents: `\r\n`, `\n` and a lone `\r`. */
export function lineTable(lines: Lines): LineTable {
	const { kind, given } = lines;
	const { start, end, count } = given?.lines ?? lines;
	return {
		count,
		startOf: (line) => start[line],
		endOf: (line) => end[line],
		kindOf: (line) => {
			if (!given) return lineKinds[kind[line]];
			const { head, tail } = given.lines;
			return head[line] < tail[line] ? lineKinds[kind[given.firstRow[line]]] : 'blank';
		},
		lineAt: (offset) => lineAt(given?.lines ?? lines, offset),
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
	let head = start;
	while (head < end && isBlank(text.charCodeAt(head))) head++;
	let tail = end;
	while (tail > head && isBlank(text.charCodeAt(tail - 1))) tail--;
	scratch.start[line] = start;
	scratch.end[line] = end;
	scratch.head[line] = head;
	scratch.tail[line] = tail;
	scratch.kind[line] = 0;
}
