/** What most entries of a REF list are, read at a glance: `LIMA 1234`, `08 SAN CORINA 1234`. */
import { fullYear, monthNumber } from '../date';
import { isDigit, isUpper, type Writable } from '../scan';
import { type Part } from './items';
import { connectors, isProsaic, leads, marks, noise, parties, rankOfWord } from './words';

type PlainPart = Part & Required<Pick<Part, 'station'>>;

const mostWords = 4;

/** Undefined for an entry in any other form, which `partsOf` reads token by token with the same outcome. */
export function plainTelegram(text: string, start: number, end: number): PlainPart | undefined {
	const yearEnd = yearBefore(text, start);
	const from = yearEnd === start ? start : yearEnd + 1;
	let to = from;
	let figures = from;
	for (let words = 0; !isDigit(text.charCodeAt(figures)); words++) {
		to = capitalsEnd(text, figures, end);
		if (words >= mostWords || to - figures < 2 || text.charCodeAt(to) !== 32) return undefined;
		if (!isNameWord(text.slice(figures, to))) return undefined;
		figures = to + 1;
	}
	if (to === from || end - figures < 3 || end - figures > 6) return undefined;
	let serial = 0;
	for (let at = figures; at < end; at++) {
		const code = text.charCodeAt(at);
		if (!isDigit(code)) return undefined;
		serial = serial * 10 + code - 48;
	}
	if (serial === 0) return undefined;
	const part: Writable<PlainPart> = {
		type: 'cable',
		station: { start: from, end: to },
		serial: { start: figures, end, value: serial },
		marks: [],
		start,
		end,
	};
	if (yearEnd > start) part.year = { start, end: yearEnd, value: fullYear(Number(text.slice(start, yearEnd))) };
	return part;
}

/** Behind two figures, or four of this or the last century, that a blank follows; `start` where none stand. */
function yearBefore(text: string, start: number): number {
	let at = start;
	while (at < start + 5 && isDigit(text.charCodeAt(at))) at++;
	const isFull = at === start + 4 && (text.startsWith('19', start) || text.startsWith('20', start));
	return (isFull || at === start + 2) && text.charCodeAt(at) === 32 ? at : start;
}

function capitalsEnd(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && at - start < 24 && isUpper(text.charCodeAt(at))) at++;
	return at;
}

/** Words that mean something else in a list stay with the reader of all forms. */
function isNameWord(word: string): boolean {
	return (
		!noise.has(word) &&
		!marks.has(word) &&
		!connectors.has(word) &&
		!parties.has(word) &&
		!leads.has(word) &&
		!isProsaic(word, undefined, undefined) &&
		rankOfWord(word) === undefined &&
		monthNumber(word) === 0
	);
}
