/** Page-break lines: `VELMORA 00000412  002 OF 002`, `PAGE 02 VELMOR 00412 01 OF 02 141530Z` (FORMAT 2.20). */
import { type PageLine, type Span, type Token } from '../model';
import { readDayTime } from './dayTime';
import { isDigit, isUpper, matchAt, standsAt, tokenOf, type Writable } from './scan';

// "VELMORA 00000412  001.2 OF 002"
const shape =
	/([A-Z][A-Z.'-]{0,20}(?: {1,3}[A-Z][A-Z.'-]{0,20}){0,4}) {1,3}(\d{8}) {1,3}(\d{3})(?:\.(\d{1,2}))? OF (\d{3})(?!\d)/y;
// "PAGE 02        VELMOR  00412  01 OF 02  141530Z"; from 1978 "PAGE 01" and "STATE  212345" on two lines
const older =
	/PAGE {1,2}(\d{2,3})(?: {1,12}| {0,12}(?:\r?\n|\r)(?: {0,80}(?:\r?\n|\r))? {0,80})([A-Z][A-Z.]{0,12}(?: [A-Z.]{1,12}){0,3}) {1,8}(\d{4,6})(?: {1,4}([A-Z]{4,6} {1,3}\d{2,6}))?(?: {1,4}(\d{1,2}) {1,2}OF {1,2}(\d{1,2}))?(?: {1,4}(\d{6}) ?Z(?: [A-Z]{3} \d{2})?)?/y;

/** The page's number stands alone, its station on the next line: `PAGE 01`. */
export function looksLikePageNumber(text: string, start: number, end: number): boolean {
	return standsAt(pageNumber, text, start, end) && pageNumber.lastIndex === end;
}
const pageNumber = /PAGE {1,2}\d{2,3}/y;

/** Cheap enough for every line of a body: a page line begins with a capital and ends with a figure or Z. */
export function looksLikePageLine(text: string, start: number, end: number): boolean {
	const last = text.charCodeAt(end - 1);
	if (end - start < 14 || end - start > 110 || !isUpper(text.charCodeAt(start))) return false;
	if (!isDigit(last) && last !== 90) return false;
	if (!text.startsWith(' OF ', end - 7) && !text.startsWith('PAGE ', start)) return false;
	return readPageLine(text, start, end) !== undefined;
}

/** The whole stretch is the line. */
export function readPageLine(text: string, start: number, end: number): PageLine | undefined {
	const found = matchAt(shape, text, start, end);
	if (found && start + found[0].length === end) {
		const total = { start: end - 3, end };
		const sectionEnd = end - 7 - (found[4] ? found[4].length + 1 : 0);
		const serialEnd = start + found[0].indexOf(found[2]) + 8;
		return {
			kind: 'page',
			span: { start, end },
			post: tokenOf(text, start, start + found[1].length),
			serial: { span: { start: serialEnd - 8, end: serialEnd }, value: Number(found[2]) },
			section: { span: { start: sectionEnd - 3, end: sectionEnd }, value: Number(found[3]) },
			...(found[4] ? { page: { span: { start: sectionEnd + 1, end: end - 7 }, value: Number(found[4]) } } : {}),
			total: { span: total, value: Number(found[5]) },
		};
	}
	return readOlder(text, start, end);
}

function readOlder(text: string, start: number, end: number): PageLine | undefined {
	const found = matchAt(older, text, start, end);
	if (!found || start + found[0].length !== end) return undefined;
	const [, page, post, serial, series, section, total, received] = found as readonly (string | undefined)[];
	let at = start + 4;
	const spanOf = (words: string): Span => {
		const from = text.indexOf(words, at);
		at = from + words.length;
		return { start: from, end: at };
	};
	const numberOf = (figures: string): Token<number> => ({ span: spanOf(figures), value: Number(figures) });
	const wordOf = (words: string): Token<string> => ({ span: spanOf(words), value: words });
	const pageToken = numberOf(page ?? '');
	const line: Writable<PageLine> = {
		kind: 'page',
		span: { start, end },
		post: wordOf(post ?? ''),
		serial: numberOf(serial ?? ''),
		page: pageToken,
	};
	if (series !== undefined) line.series = wordOf(series);
	if (section !== undefined) line.section = numberOf(section);
	if (total !== undefined) line.total = numberOf(total);
	const time = received === undefined ? undefined : readDayTime(text, spanOf(received).start);
	if (time) line.received = time;
	return line;
}
