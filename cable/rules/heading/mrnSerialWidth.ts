import { classificationLines } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';

export const mrnSerialWidth: Rule = {
	code: 'mrn-serial-width',
	summary: 'The serial of the message reference number is not written with six figures.',
	rationale:
		'Six figures are the form since about 1995: 1,262 of 1,270 public telegrams have them, and before that four or five were usual. Only who writes telegrams wants to hear of it.',
	source: '5 FAH-2 H-222; measured',
	example: {
		wrong: 'C O N F I D E N T I A L VELMORA 0412\n',
		mended: 'C O N F I D E N T I A L VELMORA 000412\n',
	},
	severity: 'off',
	author: 'hint',
	years: { from: 1990, to: 9999 },
	*check(cable) {
		for (const { value } of classificationLines(cable)) {
			if (!value?.mrn) continue;
			const { serial, serialSpan: span } = value.mrn.value;
			if (span.end - span.start >= 6) continue;
			const padded = String(serial).padStart(6, '0');
			yield { span, message: `Serials have six figures: expected ${padded}`, fix: mendTo(span, padded) };
		}
	},
};
