/** Where the entries of a REF list begin: letters and figures in every written form (REFERENCES, section 2). */
import { type Token } from '../../model';
import { type Prose } from '../../prose';
import { marks } from './words';
import { charSet } from '../scan';

export interface Entry {
	/** Offsets into the list's own text. */
	readonly start: number;
	readonly end: number;
	readonly letter?: Token<string>;
}

interface Mark {
	readonly value: string;
	/** Where the letter itself stands. */
	readonly at: number;
	readonly end: number;
}

/** No list is as long: no letter behind it begins an entry. */
const longestList = 50_000;

/** Letters at line starts, behind `;` or a double blank; elsewhere only the letter that is due. */
export function entriesOf(body: Prose): readonly Entry[] {
	const { text } = body;
	const entries: Entry[] = [];
	let start = 0;
	let letter: Token<string> | undefined;
	const close = (end: number): void => {
		const from = firstText(text, start, end);
		const to = lastText(text, from, end);
		// "REF (A) LIMA 234": the label once more is no entry.
		const isLabel = to - from < 8 && !letter && /^REF(?:TEL)?S?$/i.test(text.slice(from, to));
		if (to > from && !isLabel) entries.push({ start: from, end: to, ...(letter ? { letter } : {}) });
	};
	const last = Math.min(text.length, longestList);
	for (let at = 0; at < last; at++) {
		const code = text.charCodeAt(at);
		if (code === 59) {
			close(at);
			start = at + 1;
			continue;
		}
		if (!canMark(code, text, at)) continue;
		const place = placeOf(text, at);
		if (place === 'inside') continue;
		const found = markAt(text, at, place, letter?.value);
		if (!found) continue;
		// "(C) LIMA 234", "A. (U) STATE 12345": a portion mark, where its letter is not due.
		if (
			isPortionMark(text, found) &&
			(letter ? letter.value !== found.value && isBare(text, start, at) : entries.length === 0 && at < 4)
		)
			continue;
		const again = found.value === letter?.value && isDoubled(text, start, at);
		if (!again && !isDue(text, found, place, letter?.value, entries.length > 0 || at > 4)) continue;
		if (!again) {
			close(at);
			letter = { span: body.spanOf(found.at, found.at + found.value.length), value: found.value };
		}
		start = found.end;
		at = found.end - 1;
	}
	const { length } = entries;
	close(text.length);
	return length === entries.length ? shifted(entries, letter) : entries;
}

/** `LIMA 234 (A), LIMA 240 (B)`: the letters stand behind what they name. */
function shifted(entries: readonly Entry[], last: Token<string> | undefined): readonly Entry[] {
	const first = entries.at(1)?.letter?.value;
	if (!last || entries.at(0)?.letter || (first !== 'A' && first !== '1')) return entries;
	return entries.map((entry, index) => ({ ...entry, letter: entries[index + 1]?.letter ?? last }));
}

const endsMark = charSet('.): \t-');

/** Most characters begin no mark, and are passed at a glance. */
function canMark(code: number, text: string, at: number): boolean {
	if (isLetter(code)) return endsMark(text.charCodeAt(at + 1)) || (code === 82 && text.startsWith('REF ', at));
	if (code >= 48 && code <= 57) return code === 49 || text.charAt(at + 1) === ')' || text.charAt(at + 1) === '.';
	return code === 40 || code === 91 || code === 0xb6 || code === 0xc2 || code === 0xfffd;
}

type Place = 'start' | 'word' | 'digit' | 'inside';

function placeOf(text: string, at: number): Place {
	if (at === 0) return 'start';
	const before = text[at - 1];
	if (before === '\n' || before === '\r' || before === ';') return 'start';
	if (isDigit(before)) return 'digit';
	if (before === '.') return isDigit(text.charAt(at - 2)) || text[at - 2] === ')' ? 'word' : 'inside';
	if (!' \t,):'.includes(before)) return 'inside';
	if (before !== ' ' && before !== '\t') return 'word';
	let from = at - 1;
	while (from > 0 && at - from < 12 && (text[from] === ' ' || text[from] === '\t')) from--;
	if (text[from] === '\n' || text[from] === '\r' || from === 0 || text[from] === ';') return 'start';
	return at - from > 2 ? 'start' : 'word';
}

// "(A)", "(REF A)", "[A]", "A.", "A)", "A:", "A - ", "(A.)"
const lettered =
	/(?:\((?:REF(?:TEL)? )?([A-Za-z])\.?\)|\[([A-Za-z])\]|([A-Za-z])(?:[.):]|[ \t]{1,2}-{1,2}[ \t]|-{1,2}[ \t]|-(?=[A-Z]{3})))/y;
// "REF B LIMA 234", "REF (B): LIMA 234": the label with each letter
const relabelled = /REF {1,2}\(?([A-Z])(?:\)?[.:]|[).:]? )/y;
// "(1)", "2)", "2. LIMA"
const figured = /\(?(\d{1,2})(?:\)|\.(?=[ \t]{1,3}[A-Z]{3}))/y;
// "A" before "LIMA 234", "75 LIMA 234", "(75) PORT-AU-PRINCE 234" or "75LIMA234"
const unmarked =
	/([A-Z])[ \t]{1,4}(?=(?:\(?'?(?:19|20)?\d\d\)?[ \t\r\n]{0,3})?[A-Z]{2,24}(?:[ \t\r\n.'-]{1,8}[A-Z]{2,24}){0,3}[ \t\r\n]{0,8}\d)/y;
// What a telegram's number looks like: " 75 LIMA 234", "LIMA (C) 234", "SANTA CORINA 310", "234"
const number =
	/[ \t\r\n]{0,4}(?:\([A-Za-z]\)[ \t]{0,2})?\(?(?:'?(?:19|20)?\d\d\)?[ \t\r\n]{0,3})?[A-Za-z][A-Za-z .'\r\n-]{2,30}(?:\([A-Z]{1,3}\) ?)?[ \t\r\n]{0,3}#?\d{1,6}/y;

/** A letter of the list as it stands at `at`, also behind the published mark, which copies lost or read as 1. */
function markAt(text: string, at: number, place: Place, letter: string | undefined): Mark | undefined {
	let from = at;
	if (text[from] === '\u00c2') from++;
	if (text[from] === '\u00b6' || text[from] === '\ufffd' || (text[from] === '1' && isMarked(text, from + 1))) from++;
	const first = text.charCodeAt(from);
	const second = text.charCodeAt(from + 1);
	if (first === 82 && second === 69) {
		relabelled.lastIndex = from;
		const again = relabelled.exec(text);
		const end = from + (again?.[0].length ?? 0);
		if (!again || !standsNumber(text, end)) return undefined;
		return { value: again[1], at: from + again[0].search(/[A-Z](?=[^A-Z]{0,3}$)/), end };
	}
	if (first === 40 || first === 91 || (isLetter(first) && endsMark(second))) {
		lettered.lastIndex = from;
		const found = lettered.exec(text);
		if (found) return place === 'digit' && from > at ? undefined : letterOf(text, from, found);
		if (isLetter(first) && (place === 'start' || isBehindNumber(text, at))) {
			unmarked.lastIndex = from;
			const bare = unmarked.exec(text);
			// A list that begins so goes on so; "A" alone is an article.
			if (bare && bare[1] === successor(letter) && !isAgain(text, from)) {
				return { value: bare[1], at: from, end: from + bare[0].length };
			}
		}
	}
	if (
		place === 'digit' ||
		(letter !== undefined && !isDigit(letter)) ||
		(first !== 40 && !isDigit(text.charAt(from)))
	) {
		return undefined;
	}
	figured.lastIndex = from;
	const figure = figured.exec(text);
	// "LIMA 1. STATE 2" is no list of figures.
	if (figure?.[0].endsWith('.') && letter === undefined && place !== 'start') return undefined;
	return figure
		? { value: figure[1], at: from + figure[0].indexOf(figure[1]), end: from + figure[0].length }
		: undefined;
}

function letterOf(text: string, from: number, found: RegExpExecArray): Mark | undefined {
	const [all, inParentheses, inBrackets, bare] = found as unknown as readonly (string | undefined)[];
	const value = (inParentheses ?? inBrackets ?? bare ?? '').toUpperCase();
	const end = from + (all ?? '').length;
	const next = text.charAt(end);
	const isBare = bare !== undefined;
	// "U.S." and "E.O." are no letters of a list.
	if (isBare && (bare !== value || /[A-Za-z]/.test(next)) && /[A-Z]\./.test(text.slice(end, end + 2))) return undefined;
	// "E-MAIL" is a word; "A-LIMA 234" is a letter.
	if (isBare && all?.endsWith('-') && (isMail(text, end) || !standsNumber(text, end))) return undefined;
	// "LIMA (C) 234": the classification of what is cited.
	if (inParentheses && 'CSU'.includes(value) && isPortion(text, from, end)) return undefined;
	return { value, at: letterBefore(text, end), end };
}

/** Where the letter stands that ends in a full stop, a dash or a parenthesis before `end`. */
function letterBefore(text: string, end: number): number {
	let at = end - 1;
	while (!isLetter(text.charCodeAt(at))) at--;
	return at;
}

function isMail(text: string, at: number): boolean {
	return text.slice(at, at + 4).toUpperCase() === 'MAIL';
}

function isPortion(text: string, start: number, end: number): boolean {
	let before = start - 1;
	while (before > 0 && start - before < 4 && isBlank(text[before])) before--;
	return (
		/[A-Za-z]/.test(text.charAt(before)) &&
		/^[ \t]{0,2}#?\d{1,6}(?!\d|[ \t\r\n]{0,3}[A-Za-z]{2})/.test(text.slice(end, end + 16)) &&
		!/^(?:REF|AND$)/i.test(lastWord(text, before))
	);
}

function lastWord(text: string, end: number): string {
	let start = end;
	while (start > 0 && end - start < 12 && /[A-Za-z]/.test(text.charAt(start - 1))) start--;
	return text.slice(start, end + 1);
}

/** Whether the letter found is the next of the list, or stands where only a letter can. */
function isDue(text: string, found: Mark, place: Place, letter: string | undefined, hasText: boolean): boolean {
	if (isDigit(found.value))
		return found.value === successor(letter, '1') && (place === 'start' || standsNumber(text, found.end));
	const due = successor(letter);
	if (place === 'start') return found.value === due || !isPortionMark(text, found) || standsNumber(text, found.end);
	if (found.value === due) return place === 'word' || standsNumber(text, found.end);
	// The first letter was lost, or one between: only before what is certainly a telegram.
	const ahead = found.value.charCodeAt(0) - due.charCodeAt(0);
	return ahead === 1 && hasText && standsNumber(text, found.end);
}

function successor(letter: string | undefined, first = 'A'): string {
	if (letter === undefined) return first;
	return isDigit(letter) ? String(Number(letter) + 1) : String.fromCharCode(letter.charCodeAt(0) + 1);
}

function standsNumber(text: string, at: number): boolean {
	number.lastIndex = at;
	return number.test(text);
}

/** `(C)`, `(S)`, `(U)` may classify what they stand before. */
function isPortionMark(text: string, { value, at }: Mark): boolean {
	return (value === 'C' || value === 'S' || value === 'U') && text[at - 1] === '(' && text[at + 1] === ')';
}

/** Nothing but blanks since the letter of the entry. */
function isBare(text: string, start: number, at: number): boolean {
	return start > 0 && text[start - 1] !== ';' && at - start < 4 && text.slice(start, at).trim() === '';
}

/** `A. (A)`, `B. B.`, `A. REF A`: nothing but the word itself between the letter and its repetition. */
function isDoubled(text: string, start: number, at: number): boolean {
	return at - start < 16 && /^[ \t\r\n.,:-]{0,6}(?:REF(?:TEL)?S?)?[ \t\r\n.:-]{0,4}\(?$/i.test(text.slice(start, at));
}

/** `A A LIMA 234`: the second is the letter. */
function isAgain(text: string, at: number): boolean {
	return /^[A-Z][ \t]{1,4}[A-Z][ \t]/.test(text.slice(at, at + 8));
}

function isMarked(text: string, at: number): boolean {
	return /^(?:[A-Z][.)]|\([A-Z]\))/.test(text.slice(at, at + 3));
}

/** Nothing but what parts entries between `at` and a number, a closing parenthesis or a mark before it. */
function isBehindNumber(text: string, at: number): boolean {
	let before = passedBack(text, at - 1);
	if (text.slice(before - 2, before + 1).toUpperCase() === 'AND') before = passedBack(text, before - 3);
	if (before < 0) return false;
	return isDigit(text[before]) || text[before] === ')' || endWords.has(lastWord(text, before).toUpperCase());
}

const endWords: ReadonlySet<string> = new Set([...marks, 'PREVIOUS']);

/** The place of the last character before `at` that is no blank and parts nothing. */
function passedBack(text: string, at: number): number {
	let before = at;
	while (before > 0 && at - before < 8 && (isBlank(text[before]) || ',.'.includes(text[before]))) before--;
	return before;
}

function firstText(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && isPassed(text.charCodeAt(at), true)) at++;
	return at;
}
function lastText(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && isPassed(text.charCodeAt(at - 1), false)) at--;
	return at;
}

/** White space and what parts the entries of a list; before an entry also full stops, colons and published marks. */
function isPassed(code: number, isBefore: boolean): boolean {
	if (code === 32 || code === 44 || code === 59 || code === 45 || (code >= 9 && code <= 13)) return true;
	if (isBefore && (code === 46 || code === 58 || code === 0xb6)) return true;
	return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

function isLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
function isBlank(character: string): boolean {
	return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
function isDigit(text: string): boolean {
	return text !== '' && text >= '0' && text[0] <= '9';
}
