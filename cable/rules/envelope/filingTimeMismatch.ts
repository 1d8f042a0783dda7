import { months } from '../../fields/date';
import { type FilingTime } from '../../model';
import { type Rule } from '../rule';
import { written } from '../wording';

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
			const originator = envelope.originator?.value;
			const dtg = envelope.dtg?.value;
			if (!originator || dtg?.utc === undefined) continue;
			const { filed, indicator } = originator;
			const late = isTime(filed.value) ? (nearest(filed.value, dtg.utc) - dtg.utc) / minute : undefined;
			const department = indicator.value === 'RUEHC';
			if (late !== undefined && (department ? late >= 0 : Math.abs(late) <= 5)) continue;
			const said = late === undefined ? 'is no day and time' : `is ${inWords(dtg.utc + late * minute)}`;
			const expected = department
				? `it cannot be earlier than the date-time group, ${filingTimeOf(dtg.utc)}`
				: `by the date-time group it should be ${filingTimeOf(dtg.utc)}`;
			yield {
				span: filed.span,
				message: `Filing time ${written(file, filed.span)} ${said}; ${expected}`,
				partners: [
					{
						span: { start: dtg.day.span.start, end: dtg.year.span.end },
						message: `Date-time group: ${inWords(dtg.utc)}`,
					},
				],
			};
		}
	},
};

const minute = 60_000;
const day = 24 * 60 * minute;

function isTime({ dayOfYear, hour, minute }: FilingTime): boolean {
	return dayOfYear >= 1 && dayOfYear <= 366 && hour <= 23 && minute <= 59;
}

/** A filing time has no year: of the years around the date-time group the one that brings it closest. */
function nearest({ dayOfYear, hour, minute }: FilingTime, utc: number): number {
	const year = new Date(utc).getUTCFullYear();
	const moments = [year - 1, year, year + 1].map((candidate) => Date.UTC(candidate, 0, dayOfYear, hour, minute));
	return moments.reduce((best, moment) => (Math.abs(moment - utc) < Math.abs(best - utc) ? moment : best));
}

function filingTimeOf(utc: number): string {
	const dayOfYear = Math.floor((utc - Date.UTC(new Date(utc).getUTCFullYear(), 0, 1)) / day) + 1;
	return `${String(dayOfYear).padStart(3, '0')}${timeOf(utc)}`;
}

function inWords(utc: number): string {
	const date = new Date(utc);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${timeOf(utc)}Z`;
}

function timeOf(utc: number): string {
	const date = new Date(utc);
	return [date.getUTCHours(), date.getUTCMinutes()].map((part) => String(part).padStart(2, '0')).join('');
}
