import { headingFields } from '../fieldsOf';
import { yearOf } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingEoLine: Rule = {
	code: 'missing-eo-line',
	summary: 'A heading without an E.O. line.',
	rationale:
		'The line names the executive order and the declassification instruction, `N/A` on unclassified telegrams (5 FAH-2 H-220). 6 of 1,295 public telegrams lack it, all truly. Before E.O. 11652 came into force in June 1972 there was no such line, so that telegrams up to that year are not told. Where the whole top of a text is cut off, the missing classification line is told alone.',
	source: '5 FAH-2 H-220',
	example: {
		wrong: 'SIPDIS\n\nTAGS: PREL ETRD EFIS UK\n',
		mended: 'SIPDIS\n\nE.O. 12958: DECL: 03/14/2019\nTAGS: PREL ETRD EFIS UK\n',
	},
	severity: 'warning',
	needs: ['whole', 'heading'],
	unless: ['missing-classification-line'],
	*check(cable, { file }) {
		if (headingFields(cable, 'executive-order').length > 0) return;
		const year = yearOf(cable);
		if (year !== undefined && year <= 1972) return;
		const { heading } = cable;
		const place = heading.classification ?? heading.tags ?? heading.subject;
		yield {
			span: firstLine(file, place?.span ?? heading.span),
			message: 'No E.O. line: expected a line such as "E.O. 12958: N/A"',
		};
	},
};
