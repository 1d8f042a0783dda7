/** FL5: precedences and date-time group, `O R 141507Z MAR 09 ZDK` (5 FAH-2 H-320; FORMAT 2.5). */
import { type DateTimeGroup, type Field, type Flaw, type Precedence, type Token } from '../model';
import { fullYear, isDate, monthNumber, months } from './date';
import { precedenceOfLetter } from './precedence';
import { Cursor, editDistance, matchAt, skipBlanks, standsAt, tokenOf } from './scan';
import { readSignals } from './security';

// "O R 141507Z MAR 09"
const shape = /([ZOPRYW](?: {1,2}[ZOPRYW]){0,3}) {1,3}(\d{2})(\d{4})Z {1,2}([A-Z]{3,9}) {1,2}(\d{4}|\d{2})(?![\dA-Z])/y;
// A line of the kind that misses the shape: "R 10900Z SEP 08", "O 231459 JUN 08"
const loose = /[ZOPRYW]{1,2}(?: {1,2}[ZOPRYW]){0,3} {1,3}\d{3,9}Z?\b/y;

/** Whether a line is a date-time group of the right shape; days and months may still be impossible. */
export function looksLikeDtg(text: string, start: number, end: number): boolean {
	return standsAt(shape, text, start, end);
}
export function looksLikeBrokenDtg(text: string, start: number, end: number): boolean {
	return matchAt(loose, text, start, end) !== undefined;
}

export function readDtg(text: string, start: number, end: number): Field<'dtg', DateTimeGroup> {
	const span = { start, end };
	const found = matchAt(shape, text, start, end);
	if (!found) {
		return { kind: 'dtg', span, pieces: [span], value: undefined, flaws: [{ kind: 'unreadable', span }] };
	}
	const precedences = lettersOf(found[1], start);
	const dayStart = skipBlanks(text, start + found[1].length, end);
	const day = { span: { start: dayStart, end: dayStart + 2 }, value: Number(found[2]) };
	const time = { span: { start: dayStart + 2, end: dayStart + 6 }, value: Number(found[3]) };
	const monthStart = skipBlanks(text, dayStart + 7, end);
	const word = tokenOf(text, monthStart, monthStart + found[4].length);
	const month: Token<number> = { span: word.span, value: monthNumber(word.value) };
	const yearStart = skipBlanks(text, word.span.end, end);
	const yearEnd = yearStart + found[5].length;
	const year = { span: { start: yearStart, end: yearEnd }, value: fullYear(Number(found[5])) };

	const flaws: Flaw[] = [];
	if (month.value === 0 || word.value.length !== 3) {
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
