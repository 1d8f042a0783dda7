/** Portion marks: `(C)`, `(S//NF)`, `(SBU/REL NATO)`, `(C - ENTIRE TEXT)` (5 FAH-1 H-246; FORMAT 2.17). */
import { type Flaw, type PortionMark, type Token } from '../model';
import { matchAt, tokenOf } from './scan';

// The mark, then caveats up to the closing parenthesis on the same line
const shape =
	/\([ \t]{0,2}(TS|S|C|U|SBU|LOU|FOUO)(?:[ \t]{0,2}(?:\/{1,2}|-{1,2}|,| )[ \t]{0,2}([A-Za-z][A-Za-z ,/.-]{0,38}))?[ \t]{0,2}\)/iy;
const caveatWord = /^(?:NF|NOFORN|FOUO|FGI|OC|ORCON|PR|PROPIN|REL|LES|SI|SF|NC|EFTO|RELIDO|ENTIRE|SBU|U|C|S)\b/;

/** Reads a mark that opens at `at` (the parenthesis) and closes before `end`. */
export function readPortion(text: string, at: number, end: number): PortionMark | undefined {
	if (text.charCodeAt(at) !== 40) return readEntireText(text, at, end);
	const code = text.charCodeAt(at + 1);
	if (text.charCodeAt(at + 2) === 41 && at + 3 <= end && (code === 67 || code === 83 || code === 85)) {
		// `(C)`, `(S)` and `(U)` are nine in ten.
		const span = { start: at, end: at + 3 };
		return { span, level: code === 67 ? 'C' : code === 83 ? 'S' : 'U', caveats: [], flaws: [] };
	}
	const found = matchAt(shape, text, at, end);
	if (!found) return undefined;
	const written = found[1];
	const tail = found[2] as string | undefined;
	if (tail !== undefined && !caveatWord.test(tail.toUpperCase())) return undefined;
	const upper = written.toUpperCase();
	const level = upper === 'FOUO' ? 'SBU' : (upper as PortionMark['level']);
	const span = { start: at, end: at + found[0].length };
	const flaws: Flaw[] = [];
	return {
		span,
		level,
		caveats: tail === undefined ? [] : caveatsOf(text, span.start + found[0].indexOf(tail, written.length + 1), tail),
		flaws,
	};
}

// "1. C - ENTIRE TEXT.": without parentheses in the first year of marks (NARA 1973-79, 2.16)
const entireText = /(TS|S|C|LOU|U) {0,2}- {0,2}ENTIRE TEXT(?![A-Z])/y;

function readEntireText(text: string, at: number, end: number): PortionMark | undefined {
	const found = matchAt(entireText, text, at, end);
	if (!found) return undefined;
	const span = { start: at, end: at + found[0].length };
	return { span, level: found[1] as PortionMark['level'], caveats: [], flaws: [] };
}

/** The mark without parentheses and outer blanks: `C/NF`. */
export function portionText(text: string, { span }: PortionMark): string {
	const isBare = text.charCodeAt(span.start) !== 40;
	return text.slice(span.start + (isBare ? 0 : 1), span.end - (isBare ? 0 : 1)).trim();
}

function caveatsOf(text: string, start: number, tail: string): readonly Token<string>[] {
	const tokens: Token<string>[] = [];
	let at = start;
	for (const part of tail.split(/\/{1,2}/)) {
		const from = text.indexOf(part, at);
		const trimmed = part.trim();
		const first = from + part.indexOf(trimmed);
		if (trimmed) tokens.push(tokenOf(text, first, first + trimmed.length));
		at = from + part.length;
	}
	return tokens;
}
