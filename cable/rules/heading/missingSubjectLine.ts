import { headingFields } from '../fieldsOf';
import { firstLine, lastLine } from '../places';
import { type Rule } from '../rule';

export const missingSubjectLine: Rule = {
	code: 'missing-subject-line',
	summary: 'A heading without a SUBJECT line.',
	rationale:
		'The subject is what readers and lists see of a telegram (5 FAH-2 H-220). 5 of 1,295 public telegrams lack it, all truly.',
	source: '5 FAH-2 H-220',
	example: {
		wrong: 'TAGS: PREL ETRD EFIS UK\n\nREF: A. NORTHPORT 118\n',
		mended:
			'TAGS: PREL ETRD EFIS UK\nSUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE\nCHEESE FAIR\n\nREF: A. NORTHPORT 118\n',
	},
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
