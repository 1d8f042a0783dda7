import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const emptySubject: Rule = {
	code: 'empty-subject',
	summary: 'The SUBJECT label stands with nothing behind it.',
	rationale:
		'The subject is what readers and lists see of a telegram (5 FAH-2 H-220); none of 1,295 public telegrams leaves it empty.',
	source: '5 FAH-2 H-220',
	example: {
		wrong: 'SUBJECT:\n\nREF: A. NORTHPORT 118\n',
		mended: 'SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE\nCHEESE FAIR\n\nREF: A. NORTHPORT 118\n',
	},
	severity: 'warning',
	needs: ['flaws'],
	*check(cable) {
		for (const { span } of flawsOf(headingFields(cable, 'subject'), 'empty')) {
			yield { span, message: 'Subject is empty: expected a title after the label' };
		}
	},
};
