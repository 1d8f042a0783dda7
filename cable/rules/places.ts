import { skipBlanks, trimEnd } from '../fields/scan';
import { type CableFile, type Span } from '../model';

/** The line at an offset, without the blanks around it. */
function lineAround({ text, lines }: CableFile, offset: number): Span {
	const line = lines.lineAt(offset);
	const end = lines.endOf(line);
	const start = skipBlanks(text, lines.startOf(line), end);
	return { start, end: trimEnd(text, start, end) };
}

/** The first line of a stretch: where what is missing is told. */
export function firstLine(file: CableFile, { start }: Span): Span {
	return lineAround(file, start);
}

/** The last line of a stretch: what should follow it is told there. */
export function lastLine(file: CableFile, { start, end }: Span): Span {
	return lineAround(file, Math.max(start, end - 1));
}

/** How this file ends its lines, for mends that add one. */
export function lineEnd({ text, lines }: CableFile): string {
	return lines.count > 1 ? text.slice(lines.endOf(0), lines.startOf(1)) : '\n';
}

/** A line with its end, for mends that delete it. */
export function wholeLine({ lines }: CableFile, offset: number): Span {
	const line = lines.lineAt(offset);
	if (line + 1 < lines.count) return { start: lines.startOf(line), end: lines.startOf(line + 1) };
	return { start: line > 0 ? lines.endOf(line - 1) : 0, end: lines.endOf(line) };
}

/** Whether a stretch is all that stands on its line. */
export function isAlone(file: CableFile, { start, end }: Span): boolean {
	const line = lineAround(file, start);
	return line.start === start && line.end === end;
}

/** A token with the blanks before it; the whole line where nothing else stands there. */
export function withItsPlace(file: CableFile, span: Span): Span {
	if (isAlone(file, span)) return wholeLine(file, span.start);
	const { text, lines } = file;
	return { start: trimEnd(text, lines.startOf(lines.lineAt(span.start)), span.start), end: span.end };
}

/** Where a line of its own is put in behind the line at an offset: the end of that line's text. */
export function behindLine({ lines }: CableFile, offset: number): number {
	return lines.endOf(lines.lineAt(offset));
}
