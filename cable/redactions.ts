/** Blocks of X that a publisher has put over words. */
import { type Cable, type CableFile, type Span } from './model';

/** In text order, between the two offsets; a block that either of them cuts is found as far as it lies between. */
export function redactionsIn({ text }: CableFile, { start, end }: Span): readonly Span[] {
	const part = text.slice(start, end);
	// Most have none, and a word is found much faster than a pattern.
	if (!part.includes('XXXXXX') && !part.includes('xxxxx')) return [];
	return Array.from(part.matchAll(block), (found) => {
		const from = start + found.index;
		return { start: from, end: from + found[0].length };
	});
}

/** How many stand in the cable. */
export function redactionsOf(file: CableFile, cable: Cable): number {
	return redactionsIn(file, cable.span).length;
}

// "XXXXXXXXXXXX", in some collections "xxxxx"
const block = /X{6,}|(?<![a-z])x{5,}(?![a-z])/g;
