import { type DateTimeGroup, type Span } from '../../model';
import { envelopeFields } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';

export const invalidDtg: Rule = {
	code: 'invalid-dtg',
	summary: 'A date-time group of the right shape with a day, time or month that does not exist.',
	rationale:
		'Machines write format line 5, and all 1,203 of 1,295 public telegrams that have it hold a true date; an impossible one was mistyped or misread later.',
	source: '5 FAH-2 H-320; ACP 127, format line 5',
	example: { wrong: 'O R 141507Z MRA 09\n', mended: 'O R 141507Z MAR 09\n' },
	severity: 'error',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const { value, flaws } of envelopeFields(cable, 'dtg')) {
			if (!value || value.utc !== undefined) continue;
			for (const { kind, span, meant } of flaws) {
				if (kind !== 'impossible') continue;
				const said = `"${written(file, span)}" is not a valid ${partAt(value, span)}`;
				yield meant === undefined
					? { span, message: said }
					: { span, message: `${said}; did you mean "${meant}"?`, fix: mendTo(span, meant) };
			}
		}
	},
};

function partAt({ day, time, month, year }: DateTimeGroup, { start }: Span): string {
	if (start === day.span.start) return 'day of that month';
	if (start === time.span.start) return 'time (0000 to 2359)';
	if (start === month.span.start) return 'month';
	return start === year.span.start ? 'year' : 'date';
}
