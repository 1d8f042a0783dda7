import { type Rule } from '../rule';
import { type FullPageLine, ownPageLines } from './pageLines';

export const pageMarkerOrder: Rule = {
	code: 'page-marker-order',
	summary: 'Page lines do not ascend.',
	rationale: 'They ascend in 628 of 628 public telegrams: where they do not, pages were put together in another order.',
	source: 'measured',
	example: {
		of: 'paged',
		wrong:
			'VELMORA 00000412  001.2 OF 002\n\nthe lighthouse at low water.\n\n¶3. (U) The fair is open to all who bring a cheese.\n\nVELMORA 00000412  001 OF 002\n',
		mended:
			'VELMORA 00000412  001.2 OF 002\n\nthe lighthouse at low water.\n\n¶3. (U) The fair is open to all who bring a cheese.\n\nVELMORA 00000412  002 OF 002\n',
	},
	severity: 'warning',
	unless: ['page-marker-range'],
	*check(cable) {
		let before: FullPageLine | undefined;
		for (const line of ownPageLines(cable)) {
			if (before && rank(line) < rank(before)) {
				yield {
					span: { start: line.section.span.start, end: line.page?.span.end ?? line.section.span.end },
					message: 'Page lines must ascend',
					partners: [{ span: before.span, message: 'The page line before' }],
				};
			}
			before = line;
		}
	},
};

/** A section's first page has no page number. */
function rank({ section, page }: FullPageLine): number {
	return section.value * 100 + (page?.value ?? 1);
}
