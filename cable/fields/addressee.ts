/** FL6-FL9: originator and addressees, `RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114` (5 FAH-2 H-231; FORMAT 2.6). */
import { type Addressee, type Precedence, type Span, type Token } from '../model';
import { isDigit, matchAt, skipBlanks, tokenOf, trimEnd } from './scan';

// "RUEHNP/"; a zero or figure inside is a garble, still an indicator
const indicator = /(R[A-Z0-9]{3,7}) ?\//y;
const words: readonly (readonly [string, Precedence])[] = [
	['FLASH OVERRIDE', 'FLASH OVERRIDE'],
	['NIACT IMMEDIATE', 'NIACT IMMEDIATE'],
	['FLASH', 'FLASH'],
	['IMMEDIATE', 'IMMEDIATE'],
	['PRIORITY', 'PRIORITY'],
	['ROUTINE', 'ROUTINE'],
];

/** `span` is the whole address with its label, if any; `start` is where the address itself begins. */
export function readAddressee(
	text: string,
	role: 'from' | 'to' | 'info' | 'exempt',
	span: Span,
	start: number,
	label: Span | undefined,
): Addressee {
	const common = { kind: 'addressee' as const, span, pieces: [span], ...(label ? { label } : {}) };
	const first = skipBlanks(text, start, span.end);
	if (first === span.end) return { ...common, value: undefined, flaws: [{ kind: 'empty', span: label ?? span }] };

	let at = first;
	const found = matchAt(indicator, text, at, span.end);
	const routing = found ? tokenOf(text, at, at + found[1].length) : undefined;
	if (found) at += found[0].length;

	let end = dropGroupCount(text, at, span.end);
	const serial = role === 'from' ? undefined : trailingSerial(text, at, end);
	if (serial) end = trimEnd(text, at, serial.span.start);
	const precedence = trailingPrecedence(text, at, end);
	if (precedence) end = trimEnd(text, at, precedence.span.start);
	const slashes = at + text.slice(at, end).indexOf('//');
	const hasOffice = slashes >= at;
	const office = hasOffice ? officeToken(text, slashes + 2, end) : undefined;
	const nameEnd = hasOffice ? trimEnd(text, at, slashes) : end;
	return {
		...common,
		value: {
			role,
			...(routing ? { indicator: routing } : {}),
			name: tokenOf(text, skipBlanks(text, at, nameEnd), nameEnd),
			...(office ? { office } : {}),
			...(precedence ? { precedence } : {}),
			...(serial ? { serial } : {}),
		},
		flaws: [],
	};
}

function officeToken(text: string, start: number, end: number): Token<string> {
	const stop = text.startsWith('//', end - 2) && end - 2 >= start ? end - 2 : end;
	return tokenOf(text, start, stop);
}

/** Four figures behind a blank: the sender's running number for that addressee. */
function trailingSerial(text: string, start: number, end: number): Token<string> | undefined {
	let at = end;
	while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
	if (end - at !== 4 || at <= start || text.charCodeAt(at - 1) > 32) return undefined;
	return tokenOf(text, at, end);
}

function trailingPrecedence(text: string, start: number, end: number): Token<Precedence> | undefined {
	for (const [word, value] of words) {
		const at = end - word.length;
		if (at > start && text.startsWith(word, at) && text.charCodeAt(at - 1) <= 32)
			return { span: { start: at, end }, value };
	}
	return undefined;
}

/** `GRNC` at the end of the last address is FL10 (groups not counted), no part of a name. */
function dropGroupCount(text: string, start: number, end: number): number {
	return end - 5 > start && text.startsWith(' GRNC', end - 5) ? trimEnd(text, start, end - 5) : end;
}
