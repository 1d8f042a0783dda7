/** Attributes that the archive has added below a text, `Document Number: 1974QUITO01234` (NARA 1973-79, 2.18). */
import { type Attribute, type Span } from '../model';
import { prose } from '../prose';
import { fullYear, isDate, isoDate, monthNumber } from './date';
import { matchAt } from './scan';

// "Review Media Identifier:", "TAGS:", "vdkvgwkey:": up to five words, the first of which has no figure
const key = /(TAGS|vdkvgwkey|[A-Z][A-Za-z]{1,24}(?: (?:[A-Z][A-Za-z]{0,24}|on|of|by|the|for)){0,4}) {0,2}:/y;

/** The key that begins a line, with its colon; undefined for a line that goes on with the one above. */
export function readKey(text: string, start: number, end: number): { key: string; end: number } | undefined {
	const found = matchAt(key, text, start, end);
	// Labels of telegrams are in capitals, the archive's keys are not; only this one is both.
	if (!found || (found[1] === found[1].toUpperCase() && found[1] !== 'TAGS')) return undefined;
	return { key: found[1], end: start + found[0].length };
}

/** `lines` are the key's line and those that go on with it. */
export function readAttribute(text: string, name: { key: string; end: number }, lines: readonly Span[]): Attribute {
	const span = { start: lines[0].start, end: lines[lines.length - 1].end };
	const pieces = [{ start: Math.min(name.end, lines[0].end), end: lines[0].end }, ...lines.slice(1)];
	const label = { start: span.start, end: span.start + name.key.length };
	return {
		kind: 'attribute',
		span,
		pieces: lines,
		label,
		value: { key: name.key, value: prose(text, pieces) },
		flaws: [],
	};
}

/** What the archive writes where it has nothing to say. */
export function isNothing(value: string): boolean {
	return value === '' || value.toUpperCase() === 'N/A';
}

// "04 MAY 1976", "04-May-1977 12:00:00 am"
const dateShape = /^(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}[ -](\d{4}|\d{2})(?!\d)/;

/** ISO `1976-05-04`; undefined for what is no date and for 1 January 1960, which stands for none. */
export function dateOfAttribute(value: string): string | undefined {
	const found = dateShape.exec(value);
	if (!found) return undefined;
	const [year, month, day] = [fullYear(Number(found[3])), monthNumber(found[2]), Number(found[1])];
	const date = isDate(year, month, day) ? isoDate(year, month, day) : undefined;
	return date === '1960-01-01' ? undefined : date;
}

export interface DocumentNumber {
	readonly year: number;
	/** Six characters of the station's name at the most, blanks taken out; the first may be lost. */
	readonly station: string;
	readonly serial: number;
}

/** `1974QUITO01234`, `1976STATE012345`. */
export function readDocumentNumber(value: string): DocumentNumber | undefined {
	const found = /^((?:19|20)\d\d)([A-Z][A-Z.'-]{1,7})(\d{5,6})(?!\d)/.exec(value);
	return found ? { year: Number(found[1]), station: found[2], serial: Number(found[3]) } : undefined;
}
