/** The filing time of format line 3 beside the date-time group of format line 5. */
import { dayOfYear, months } from '../../fields/date';
import { type Envelope, type FilingTime, type Span, type Token } from '../../model';

export interface Filing {
	readonly filed: Token<FilingTime>;
	/** Milliseconds of the date-time group, and where it stands. */
	readonly utc: number;
	readonly dtg: Span;
	/** Minutes from the date-time group to the filing time; undefined when that is no time at all. */
	readonly late: number | undefined;
	/** The Department writes the time of transmission instead. */
	readonly isDepartment: boolean;
}

/** Undefined where a line is missing or the date-time group names no moment. */
export function filingOf({ originator, dtg }: Envelope): Filing | undefined {
	if (!originator?.value || dtg?.value?.utc === undefined) return undefined;
	const { filed, indicator } = originator.value;
	const { utc, day, year } = dtg.value;
	const late = isTime(filed.value) ? (nearest(filed.value, utc) - utc) / minute : undefined;
	const isDepartment = indicator.value === 'RUEHC';
	return { filed, utc, dtg: { start: day.span.start, end: year.span.end }, late, isDepartment };
}

/** `14 MAR 1507Z`, `late` minutes after a moment. */
export function inWords(utc: number, late = 0): string {
	const date = new Date(utc + late * minute);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${timeOf(date)}Z`;
}

/** `0731507`, as format line 3 would have it. */
export function filingTimeOf(utc: number): string {
	return `${String(dayOfYear(utc)).padStart(3, '0')}${timeOf(new Date(utc))}`;
}

const minute = 60_000;

function isTime({ dayOfYear, hour, minute }: FilingTime): boolean {
	return dayOfYear >= 1 && dayOfYear <= 366 && hour <= 23 && minute <= 59;
}

/** A filing time has no year: of the years around the date-time group the one that brings it closest. */
function nearest({ dayOfYear, hour, minute }: FilingTime, utc: number): number {
	const year = new Date(utc).getUTCFullYear();
	const moments = [year - 1, year, year + 1].map((candidate) => Date.UTC(candidate, 0, dayOfYear, hour, minute));
	return moments.reduce((best, moment) => (Math.abs(moment - utc) < Math.abs(best - utc) ? moment : best));
}

function timeOf(date: Date): string {
	return [date.getUTCHours(), date.getUTCMinutes()].map((part) => String(part).padStart(2, '0')).join('');
}
