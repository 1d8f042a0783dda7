import { sliceOf } from '../../fields/scan';
import { proposal } from '../fixes';
import { type Rule } from '../rule';

export const signatureNotUpperCase: Rule = {
	code: 'signature-not-upper-case',
	summary: 'The signature is not written in capitals.',
	rationale:
		'213 of 1,295 public telegrams write it otherwise. It is a matter of style, which only who writes telegrams wants to hear of.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: 'END COMMENT.\nQuist\n', mended: 'END COMMENT.\nQUIST\n' },
	severity: 'off',
	author: 'hint',
	*check(cable, { file: { text } }) {
		for (const { span, value } of cable.signature?.value ?? []) {
			const upper = value.toUpperCase();
			if (upper === value || upper.length !== value.length) continue;
			yield {
				span,
				message: 'Signatures are written in capitals',
				fix: proposal('Write the signature in capitals', { span, text: sliceOf(text, span).toUpperCase() }),
			};
		}
	},
};
