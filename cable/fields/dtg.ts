/** FL5: precedences and date-time group, `O R 141507Z MAR 09 ZDK` (5 FAH-2 H-320; FORMAT 2.5). */
import { type DateTimeGroup, type Field, type Flaw, type Precedence, type Token } from '../model';
import { fullYear, isDate, isMonthInFull, monthNumber, months } from './date';
import { precedenceOfLetter } from './precedence';
import { Cursor, editDistance, isDigit, matchAt, skipBlanks, standsAt, tokenOf } from './scan';
import { readSignals } from './security';

// "O R 141507Z MAR 09"
const shape = /([ZOPRYW](?: {1,2}[ZOPRYW]){0,3}) {1,3}(\d{2})(\d{4})Z {1,2}([A-Z]{3,9}) {1,2}(\d{4}|\d{2})(?![\dA-Z])/y;
// Prints of 1973 have blanks between the figures, no Z or the month in full: "R 151845 Z JUL 73", "R 151845Z JUN 7 3"
const older =
	/([ZOPRYW](?: {1,2}[ZOPRYW]){0,3}) {1,3}(\d(?: ?\d){5}) {0,2}Z? {0,2}([A-Z]{3,9}) {0,3}((?:1 ?9 ?)?[67] ?\d)(?![\dA-Z])/y;
// A line of the kind that misses the shape: "R 10900Z SEP 08", "O 231459 JUN 08"
const loose = /[ZOPRYW]{1,2}(?: {1,2}[ZOPRYW]){0,3} {1,3}\d{3,9}Z?\b/y;

/** Whether a line is a date-time group of the right shape; days and months may still be impossible. */
export function looksLikeDtg(text: string, start: number, end: number): boolean {
	return standsAt(shape, text, start, end) || olderAt(text, start, end) !== undefined;
}
export function looksLikeBrokenDtg(text: string, start: number, end: number): boolean {
	return matchAt(loose, text, start, end) !== undefined;
}

export function readDtg(text: string, start: number, end: number): Field<'dtg', DateTimeGroup> {
	const span = { start, end };
	const old = olderAt(text, start, end);
	const found = matchAt(shape, text, start, end) ?? old;
	if (!found) {
		const meant = mendedDtg(text.slice(start, end));
		const flaw: Flaw = { kind: 'unreadable', span, ...(meant !== undefined && { meant }) };
		return { kind: 'dtg', span, pieces: [span], value: undefined, flaws: [flaw] };
	}
	const precedences = lettersOf(found[1], start);
	const figuresStart = skipBlanks(text, start + found[1].length, end);
	const figuresEnd = behindFigures(text, figuresStart, 6, end);
	const dayEnd = behindFigures(text, figuresStart, 2, end);
	const day = numberAt(text, figuresStart, dayEnd);
	const time = numberAt(text, skipBlanks(text, dayEnd, end), figuresEnd);
	const zone = skipBlanks(text, figuresEnd, end);
	const monthStart = skipBlanks(text, text[zone] === 'Z' ? zone + 1 : zone, end);
	const wordAt = text.indexOf(found[found.length - 2], monthStart);
	const word = tokenOf(text, wordAt, wordAt + found[found.length - 2].length);
	const month: Token<number> = { span: word.span, value: monthNumber(word.value) };
	const yearStart = skipBlanks(text, word.span.end, end);
	const yearEnd = yearStart + found[found.length - 1].length;
	const written = numberAt(text, yearStart, yearEnd);
	const year = { span: written.span, value: fullYear(written.value) };

	const flaws: Flaw[] = [];
	if (month.value === 0 || (word.value.length !== 3 && !(old && isMonthInFull(word.value)))) {
		const meant = nearestMonth(word.value);
		flaws.push({ kind: 'impossible', span: word.span, ...(meant === undefined ? {} : { meant }) });
	} else if (!isDate(year.value, month.value, day.value)) {
		flaws.push({ kind: 'impossible', span: day.span });
	}
	const hour = Math.floor(time.value / 100);
	const minute = time.value % 100;
	if (hour > 23 || minute > 59) flaws.push({ kind: 'impossible', span: time.span });
	const utc = flaws.length ? undefined : Date.UTC(year.value, month.value - 1, day.value, hour, minute);
	const signals = readSignals(new Cursor(text, yearEnd, end));
	return { kind: 'dtg', span, pieces: [span], value: { precedences, utc, day, time, month, year, signals }, flaws };
}

/** The looser shape, in the years of which it is known. */
function olderAt(text: string, start: number, end: number): RegExpExecArray | undefined {
	const found = matchAt(older, text, start, end);
	return found && monthNumber(found[3]) > 0 ? found : undefined;
}

/** Behind the given number of figures, blanks between them not counted. */
function behindFigures(text: string, start: number, figures: number, end: number): number {
	let at = start;
	for (let seen = 0; seen < figures && at < end; at++) if (isDigit(text.charCodeAt(at))) seen++;
	return at;
}

function numberAt(text: string, start: number, end: number): Token<number> {
	return { span: { start, end }, value: Number(text.slice(start, end).replace(/ /g, '')) };
}

// "O R 141507 MAR 09", "O R 14I5O7Z MAR 09": the Z forgotten, letters for figures
const nearly =
	/^([ZOPRYW](?: {1,2}[ZOPRYW]){0,3} {1,3})([\dOIl]{6})(Z?)( {1,2}[A-Z]{3} {1,2}\d{2}(?:\d{2})?)(?![\dA-Z])/;

/** The line as it was meant, where the Z is missing or letters stand for figures. */
function mendedDtg(line: string): string | undefined {
	const found = nearly.exec(line.slice(0, 40));
	if (!found) return undefined;
	const [all, precedences, figures, , date] = found;
	const mended = `${precedences}${figures.replaceAll('O', '0').replace(/[Il]/g, '1')}Z${date}${line.slice(all.length)}`;
	return looksLikeDtg(mended, 0, mended.length) ? mended : undefined;
}

function lettersOf(letters: string, start: number): readonly Token<Precedence>[] {
	const tokens: Token<Precedence>[] = [];
	for (let at = 0; at < letters.length; at++) {
		const value = precedenceOfLetter(letters.charAt(at));
		if (value) tokens.push({ span: { start: start + at, end: start + at + 1 }, value });
	}
	return tokens;
}

function nearestMonth(word: string): string | undefined {
	const near = months.filter((month) => editDistance(word.slice(0, 4), month, 1) <= 1);
	return near.length === 1 ? near[0] : undefined;
}
