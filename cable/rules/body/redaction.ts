import { redactionsIn } from '../../redactions';
import { type Rule } from '../rule';

export const redaction: Rule = {
	code: 'redaction',
	summary: 'A publisher blacked out words.',
	rationale:
		'It is no defect of the telegram, and colours show it: off. Who looks for redactions in many files may switch it on. 203 of 1,295 public telegrams have some.',
	source: 'measured',
	example: { wrong: 'Odell told XXXXXXXXXXXX that', mended: 'Odell told the Charge that' },
	severity: 'off',
	*check(cable, { file }) {
		for (const span of redactionsIn(file, cable.span)) yield { span, message: 'Words were blacked out' };
	},
};
