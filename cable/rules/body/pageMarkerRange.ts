import { type Rule } from '../rule';
import { ownPageLines } from './pageLines';

export const pageMarkerRange: Rule = {
	code: 'page-marker-range',
	summary: 'A page line names a section beyond the last.',
	rationale: 'It holds in 628 of 628 public telegrams with page lines.',
	source: 'measured',
	example: { of: 'paged', wrong: 'VELMORA 00000412  003 OF 002\n', mended: 'VELMORA 00000412  002 OF 002\n' },
	severity: 'warning',
	*check(cable) {
		for (const { section, total } of ownPageLines(cable)) {
			if (section.value >= 1 && section.value <= total.value) continue;
			yield {
				span: section.span,
				message: `There is no section ${section.value} of ${total.value}`,
				partners: [{ span: total.span, message: 'Number of sections' }],
			};
		}
	},
};
