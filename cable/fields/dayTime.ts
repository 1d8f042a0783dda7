/** Day of the month and Zulu time, `151907Z`: the time of receipt of a page line, the filing time of a dash line (ACP 127, 115). */
import { type DayTime, type Token } from '../model';
import { isDigit } from './scan';

/** Six figures from `start` on; undefined when they name no day or no time. */
export function readDayTime(text: string, start: number): Token<DayTime> | undefined {
	for (let at = start; at < start + 6; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
	const two = (at: number): number => Number(text.slice(start + at, start + at + 2));
	const value = { day: two(0), hour: two(2), minute: two(4) };
	if (value.day < 1 || value.day > 31 || value.hour > 23 || value.minute > 59) return undefined;
	return { span: { start, end: start + 6 }, value };
}

/** The moment of that day and time that comes closest to another moment: month and year are not written. */
export function nearestMoment({ day, hour, minute }: DayTime, utc: number): number | undefined {
	const date = new Date(utc);
	let nearest: number | undefined;
	for (const month of [-1, 0, 1]) {
		const moment = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, day, hour, minute);
		// A day that this month has not is one of the next.
		if (new Date(moment).getUTCDate() !== day) continue;
		if (nearest === undefined || Math.abs(moment - utc) < Math.abs(nearest - utc)) nearest = moment;
	}
	return nearest;
}
