import { headingFields } from '../fieldsOf';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingMrn: Rule = {
	code: 'missing-mrn',
	summary: 'The classification line ends without post and serial.',
	rationale:
		'The message reference number is what other telegrams cite (5 FAH-2 H-222). 4 of 1,295 public telegrams lack it, all truly. A level that stands alone above a second, full classification line is not told: page banners look like that.',
	source: '5 FAH-2 H-222',
	example: {
		wrong: 'C O N F I D E N T I A L\n\nSIPDIS\n',
		mended: 'C O N F I D E N T I A L VELMORA 000412\n\nSIPDIS\n',
	},
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
