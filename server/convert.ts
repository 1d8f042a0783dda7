import { type Position, type Range, DiagnosticSeverity } from './lsp';
import { type CableFile, type Span } from '../cable/model';

/** Offsets to line and character, both in UTF-16 units, by the file's own line table. */
export function rangeOf(file: CableFile, span: Span): Range {
	return { start: positionOf(file, span.start), end: positionOf(file, span.end) };
}

/** A position never lies inside a line end: it is drawn back to the end of the line's text, as editors do. */
export function positionOf(file: CableFile, offset: number): Position {
	const { lines, text } = file;
	const at = Math.max(0, Math.min(offset, text.length));
	const line = lines.lineAt(at);
	return { line, character: Math.min(at, lines.endOf(line)) - lines.startOf(line) };
}

/** Accepts any position: past the end of a line it means the line's end, past the last line the text's end. */
export function offsetOf(file: CableFile, position: Position): number {
	const { lines, text } = file;
	const { line, character } = position;
	if (!(line >= 0)) return 0;
	if (line >= lines.count) return text.length;
	const row = Math.floor(line);
	const start = lines.startOf(row);
	return character > 0 ? Math.min(start + Math.floor(character), lines.endOf(row)) : start;
}

/** Whether two spans share a character or touch: a caret behind the last letter of a word still stands at the word. */
export function touches(a: Span, b: Span): boolean {
	return a.start <= b.end && b.start <= a.end;
}

export const severities = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
} as const;
