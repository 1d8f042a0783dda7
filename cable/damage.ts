/**
 * What copying did to running text: commas for apostrophes, question marks for lost characters, empty lines inside
 * sentences. Looked for when asked; the tree does not hold it, because nothing is read differently for it.
 */
import { isLower, skipBlanks, trimEnd } from './fields/scan';
import { type Block, type Cable, type CableFile, type LineKind, type Span } from './model';

// "minister,s", "don,t"; a word of one letter behind a comma is nothing else
const commaForApostrophe = /(?<=[a-z]),(?=s(?![A-Za-z]))|(?<=n),(?=t(?![A-Za-z]))/g;
// "minister?s", "the ?fair", "cheese ? and"
const markForAnother = /(?<=[a-z])\?(?=[a-z])|(?<=[ (])\?(?=[A-Za-z])/g;

export function commaApostrophes(file: CableFile, cable: Cable): readonly Span[] {
	const { start, end } = cable.span;
	const text = file.text.slice(start, end);
	// Commas are everywhere, but seldom with a letter glued to them.
	if (!text.includes(',s') && !text.includes(',t')) return [];
	return cable.blocks.flatMap((block) => found(file, block, ',', commaForApostrophe));
}

/** Question marks where no question ends. */
export function lostMarks(file: CableFile, cable: Cable): readonly Span[] {
	return cable.blocks.flatMap((block) => found(file, block, '?', markForAnother));
}

/** Quotation marks of a block; those that have no left and right form. */
export function quotes(file: CableFile, block: Block): readonly Span[] {
	return found(file, block, '"', /"/g);
}

/** Where an empty line cuts a sentence. */
export interface SentenceBreak {
	/** From the last word before to the first behind. */
	readonly gap: Span;
	/** Length of the line before. */
	readonly before: number;
}

/**
 * A line of some length that ends in a small letter or a comma, nothing but empty lines, and a line that begins small:
 * a page line stood there, and was taken out.
 */
export function sentenceBreaks({ text, lines }: CableFile, { blocks }: Cable): readonly SentenceBreak[] {
	const [first, last] = [blocks.at(0), blocks.at(-1)];
	if (!first || !last) return [];
	const breaks: SentenceBreak[] = [];
	const end = lines.lineAt(last.span.end);
	let before = -1;
	for (let line = lines.lineAt(first.span.start); line <= end; line++) {
		const kind = lines.kindOf(line);
		if (kind === 'blank') continue;
		if (before >= 0 && line > before + 1 && kind === 'text' && running.has(lines.kindOf(before))) {
			const stop = trimEnd(text, lines.startOf(before), lines.endOf(before));
			const next = skipBlanks(text, lines.startOf(line), lines.endOf(line));
			const length = stop - lines.startOf(before);
			const goesOn = isLower(text.charCodeAt(stop - 1)) || text[stop - 1] === ',';
			if (length > shortest && goesOn && isLower(text.charCodeAt(next)))
				breaks.push({ gap: { start: stop, end: next }, before: length });
		}
		before = line;
	}
	return breaks;
}

/** Shorter lines are headings, lists and verse. */
const shortest = 45;
const running: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'paragraph', 'number', 'item']);

/** A sign is found much faster than a pattern, and most blocks do not hold it. */
function found({ text }: CableFile, block: Block, sign: string, pattern: RegExp): readonly Span[] {
	if (block.kind === 'title') return [];
	return block.pieces.flatMap(({ start, end }) => {
		const words = text.slice(start, end);
		if (!words.includes(sign)) return [];
		return [...words.matchAll(pattern)].map(({ index }) => ({ start: start + index, end: start + index + 1 }));
	});
}
