/** Dates, spans of time and places in plain English. All times are UTC ("Zulu"); no clock is asked. */
import { type Books } from '../books/books';

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const minuteLength = 60_000;
export const dayLength = 86_400_000;

/** `23 June 2018`, from `2018-06-23`. */
export function dateInWords(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${day} ${monthNames[month - 1]} ${year}`;
}

/** `23 June` */
export function dayAndMonth(utc: number): string {
	const date = new Date(utc);
	return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
}

/** `14:59` */
function timeOfDay(utc: number): string {
	return new Date(utc).toISOString().slice(11, 16);
}

/** `Monday 23 June 2008, 14:59 UTC` */
export function momentInWords(utc: number): string {
	const date = new Date(utc);
	return `${dayNames[date.getUTCDay()]} ${dayAndMonth(utc)} ${date.getUTCFullYear()}, ${timeOfDay(utc)} UTC`;
}

/** `2008-06-23` */
export function isoDay(utc: number): string {
	return new Date(utc).toISOString().slice(0, 10);
}

/** `2 days 3 hours`, `5 minutes`: the two largest units that are not zero. */
export function durationInWords(length: number): string {
	const minutes = Math.round(Math.abs(length) / minuteLength);
	const parts = [
		counted(Math.floor(minutes / 1440), 'day'),
		counted(Math.floor((minutes % 1440) / 60), 'hour'),
		counted(minutes % 60, 'minute'),
	].filter((part) => !part.startsWith('0 '));
	return parts.slice(0, 2).join(' ') || 'no time';
}

export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `Tokyo, Japan`; a city that is its country is said once. */
export function placeInWords(place: string, iso2: string, books: Books): string {
	const country = (books.country(iso2)?.name ?? '').replace(/^the /, '');
	return place === country ? place : [place, country].filter(Boolean).join(', ');
}

const kindWords = new Map([
	['embassy', 'Embassy'],
	['consulate', 'Consulate'],
	['mission', 'Mission'],
	['interests-section', 'Interests section'],
	['department', 'Government department'],
	['agency', 'Government agency'],
	['military', 'Military command or unit'],
	['allied', 'Allied command or unit'],
]);

/** `Embassy in Tokyo, Japan`; empty when neither is known. */
export function kindAndPlace(kind: string, place: string, iso2: string, books: Books): string {
	const where = placeInWords(place, iso2, books);
	const what = kindWords.get(kind) ?? (kind && kind !== 'other' ? kind.charAt(0).toUpperCase() + kind.slice(1) : '');
	if (!where) return what;
	return what ? `${what} in ${where}` : where;
}

export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const sourceNames: readonly (readonly [string, string])[] = [
	['acp117-2010; acp117-2014', 'ACP 117 CAN-US Supp-1 (2010, 2014)'],
	['acp117-2010', 'ACP 117 CAN-US Supp-1 (2010)'],
	['acp117-2014', 'ACP 117 CAN-US Supp-1 (2014)'],
	['cable-headers', 'headers of cables'],
	['corpus-use', 'use in cables'],
	['corpus-definition', 'spelled out in cables'],
	[' (fam.state.gov)', ''],
	[' (ramsun/happiness-inc FIPS10.js)', ''],
	['o9812/Wikileaks-Stock-Market (PlusD titles)', 'PlusD titles'],
];

/** A source cell for readers: what is from general knowledge, unchecked, says so. */
export function sourceInWords(cell: string): string {
	const named = sourceNames.reduce((text, [short, long]) => text.replace(short, long), cell).replace(entryOf, '');
	return named
		.split('; ')
		.map((source) =>
			source === 'other'
				? 'inferred from use'
				: source
						.replace('(text of', '(the text of')
						.replace(generalWith, 'general knowledge of $1')
						.replace(general, 'general knowledge'),
		)
		.join('; ');
}
// ", entry of the bare prefix (DOE MAJOR RELAY GERMANTOWN MD)": which entry it was stands in the book
const entryOf = /, entry of the bare prefix(?: \([^()]{1,80}\))?/;
// "general (ACP 127)"
const generalWith = /^general \(([^()]{1,60})\)$/;
const general = /^general(?: \(.*)?$/;
