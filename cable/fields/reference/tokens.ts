/** Words, numbers, dates and separators of an item of the REF list, in the order of REFERENCES, section 3, step 3. */
import { fullYear, isDate, monthNumber } from '../date';
import { marks, noise } from './words';

interface Place {
	readonly start: number;
	readonly end: number;
	/** A line ends between the token before and this one. */
	readonly newLine: boolean;
}
export interface WordToken extends Place {
	readonly kind: 'word';
	readonly upper: string;
	/** A full stop ends it. */
	readonly stop: boolean;
}
export interface NumberToken extends Place {
	readonly kind: 'number';
	/** Digits as written, O read as 0. */
	readonly digits: string;
	readonly value: number;
}
export interface DateToken extends Place {
	readonly kind: 'date';
	readonly year?: number;
	/** 1-12, with the day; absent when only month and year are written. */
	readonly day?: { readonly month: number; readonly day: number };
}
export type ListToken =
	| WordToken
	| NumberToken
	| DateToken
	| (Place & { readonly kind: 'year'; readonly value: number })
	| (Place & { readonly kind: 'mark'; readonly value: string })
	| (Place & { readonly kind: 'dtg'; readonly utc: number | undefined; readonly year: number | undefined })
	| (Place & { readonly kind: 'airgram'; readonly value: number; readonly series: string })
	| (Place & { readonly kind: 'sign'; readonly sign: string })
	| (Place & { readonly kind: 'remark' })
	/** A number of the wrong shape: too long, a decimal, a count. */
	| (Place & { readonly kind: 'junk' });

type Loose = ListToken extends infer Token ? (Token extends Place ? Omit<Token, 'newLine'> : never) : never;

const month =
	'(JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?(?![A-Z])';
const day = '(0?[1-9]|[12]\\d|3[01])';
const gap = '[ \\t\\r\\n]{0,3}';
// "311845 Z MAY 73", "301601Z SEP 08", "311845Z"
const dateTimeGroup = new RegExp(
	`(\\d\\d)(\\d\\d)(\\d\\d)${gap}Z(?![A-Z])(?:${gap}${month}${gap}'?(\\d{4}|\\d\\d)(?!\\d))?`,
	'iy',
);
// "15 APRIL 1975", "15 APR 75", "15-APR-75"; "05 MAR DEL PLATA 44" is a year and a post
const dayFirst = new RegExp(`${day}(?:[- ]|${gap})${month}(?! DEL )(?:[-, ]{1,3}'?(\\d{4}|\\d\\d)(?!\\d))?`, 'iy');
// "APRIL 15", "APR. 15, 1975"
const monthFirst = new RegExp(
	`${month}[ \\t\\r\\n]{1,3}${day}(?:ST|ND|RD|TH)?(?![\\dA-Z])(?:,?[ \\t\\r\\n]{1,3}((?:19|20)\\d\\d)(?!\\d))?`,
	'iy',
);
// "APRIL 1975"
const monthAndYear = new RegExp(`${month},?[ \\t\\r\\n]{1,3}((?:19|20)\\d\\d)(?!\\d)`, 'iy');
// "10/15/07", "10-15-2007"
const numericDate = /(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/y;
// "2007-10-15"
const isoDate = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
// "PARA 3", "paras 3-5 of", "PART 1 OF 3": places inside a telegram
const placeInside =
	/(?:PARA(?:S|GRAPHS?)?|SEC(?:TIONS?)?|PARTS?|PAGES?|ITEMS?)\.?[ \t\r\n]{0,3}(?:NO\.? ?)?\d{1,3}(?!\d)(?:(?: ?[-,&] ?| (?:AND|TO|OF|THROUGH) )\d{1,3}(?!\d| {0,2}[A-Z]{3})){0,6}(?: (?:OF|IN)(?= ))?/iy;
// "A-123", "CA-3400"; "A-75 LIMA 234" is a letter and a year
const airgram = /(C?A) ?- ?(\d{1,5})(?!\d)(?!(?<=-\d\d)[ \t\r\n]{1,3}[A-Z]{3,24}[ \t]{1,3}\d)/iy;
// "12345", "O1234", "1O234"
const number = /(?:O(?=\d\d))?\d(?:\d|O(?=\d)){0,15}/iy;
const decimals = /(?:\.\d{1,6}){1,4}|%|(?:ST|ND|RD|TH)(?![A-Z])/iy;
const word = /[A-Z\u00c0-\u024f](?:[A-Z\u00c0-\u024f.'\u2019-]|0(?=[A-Z])){0,24}/iy;
const parentheses = /\(([^()]{0,200})\)/y;
const quotes = /["\u201c][^"\u201c\u201d]{0,200}["\u201d]/y;

/** Tokens of [start, end), offsets into `text`. Every step goes forward, and looks at a bounded number of characters. */
export function tokensOf(text: string, start: number, end: number): readonly ListToken[] {
	const tokens: ListToken[] = [];
	let newLine = false;
	for (let at = start; at < end;) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) newLine = true;
		const found = tokenAt(text, at, tokens);
		if (!found || found.end > end) {
			at++;
			continue;
		}
		if (found.kind !== 'skip') {
			tokens.push(Object.assign(found, { newLine }));
			newLine = false;
		}
		at = found.end;
	}
	return tokens;
}

type Found = Loose | { readonly kind: 'skip'; readonly start: number; readonly end: number };

function tokenAt(text: string, at: number, before: readonly ListToken[]): Found | undefined {
	const code = text.charCodeAt(at);
	if (code === 40) return inParentheses(text, at, before);
	if (code >= 48 && code <= 57) return isDigit(text, at - 1) ? undefined : numberAt(text, at);
	if (isLetter(code)) return letterAt(text, at);
	if (code === 34 || code === 0x201c) {
		const quoted = exec(quotes, text, at);
		return quoted && { kind: 'remark', start: at, end: at + quoted[0].length };
	}
	const sign = text[at];
	// A sum of money is no serial.
	if (sign === '$') {
		const sum = exec(/\$ ?\d[\d,.]{0,15}/y, text, at);
		return sum && { kind: 'junk', start: at, end: at + sum[0].length };
	}
	return ',;/&#-:+'.includes(sign) ? { kind: 'sign', start: at, end: at + 1, sign } : undefined;
}

function numberAt(text: string, start: number): Found | undefined {
	let run = start;
	while (isDigit(text, run) && run < start + 8) run++;
	const next = text[run];
	if (run === start + 6) {
		const message = exec(dateTimeGroup, text, start);
		if (message) return messageToken(start, message);
	}
	const dated = run <= start + 2 || next === '-' ? dateAt(text, start) : undefined;
	if (dated) return dated;
	const digits = exec(number, text, start)?.[0];
	if (!digits) return undefined;
	let end = start + digits.length;
	// "06ST PETERSBURG" is a year and a name.
	const isPlain = isBlank(text.charCodeAt(end)) || (digits.startsWith('0') && isLetter(text.charCodeAt(end)));
	const rest = isPlain ? undefined : exec(decimals, text, end);
	if (rest) end += rest[0].length;
	const read = digits.toUpperCase().replaceAll('O', '0');
	const value = Number(read);
	// Page lines and numbers of addressees are padded to eight figures; none has more than six of its own.
	// Seven with one zero are a year and a number that nobody parted.
	const isGlued = digits.length === 7 && read[1] !== '0';
	if (rest || isGlued || digits.length > 8 || value > 999_999 || (value === 0 && digits.length > 2))
		return { kind: 'junk', start, end };
	return { kind: 'number', start, end, digits: read, value };
}

function messageToken(start: number, found: RegExpExecArray): Found {
	const [all, dayOf, hour, minute, monthName, yearWritten] = found as unknown as readonly (string | undefined)[];
	const end = start + (all ?? '').length;
	if (monthName === undefined || yearWritten === undefined)
		return { kind: 'dtg', start, end, utc: undefined, year: undefined };
	const year = fullYear(Number(yearWritten));
	const monthOf = monthNumber(monthName);
	const fits = isDate(year, monthOf, Number(dayOf)) && Number(hour) < 24 && Number(minute) < 60;
	const utc = fits ? Date.UTC(year, monthOf - 1, Number(dayOf), Number(hour), Number(minute)) : undefined;
	return { kind: 'dtg', start, end, utc, year: fits ? year : undefined };
}

function dateAt(text: string, start: number): Found | undefined {
	const before = text[start - 1];
	const written = exec(dayFirst, text, start);
	if (written) return dateToken(start, written[0].length, written[3], monthNumber(written[2]), Number(written[1]));
	if (before !== '/' && before !== '-') {
		const numeric = exec(numericDate, text, start);
		if (numeric) {
			const [first, second] = [Number(numeric[1]), Number(numeric[3])];
			// Americans write the month first; a first number above 12 is a day.
			const [monthOf, dayOf] = first > 12 ? [second, first] : [first, second];
			if (monthOf >= 1 && monthOf <= 12 && dayOf >= 1 && dayOf <= 31) {
				return dateToken(start, numeric[0].length, numeric[4], monthOf, dayOf);
			}
		}
	}
	const iso = exec(isoDate, text, start);
	return iso && dateToken(start, iso[0].length, iso[1], Number(iso[2]), Number(iso[3]));
}

function dateToken(start: number, length: number, year: string | undefined, monthOf: number, dayOf: number): Found {
	const base = { kind: 'date' as const, start, end: start + length, day: { month: monthOf, day: dayOf } };
	return year === undefined ? base : { ...base, year: fullYear(Number(year)) };
}

function letterAt(text: string, start: number): Found | undefined {
	const first = text[start].toUpperCase();
	if (!'ACDFIJMNOPS'.includes(first) || isLetter(text.charCodeAt(start - 1))) return wordAt(text, start);
	if (canBeMonth(text, start, first)) {
		const dated = exec(monthFirst, text, start);
		if (dated) return dateToken(start, dated[0].length, dated[3], monthNumber(dated[1]), Number(dated[2]));
		const inMonth = exec(monthAndYear, text, start);
		if (inMonth) return { kind: 'date', start, end: start + inMonth[0].length, year: Number(inMonth[2]) };
	}
	if (canBePlace(text, start, first)) {
		const inside = exec(placeInside, text, start);
		if (inside) return { kind: 'skip', start, end: start + inside[0].length };
	}
	const paper = canBeAirgram(text, start, first) ? exec(airgram, text, start) : undefined;
	if (paper && Number(paper[2]) > 0) {
		const series = paper[1].toUpperCase();
		return { kind: 'airgram', start, end: start + paper[0].length, value: Number(paper[2]), series };
	}
	// "O1234" is a number with a letter for its first figure.
	return (first === 'O' && isDigit(text, start + 1) ? numberAt(text, start) : undefined) ?? wordAt(text, start);
}

/** The second letters of months, by their first: most words end the question here. */
const inMonths: Readonly<Partial<Record<string, string>>> = {
	A: 'PU',
	D: 'E',
	F: 'E',
	J: 'AU',
	M: 'A',
	N: 'O',
	O: 'C',
	S: 'E',
};

function canBeMonth(text: string, start: number, first: string): boolean {
	return inMonths[first]?.includes(text.charAt(start + 1).toUpperCase()) ?? false;
}

/** PARA, PART, PAGE; SECTION; ITEM. */
function canBePlace(text: string, start: number, first: string): boolean {
	const second = text.charAt(start + 1).toUpperCase();
	return first === 'P' ? second === 'A' : first === 'S' ? second === 'E' : first === 'I' && second === 'T';
}

function canBeAirgram(text: string, start: number, first: string): boolean {
	const second = text.charAt(start + 1);
	return first === 'A' ? second === '-' || second === ' ' : first === 'C' && (second === 'A' || second === 'a');
}

// TEL alone is short for telegram, SEE a word that means nothing
const wholeName = /(?:TEL[ \t\r\n]{1,10}AVIV|HOLY[ \t\r\n]{1,10}SEE)(?![A-Z])/iy;

function wordAt(text: string, start: number): Found | undefined {
	const first = text.charCodeAt(start) | 32;
	const name = first === 116 || first === 104 ? exec(wholeName, text, start)?.[0] : undefined;
	if (name !== undefined) {
		const upper = first === 116 ? 'TEL AVIV' : 'HOLY SEE';
		return { kind: 'word', start, end: start + name.length, upper, stop: false };
	}
	const found = exec(word, text, start)?.[0];
	if (!found) return undefined;
	// "MARKET.STATE" is the end of a sentence; "U.S." and "ST." are not.
	const cut = found.includes('.') ? found.search(/[A-Za-z]{4}\.[A-Za-z]/) : -1;
	const whole = cut < 0 ? found : found.slice(0, cut + 5);
	const bare = isLetter(whole.charCodeAt(whole.length - 1)) ? whole : whole.replace(/[.'\u2019-]{1,25}$/, '');
	const end = start + bare.length;
	const upper = bare.toUpperCase();
	if (upper === 'AND' || upper === 'PLUS') return { kind: 'sign', start, end, sign: '&' };
	if (marks.has(upper)) return { kind: 'mark', start, end, value: upper };
	return { kind: 'word', start, end, upper, stop: whole.length > bare.length && whole[bare.length] === '.' };
}

// "75", "1975"
const yearAlone = /^ ?'?(\d\d|(?:19|20)\d\d) ?$/;
// "C", "SBU", "C/NF": the classification of what is cited
const portion = /^(?:TS|S|C|U|SBU|LOU|OUO)(?:\/{1,2}[A-Z]{1,10}){0,3}$/i;
const cableInside = /^ ?(?:'?\d{2,4} )?[A-Z]{3,}[A-Z .-]{0,30}#?\d{2,6} ?$/i;

function inParentheses(text: string, start: number, before: readonly ListToken[]): Found | undefined {
	const found = exec(parentheses, text, start);
	if (!found) return undefined;
	const end = start + found[0].length;
	const [, inside] = found;
	const year = yearAlone.exec(inside);
	if (year) return { kind: 'year', start, end, value: fullYear(Number(year[1])) };
	if (portion.test(inside.trim())) return { kind: 'skip', start, end };
	const words = inside.toUpperCase().split(/[ ,/]{1,3}/);
	const mark = words.find((one) => marks.has(one));
	if (mark !== undefined) return { kind: 'mark', start, end, value: mark };
	// "(15 APRIL 1975)", "(DATED MARCH 3)", "(DTG 141507Z MAR 09)"
	const at = start + 1 + (/^ ?(?:(?:OF|DATED|DTD|DTG) )?/i.exec(inside)?.[0].length ?? 0);
	const message = exec(dateTimeGroup, text, at);
	if (message) return { ...messageToken(at, message), start, end };
	const dated = isLetter(text.charCodeAt(at)) ? letterAt(text, at) : dateAt(text, at);
	if (dated?.kind === 'date') return { ...dated, start, end };
	const last = before.at(-1);
	// "(75 LIMA 234)" as an item of its own is read as if the parentheses were not there.
	if ((!last || last.kind === 'sign') && cableInside.test(inside)) return undefined;
	// "CHEESE FAIR (LIMA 234)": what the words tell of is cited in the parentheses.
	if (last?.kind === 'word' && cableInside.test(inside) && !noise.has(last.upper) && !before.some(isFigure))
		return { kind: 'sign', start, end: start + 1, sign: ';' };
	return { kind: 'remark', start, end };
}

function isFigure({ kind }: ListToken): boolean {
	return kind === 'number' || kind === 'airgram' || kind === 'dtg';
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}
function isLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}
function isBlank(code: number): boolean {
	return code <= 32;
}
function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}
