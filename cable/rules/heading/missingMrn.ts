import { headingFields } from '../fieldsOf';
import { firstLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-mrn`: the classification line ends without post and serial.
 *
 * Rationale: the message reference number is what other telegrams cite (5 FAH-2 H-222). 4 of 1,295 public telegrams
 * lack it, all truly. A level that stands alone above a second, full classification line is not told: page banners
 * look like that.
 */
export const missingMrn: Rule = {
	code: 'missing-mrn',
	severity: 'warning',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		const line = cable.heading.classification;
		if (!line?.value || line.value.mrn || cable.form === 'labelled') return;
		if (headingFields(cable, 'classification').some(({ value }) => value?.mrn)) return;
		yield {
			span: firstLine(file, line.span),
			message: 'No message reference number after the classification: expected post and serial, as in "PARIS 000412"',
		};
	},
};
