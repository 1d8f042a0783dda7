import { unreadable } from '../fieldsOf';
import { type Rule } from '../rule';

export const malformedRoutingLine: Rule = {
	code: 'malformed-routing-line',
	summary: 'A line that begins as format line 2 does (`OO `) is not a precedence and routing indicators.',
	rationale:
		'Format line 2 is made by machine; all 1,120 of 1,295 public telegrams that have one have this shape (ACP 127).',
	source: 'ACP 127, format line 2',
	example: { wrong: 'OO RUEHQD 77\n', mended: 'OO RUEHQD RUEHQF\n' },
	severity: 'warning',
	needs: ['flaws'],
	unless: ['joined-format-lines'],
	*check(cable) {
		for (const { span } of unreadable(cable, 'routing')) {
			yield {
				span,
				message: 'Routing line should be a doubled precedence letter and routing indicators, as in "OO RUEHC RUEHNY"',
			};
		}
	},
};
