/** REF list: entries, letters, and what each one cites (5 FAH-2 H-250; REFERENCES, sections 2, 3 and 5). */
import { type Field, type Flaw, type Reference, type ReferenceType, type Span, type Token } from '../model';
import { fold, type Prose } from '../prose';
import { fullYear, isDate, monthNumber } from './date';

type References = Field<'references', readonly Reference[]>;

/** Words that tell an entry is no cable; the first that fits names the kind. */
const kinds: readonly (readonly [ReferenceType, RegExp])[] = [
	['email', /\bE-?MAILS?\b/i],
	['telephone', /\b(?:TELCONS?|FONECONS?|PHONCON|TELEPHONE|TELEPHONIC|PHONE)\b/i],
	['fax', /\bFAX(?:ED|ES)?\b/i],
	['web', /\b(?:HTTPS?:|WWW\.|WEB ?SITE|WEB ?PAGE)/i],
	['memo', /\b(?:MEMOS?|MEMORANDUM|MEMCON|OM)\b/i],
	['letter', /\bLETTERS?\b/i],
	['meeting', /\b(?:MEETINGS?|CONVERSATIONS?|VISIT|DISCUSSIONS?)\b/i],
	['report', /\b(?:REPORTS?|IIR|TDX?|OSC|FBIS|NIE|FAM|FAH|CIR|CRITIC|BOOK|PAPER)\b/i],
	['airgram', /\b(?:AIRGRAMS?|CERP|C?A-\d{1,5})\b/i],
	['other', /\b(?:SEPTEL|SEPTELS|NONE|N\/A|AIDTO|TOAID|USIA|JCS|CINC[A-Z]*|CJCS)\b/i],
];
/** Most entries are cables: one question for all the words instead of ten. */
const anyKind = new RegExp(kinds.map(([, shape]) => shape.source).join('|'), 'i');
// "301601Z SEP 08", "311845 Z MAY 73"
const dateTimeGroup =
	/\b(\d{2})(\d{2})(\d{2}) ?Z ?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6} ?(\d{2,4})\b/i;

/** Words around a cable's number that are no part of a station's name. */
const noise = new Set([
	'CABLE',
	'CABLES',
	'NO',
	'NO.',
	'NOS',
	'NOS.',
	'TELEGRAM',
	'TELEGRAMS',
	'TEL',
	'REFTEL',
	'PREVIOUS',
	'SERIES',
	'REF',
	'NUMBER',
]);
const marks = new Set([
	'NOTAL',
	'LIMDIS',
	'EXDIS',
	'NODIS',
	'STADIS',
	'NOFORN',
	'SIPDIS',
	'CORRECTED',
	'UNCLAS',
	'CONFIDENTIAL',
	'SECRET',
]);
/** A run of words with one of these is prose, not a station. */
const prosaic = new Set(
	'OF ON FOR FROM TO THE IN AT BY WITH OUR YOUR ITS DATED MY PARA PARAS PARAGRAPH PAGE SECTION PART ITEM RESOLUTION UNSCR ARTICLE DAILY JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC'.split(
		' ',
	),
);

const letterMark = /(?:\(([A-Za-z])\)|\[([A-Za-z])\]|([A-Za-z])[.):])/y;

interface Entry {
	readonly start: number;
	readonly end: number;
	readonly letter?: Token<string>;
}

export function readReferences(
	stretch: { span: Span; pieces: readonly Span[] },
	label: Span,
	body: Prose,
	doubled: Span | undefined,
): References {
	const references: Reference[] = [];
	for (const entry of splitEntries(body)) references.push(...readEntry(body, entry));
	const flaws: Flaw[] = doubled ? [{ kind: 'doubled', span: doubled }] : [];
	if (!references.length) flaws.push({ kind: 'empty', span: label });
	return { kind: 'references', ...stretch, label, value: references, flaws };
}

/** Letters at line starts, behind `;` or a double blank; elsewhere only the letter that is due next. */
function splitEntries(body: Prose): readonly Entry[] {
	const { text } = body;
	const entries: Entry[] = [];
	let start = 0;
	let letter: Token<string> | undefined;
	const close = (end: number): void => {
		const from = firstText(text, start, end);
		const to = lastText(text, from, end);
		if (to > from) entries.push({ start: from, end: to, ...(letter ? { letter } : {}) });
	};
	for (let at = 0; at < text.length; at++) {
		const place = placeOf(text, at);
		if (text[at] === ';') {
			close(at);
			start = at + 1;
			continue;
		}
		if (place === 'inside') continue;
		const found = letterAt(text, at);
		if (!found) continue;
		const due = letter ? String.fromCharCode(letter.value.charCodeAt(0) + 1) : 'A';
		const again = found.value === letter?.value && firstText(text, start, at) === at;
		if (!again && found.value !== due && place !== 'start') continue;
		if (!again) close(at);
		const span = body.spanOf(found.at, found.at + 1);
		letter = again && letter ? letter : { span, value: found.value };
		start = found.end;
		at = found.end - 1;
	}
	close(text.length);
	return entries;
}

function letterAt(text: string, at: number): { value: string; at: number; end: number } | undefined {
	let from = at;
	// The published mark before an entry, also when it was lost or read as 1.
	if (text[from] === 'Â') from++;
	if (
		text[from] === '¶' ||
		text[from] === '\ufffd' ||
		(text[from] === '1' && /[A-Z][.)]/.test(text.slice(from + 1, from + 3)))
	)
		from++;
	letterMark.lastIndex = from;
	const found = letterMark.exec(text);
	if (!found) return undefined;
	const [, inParentheses, inBrackets, bare] = found as unknown as readonly (string | undefined)[];
	const value = (inParentheses ?? inBrackets ?? bare ?? '').toUpperCase();
	const end = from + found[0].length;
	const next = text.charAt(end);
	// "U.S." and "E.O." are no letters of a list.
	if (bare && (bare !== value || /[A-Za-z]/.test(next)) && /[A-Z]\./.test(text.slice(end, end + 2))) return undefined;
	return { value, at: from + found[0].search(/[A-Za-z]/), end };
}

function placeOf(text: string, at: number): 'start' | 'word' | 'inside' {
	if (at === 0) return 'start';
	const before = text[at - 1];
	if (before === '\n' || before === '\r' || before === ';') return 'start';
	if (before !== ' ' && before !== '\t' && before !== ',' && before !== ')' && before !== '.') return 'inside';
	let from = at - 1;
	while (from > 0 && at - from < 12 && (text[from] === ' ' || text[from] === '\t')) from--;
	if (text[from] === '\n' || text[from] === '\r' || from === 0 || text[from] === ';') return 'start';
	return at - from > 2 ? 'start' : 'word';
}

function readEntry(body: Prose, entry: Entry): readonly Reference[] {
	const text = body.text.slice(entry.start, entry.end);
	const span = body.spanOf(entry.start, entry.end);
	const base = {
		kind: 'reference' as const,
		span,
		pieces: [span],
		text: fold(text),
		...(entry.letter ? { letter: entry.letter } : {}),
	};
	const upper = text.toUpperCase();
	const other = anyKind.test(upper) ? kinds.find(([, shape]) => shape.test(upper)) : undefined;
	if (other) return [{ ...base, type: other[0], marks: [] }];
	const message = upper.includes('Z') ? dateTimeGroup.exec(upper) : null;
	if (message) {
		const [, day, hour, minute, month, year] = message;
		const full = fullYear(Number(year));
		const number = monthNumber(month);
		const utc = isDate(full, number, Number(day))
			? Date.UTC(full, number - 1, Number(day), Number(hour), Number(minute))
			: undefined;
		return [{ ...base, type: 'dtg', marks: [], ...(utc === undefined ? {} : { utc }) }];
	}
	const cables = readCables(body, entry);
	if (cables.length === 0) return [{ ...base, type: 'other', marks: [] }];
	if (cables.length === 1) return [{ ...base, ...cables[0], span, pieces: [span], text: base.text }];
	return cables.map((cable) => ({ ...base, ...cable }));
}

type CablePart = Pick<Reference, 'type' | 'station' | 'year' | 'serial' | 'marks' | 'span' | 'pieces' | 'text'>;

const token = /\((\d{2}|\d{4})\)|\(([^()]{0,80})\)|([A-Za-z][A-Za-z.'-]{0,24})|(\d{1,7})|([,;/&#-])/g;

/** The state machine of REFERENCES, section 3, step 4: words gathered, year pending, station carried on. */
function readCables(body: Prose, entry: Entry): readonly CablePart[] {
	const text = body.text.slice(entry.start, entry.end).replaceAll('¶', ' ');
	const found: {
		station: Token<string>;
		year?: Token<number>;
		serial: Token<number>;
		marks: Token<string>[];
		start: number;
		end: number;
	}[] = [];
	const place = (start: number, end: number): Span => body.spanOf(entry.start + start, entry.start + end);
	let words: { start: number; end: number } | undefined;
	let broken = false;
	let year: (Token<number> & { readonly from: number }) | undefined;
	let station: Token<string> | undefined;
	let separator = '';
	let lastEnd = -1;
	for (const match of text.matchAll(token)) {
		const [all, yearIn, remark, word, digits, sign] = match as unknown as readonly (string | undefined)[];
		const start = match.index;
		const end = start + (all ?? '').length;
		const last = found.at(-1);
		if (yearIn !== undefined) {
			const value = { span: place(start + 1, end - 1), value: fullYear(Number(yearIn)) };
			if (last && !words) {
				last.year ??= value;
				last.end = end;
			} else year = { ...value, from: start };
		} else if (remark !== undefined) {
			for (const mark of last ? remark.toUpperCase().split(/[ ,]{1,3}/) : []) {
				if (!last || !marks.has(mark)) continue;
				last.marks.push({ span: place(start, end), value: mark });
				last.end = end;
			}
		} else if (sign !== undefined) {
			separator = sign;
			if (sign === ';') [words, year, broken] = [undefined, undefined, false];
		} else if (word !== undefined) {
			const upper = word.toUpperCase();
			if (upper === 'AND') separator = '&';
			else if (marks.has(upper)) {
				last?.marks.push({ span: place(start, end), value: upper });
				if (last) last.end = end;
			} else if (prosaic.has(upper)) broken = true;
			else if (!noise.has(upper)) words = { start: words?.start ?? start, end };
		} else if (digits !== undefined) {
			const value = Number(digits);
			const between = last ? text.slice(lastEnd, start) : '';
			const next = text.slice(end, end + 40);
			const startsCable = /^[ \t\r\n]{1,4}[A-Za-z][A-Za-z .'-]{1,30}[ \t\r\n]{0,3}#?\d/.test(next);
			if (words && !broken) {
				station = { span: place(words.start, words.end), value: fold(text.slice(words.start, words.end)) };
				found.push({
					station,
					...(year ? { year: { span: year.span, value: year.value } } : {}),
					serial: { span: place(start, end), value },
					marks: [],
					start: Math.min(words.start, year?.from ?? words.start),
					end,
				});
				year = undefined;
			} else if (words || broken) {
				// Words that are no station: what follows is prose until the next separator.
			} else if (isYear(digits) && startsCable) {
				const written = fullYear(value % (digits.length === 3 ? 100 : 10_000));
				year = { span: place(start, end), value: written, from: start };
			} else if (last && digits.length === 2 && /^[ \t]?[-/]?$/.test(between)) {
				last.year ??= { span: place(start, end), value: fullYear(value) };
				last.end = end;
			} else if (last && station && /[,/&;-]|AND/i.test(between) && separator) {
				found.push({
					station,
					...(last.year ? { year: last.year } : {}),
					serial: { span: place(start, end), value },
					marks: [],
					start,
					end,
				});
			}
			words = undefined;
			broken = false;
			separator = '';
			lastEnd = end;
		}
	}
	return found.map(({ start, end, ...cable }) => ({
		type: 'cable',
		...cable,
		span: place(start, end),
		pieces: [place(start, end)],
		text: fold(text.slice(start, end)),
	}));
}

/** `75`, `1975`, and `075` as some copies have it. */
function isYear(digits: string): boolean {
	return (
		digits.length === 2 ||
		(digits.length === 3 && digits.startsWith('0')) ||
		(digits.length === 4 && /^(?:19|20)/.test(digits))
	);
}

function firstText(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && /[\s,.;:¶-]/.test(text.charAt(at))) at++;
	return at;
}
function lastText(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && /[\s,;-]/.test(text.charAt(at - 1))) at--;
	return at;
}
