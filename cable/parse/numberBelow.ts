/** The telegram's number on a line of its own below the level. */
import { type ClassificationRead, readClassification } from '../fields/classification';
import { standsAt } from '../fields/scan';
import { kindNumber, type Lines } from './lines';

// "VELMORA 000412", "SECTION 01 OF 02 VELMORA 000412"; behind a post the serial alone
const number =
	/(?:SECTION {1,2}\d\d? {1,2}OF {1,2}\d\d? {1,2})?[A-Z][A-Z.'-]{2,20}(?: [A-Z][A-Z.'-]{0,20}){0,4} {1,4}\d{3,6}/y;
const serial = /\d{4,6}/y;
const post = /[A-Z][A-Z.'-]{2,20}(?: [A-Z][A-Z.'-]{0,20}){0,4}/y;

/** The classification line read together with the line below it; undefined where that holds no number. */
export function withNumberBelow(
	lines: Lines,
	line: number,
	read: ClassificationRead,
): { readonly read: ClassificationRead; readonly line: number } | undefined {
	const { text, head, tail, kind, count } = lines;
	if (read.field.value?.mrn) return undefined;
	let next = line + 1;
	if (next < count && kind[next] === kindNumber.blank) next++;
	if (next >= count || (kind[next] !== kindNumber.text && kind[next] !== kindNumber.page)) return undefined;
	const rest = text.slice(read.end, tail[line]).trim();
	const isWhole = rest === '' && isAll(number, text, head[next], tail[next]);
	const isSerial = isAll(post, rest, 0, rest.length) && isAll(serial, text, head[next], tail[next]);
	if (!isWhole && !isSerial) return undefined;
	const both = readClassification(text, head[line], tail[next]);
	return both?.field.value?.mrn && both.end === tail[next] ? { read: both, line: next } : undefined;
}

function isAll(shape: RegExp, text: string, start: number, end: number): boolean {
	return end > start && standsAt(shape, text, start, end) && shape.lastIndex === end;
}
