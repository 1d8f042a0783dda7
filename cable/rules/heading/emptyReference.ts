import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const emptyReference: Rule = {
	code: 'empty-reference',
	summary: 'The REF label stands with nothing behind it.',
	rationale: 'A telegram that cites nothing has no REF line; none of 721 in public telegrams is empty.',
	source: '5 FAH-2 H-220; measured',
	example: {
		wrong: 'REF:\n\nClassified By',
		mended: 'REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n\nClassified By',
	},
	severity: 'hint',
	needs: ['flaws'],
	*check(cable) {
		for (const { span } of flawsOf(headingFields(cable, 'references'), 'empty')) {
			yield { span, message: 'REF is empty: expected a telegram, as in "PARIS 118"' };
		}
	},
};
