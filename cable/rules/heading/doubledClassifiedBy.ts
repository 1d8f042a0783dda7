import { skipBlanks } from '../../fields/scan';
import { flawsOf, headingFields } from '../fieldsOf';
import { deletion, mend } from '../fixes';
import { type Rule } from '../rule';

export const doubledClassifiedBy: Rule = {
	code: 'doubled-classified-by',
	summary: 'The label "Classified By" stands twice.',
	rationale:
		'A form wrote the label and its user wrote it again: 23 of 1,295 public telegrams, all truly. The line is read all the same.',
	source: 'measured',
	example: {
		wrong: "Classified By: Classified by Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n",
		mended: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n",
	},
	severity: 'hint',
	unnecessary: true,
	needs: ['flaws'],
	*check(cable, { file: { text } }) {
		for (const field of headingFields(cable, 'authority')) {
			for (const { span } of flawsOf([field], 'doubled')) {
				const repeat = { start: span.start, end: skipBlanks(text, span.end, field.span.end) };
				yield {
					span,
					message: '"Classified by" is repeated',
					fix: mend('Delete the repeated label', deletion(repeat)),
				};
			}
		}
	},
};
