import { sliceOf, wordEnd } from '../../fields/scan';
import { envelopeFields, flawsOf } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';

export const malformedSecurityWarning: Rule = {
	code: 'malformed-security-warning',
	summary:
		'The letters of a `ZNR` or `ZNY` line are not five times the same level letter, or another signal stands before them.',
	rationale:
		'The letter is repeated so that one garbled letter cannot change the level (ACP 127, format line 4). All 1,120 such lines of 1,295 public telegrams are well formed.',
	source: 'ACP 127, format line 4',
	example: { wrong: 'ZNY CCSCC ZZH\n', mended: 'ZNY CCCCC ZZH\n' },
	severity: 'error',
	needs: ['flaws'],
	unless: ['joined-format-lines'],
	*check(cable, { file: { text } }) {
		for (const field of envelopeFields(cable, 'security')) {
			for (const { span, meant } of flawsOf([field], 'unreadable')) {
				if (meant !== undefined && meant === sliceOf(text, span)) {
					const { start, end } = field.span;
					const signal = { start, end: wordEnd(text, start, end) };
					// Unclassified text may go either way; a classified level has one signal.
					const fix = meant.startsWith('U') || meant.startsWith('E') ? undefined : mendTo(signal, 'ZNY');
					yield { span: signal, message: `Expected ZNR or ZNY before ${meant}`, ...(fix && { fix }) };
					continue;
				}
				const letters = meant === undefined ? 'T, S, C, E or U' : `"${meant}"`;
				yield {
					span,
					message: `Security warning must be five identical letters: expected ${letters}`,
					...(meant !== undefined && { fix: mendTo(span, meant) }),
				};
			}
		}
	},
};
