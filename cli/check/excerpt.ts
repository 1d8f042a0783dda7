import { type CableFile, type Span } from '../../cable/model';
import { type Colours, printable } from '../print';

/**
 * The line of a finding and a mark below its words. Of a long line as much as a terminal shows; a finding over several
 * lines is marked on its first.
 */
export function excerpt({ text, lines }: CableFile, span: Span, severity: string, colours: Colours): readonly string[] {
	const line = lines.lineAt(span.start);
	const [from, to] = windowOf(lines.startOf(line), lines.endOf(line), span);
	const end = Math.min(span.end, to);
	const before = shown(text.slice(from, span.start), from > lines.startOf(line) ? '…' : '');
	const words = shown(text.slice(span.start, end), '');
	const after = shown(text.slice(end, to), '');
	const number = String(line + 1);
	const margin = (label: string): string => colours.dim(`${label.padStart(number.length + 2)} | `);
	const mark = '^'.padEnd(Math.max(1, widthOf(words)), '~');
	return [
		`${margin(number)}${before}${words}${after}${to < lines.endOf(line) ? '…' : ''}`,
		`${margin('')}${' '.repeat(widthOf(before))}${colours.of(severity, mark)}`,
	];
}

const widest = 120;
/** How much of a long line stands before the words. */
const lead = 40;

function windowOf(start: number, end: number, span: Span): readonly [number, number] {
	if (end - start <= widest) return [start, end];
	const from = span.start - start <= widest - lead ? start : span.start - lead;
	return [from, Math.min(end, from + widest)];
}

function shown(text: string, before: string): string {
	return before + printable(text.replaceAll('\t', ' '));
}

/** In characters, each taken as one column. */
function widthOf(text: string): number {
	return Array.from(text).length;
}
