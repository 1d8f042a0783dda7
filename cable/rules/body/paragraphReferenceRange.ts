import { mayCiteParagraph, mentions } from '../../mentions';
import { type CableFile, type Span } from '../../model';
import { type Rule } from '../rule';
import { mainParagraphs } from './paragraphs';

export const paragraphReferenceRange: Rule = {
	code: 'paragraph-reference-range',
	summary: 'The text cites a paragraph that is not there.',
	rationale:
		'4 of 1,295 public telegrams cite a number beyond their last, 1 of them in an annex that was lost. Paragraphs of resolutions, articles and cited telegrams are theirs and are not told.',
	source: 'measured',
	example: { wrong: 'Odell told the Charge (para 9) that', mended: 'Odell told the Charge that' },
	severity: 'hint',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		const numbers = cable.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.number : []));
		const last = mainParagraphs(cable).at(-1);
		if (!last || numbers.length < 2 || !mayCiteParagraph(file, cable)) return;
		const highest = Math.max(...numbers);
		for (const { what, value, span } of mentions(file, cable)) {
			if (what !== 'paragraph' || Number(value) <= highest || isOfAnother(file, span)) continue;
			yield {
				span,
				message: `There is no paragraph ${value}`,
				partners: [{ span: last.written.span, message: `The last is ${last.number}` }],
			};
		}
	},
};

/** A word near by says whose paragraph it is. */
function isOfAnother({ text }: CableFile, { start, end }: Span): boolean {
	return another.test(text.slice(Math.max(0, start - 72), Math.min(text.length, end + 72)));
}

const another =
	/\b(?:resolution|article|ref|annex|unsc|agreement|treaty|decision|report|law|draft|text|declaration|section)/i;
