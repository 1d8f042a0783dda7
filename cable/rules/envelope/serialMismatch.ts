import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';

export const serialMismatch: Rule = {
	code: 'serial-mismatch',
	summary: 'The station serial of format line 3 is not the end of the message reference number.',
	rationale:
		'The serial is the last four digits of the number (ACP 127; 5 FAH-2 H-320). It holds in 1,095 of 1,098 public telegrams; the three others are files that mix two telegrams.',
	source: '5 FAH-2 H-320; ACP 127, format line 3',
	example: { wrong: 'DE RUEHVM #0421 0731507\n', mended: 'DE RUEHVM #0412 0731507\n' },
	severity: 'error',
	*check(cable, { file }) {
		for (const { envelope, classification } of cable.sections) {
			const serial = envelope.originator?.value?.serial;
			const mrn = classification?.value?.mrn;
			if (!serial || !mrn || serial.value === mrn.value.serial % 10_000) continue;
			const number = written(file, mrn.span);
			const expected = String(mrn.value.serial % 10_000).padStart(4, '0');
			yield {
				span: serial.span,
				message: `Station serial #${written(file, serial.span)} does not match ${number}: expected #${expected}`,
				partners: [{ span: mrn.span, message: `Message reference number ${number}` }],
				fix: proposeTo(serial.span, expected),
			};
		}
	},
};
