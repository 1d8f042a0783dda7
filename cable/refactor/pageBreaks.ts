import { type CableFile, type Span } from '../model';
import { lineEnd } from '../rules/places';
import { pageBreaks, type PageBreak } from './breaks';
import { type Refactoring } from './refactoring';

/** Paragraphs run on where a page ended; between paragraphs one distance is left of two. */
export const pageBreaksRemoved: Refactoring = {
	name: 'pages',
	title: 'Remove page lines and the markings printed with them',
	edits: (file) =>
		pageBreaks(file).map((each) =>
			each.gap ? { span: each.gap, text: lineEnd(file) } : { span: linesOf(file, each), text: '' },
		),
};

/** Whole lines; with blank lines on both sides, those behind go too. */
function linesOf({ lines, text }: CableFile, { first, last }: PageBreak): Span {
	const isBlank = (line: number): boolean => line < lines.count && lines.kindOf(line) === 'blank';
	let end = last + 1;
	if (first === 0 || isBlank(first - 1)) while (isBlank(end)) end++;
	return { start: lines.startOf(first), end: end < lines.count ? lines.startOf(end) : text.length };
}
