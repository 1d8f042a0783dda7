import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-dtg`: a transmission header without a date-time group.
 *
 * Rationale: format line 5 dates the telegram (5 FAH-2 H-320, ACP 127). Of 1,295 public telegrams 3 keep the header
 * and lack it, all three truly; the 89 that have no header at all are not told.
 */
export const missingDtg: Rule = {
	code: 'missing-dtg',
	severity: 'warning',
	needs: ['whole'],
	*check(cable, { file }) {
		for (const { envelope } of transmissions(cable)) {
			if (envelope.fields.some(({ kind }) => kind === 'dtg')) continue;
			yield {
				span: firstLine(file, envelope.span),
				message: 'No date-time group: expected a line such as "O 141507Z MAR 09"',
			};
		}
	},
};
