import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';
import { filingOf, filingTimeOf, inWords } from './filingTime';

export const filingTimeMismatch: Rule = {
	code: 'filing-time-mismatch',
	summary: 'The filing time of format line 3 and the date-time group name different moments.',
	rationale:
		'At posts the two agree to within 5 minutes in 1,065 of 1,067 public telegrams. The Department (`RUEHC`) writes the time of transmission, minutes to days later than the date-time group and never earlier (53 of 53), so that there only an earlier time is told; comparing plainly would be wrong in two thirds of its findings.',
	source: 'ACP 127, format lines 3 and 5; measured',
	example: {
		wrong: 'DE RUEHVM #0412 0741507\nZNY CCCCC ZZH\nO R 141507Z MAR 09\n',
		mended: 'DE RUEHVM #0412 0731507\nZNY CCCCC ZZH\nO R 141507Z MAR 09\n',
	},
	severity: 'warning',
	*check(cable, { file }) {
		for (const { envelope } of cable.sections) {
			const filing = filingOf(envelope);
			if (!filing) continue;
			const { filed, late, utc, dtg, isDepartment } = filing;
			if (late !== undefined && (isDepartment ? late >= 0 : Math.abs(late) <= 5)) continue;
			const said = late === undefined ? 'is no day and time' : `is ${inWords(utc, late)}`;
			const expected = isDepartment
				? `it cannot be earlier than the date-time group, ${filingTimeOf(utc)}`
				: `by the date-time group it should be ${filingTimeOf(utc)}`;
			yield {
				span: filed.span,
				message: `Filing time ${written(file, filed.span)} ${said}; ${expected}`,
				partners: [{ span: dtg, message: `Date-time group: ${inWords(utc)}` }],
				...(isDepartment ? {} : { fix: proposeTo(filed.span, filingTimeOf(utc)) }),
			};
		}
	},
};
