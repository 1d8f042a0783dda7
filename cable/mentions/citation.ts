/** A telegram that running text names by its number, told from years, dates, counts and money (REFERENCES, section 6). */
import { type Mention, type Token } from '../model';
import { fold, type Prose } from '../prose';
import { fullYear, monthNumber } from '../fields/date';
import { stationName } from '../identify';
import { type ProseToken } from './tokens';
import { holdsProse } from '../fields/reference/words';

export interface Names {
	/** Whether a name without blanks is a station's; six-character forms only where a number is `isSure` to follow. */
	isStation(name: string, isSure: boolean): boolean;
	/** `LIMA 234` of the REF list: there the number is beyond doubt. */
	readonly listed: ReadonlySet<string>;
	/** The highest number that a post can have reached; what lies above is the code of an address: `PARIS 75008`. */
	readonly most: number;
}

export interface Citation {
	readonly start: number;
	readonly end: number;
	/** The token behind it. */
	readonly next: number;
	readonly cable: NonNullable<Mention['cable']>;
}

/** Names have four words at the most: HO CHI MINH CITY. */
const mostWords = 4;

/** The telegram whose serial is the number at `at`. */
export function citationAt(body: Prose, tokens: readonly ProseToken[], at: number, names: Names): Citation | undefined {
	const serial = tokens[at];
	if (serial.raw.length < 2 || serial.raw.length > 6 || Number(serial.raw) === 0) return undefined;
	for (let from = nameStart(body, tokens, at); from < at; from++) {
		if (tokens[from].kind !== 'word') continue;
		const citation = citationOf(body, tokens, tokens.slice(from, at), at, names);
		if (citation) return citation;
	}
	return undefined;
}

/** Where the words begin that stand directly before the number; a hyphen or a full stop may be in them. */
function nameStart(body: Prose, tokens: readonly ProseToken[], at: number): number {
	let from = at;
	for (let words = 0; words < mostWords && from > 0 && isClose(body, tokens[from - 1], tokens[from]); words++) {
		const before = tokens[from - 1];
		if (before.kind === 'word') from--;
		else if (words > 0 && from > 1 && isInName(tokens, from - 1)) from -= 2;
		else break;
	}
	return from;
}

/** `PORT-AU-PRINCE`, `ST. PETERSBURG` */
function isInName(tokens: readonly ProseToken[], at: number): boolean {
	const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before.kind !== 'word' || before.end !== sign.start) return false;
	return sign.raw === '-' ? sign.end === after.start : sign.raw === '.' && before.upper === 'ST';
}

function citationOf(
	body: Prose,
	tokens: readonly ProseToken[],
	station: readonly ProseToken[],
	at: number,
	names: Names,
): Citation | undefined {
	const [first] = station;
	// A post is written in capitals, or with a capital: RIO DE JANEIRO, Rio de Janeiro.
	if (station.some(({ raw }, index) => raw[0] !== raw[0].toUpperCase() && (index === 0 || !particles.has(raw))))
		return undefined;
	const serial = tokens[at];
	const written = fold(body.text.slice(first.start, station[station.length - 1].end));
	const name = stationName(written);
	const before = yearBefore(body, tokens, at - station.length);
	const isGlued =
		before !== undefined && before.end === first.start && station[station.length - 1].end === serial.start;
	if (!names.isStation(name, before !== undefined) && !isNamed(name, station, serial, before, isGlued))
		return undefined;
	const behind = yearBehind(tokens, at);
	const isListed = names.listed.has(`${name} ${Number(serial.raw)}`);
	if (!before && !isListed && !isLikely(tokens, serial, at, name, names.most)) return undefined;
	if (!isWhole(tokens, at)) return undefined;
	const place = (token: { readonly start: number; readonly end: number }): Token<number>['span'] =>
		body.spanOf(token.start, token.end);
	const year = before ?? behind;
	return {
		start: before?.start ?? first.start,
		end: before || !behind ? serial.end : behind.closing,
		next: before || !behind ? at + 1 : at + 4,
		cable: {
			station: { span: place({ start: first.start, end: station[station.length - 1].end }), value: written },
			...(year ? { year: { span: place(year), value: year.value } } : {}),
			serial: { span: place(serial), value: Number(serial.raw) },
		},
	};
}

interface Year {
	readonly start: number;
	readonly end: number;
	readonly value: number;
}

/** `08 STATE 12345`, `08STATE12345`, `1975 LIMA 234`. */
function yearBefore(body: Prose, tokens: readonly ProseToken[], at: number): Year | undefined {
	const token = at > 0 ? tokens[at - 1] : undefined;
	if (token?.kind !== 'number' || !isClose(body, token, tokens[at])) return undefined;
	if (token.raw.length !== 2 && !/^(?:19|20)\d\d$/.test(token.raw)) return undefined;
	const value = fullYear(Number(token.raw));
	// "12.08 LIMA 234", "$75 LIMA": the figures belong to what stands before them.
	const sign = at > 1 ? tokens[at - 2] : undefined;
	const isPart = sign?.end === token.start && sign.kind === 'sign' && '.,$-/:'.includes(sign.raw);
	return isPart || value > 2029 || value < 1966 ? undefined : { start: token.start, end: token.end, value };
}

/** `LIMA 234 (75)` */
function yearBehind(tokens: readonly ProseToken[], at: number): (Year & { readonly closing: number }) | undefined {
	const opening = tokens.at(at + 1);
	const year = tokens.at(at + 2);
	const closing = tokens.at(at + 3);
	if (opening?.raw !== '(' || year?.kind !== 'number' || closing?.raw !== ')') return undefined;
	if (year.raw.length !== 2 && !/^(?:19|20)\d\d$/.test(year.raw)) return undefined;
	return { start: year.start, end: year.end, value: fullYear(Number(year.raw)), closing: closing.end };
}

/** A name that no list holds, between year and number: glued, or a single word in capitals that is no other thing. */
function isNamed(
	name: string,
	station: readonly ProseToken[],
	serial: ProseToken,
	year: Year | undefined,
	isGlued: boolean,
): boolean {
	if (!year || station.length > 1 || name.length < 4 || !/[AEIOUY]/.test(name)) return false;
	const [word] = station;
	if (word.raw !== word.upper || holdsProse([word.upper]) || units.has(word.upper) || monthNumber(word.upper) > 0)
		return false;
	return isGlued
		? serial.raw.length > 1
		: serial.raw.length > 2 && !looksLikeYear(serial.raw) && !word.upper.endsWith('S');
}

/** Whether a station and a number alone are a telegram: by what follows, for the number itself tells nothing. */
function isLikely(tokens: readonly ProseToken[], serial: ProseToken, at: number, name: string, most: number): boolean {
	if (looksLikeYear(serial.raw)) return false;
	// The Department's numbers soon have more figures than anything that is counted in a state.
	if (name === 'STATE' && serial.raw.length < (tokens[at - 1].raw === 'STATE' ? 3 : 4)) return false;
	if (name !== 'STATE' && Number(serial.raw) > most) return false;
	const after = tokens.at(at + 1);
	if (!after || after.kind === 'number') return after === undefined;
	if (after.kind === 'word') return followers.has(after.upper) && !isCounted(tokens, at + 2);
	// "LIMA 12-14 MARCH", "LIMA 200%"
	return '.,;:)]!?"&('.includes(after.raw) || after.raw === '\u201d';
}

/** `LIMA 300 AND 400 WORKERS` */
function isCounted(tokens: readonly ProseToken[], at: number): boolean {
	const after = tokens.at(at + 1);
	return tokens.at(at)?.kind === 'number' && after?.kind === 'word' && !followers.has(after.upper);
}

/** Not a part of a longer number: a decimal, thousands, a time. */
function isWhole(tokens: readonly ProseToken[], at: number): boolean {
	const number = tokens[at];
	const after = tokens.at(at + 1);
	const next = tokens.at(at + 2);
	const isGlued = after?.start === number.end;
	// "200KM", "LONDON 12 MARCH"
	if (after?.kind === 'word') return !isGlued && !(isMonth(after.upper) && Number(number.raw) < 32);
	if (after?.kind !== 'sign' || !isGlued) return true;
	if ('%\u00b0$'.includes(after.raw)) return false;
	return !(next?.kind === 'number' && next.start === after.end && '.,:'.includes(after.raw));
}

function isMonth(upper: string): boolean {
	return (
		/^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/.test(upper) ||
		/^(?:JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)$/.test(upper)
	);
}

function looksLikeYear(raw: string): boolean {
	return raw.length === 4 && Number(raw) >= 1800 && Number(raw) < 2100;
}

function isClose(body: Prose, left: ProseToken, right: ProseToken): boolean {
	return right.start - left.end < 8 && /^\s*$/.test(body.text.slice(left.end, right.start));
}

/** Small words inside names of posts. */
const particles: ReadonlySet<string> = new Set(['de', 'da', 'do', 'del', 'des', 'of', 'au', 'es', 'la', 'el', 'and']);

/** What may follow a telegram's number in a sentence, and follows no count. */
const followers: ReadonlySet<string> = new Set(
	'AND OR BUT WHICH THAT AS PARA PARAS PARAGRAPH PARAGRAPHS NOTAL REPORTED REPORTS NOTED NOTES STATED REQUESTED REQUESTS INSTRUCTED ADVISED DESCRIBED DESCRIBES SUGGESTED PROVIDED PROVIDES CONTAINED CONTAINS OUTLINED DISCUSSED INDICATED ASKED CONVEYED TRANSMITTED FORWARDED REFERS REFERRED REPEATED'.split(
		' ',
	),
);
const units: ReadonlySet<string> = new Set(
	'TONS TONNES PERCENT MILLION BILLION THOUSAND HUNDRED DOZEN PEOPLE PERSONS KILOMETERS MILES METERS FEET DOLLARS EUROS HOURS DAYS WEEKS MONTHS YEARS MINUTES'.split(
		' ',
	),
);
