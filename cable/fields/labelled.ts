/**
 * The labelled form, in which the Department's messages have come since 2009: a label with a colon for each field, in
 * any order (FORMAT 4). Labels of the head, and of the trailer behind the text.
 */
import { type Addressee, type LineKind, type MessageNumber, type Person, type Span, type Trailer } from '../model';
import { fold } from '../prose';
import { readAddressee } from './addressee';
import { fullYear } from './date';
import { matchAt, skipBlanks, standsAt, tokenOf, trimEnd, withFlaws, type Writable } from './scan';

/** What the field of a label is; the kinds of lines are those of the other forms. */
export type HeadKind = Extract<
	LineKind,
	| 'mrn'
	| 'dtg'
	| 'from'
	| 'to'
	| 'info'
	| 'exempt'
	| 'executive-order'
	| 'tags'
	| 'caption'
	| 'references'
	| 'subject'
	| 'attention'
	| 'classification'
>;

const headLabels: ReadonlyMap<string, HeadKind> = new Map<string, HeadKind>([
	['MRN', 'mrn'],
	['DATE/DTG', 'dtg'],
	['DATE / DTG', 'dtg'],
	['FROM', 'from'],
	['ACTION', 'to'],
	['INFO', 'info'],
	['XMT', 'exempt'],
	['E.O.', 'executive-order'],
	['EO', 'executive-order'],
	['TAGS', 'tags'],
	['CAPTION', 'caption'],
	['CAPTIONS', 'caption'],
	['REF', 'references'],
	['REFS', 'references'],
	['REFERENCE', 'references'],
	['REFERENCES', 'references'],
	['SUBJECT', 'subject'],
	['PASS LINE', 'attention'],
	['PASS LINES', 'attention'],
	['CLASSIFICATION', 'classification'],
]);

/** Labels that begin the trailer; others, and ones that no list has, may follow them. */
const trailerLabels: ReadonlySet<string> = new Set([
	'SIGNATURE',
	'DRAFTED BY',
	'CLEARED BY',
	'APPROVED BY',
	'RELEASED BY',
	'DISSEMINATION RULE',
]);

/** Labels that follow these in a trailer. */
const laterLabels: ReadonlySet<string> = new Set([
	...['INFO', 'XMT', 'ATTACHMENT', 'ATTACHMENTS', 'ACTION POST', 'ARCHIVE COPY', 'ARCHIVE COPIES', 'ENCLOSURES'],
	...trailerLabels,
]);

export interface HeadLabel<K> {
	readonly kind: K;
	/** With its colon. */
	readonly span: Span;
	/** In capitals, without its colon. */
	readonly name: string;
}

const words = /([A-Za-z][A-Za-z./]{0,14}(?: {1,2}[A-Za-z/][A-Za-z./]{0,14}){0,2}) {0,2}:/y;

/** The label at `start`, the first character of a line's text. */
export function readHeadLabel(text: string, start: number, end: number): HeadLabel<HeadKind> | undefined {
	const label = readAnyLabel(text, start, end);
	const kind = label && headLabels.get(label.name);
	return kind && { ...label, kind };
}

/** A label that begins a trailer. */
export function beginsTrailer(text: string, start: number, end: number): boolean {
	const label = readAnyLabel(text, start, end);
	return label !== undefined && trailerLabels.has(label.name);
}

/** A label inside a trailer: a known one, or words at the margin with a blank behind their colon. */
export function readTrailerLabel(
	text: string,
	start: number,
	end: number,
	margin: number,
): HeadLabel<undefined> | undefined {
	const label = readAnyLabel(text, start, end);
	if (!label || laterLabels.has(label.name)) return label;
	const isOpen = label.span.end >= end || text.charCodeAt(label.span.end) <= 32;
	return start === margin && isOpen ? label : undefined;
}

/** One to three words and a colon. */
function readAnyLabel(text: string, start: number, end: number): HeadLabel<undefined> | undefined {
	const found = matchAt(words, text, start, end);
	if (!found) return undefined;
	const name = found[1].toUpperCase().replace(/ {2}/g, ' ');
	return { kind: undefined, span: { start, end: start + found[0].length }, name };
}

// "MRN: 09 VELMORA 412", "Date/DTG:": no other form has these
const surely = /(?:MRN {0,2}: {0,20}(?:\d\d|\d{4}) [A-Z]|(?:Date|DATE) ?\/ ?DTG {0,2}:)/y;

/** Whether a line is of the labelled form for certain. */
export function looksLikeLabelled(text: string, start: number, end: number): boolean {
	return standsAt(surely, text, start, end);
}

// "09 VELMORA 412", "2015 SANTA CORINA 001234"
const number =
	/(?:(\d{4}|\d{2}) {1,3})?([A-Z][A-Z.'-]{0,20}(?: {1,3}[A-Z][A-Z.'-]{0,20}){0,4}) {1,4}(\d{1,7})(?![\dA-Z])/iy;

/** `MRN: 09 VELMORA 412` */
export function readMessageNumber(text: string, span: Span, label: Span): MessageNumber {
	const start = skipBlanks(text, label.end, span.end);
	const found = matchAt(number, text, start, span.end);
	const field = { kind: 'mrn' as const, span, pieces: [span], label };
	if (!found) {
		const kind = start < span.end ? ('unreadable' as const) : ('empty' as const);
		return { ...field, value: undefined, flaws: [{ kind, span: label }] };
	}
	const [all, year, post] = found as unknown as readonly [string, string | undefined, string];
	const end = start + all.length;
	const serialStart = end - found[3].length;
	const postStart = start + (year === undefined ? 0 : skipBlanks(text, start + year.length, end) - start);
	const value: Writable<NonNullable<MessageNumber['value']>> = {
		mrn: {
			span: { start: postStart, end },
			value: {
				post,
				serial: Number(found[3]),
				postSpan: { start: postStart, end: postStart + post.length },
				serialSpan: { start: serialStart, end },
			},
		},
	};
	if (year !== undefined) value.year = { span: { start, end: start + year.length }, value: fullYear(Number(year)) };
	return { ...field, value, flaws: [] };
}

type Role = NonNullable<Addressee['value']>['role'];

/** Addresses between semicolons and line ends: `WASHDC, SECSTATE ROUTINE; NORTHPORT, AMEMBASSY PRIORITY`. */
export function readAddresses(text: string, role: Role, pieces: readonly Span[], label: Span): readonly Addressee[] {
	const addresses: Addressee[] = [];
	for (const piece of pieces) {
		const start = Math.max(piece.start, label.end);
		for (const entry of entriesIn(text, start, piece.end)) {
			const first = addresses.length === 0;
			const span = first ? { start: label.start, end: entry.end } : entry;
			addresses.push(named(readAddressee(text, role, span, entry.start, first ? label : undefined), text));
		}
	}
	if (addresses.length > 0) return addresses;
	const empty = { kind: 'empty' as const, span: label };
	return [{ kind: 'addressee', span: label, pieces: [label], label, value: undefined, flaws: [empty] }];
}

// "; ", a line's end, or a comma behind a precedence
const separator = /;|[\r\n]{1,2}|(?<=ROUTINE|PRIORITY|IMMEDIATE|FLASH) ?,/g;

function entriesIn(text: string, from: number, end: number): readonly Span[] {
	const entries: Span[] = [];
	const part = text.slice(from, end);
	let start = 0;
	const add = (stop: number): void => {
		const head = skipBlanks(text, from + start, from + stop);
		const tail = trimEnd(text, head, from + stop);
		if (head < tail) entries.push({ start: head, end: tail });
	};
	for (const found of part.matchAll(separator)) {
		// "WASHDC,": the post stands on the next line.
		const isCut =
			/^[\r\n]/.test(found[0]) && /,[ \t]{0,8}$/.test(part.slice(Math.max(0, found.index - 9), found.index));
		if (isCut) continue;
		add(found.index);
		start = found.index + found[0].length;
	}
	add(part.length);
	return entries;
}

/** A name over two lines is said on one. */
function named(address: Addressee, text: string): Addressee {
	const { value } = address;
	if (!value || !/[\r\n]/.test(text.slice(value.name.span.start, value.name.span.end))) return withFlaws(address, []);
	return { ...address, flaws: [], value: { ...value, name: { ...value.name, value: fold(value.name.value) } } };
}

/** `Drafted By: HBR:Okafor, Dana`, `Dissemination Rule: …`: the words behind a label of the trailer. */
export function readTrailer(text: string, label: HeadLabel<unknown>, pieces: readonly Span[]): Trailer {
	const last = pieces[pieces.length - 1];
	const span = { start: label.span.start, end: last.end };
	const said = pieces.map(({ start, end }) => ({ start: Math.max(start, label.span.end), end }));
	const words = fold(said.map(({ start, end }) => text.slice(start, Math.max(start, end))).join(' '));
	return {
		kind: 'trailer',
		span,
		pieces: pieces.length === 1 ? [span] : pieces,
		label: label.span,
		value: {
			label: text.slice(label.span.start, label.span.end - 1).trim(),
			text: words,
			persons: personsIn(text, said),
		},
		flaws: [],
	};
}

// "HBR:", "QQ/HBR:": an office or a post before a name
const office = /([A-Za-z][A-Za-z0-9/ .-]{0,30}?) ?: ?/y;

/** One a line, or between semicolons. */
function personsIn(text: string, pieces: readonly Span[]): readonly Person[] {
	return pieces.flatMap(({ start, end }) => {
		const entries = start < end ? entriesIn(text, start, end) : [];
		return entries.map((span): Person => {
			const found = matchAt(office, text, span.start, span.end);
			const nameStart = span.start + (found?.[0].length ?? 0);
			const person: Writable<Person> = { span };
			if (found) person.office = tokenOf(text, span.start, span.start + found[1].length);
			if (nameStart < span.end) person.name = tokenOf(text, nameStart, span.end);
			return person;
		});
	});
}
