import { type PageLine } from '../../model';
import { type Rule } from '../rule';

export const pageNumberOrder: Rule = {
	code: 'page-number-order',
	summary: 'The pages of a section do not count up.',
	rationale:
		'The Department numbered the pages of its print from 1 in each section. A number that does not rise shows pages that are lost, doubled or out of order.',
	source: 'form of the telegrams of 1973-79, as seen',
	example: {
		of: 'archived',
		wrong: 'PAGE 01        QUAYHA  00871  031410Z\n\nTHE',
		mended: 'PAGE 02        QUAYHA  00871  031410Z\n\nTHE',
	},
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	*check(cable) {
		let before: PageLine | undefined;
		for (const page of cable.noise) {
			if (page.kind !== 'page' || !page.page) continue;
			const isSame = before?.section?.value === page.section?.value;
			if (before?.page && isSame && page.page.value <= before.page.value) {
				yield {
					span: page.page.span,
					message: `Page ${page.page.value} follows page ${before.page.value}`,
					partners: [{ span: before.page.span, message: 'The page before' }],
				};
			}
			before = page;
		}
	},
};
