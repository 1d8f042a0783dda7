import { levelRank } from '../../fields/classification';
import { headingFields } from '../fieldsOf';
import { firstLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-classification-authority`: a classified telegram says neither who classified it nor what it derives from.
 *
 * Rationale: E.O. 12958, section 1.7, asks for it (5 FAH-2 H-220); telegrams carry it from 1996 on. 11 of 1,174
 * classified public telegrams of that time lack the line, all truly.
 */
export const missingClassificationAuthority: Rule = {
	code: 'missing-classification-authority',
	severity: 'warning',
	needs: ['whole', 'heading'],
	years: { from: 1996, to: 9999 },
	unless: ['security-warning-mismatch'],
	*check(cable, { file }) {
		const line = cable.heading.classification;
		if (!line?.value || levelRank(line.value.level.value) < levelRank('CONFIDENTIAL')) return;
		if (headingFields(cable, 'authority').length > 0) return;
		yield {
			span: firstLine(file, line.span),
			message: 'Classified telegram without a "Classified By" line (or "Derived From")',
		};
	},
};
