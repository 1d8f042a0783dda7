import { unreadable } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const malformedDtg: Rule = {
	code: 'malformed-dtg',
	summary: 'A precedence and a run of figures stand where the date-time group belongs, without its shape.',
	rationale:
		'5 FAH-2 H-320 and ACP 127, format line 5. All 1,203 of 1,295 public telegrams that have the line have this shape; without it a telegram has no date and no year for its number.',
	source: '5 FAH-2 H-320; ACP 127, format line 5',
	example: { wrong: 'O R 141507 MAR 09\n', mended: 'O R 141507Z MAR 09\n' },
	severity: 'error',
	needs: ['flaws'],
	unless: ['joined-format-lines'],
	*check(cable) {
		for (const { span, meant } of unreadable(cable, 'dtg')) {
			const shape = 'Date-time group should be "{precedence} {ddhhmm}Z {MON} {yy}", as in "O 141507Z MAR 09"';
			yield meant === undefined
				? { span, message: shape }
				: { span, message: `${shape}; did you mean "${brief(meant)}"?`, fix: mendTo(span, meant) };
		}
	},
};
