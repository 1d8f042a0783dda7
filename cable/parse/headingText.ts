/** What single lines and pieces of a heading's field tell about where it ends. */
import { type Flaw, type Span } from '../model';
import { readReasons } from '../fields/authority';
import { type LabelRead } from '../fields/label';
import { portionAtNumber } from '../fields/paragraphNumber';
import { matchAt, standsAt } from '../fields/scan';
import { proseWithMap } from '../prose';

export function joinedAt(text: string, label: LabelRead): readonly Flaw[] {
	return [{ kind: 'joined', span: { start: label.start, end: trimmed(text, label.start, label.end) } }];
}

/** Whether reasons stand in the authority already, so that a full stop ends it. */
export function isComplete(text: string, pieces: readonly Span[]): boolean {
	return readReasons(proseWithMap(text, pieces)).reasons.length > 0;
}

/** `2007. The`: a wrapped year, no paragraph. */
export function isYearNumber(text: string, start: number, end: number): boolean {
	return matchAt(/¶?(?:19|20)\d\d[.)]/y, text, start, end) !== undefined;
}
/** In a REF list: a wrapped year or serial, not the first paragraph. */
export function isContinuationNumber(text: string, start: number, end: number): boolean {
	return matchAt(/¶?\d{3,6}[.)]?/y, text, start, end) !== undefined && portionAtNumber(text, start, end) === undefined;
}

/** Whether the last line is about as long as lines get, so that its sentence may go on. */
function isWrapped(text: string, pieces: readonly Span[]): boolean {
	const last = pieces.at(-1);
	if (!last) return false;
	const from = Math.max(last.start, last.end - 40);
	return last.end - from === 40 && !/[\r\n]/.test(text.slice(from, last.end));
}

/** More of a subject, as far as letters tell: in capitals, or with those of a title where the subject has small letters too. */
export function isSubjectText(text: string, said: string): boolean {
	if (text === text.toUpperCase()) return /[A-Z]{3}/.test(text);
	return /[a-z]/.test(said) && !/[a-z]\.$/.test(text) && !/(?:^|[ "(])[a-z]{5}/.test(text);
}

/** Whether a page has cut the list of reasons: `1.4 (b) and`, `1.4 b an`, `1.4 (b,`, or `1.4 (b)` and `and (d)`. */
export function isCutAuthority(said: string, next: string): boolean {
	return /(?:[(,/&]|[)\s][Aa](?:[Nn](?:[Dd])?)?)$/.test(said.slice(-8)) || /^(?:and|AND) \(?[a-hA-H]\b/.test(next);
}

/** Whether an authority goes on with the order that its reasons are of: `… Reasons:⏎E.O. 12958, 1.4 (b)`. */
export function namesOrder(said: string): boolean {
	return /(?:\b[Rr]easons?|REASONS?|\b(?:of|per|under|OF|PER|UNDER))[:;,]?$/.test(said.slice(-10));
}

export function trimmed(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && text.charCodeAt(at - 1) <= 32) at--;
	return at;
}

// Words of a subject that something must follow
const openEnd = /(?:\b(?:AND|OF|FOR|THE|TO|IN|ON|WITH|BY|FROM|AT|ITS|AN)|[,&-])$/;

/** Whether a subject goes on behind an empty line: nothing stood yet, a word is due, or a page cut a whole line. */
export function goesOnBehind(
	text: string,
	pieces: readonly Span[],
	said: string,
	{ page }: { readonly page: boolean },
): boolean {
	if (said === '' || openEnd.test(said)) return true;
	return page && isWrapped(text, pieces);
}

const summaryOpener = /(?:BEGIN |Begin )?(?:SUMMARY|Summary|SUMMAY)\b/y;

/** `SUMMARY`, `Begin Summary`: the text begins here. */
export function opensSummary(text: string, start: number, end: number): boolean {
	const first = text.charCodeAt(start);
	return (first === 83 || first === 66) && standsAt(summaryOpener, text, start, end);
}
