import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const declassificationOnUnclassified: Rule = {
	code: 'declassification-on-unclassified',
	summary: 'An unclassified telegram has a declassification date.',
	rationale:
		'What was never classified needs none. The only such line of 1,295 public telegrams is a stamp of its release, and so the rule is off.',
	source: '5 FAH-2 H-220; measured',
	example: { of: 'unclassified', wrong: 'E.O. 12958: DECL: 03/14/2019\n', mended: 'E.O. 12958: N/A\n' },
	severity: 'off',
	*check(cable) {
		const level = cable.heading.classification?.value?.level;
		if (level?.value !== 'UNCLASSIFIED') return;
		for (const { value } of headingFields(cable, 'executive-order')) {
			if (!value?.date) continue;
			yield {
				span: value.date.span,
				message: 'Unclassified telegram with a declassification date: expected N/A',
				partners: [{ span: level.span, message: 'The text is marked UNCLASSIFIED' }],
			};
		}
	},
};
