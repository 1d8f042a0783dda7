import { headingFields } from '../fieldsOf';
import { yearOf } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingTagsLine: Rule = {
	code: 'missing-tags-line',
	summary: 'A heading without a TAGS line.',
	rationale:
		'TAGS (traffic analysis by geography and subject) file the telegram (5 FAH-3 H-010). 1 of 1,295 public telegrams lacks the line, truly. They came into use in 1973, so that telegrams up to that year are not told. Where the whole top of a text is cut off, the missing classification line is told alone.',
	source: '5 FAH-3 H-010',
	example: {
		wrong: 'E.O. 12958: DECL: 03/14/2019\nSUBJECT: VELMORA',
		mended: 'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL ETRD EFIS UK\nSUBJECT: VELMORA',
	},
	severity: 'warning',
	needs: ['whole', 'heading'],
	unless: ['missing-classification-line'],
	*check(cable, { file }) {
		const { heading } = cable;
		if (headingFields(cable, 'tags').length > 0) return;
		const year = yearOf(cable);
		if (year !== undefined && year <= 1973) return;
		const place = heading.subject ?? heading.executiveOrder ?? heading.classification;
		yield {
			span: firstLine(file, place?.span ?? heading.span),
			message: 'No TAGS line: expected a line such as "TAGS: PREL, ETRD, FR"',
		};
	},
};
