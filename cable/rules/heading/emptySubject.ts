import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

/**
 * `empty-subject`: the SUBJECT label stands with nothing behind it.
 *
 * Rationale: the subject is what readers and lists see of a telegram (5 FAH-2 H-220); none of 1,295 public telegrams
 * leaves it empty.
 */
export const emptySubject: Rule = {
	code: 'empty-subject',
	severity: 'warning',
	*check(cable) {
		for (const { span } of flawsOf(headingFields(cable, 'subject'), 'empty')) {
			yield { span, message: 'Subject is empty: expected a title after the label' };
		}
	},
};
