import { envelopeFields } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';

export const securityWarningSignal: Rule = {
	code: 'security-warning-signal',
	summary: '`ZNR` stands before the letters of a classified level.',
	rationale:
		'`ZNR` says that a message may be sent in the clear, `ZNY` that it must not (ACP 131). In 1,120 of 1,120 public telegrams `ZNR` goes with `UUUUU` alone; `ZNY UUUUU`, unclassified but sent protected, is legal.',
	source: 'ACP 131, signals ZNR and ZNY',
	example: { wrong: 'ZNR CCCCC ZZH\n', mended: 'ZNY CCCCC ZZH\n' },
	severity: 'warning',
	unless: ['security-warning-mismatch'],
	*check(cable) {
		for (const { value } of envelopeFields(cable, 'security')) {
			if (value?.signal.value !== 'ZNR' || !'TSC'.includes(value.letters.value.charAt(0))) continue;
			yield {
				span: value.signal.span,
				message: `Use ZNY with ${value.letters.value}: ZNR is for messages that may be sent in the clear`,
				partners: [{ span: value.letters.span, message: 'Letters of a classified level' }],
				fix: mendTo(value.signal.span, 'ZNY'),
			};
		}
	},
};
