import { headingFields } from '../fieldsOf';
import { firstLine, lastLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-subject-line`: a heading without a SUBJECT line.
 *
 * Rationale: the subject is what readers and lists see of a telegram (5 FAH-2 H-220). 5 of 1,295 public telegrams
 * lack it, all truly.
 */
export const missingSubjectLine: Rule = {
	code: 'missing-subject-line',
	severity: 'warning',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		const { heading } = cable;
		if (headingFields(cable, 'subject').length > 0) return;
		const above = heading.tags ?? heading.executiveOrder ?? heading.classification;
		yield {
			span: above ? lastLine(file, above.span) : firstLine(file, heading.span),
			message: 'No SUBJECT line: expected "SUBJECT: ..." after TAGS',
		};
	},
};
