/** A field's own text, put together over the noise that cut it, with a way back to where each character stands. */
import { type Span } from './model';

/** Pieces joined by a line end, otherwise untouched; `at` leads from an index of `text` to the offset in the source. */
export interface Prose {
	readonly text: string;
	at(index: number): number;
	spanOf(start: number, end: number): Span;
}

export function proseWithMap(text: string, pieces: readonly Span[]): Prose {
	if (pieces.length === 1) {
		const { start, end } = pieces[0];
		const at = (index: number): number => start + index;
		return { text: text.slice(start, end), at, spanOf: (from, to) => ({ start: at(from), end: at(to) }) };
	}
	const starts: number[] = [];
	let joined = '';
	for (const piece of pieces) {
		if (starts.length) joined += '\n';
		starts.push(joined.length);
		joined += text.slice(piece.start, piece.end);
	}
	const pieceAt = (index: number): number => {
		let piece = starts.length - 1;
		while (piece > 0 && starts[piece] > index) piece--;
		return piece;
	};
	const at = (index: number): number => {
		const piece = pieceAt(index);
		return Math.min(pieces[piece].start + index - starts[piece], pieces[piece].end);
	};
	return {
		text: joined,
		at,
		spanOf: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
	};
}

/** Reading text: pieces joined by one blank, white space folded, outer blanks off. */
export function prose(text: string, pieces: readonly Span[]): string {
	return fold(pieces.map((piece) => text.slice(piece.start, piece.end)).join(' '));
}

/** One blank for every run of blanks and line ends. */
export function fold(text: string): string {
	// The class has one member each, so the pattern cannot backtrack.
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
