import { type CableFile, type Paragraph } from '../../model';
import { type Rule } from '../rule';
import { isBehindSlip, isQuotedBetween, mainParagraphs } from './paragraphs';
import { renumberFrom } from './renumber';

export const duplicateParagraphNumber: Rule = {
	code: 'duplicate-paragraph-number',
	summary: 'Two paragraphs running have the same number.',
	rationale:
		'Others cite a paragraph by its number. 23 of 1,295 public telegrams count one twice, all truly when only paragraphs that look alike are compared: both with a portion mark or both without, with the same stop behind the figure. Numbers of quoted letters and texts are their own.',
	source: '5 FAH-1 H-246; measured',
	example: {
		wrong: '¶2. (U) The fair is open to all who bring a cheese.\n\n¶3. (C) COMMENT',
		mended: '¶3. (U) The fair is open to all who bring a cheese.\n\n¶4. (C) COMMENT',
	},
	severity: 'warning',
	unless: ['misread-paragraph-number'],
	*check(cable, { file }) {
		const main = mainParagraphs(cable);
		for (const [index, paragraph] of main.entries()) {
			const before = index > 0 ? main[index - 1] : undefined;
			if (!before || before.number !== paragraph.number || paragraph.number === 1) continue;
			if (isBehindSlip(main, index)) continue;
			if (!looksAlike(file, before, paragraph) || isQuotedBetween(cable, before, paragraph)) continue;
			yield {
				span: paragraph.written.span,
				message: `Paragraph ${paragraph.number} is numbered twice`,
				partners: [{ span: before.written.span, message: 'The same number' }],
				fix: renumberFrom(file, main, index, paragraph.number + 1),
			};
		}
	},
};

function looksAlike({ text }: CableFile, before: Paragraph, after: Paragraph): boolean {
	const stop = ({ written }: Paragraph): string => text.charAt(written.span.end - 1);
	return (before.portion === undefined) === (after.portion === undefined) && stop(before) === stop(after);
}
