/** The stretches around an offset that a reader selects one after the other, from the word to the file. */
import { type Fold, folding } from './folding';
import { type CableFile, type Node, type Span } from './model';
import { textStart } from './parse/passages';
import { cableAt, holds, pathAt } from './pathAt';
import { referenceEntries } from './referenceEntries';
import { sentenceAt } from './sentence';

/**
 * Innermost first, each around the one before and longer; the last is the file. In the text: word, sentence, lettered
 * item, paragraph, summary or comment, what stands under a heading, section, cable. In the header: token, field, list
 * of addressees, header. Whatever folds as one is selected as one.
 */
export function selectionAt(file: CableFile, offset: number): readonly Span[] {
	const path = pathAt(file, offset);
	const isLoose = (node: Node): boolean => node.kind === 'section' || node.kind === 'passage';
	const chain: Span[] = [{ start: 0, end: file.text.length }];
	// Of two stretches that overlap the one that is named first is a step: the paragraphs under a heading may run on
	// into the next section, a comment may begin in one paragraph and end in another.
	const candidates = [
		...path.filter((node) => !isLoose(node)).map(({ span }) => span),
		...(path.some(({ kind }) => kind === 'references') ? entriesAt(file, offset) : []),
		...path.flatMap(tokensOf),
		...foldsOf(file).map(({ span }) => span),
		...within(file.text, path, offset),
		...path.filter(isLoose).map(({ span }) => span),
	];
	for (const span of candidates)
		if (holds(span, offset) && span.start < span.end && chain.every((step) => nests(step, span))) chain.push(span);
	return chain.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** An item of the reference list with its letter. */
function entriesAt(file: CableFile, offset: number): readonly Span[] {
	const cable = cableAt(file, offset);
	return cable ? referenceEntries(cable).map(({ span }) => span) : [];
}

/** One lies in the other and is shorter. */
function nests(a: Span, b: Span): boolean {
	const [long, short] = a.end - a.start > b.end - b.start ? [a, b] : [b, a];
	const isShorter = long.end - long.start > short.end - short.start;
	return isShorter && long.start <= short.start && short.end <= long.end;
}

/** What has a place of its own inside a node: the day of a date-time group, a TAGS code, a number with its mark. */
function tokensOf(node: Node): readonly Span[] {
	switch (node.kind) {
		case 'cable':
		case 'section':
		case 'passage':
		case 'title':
		case 'unnumbered':
		case 'notice':
		case 'repeat':
			return [];
		case 'paragraph': {
			const { written, portion } = node;
			return [
				{ start: written.span.start, end: portion?.span.end ?? written.span.end },
				...spansIn([written, portion]),
			];
		}
		case 'item':
			return [node.mark.span];
		case 'page':
			return spansIn([node.post, node.serial, node.section, node.page, node.total]);
		case 'reference':
			return spansIn([node.letter, node.station, node.year, node.serial, node.date, ...node.marks]);
		default:
			return spansIn([node.label, node.value]);
	}
}

/** All spans of a value that holds tokens, at any depth, whatever they are called (`span`, `postSpan`). */
function spansIn(value: unknown): readonly Span[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isSpan(value)) return [value];
	return Object.values(value).flatMap(spansIn);
}

function isSpan(value: object): value is Span {
	return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** Sentence and word. */
function within(text: string, path: readonly Node[], offset: number): readonly Span[] {
	const block = path.findLast(
		(node) => node.kind === 'item' || node.kind === 'paragraph' || node.kind === 'unnumbered',
	);
	const start = block?.kind === 'item' ? afterMark(text, block.mark.span.end) : block && textStart(text, block);
	const pieces = block?.pieces.flatMap((piece) => {
		const from = Math.max(piece.start, start ?? 0);
		return from < piece.end ? [{ start: from, end: piece.end }] : [];
	});
	return [pieces && sentenceAt(text, pieces, offset), wordAt(text, offset)].filter((span) => span !== undefined);
}

/** Behind the full stop or parenthesis of `a.` and `(a)`, and the blanks that follow. */
function afterMark(text: string, end: number): number {
	let at = end;
	while (at < end + 6 && '.) \t'.includes(text.charAt(at) || '\n')) at++;
	return at;
}

/** Letters and figures; an apostrophe or a hyphen between them is theirs. A caret behind the last letter is at it. */
function wordAt(text: string, offset: number): Span | undefined {
	const belongs = (at: number): boolean =>
		inWord.test(text.charAt(at)) ||
		("'’-".includes(text.charAt(at) || ' ') && inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at + 1)));
	let start = offset;
	let end = offset;
	while (start > offset - longestWord && belongs(start - 1)) start--;
	while (end < offset + longestWord && belongs(end)) end++;
	return start < end ? { start, end } : undefined;
}
const inWord = /[\p{L}\p{N}]/u;
const longestWord = 200;

/** The folds of a file, found once: an editor asks for many carets at once. */
function foldsOf(file: CableFile): readonly Fold[] {
	const known = folds.get(file);
	if (known) return known;
	const found = folding(file);
	folds.set(file, found);
	return found;
}
const folds = new WeakMap<CableFile, readonly Fold[]>();
