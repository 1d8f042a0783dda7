import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingClassificationLine: Rule = {
	code: 'missing-classification-line',
	summary: 'E.O., TAGS or SUBJECT stand without a classification line above them.',
	rationale:
		"The classification line opens every telegram's text and carries its number (5 FAH-2 H-222). 8 of 1,295 public telegrams lack it, all truly. A message in the labelled form says its level in a banner above it.",
	source: '5 FAH-2 H-222',
	example: {
		wrong: 'RUEHQQ/COASTAL STATES COLLECTIVE\n\nSIPDIS\n',
		mended: 'RUEHQQ/COASTAL STATES COLLECTIVE\n\nC O N F I D E N T I A L VELMORA 000412\n\nSIPDIS\n',
	},
	severity: 'warning',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		if (cable.heading.classification) return;
		if (cable.form === 'labelled') {
			yield {
				span: firstLine(file, cable.span),
				message: 'No classification above the message: expected a banner such as "UNCLASSIFIED"',
			};
			return;
		}
		yield {
			span: firstLine(file, cable.heading.fields[0]?.span ?? cable.heading.span),
			message: 'No classification line: expected a line such as "UNCLAS PARIS 000412" or "S E C R E T PARIS 000412"',
		};
	},
};
