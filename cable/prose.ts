/** A field's own text, put together over the noise that cut it, with a way back to where each character stands. */
import { decodeEntities } from './fields/entities';
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

/** The first words of a stretch, `length` characters of its text before white space is folded. */
export function proseStart(text: string, pieces: readonly Span[], length: number): string {
	let words = '';
	for (const piece of pieces) {
		if (words.length >= length) break;
		words += ` ${text.slice(piece.start, Math.min(piece.end, piece.start + length - words.length))}`;
	}
	return fold(words);
}

/** Reading text: pieces joined by one blank, white space folded, outer blanks off; a hyphen at a line's end stays, closed up. */
export function prose(text: string, pieces: readonly Span[]): string {
	let written = '';
	for (const piece of pieces) written += (written && '\n') + text.slice(piece.start, piece.end);
	const joined = decodeEntities(written);
	return foldWhite(joined.includes('-') ? joined.replace(brokenWord, '$1') : joined);
}

// A word broken at a line's end, or a compound: no blank belongs behind its hyphen
const brokenWord = /([A-Za-z]-)[ \t]{0,8}[\r\n]{1,8}[ \t]{0,40}(?=[A-Za-z])/g;

// Runs of white space and control characters, and single ones that are no space: the many single spaces stay untouched.
const oddWhite = /[\s\p{Cc}]{2,}|[^\P{Cc}]|[^\S ]/gu;

/** One blank for every run of blanks and line ends; HTML entities are the characters they stand for. */
export function fold(text: string): string {
	return foldWhite(decodeEntities(text));
}

function foldWhite(text: string): string {
	return foldAscii(text) ?? text.replace(oddWhite, ' ').trim();
}

/** The same for what most stretches are, in one pass; undefined where a character beyond ASCII stands. */
function foldAscii(text: string): string | undefined {
	let folded = '';
	let start = 0;
	for (let at = 0; at < text.length;) {
		const code = text.charCodeAt(at);
		if (code > 126) return undefined;
		if (code > 32) {
			at++;
			continue;
		}
		let end = at + 1;
		while (end < text.length && text.charCodeAt(end) <= 32) end++;
		const isKept = code === 32 && end === at + 1 && at > start && end < text.length;
		if (!isKept) {
			if (at > start) folded += `${folded && ' '}${text.slice(start, at)}`;
			start = end;
		}
		at = end;
	}
	if (start === 0) return text;
	return start < text.length ? `${folded}${folded && ' '}${text.slice(start)}` : folded;
}
