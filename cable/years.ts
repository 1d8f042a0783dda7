/** The year of a telegram that is cited without one (REFERENCES, section 4, rules 3 to 5; 1 and 2 need a collection). */

/** What is known of the citing telegram. */
export interface Citing {
	readonly year: number;
	/** Milliseconds; undefined when the date-time group is damaged. */
	readonly utc: number | undefined;
	/** Its own number and station, in the same form as the cited station. */
	readonly own: { readonly station: string; readonly serial: number } | undefined;
}

export interface Cited {
	readonly station: string;
	readonly serial: number;
	/** Airgrams have a count of their own. */
	readonly isAirgram: boolean;
	/** A date behind the number, without its year. */
	readonly date: { readonly month: number; readonly day: number } | undefined;
}

/** The citing year, or the one before it where the number or the date cannot have been reached yet. */
export function inferYear(cited: Cited, citing: Citing): number {
	const { year, utc, own } = citing;
	if (cited.date && utc !== undefined) {
		// A post east of Greenwich may write tomorrow's date.
		const latest = utc + 86_400_000;
		return Date.UTC(year, cited.date.month - 1, cited.date.day) > latest ? year - 1 : year;
	}
	if (cited.isAirgram) return year;
	// Serials rise with time: a post cannot have cited a number that it had not reached.
	if (own && own.station === cited.station) return cited.serial > own.serial ? year - 1 : year;
	if (utc === undefined) return year;
	const day = (utc - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
	if (cited.station === 'STATE') return cited.serial > day * rateOf(year) * 1.15 ? year - 1 : year;
	// A post that has passed 1,000 by the end of January goes on at that pace.
	return day <= 60 && cited.serial > Math.max(1000, day * 30) ? year - 1 : year;
}

/** Serials of the Department a day: REFERENCES, section 4, for the 1970s; numbers cited by dated telegrams since. */
const rates: Readonly<Record<number, number>> = {
	1973: 710,
	1974: 790,
	1975: 855,
	1976: 895,
	1977: 800,
	1978: 910,
	1979: 940,
	2004: 780,
	2005: 660,
	2006: 600,
	2007: 505,
	2008: 390,
	2009: 375,
};

function rateOf(year: number): number {
	// Where no rate is known the busiest one errs on the side of the citing year; since 2005 each year had fewer.
	return rates[Math.min(year, 2009)] ?? 960;
}
