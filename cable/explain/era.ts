/** In which years a code, a level or a caption was in use, and whether that fits the telegram. */

/** `2003-`, `1995-2003`, `to 1995`; empty where it was always in use or the years are not known. */
export function inUse(years: string, year: number | undefined): string {
	const found = /^(?:to (\d{4})|(\d{4})-(\d{4})?)(?![\d])/.exec(years) as readonly (string | undefined)[] | null;
	if (!found) return '';
	const [, until, from, to = until] = found;
	const said = ['In use', from && (to ? `from ${from}` : `since ${from}`), to && `to ${to}`].filter(Boolean).join(' ');
	if (year === undefined) return `${said}.`;
	const fits = (from === undefined || year >= Number(from)) && (to === undefined || year <= Number(to));
	return fits ? `${said}.` : `${said}, but this telegram is of ${year}.`;
}
