import { type Rule } from '../rule';
import { isBehindSlip, isQuotedBetween, mainParagraphs } from './paragraphs';
import { renumberFrom } from './renumber';

export const descendingParagraphNumber: Rule = {
	code: 'descending-paragraph-number',
	summary: 'A paragraph has a lower number than the one before.',
	rationale:
		'6 of 1,295 public telegrams do, all truly when both paragraphs have a portion mark: lists and annexes, which count anew, seldom have them (a plain comparison was wrong in a third of its findings).',
	source: '5 FAH-1 H-246; measured',
	example: {
		wrong: '¶3. (U) The fair is open to all who bring a cheese.\n\n¶2. (C) COMMENT',
		mended: '¶3. (U) The fair is open to all who bring a cheese.\n\n¶4. (C) COMMENT',
	},
	severity: 'warning',
	unless: ['misread-paragraph-number'],
	*check(cable, { file }) {
		const main = mainParagraphs(cable);
		for (const [index, paragraph] of main.entries()) {
			const before = index > 0 ? main[index - 1] : undefined;
			if (!before || paragraph.number >= before.number || paragraph.number === 1) continue;
			if (isBehindSlip(main, index)) continue;
			if (!before.portion || !paragraph.portion || isQuotedBetween(cable, before, paragraph)) continue;
			yield {
				span: paragraph.written.span,
				message: `${paragraph.number} follows ${before.number}`,
				partners: [{ span: before.written.span, message: `The paragraph before is ${before.number}` }],
				fix: renumberFrom(file, main, index, before.number + 1),
			};
		}
	},
};
