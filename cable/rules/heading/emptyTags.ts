import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

/**
 * `empty-tags`: the TAGS label stands with nothing behind it.
 *
 * Rationale: every telegram is filed under at least one tag (5 FAH-3 H-010). None of 1,295 public telegrams has an
 * empty line; taking the tags out was seen in 294 of 299.
 */
export const emptyTags: Rule = {
	code: 'empty-tags',
	severity: 'warning',
	*check(cable) {
		for (const { span } of flawsOf(headingFields(cable, 'tags'), 'empty')) {
			yield { span, message: 'TAGS is empty: expected codes, as in "PREL, ETRD, FR"' };
		}
	},
};
