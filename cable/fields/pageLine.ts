/** Page-break lines: `VELMORA 00000412  002 OF 002`, `PAGE 02 VELMOR 00412 01 OF 02 141530Z` (FORMAT 2.20). */
import { type PageLine } from '../model';
import { isDigit, isUpper, matchAt, tokenOf } from './scan';

// "VELMORA 00000412  001.2 OF 002"
const shape =
	/([A-Z][A-Z.'-]{0,20}(?: {1,3}[A-Z][A-Z.'-]{0,20}){0,4}) {1,3}(\d{8}) {1,3}(\d{3})(?:\.(\d{1,2}))? OF (\d{3})(?!\d)/y;
// "PAGE 02        VELMOR  00412  01 OF 02  141530Z"
const older =
	/PAGE {1,2}(\d{2}) {1,12}([A-Z][A-Z.]{0,12}(?: [A-Z.]{1,12}){0,3}) {1,4}(\d{4,6})(?: {1,4}(\d{2}) OF (\d{2}))?(?: {1,4}\d{6}Z(?: [A-Z]{3} \d{2})?)?/y;

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
	const pageStart = text.indexOf(found[1], start + 4);
	const postStart = text.indexOf(found[2], pageStart + 2);
	const serialStart = text.indexOf(found[3], postStart + found[2].length);
	const section = found[4] as string | undefined;
	const sectionStart = section ? text.indexOf(section, serialStart + found[3].length) : -1;
	return {
		kind: 'page',
		span: { start, end },
		post: tokenOf(text, postStart, postStart + found[2].length),
		serial: { span: { start: serialStart, end: serialStart + found[3].length }, value: Number(found[3]) },
		page: { span: { start: pageStart, end: pageStart + 2 }, value: Number(found[1]) },
		...(section
			? {
					section: { span: { start: sectionStart, end: sectionStart + 2 }, value: Number(section) },
					total: { span: { start: sectionStart + 6, end: sectionStart + 8 }, value: Number(found[5]) },
				}
			: {}),
	};
}
