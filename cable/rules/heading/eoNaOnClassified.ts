import { levelRank } from '../../fields/classification';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const eoNaOnClassified: Rule = {
	code: 'eo-na-on-classified',
	summary: 'A classified telegram says that no declassification instruction applies.',
	rationale:
		'`N/A` is for unclassified telegrams (5 FAH-2 H-220): 95 of 102 unclassified public telegrams carry it, none of 1,174 classified ones.',
	source: '5 FAH-2 H-220',
	example: { wrong: 'E.O. 12958: N/A\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'warning',
	unless: ['security-warning-mismatch'],
	*check(cable) {
		const orders = headingFields(cable, 'executive-order');
		const level = cable.heading.classification?.value?.level;
		if (!level || levelRank(level.value) < levelRank('CONFIDENTIAL')) return;
		if (orders.some(({ value }) => value?.instruction?.value !== 'N/A')) return;
		for (const { value } of orders) {
			if (!value?.instruction) continue;
			yield {
				span: value.instruction.span,
				message: 'Classified telegram needs a declassification instruction, as in "DECL: 03/14/2019", not "N/A"',
				partners: [{ span: level.span, message: `The text is marked ${level.value}` }],
			};
		}
	},
};
