/** FL6-FL9: originator and addressees, `RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114` (5 FAH-2 H-231; FORMAT 2.6). */
import { type Addressee, type Flaw, type Precedence, type Span, type Token } from '../model';
import { indexWithin, isDigit, matchAt, skipBlanks, standsAt, tokenOf, trimEnd, type Writable } from './scan';

// "RUEHNP/"; a zero or figure inside is a garble, still an indicator
const indicator = /(R[A-Z0-9]{3,7}) ?\//y;
/** Whether a line without a label begins as an address with a routing indicator. */
export function looksLikeAddress(text: string, start: number, end: number): boolean {
	return matchAt(indicator, text, start, end) !== undefined;
}

/** The longer before those that they end with. */
const words = ['FLASH OVERRIDE', 'NIACT IMMEDIATE', 'FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'] as const;
type Value = NonNullable<Addressee['value']>;

/** `span` is the whole address with its label, if any; `start` is where the address itself begins. */
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

	let at = first;
	const found = matchAt(indicator, text, at, span.end);
	const routing = found ? tokenOf(text, at, at + found[1].length) : undefined;
	if (found) at += found[0].length;

	let end = dropGroupCount(text, at, span.end);
	const serial = role === 'from' ? undefined : trailingSerial(text, at, end);
	if (serial) end = trimEnd(text, at, serial.span.start);
	const precedence = trailingPrecedence(text, at, end);
	if (precedence) end = trimEnd(text, at, precedence.span.start);
	const slashes = indexWithin(text, '//', at, end);
	const nameEnd = slashes >= 0 ? trimEnd(text, at, slashes) : end;
	const value: Writable<Value> = { role, name: tokenOf(text, skipBlanks(text, at, nameEnd), nameEnd) };
	if (routing) value.indicator = routing;
	if (slashes >= 0) value.office = officeToken(text, slashes + 2, end);
	if (precedence) value.precedence = precedence;
	if (serial) value.serial = serial;
	const pieces = [span];
	const flaws: readonly Flaw[] = isName(value.name.value) ? [] : [{ kind: 'unreadable', span }];
	return label
		? { kind: 'addressee', span, pieces, label, value, flaws }
		: { kind: 'addressee', span, pieces, value, flaws };
}

// "AMEMBASSY VELMORA", "USMISSION TO THE COASTAL STATES (QUAYHAVEN)": what a name of a post or office is made of
const nameOfPost = /^[\p{L}\d(][\p{L}\d .,'\u2019&()/#-]{1,79}$/u;

function isName(name: string): boolean {
	return nameOfPost.test(name);
}

function officeToken(text: string, start: number, end: number): Token<string> {
	const stop = text.startsWith('//', end - 2) && end - 2 >= start ? end - 2 : end;
	return tokenOf(text, start, stop);
}

// Only of these can other numbers than those of four figures be a count: "CTF 60" has one in its name
const kindWord = /(?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION|USLO|USINT|USUN|ALL [A-Z]{3,12})(?![A-Z])/y;

/** Four figures behind a blank: the sender's running number for that addressee. Before 1980 it had no zeros in front. */
function trailingSerial(text: string, start: number, end: number): Token<string> | undefined {
	let at = end;
	while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
	const figures = end - at;
	if (figures !== 4 && (figures === 0 || figures > 5 || !standsAt(kindWord, text, start, end))) return undefined;
	if (at <= start || text.charCodeAt(at - 1) > 32) return undefined;
	return tokenOf(text, at, end);
}

function trailingPrecedence(text: string, start: number, end: number): Token<Precedence> | undefined {
	for (const value of words) {
		const at = end - value.length;
		if (at > start && text.charCodeAt(at - 1) <= 32 && text.startsWith(value, at))
			return { span: { start: at, end }, value };
	}
	return undefined;
}

/** `GRNC` at the end of the last address is FL10 (groups not counted), no part of a name. */
function dropGroupCount(text: string, start: number, end: number): number {
	return end - 5 > start && text.startsWith(' GRNC', end - 5) ? trimEnd(text, start, end - 5) : end;
}

// "WASHDC, SECSTATE"
const cityFirst = /^([A-Z][A-Z .'-]{0,40}), {0,2}([A-Z][A-Z .'/-]{1,40})$/i;

/** The name as address lines write it: the labelled form has the city before the post, `WASHDC, SECSTATE`. */
export function plainName(name: string): string {
	const found = cityFirst.exec(name);
	return found ? `${found[2]} ${found[1]}` : name;
}
