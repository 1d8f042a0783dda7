import { skipBlanks, sliceOf, trimEnd } from '../../fields/scan';
import { type CableFile, type Paragraph, type Span } from '../../model';
import { textStart } from '../../parse/passages';
import { deletion, insertion, mend } from '../fixes';
import { type Fix, type Rule } from '../rule';
import { mainParagraphs } from './paragraphs';

export const displacedPortionMark: Rule = {
	code: 'displaced-portion-mark',
	summary: 'A portion mark stands behind the first words instead of the number.',
	rationale:
		'The mark belongs between number and text. 4 of 1,295 public telegrams put it behind a word such as SUMMARY, all truly.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: '¶1. SUMMARY: (C) Harbor Minister', mended: '¶1. (C) SUMMARY: Harbor Minister' },
	severity: 'hint',
	*check(cable, { file }) {
		const main = mainParagraphs(cable);
		if (main.filter(({ portion }) => portion).length * 2 < main.length) return;
		for (const paragraph of main) {
			for (const { kind, span } of paragraph.flaws) {
				if (kind !== 'displaced') continue;
				yield {
					span,
					message: 'The portion mark belongs behind the number',
					partners: [{ span: paragraph.written.span, message: 'Here' }],
					fix: moveTo(file, paragraph, span),
				};
			}
		}
	},
};

function moveTo({ text }: CableFile, paragraph: Paragraph, mark: Span): Fix {
	const to = textStart(text, paragraph);
	const start = trimEnd(text, to, mark.start);
	// Of the blanks around the mark those behind it stay.
	const isOpen = skipBlanks(text, mark.end, mark.end + 1) > mark.end;
	return mend(
		'Move the mark behind the number',
		insertion(to, `${sliceOf(text, mark)} `),
		deletion({ start: isOpen ? start : mark.start, end: mark.end }),
	);
}
