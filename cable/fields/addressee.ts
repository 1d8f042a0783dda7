/** FL6-FL9: originator and addressees, `RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114` (5 FAH-2 H-231; FORMAT 2.6). */
import { type Addressee, type Flaw, type Precedence, type Span, type Token } from '../model';
import {
	charSet,
	holdsLineEnd,
	indexWithin,
	indicatorEnd,
	isBlank,
	isDigit,
	isUpper,
	skipBlanks,
	standsAt,
	tokenOf,
	trimEnd,
	type Writable,
} from './scan';

/** Whether a line without a label begins as an address with a routing indicator: `RUEHNP/`, `RUEHNP /`. */
export function looksLikeAddress(text: string, start: number, end: number): boolean {
	return addressIndicatorEnd(text, start, end) >= 0;
}

/** Behind the indicator before an oblique. A zero or figure inside is a garble, still an indicator. */
function addressIndicatorEnd(text: string, start: number, end: number): number {
	const stop = indicatorEnd(text, start, end);
	return stop >= 0 && obliqueAt(text, stop) < end ? stop : -1;
}

/** The oblique at `at`, or behind one blank; Infinity where there is none. */
function obliqueAt(text: string, at: number): number {
	const oblique = text.charCodeAt(at) === 32 ? at + 1 : at;
	return text.charCodeAt(oblique) === 47 ? oblique : Infinity;
}

/** The longer before those that they end with. */
const words = ['FLASH OVERRIDE', 'NIACT IMMEDIATE', 'FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'] as const;
const endsPrecedence = charSet('EHY');
type Value = NonNullable<Addressee['value']>;

/**
 * `span` is the whole address with its label, if any; `start` is where the address itself begins. `ZEN/` in the place of an
 * indicator says that the copy goes by other means (ACP 131): it is neither one nor a part of the name.
 */
export function readAddressee(
	text: string,
	role: 'from' | 'to' | 'info' | 'exempt',
	span: Span,
	start: number,
	label: Span | undefined,
): Addressee {
	const first = skipBlanks(text, Math.min(start, span.end), span.end);
	if (first === span.end) {
		const flaws = [{ kind: 'empty' as const, span: label ?? span }];
		return { kind: 'addressee', span, pieces: [span], ...(label ? { label } : {}), value: undefined, flaws };
	}

	const led = leadingPrecedence(text, first, span.end);
	const from = led ? skipBlanks(text, led.span.end, span.end) : first;
	const routingEnd = addressIndicatorEnd(text, from, span.end);
	const routing = routingEnd >= 0 ? tokenOf(text, from, routingEnd) : undefined;
	const elsewhere = text.startsWith('ZEN/', from) ? from + 4 : from;
	const at = routing ? obliqueAt(text, routingEnd) + 1 : elsewhere;

	let end = dropTail(text, at, span.end);
	const serial = role === 'from' ? undefined : trailingSerial(text, at, end);
	if (serial) end = trimEnd(text, at, serial.span.start);
	const behind = trailingPrecedence(text, at, end);
	const precedence = behind ?? led;
	const blanksLost = behind ? unspaced(text, at, behind.span, serial?.span) : [];
	if (behind) end = trimEnd(text, at, behind.span.start);
	const slashes = indexWithin(text, '//', at, end);
	const nameEnd = slashes >= 0 ? trimEnd(text, at, slashes) : end;
	const value: Writable<Value> = { role, name: nameToken(text, skipBlanks(text, at, nameEnd), nameEnd) };
	if (routing) value.indicator = routing;
	if (slashes >= 0) value.office = officeToken(text, slashes + 2, end);
	if (precedence) value.precedence = precedence;
	if (serial) value.serial = serial;
	const pieces = [span];
	const flaws: readonly Flaw[] = isName(value.name.value) ? blanksLost : [{ kind: 'unreadable', span }];
	return label
		? { kind: 'addressee', span, pieces, label, value, flaws }
		: { kind: 'addressee', span, pieces, value, flaws };
}

// "AMEMBASSY VELMORA", "USMISSION TO THE COASTAL STATES (QUAYHAVEN)": what a name of a post or office is made of
const nameOfPost = /^[\p{L}\d(][\p{L}\d .,'\u2019&()/#-]{1,79}$/u;

// The same in the letters that telegrams have: asked of every address, and much faster
const plainNameOfPost = /^[A-Za-z\d(][A-Za-z\d .,'&()/#-]{1,79}$/;

function isName(name: string): boolean {
	return plainNameOfPost.test(name) || nameOfPost.test(name);
}

/** A name that was broken over two lines is one all the same. */
function nameToken(text: string, start: number, end: number): Token<string> {
	const written = text.slice(start, end);
	const value = holdsLineEnd(text, start, end) ? written.replace(/[ \t]{0,3}[\r\n]{1,4}[ \t]{0,3}/g, ' ') : written;
	return { span: { start, end }, value };
}

/** `NORTHPORTPRIORITY`, `IMMEDIATE2231`: where the blanks are missing. */
function unspaced(text: string, start: number, precedence: Span, serial: Span | undefined): readonly Flaw[] {
	const places: number[] = [];
	if (precedence.start > start && isUpper(text.charCodeAt(precedence.start - 1))) places.push(precedence.start);
	if (serial?.start === precedence.end) places.push(serial.start);
	return places.map((at) => ({ kind: 'no-space', span: { start: at, end: at } }));
}

function officeToken(text: string, start: number, end: number): Token<string> {
	const stop = text.startsWith('//', end - 2) && end - 2 >= start ? end - 2 : end;
	return tokenOf(text, start, stop);
}

// Only of these can other numbers than those of four figures be a count: "CTF 60" has one in its name
const kindWord = /(?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION|USLO|USINT|USUN|ALL [A-Z]{3,12})(?![A-Z])/y;

/**
 * Four figures behind a blank or a precedence: the sender's running number for that addressee. Before 1980 it had no
 * zeros in front.
 */
function trailingSerial(text: string, start: number, end: number): Token<string> | undefined {
	const last = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
	let at = last;
	while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
	const figures = last - at;
	if (at <= start || figures === 0 || figures > 5) return undefined;
	const isSet = isBlank(text.charCodeAt(at - 1));
	if (isSet && (figures === 4 || standsAt(kindWord, text, start, end))) return tokenOf(text, at, last);
	// Elsewhere figures of another count are a part of the name unless a precedence stands before them.
	const before = figures > 2 ? trailingPrecedence(text, start, trimEnd(text, start, at)) : undefined;
	return before && (isSet || figures === 4) ? tokenOf(text, at, last) : undefined;
}

/** Glued to the name only the words that no place ends with. */
function trailingPrecedence(text: string, start: number, end: number): Token<Precedence> | undefined {
	if (!endsPrecedence(text.charCodeAt(end - 1))) return undefined;
	for (const value of words) {
		const at = end - value.length;
		if (at <= start || text.charCodeAt(at) !== value.charCodeAt(0) || !text.startsWith(value, at)) continue;
		const isGlued = at - start > 3 && value.length > 7 && isUpper(text.charCodeAt(at - 1));
		if (isBlank(text.charCodeAt(at - 1)) || isGlued || text.startsWith('//', at - 2)) {
			return { span: { start: at, end }, value };
		}
	}
	return undefined;
}

/** `PRIORITY AMEMBASSY VELMORA`: only before a post or an indicator, for a name may begin so. */
function leadingPrecedence(text: string, start: number, end: number): Token<Precedence> | undefined {
	const first = text.charCodeAt(start);
	// F, I, N, P; ROUTINE is not told from an indicator by its first letter.
	if (first !== 70 && first !== 73 && first !== 78 && first !== 80 && !text.startsWith('ROUT', start)) return undefined;
	const value = words.find((word) => text.startsWith(word, start) && isBlank(text.charCodeAt(start + word.length)));
	if (value === undefined) return undefined;
	const next = skipBlanks(text, start + value.length, end);
	const isAddress = addressIndicatorEnd(text, next, end) >= 0 || standsAt(kindWord, text, next, end);
	return isAddress ? { span: { start, end: start + value.length }, value } : undefined;
}

/** `GRNC` at the end of the last address is FL10 (groups not counted), no part of a name; nor is what parted addresses. */
function dropTail(text: string, start: number, end: number): number {
	const last = text.charCodeAt(end - 1);
	if ((last === 44 || last === 59) && end - 1 > start) return trimEnd(text, start, end - 1);
	const isCount = last === 67 && end - 5 > start && text.startsWith(' GRNC', end - 5);
	return isCount ? trimEnd(text, start, end - 5) : end;
}

// "WASHDC, SECSTATE"
const cityFirst = /^([A-Z][A-Z .'-]{0,40}), {0,2}([A-Z][A-Z .'/-]{1,40})$/i;

/** The name as address lines write it: the labelled form has the city before the post, `WASHDC, SECSTATE`. */
export function plainName(name: string): string {
	const found = name.includes(',') ? cityFirst.exec(name) : undefined;
	return found ? `${found[2]} ${found[1]}` : name;
}
