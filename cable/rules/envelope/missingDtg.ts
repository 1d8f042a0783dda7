import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingDtg: Rule = {
	code: 'missing-dtg',
	summary: 'A transmission header without a date-time group.',
	rationale:
		'Format line 5 dates the telegram (5 FAH-2 H-320, ACP 127). Of 1,295 public telegrams 3 keep the header and lack it, all three truly; the 89 that have no header at all are not told.',
	source: '5 FAH-2 H-320; ACP 127, format line 5',
	example: {
		wrong: 'ZNY CCCCC ZZH\nFM AMEMBASSY VELMORA\n',
		mended: 'ZNY CCCCC ZZH\nO R 141507Z MAR 09\nFM AMEMBASSY VELMORA\n',
	},
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
