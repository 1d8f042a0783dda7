/** `Date/DTG: Mar 14, 2009 / 141507Z MAR 09`: the same day in words and as a date-time group (FORMAT 4). */
import { type DateTimeGroup, type Field, type Flaw, type Span, type Token } from '../model';
import { fullYear, isDate, isoDate, monthNumber } from './date';
import { indexWithin, matchAt, tokenOf, type Writable } from './scan';

// "141507Z MAR 09"
const group = /(\d{2})(\d{4}) ?Z {0,2}([A-Za-z]{3,9}) {0,2}(\d{4}|\d{2})(?![\dA-Za-z])/y;
// "Mar 14, 2009", "March 14 2009"
const inWords = /([A-Za-z]{3,9})\.? {1,2}(\d{1,2}),? {1,2}(\d{4})(?!\d)/y;
// "14 Mar 2009"
const dayFirst = /(\d{1,2}) {1,2}([A-Za-z]{3,9})\.?,? {1,2}(\d{4})(?!\d)/y;

/** `span` is the field's line, label included. */
export function readLabelledDate(text: string, span: Span, label: Span): Field<'dtg', DateTimeGroup> {
	const field = { kind: 'dtg' as const, span, pieces: [span], label };
	const found = firstOf(group, text, label.end, span.end);
	if (!found) {
		const isEmpty = text.slice(label.end, span.end).trim() === '';
		return { ...field, value: undefined, flaws: [{ kind: isEmpty ? 'empty' : 'unreadable', span: label }] };
	}
	const at = found.index;
	const day = numberAt(text, at, 2);
	const time = numberAt(text, at + 2, 4);
	const word = tokenAfter(text, at + 6, found[3]);
	const year = tokenAfter(text, word.span.end, found[4]);
	const month: Token<number> = { span: word.span, value: monthNumber(word.value) };
	const full = fullYear(Number(year.value));
	const flaws: Flaw[] = [];
	if (month.value === 0) flaws.push({ kind: 'impossible', span: month.span });
	else if (!isDate(full, month.value, day.value)) flaws.push({ kind: 'impossible', span: day.span });
	const [hour, minute] = [Math.floor(time.value / 100), time.value % 100];
	if (hour > 23 || minute > 59) flaws.push({ kind: 'impossible', span: time.span });
	const value: Writable<DateTimeGroup> = {
		precedences: [],
		utc: flaws.length ? undefined : Date.UTC(full, month.value - 1, day.value, hour, minute),
		day,
		time,
		month,
		year: { span: year.span, value: full },
		signals: [],
	};
	const calendar = readCalendar(text, label.end, at) ?? readCalendar(text, year.span.end, span.end);
	if (calendar) value.calendar = calendar;
	return { ...field, value, flaws };
}

/** The day in words, if there is such a day. */
function readCalendar(text: string, start: number, end: number): Token<string> | undefined {
	const american = firstOf(inWords, text, start, end);
	const other = american ? undefined : firstOf(dayFirst, text, start, end);
	const found = american ?? other;
	if (!found) return undefined;
	const [month, day] = american ? [found[1], found[2]] : [found[2], found[1]];
	const year = Number(found[3]);
	if (!isDate(year, monthNumber(month), Number(day))) return undefined;
	const span = { start: found.index, end: found.index + found[0].length };
	return { span, value: isoDate(year, monthNumber(month), Number(day)) };
}

/** The first place in a stretch of a line at which a sticky pattern fits; a word is entered at its beginning only. */
function firstOf(pattern: RegExp, text: string, start: number, end: number): RegExpExecArray | undefined {
	for (let at = start; at < Math.min(end, start + longest); at++) {
		if (/[A-Za-z0-9]/.test(text.charAt(at - 1)) && at > start) continue;
		const found = matchAt(pattern, text, at, end);
		if (found) return found;
	}
	return undefined;
}

const longest = 120;

function numberAt(text: string, start: number, length: number): Token<number> {
	return { span: { start, end: start + length }, value: Number(text.slice(start, start + length)) };
}

function tokenAfter(text: string, from: number, word: string): Token<string> {
	const found = indexWithin(text, word, from, from + word.length + 8);
	const start = found >= 0 ? found : from;
	return tokenOf(text, start, start + word.length);
}
