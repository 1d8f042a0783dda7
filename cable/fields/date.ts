/** Calendar facts without a clock: months, real dates, days of the year. All times are UTC ("Zulu"). */

export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** 1-12, or 0 when the word is no month. */
export function monthNumber(word: string): number {
	return (months as readonly string[]).indexOf(word.slice(0, 3).toUpperCase()) + 1;
}

const monthsInFull = new Set(
	'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER SEPT'.split(' '),
);

/** `JULY`, in capitals. */
export function isMonthInFull(word: string): boolean {
	return monthsInFull.has(word);
}

function daysInMonth(year: number, month: number): number {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export function isDate(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Two-digit years 66-99 are 19xx, 00-65 are 20xx: the State archive begins in 1966 (REFERENCES, section 4). */
export function fullYear(written: number): number {
	if (written >= 100) return written;
	return written >= 66 ? 1900 + written : 2000 + written;
}

/** `2009-03-14` */
export function isoDate(year: number, month: number, day: number): string {
	return `${year >= 1000 ? year : String(year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`;
}

/** `2009-03-14T15:07Z` from milliseconds since 1970. */
export function isoMinute(utc: number): string {
	const date = new Date(utc);
	const day = isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
	return `${day}T${twoFigures(date.getUTCHours())}:${twoFigures(date.getUTCMinutes())}Z`;
}

function twoFigures(value: number): string {
	return value < 10 ? `0${value}` : String(value);
}

/** 1-366. */
export function dayOfYear(utc: number): number {
	const date = new Date(utc);
	return Math.floor((utc - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}
