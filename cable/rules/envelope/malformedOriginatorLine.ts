import { unreadable } from '../fieldsOf';
import { type Rule } from '../rule';

export const malformedOriginatorLine: Rule = {
	code: 'malformed-originator-line',
	summary: 'A line that begins `DE R…` is not format line 3.',
	rationale:
		'Format line 3 is made by machine; all 1,120 of 1,295 public telegrams that have one have this shape (ACP 127). Its serial and filing time are what other lines are compared with.',
	source: 'ACP 127, format line 3',
	example: { wrong: 'DE RUEHVM 0412 073150\n', mended: 'DE RUEHVM #0412 0731507\n' },
	severity: 'error',
	needs: ['flaws'],
	unless: ['joined-format-lines'],
	*check(cable) {
		for (const { span } of unreadable(cable, 'originator')) {
			yield {
				span,
				message:
					'Expected "DE {routing indicator} #{serial}[/{section}] {day of the year}{hhmm}", as in "DE RUEHC #0412/01 0731507"',
			};
		}
	},
};
