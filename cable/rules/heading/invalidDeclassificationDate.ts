import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

export const invalidDeclassificationDate: Rule = {
	code: 'invalid-declassification-date',
	summary: 'What stands as the declassification date is no day of the calendar.',
	rationale:
		'Of the dated E.O. lines in 1,295 public telegrams 1 names an impossible day; planted ones were found in 275 of 275.',
	source: 'E.O. 12958, section 1.6',
	example: { wrong: 'E.O. 12958: DECL: 02/30/2019\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'error',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const { span } of flawsOf(headingFields(cable, 'executive-order'), 'impossible')) {
			yield { span, message: `"${written(file, span)}" is not a date: expected month/day/year, as in "03/14/2019"` };
		}
	},
};
