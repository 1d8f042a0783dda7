import { skipBlanks, trimEnd } from '../fields/scan';
import { type CableFile, type Span } from '../model';

/** The line at an offset, without the blanks around it. */
export function lineAround({ text, lines }: CableFile, offset: number): Span {
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
