import { holdsNumber } from '../../fields/paragraphNumber';
import { type Rule } from '../rule';
import { isBehindSlip, isQuotedBetween, mainParagraphs } from './paragraphs';

export const paragraphNumberGap: Rule = {
	code: 'paragraph-number-gap',
	summary: 'A paragraph number is left out.',
	rationale:
		'Either a paragraph was lost, which a reader ought to know, or the drafter miscounted. 31 of 1,295 public telegrams have a gap; 1 of 16 read closely had the paragraphs without their numbers. A number that stands somewhere in the text between is not told.',
	source: '5 FAH-1 H-246; measured',
	example: {
		of: 'plain',
		wrong:
			'2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n4. (U) The fair is open to all who bring a cheese.\n\n5. (C)',
		mended:
			'2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n3. (U) The fair is open to all who bring a cheese.\n\n4. (C)',
	},
	severity: 'information',
	needs: ['whole'],
	unless: ['misread-paragraph-number'],
	*check(cable, { file: { text } }) {
		const main = mainParagraphs(cable);
		// A number that comes later is out of order, not missing.
		const numbers = new Set(main.map(({ number }) => number));
		for (const [index, paragraph] of main.entries()) {
			const before = index > 0 ? main[index - 1] : undefined;
			if (!before || paragraph.number < before.number + 2 || isBehindSlip(main, index)) continue;
			const missing = before.number + 1;
			if (numbers.has(missing) || isQuotedBetween(cable, before, paragraph)) continue;
			if (holdsNumber(text, before.written.span.end, paragraph.written.span.start, missing)) continue;
			const last = paragraph.number - 1;
			yield {
				span: paragraph.written.span,
				message: last > missing ? `Paragraphs ${missing} to ${last} are missing` : `Paragraph ${missing} is missing`,
				partners: [{ span: before.written.span, message: `The paragraph before is ${before.number}` }],
			};
		}
	},
};
