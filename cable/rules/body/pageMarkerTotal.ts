import { type Rule } from '../rule';
import { ownPageLines } from './pageLines';

export const pageMarkerTotal: Rule = {
	code: 'page-marker-total',
	summary: 'Page lines disagree on the number of sections.',
	rationale: 'They agree in 628 of 628 public telegrams.',
	source: 'measured',
	example: { of: 'paged', wrong: 'VELMORA 00000412  002 OF 003\n', mended: 'VELMORA 00000412  002 OF 002\n' },
	severity: 'warning',
	unless: ['page-marker-range'],
	*check(cable) {
		const lines = ownPageLines(cable);
		const different = lines.find(({ total }) => total.value !== lines[0].total.value);
		if (!different) return;
		yield {
			span: different.total.span,
			message: `Page line says ${different.total.value} sections, an earlier one ${lines[0].total.value}`,
			partners: [{ span: lines[0].total.span, message: `${lines[0].total.value} sections` }],
		};
	},
};
