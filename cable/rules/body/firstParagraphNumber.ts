import { type Rule } from '../rule';
import { mainParagraphs } from './paragraphs';

export const firstParagraphNumber: Rule = {
	code: 'first-paragraph-number',
	summary: 'The first number is not 1.',
	rationale:
		'Something above it was lost: a paragraph or its number. 9 of 1,295 public telegrams begin so, 2 of them because a copy ran paragraph 1 into the heading.',
	source: '5 FAH-1 H-246; measured',
	example: {
		wrong: '(d).\n\n¶2. (SBU) Odell',
		mended:
			'(d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens. END SUMMARY.\n\n¶2. (SBU) Odell',
	},
	severity: 'hint',
	needs: ['whole', 'heading'],
	unless: ['misread-paragraph-number'],
	*check(cable) {
		const first = mainParagraphs(cable).at(0);
		if (!first || first.number <= 1) return;
		yield { span: first.written.span, message: `First paragraph is ${first.number}` };
	},
};
