/**
 * When the schedules of the orders of 1972 to 1995 let a telegram go: the years that an order set for a level, counted
 * as it counted them (E.O. 11652, section 5; E.O. 12065, sections 1-4 and 3-4; E.O. 10501 as amended by 10964).
 */
import { type Level } from '../model';
import { dateInWords } from './words';

/** What is asked about: the word of the line, the order that it stands under, when and how high it was classified. */
export interface Scheduled {
	readonly word: string;
	readonly order: number | undefined;
	/** Day of the date-time group, `1975-03-14`. */
	readonly dated: string | undefined;
	readonly level: Level | undefined;
}

/** Full calendar years behind the year of the telegram (E.O. 11652, section 5(A)). */
const generalYears: Partial<Record<Level, number>> = { 'TOP SECRET': 10, SECRET: 8, CONFIDENTIAL: 6 };
/** For what the general schedule does not hold (section 5(B) to (E)). */
const exemptYears = { review: 10, declassify: 30 };

/** A sentence with the day or the bound that the order gives; undefined where it gives none. */
export function scheduleInWords({ word, order, dated, level }: Scheduled): string | undefined {
	if (dated === undefined) return undefined;
	const year = Number(dated.slice(0, 4));
	if (order === 11652 && word === 'GDS') {
		const years = level && generalYears[level];
		if (level === undefined || years === undefined) return undefined;
		return `For a telegram marked ${level} in ${year} that is ${endOf(year + years)}, ${years} full calendar years later.`;
	}
	if (order === 11652 && word.startsWith('XGDS')) {
		const { review, declassify } = exemptYears;
		return `For one of ${year}: review on request from ${year + review} on, declassified on ${endOf(year + declassify)} unless the head of the agency extended it.`;
	}
	if (order === 12065 && word === 'GDS') return `At the latest six years after the telegram, on ${later(dated, 6)}.`;
	if (order === 12065 && word.startsWith('RDS')) {
		return `Review at the latest on ${later(dated, 20)}, 20 years after the telegram; ${later(dated, 30)} for what foreign governments gave.`;
	}
	if (word === 'OADR') return 'No date follows from the order.';
	return undefined;
}

function endOf(year: number): string {
	return dateInWords(`${year}-12-31`);
}

/** The same day so many years later; 28 February for the 29th. */
function later(dated: string, years: number): string {
	const year = Number(dated.slice(0, 4)) + years;
	const day = dated.slice(5) === '02-29' && year % 4 !== 0 ? '02-28' : dated.slice(5);
	return dateInWords(`${year}-${day}`);
}
