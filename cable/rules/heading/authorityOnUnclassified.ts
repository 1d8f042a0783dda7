import { headingFields } from '../fieldsOf';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const authorityOnUnclassified: Rule = {
	code: 'authority-on-unclassified',
	summary: 'An unclassified telegram names a classifier.',
	rationale:
		'Who classifies nothing names nobody (5 FAH-2 H-220): none of 102 unclassified public telegrams has the line. Either it was left over or the classification line is wrong.',
	source: '5 FAH-2 H-220',
	example: {
		of: 'unclassified',
		wrong:
			"     C. STATE 10211\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (U)",
		mended: '     C. STATE 10211\n\n¶1. (U)',
	},
	severity: 'warning',
	unless: ['security-warning-mismatch'],
	*check(cable, { file }) {
		const level = cable.heading.classification?.value?.level;
		if (level?.value !== 'UNCLASSIFIED') return;
		for (const { span } of headingFields(cable, 'authority').slice(0, 1)) {
			yield {
				span: firstLine(file, span),
				message: 'Unclassified telegram with a "Classified By" line',
				partners: [{ span: level.span, message: 'The text is marked UNCLASSIFIED' }],
			};
		}
	},
};
