import { classificationLines, flawsOf } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

/**
 * `misspelled-classification`: the letters of the classification line miss a level by one or two.
 *
 * Rationale: 11 of 1,295 public telegrams double or drop the first letter (`SS E C R E T`), all truly damaged; a
 * reader that matches exactly loses the level, the section and the number with it.
 */
export const misspelledClassification: Rule = {
	code: 'misspelled-classification',
	severity: 'error',
	*check(cable, { file }) {
		for (const { span, meant } of flawsOf(classificationLines(cable), 'misspelled')) {
			const said = `"${written(file, span)}" is no classification`;
			yield { span, message: meant === undefined ? said : `${said}. Did you mean "${meant}"?` };
		}
	},
};
