/** Portion marks: `(C)`, `(S//NF)`, `(SBU/REL NATO)`, `(C - ENTIRE TEXT)` (5 FAH-1 H-246; FORMAT 2.17). */
import { type Flaw, type PortionMark, type Token } from '../model';
import { indexWithin, isLower, matchAt, skipBlanks, tokenOf, trimEnd } from './scan';

// The mark, then caveats up to the closing parenthesis on the same line
const shape =
	/\([ \t]{0,2}(TS|S|C|U|SBU|LOU|FOUO)(?:[ \t]{0,2}(?:\/{1,2}|\\|-{1,2}|[,;]| )[ \t]{0,2}([A-Za-z][A-Za-z ,/.-]{0,38}))?[ \t]{0,2}\)/iy;
// The same cut by the end of the line: "(C//REL TO USA,⏎GBR)"
const broken =
	/\([ \t]{0,2}(TS|S|C|U|SBU|LOU)[ \t]{0,2}\/{1,2}[ \t]{0,2}((?:[A-Za-z][A-Za-z ,/.-]{0,38})?[ \t]{0,3}\r?\n[ \t]{0,3}[A-Za-z][A-Za-z ,/.-]{0,38})[ \t]{0,2}\)/iy;
const caveatWord =
	/^\s{0,6}(?:NF|NOFORN|FOUO|FGI|OC|ORCON|PR|PROPIN|REL[A-Z]{0,5}|LES|SI|SF|NC|EFTO|ENTIRE|SBU|MR|HCS|TK|U|C|S)\b/;

/** Reads a mark that opens at `at` (the parenthesis) and closes before `end`. */
export function readPortion(text: string, at: number, end: number): PortionMark | undefined {
	if (text.charCodeAt(at) !== 40) return readEntireText(text, at, end);
	const code = text.charCodeAt(at + 1);
	if (text.charCodeAt(at + 2) === 41 && at + 3 <= end && (code === 67 || code === 83 || code === 85)) {
		// `(C)`, `(S)` and `(U)` are nine in ten.
		const span = { start: at, end: at + 3 };
		return { span, level: code === 67 ? 'C' : code === 83 ? 'S' : 'U', caveats: [], flaws: [] };
	}
	const found = matchAt(shape, text, at, end) ?? matchBroken(text, at, end);
	if (!found) return undefined;
	const written = found[1];
	const tail = found[2] as string | undefined;
	if (tail !== undefined && !caveatWord.test(tail.toUpperCase())) return undefined;
	const upper = written.toUpperCase();
	const level = upper === 'FOUO' ? 'SBU' : (upper as PortionMark['level']);
	const span = { start: at, end: at + found[0].length };
	const isGlued =
		tail !== undefined && /^[ \t]+(?:NF|NOFORN)$/i.test(text.slice(at + 1 + written.length, span.end - 1).trimEnd());
	const flaws: readonly Flaw[] = isGlued
		? [{ kind: 'misspelled', span, meant: `(${upper}/${tail.trim().toUpperCase()})` }]
		: [];
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
	// The letters, a blank or the dash: most words end the question at their second letter.
	if (isLower(text.charCodeAt(at + 1))) return undefined;
	const found = matchAt(entireText, text, at, end);
	if (!found) return undefined;
	const span = { start: at, end: at + found[0].length };
	return { span, level: found[1] as PortionMark['level'], caveats: [], flaws: [] };
}

// "C)", "(SBU ", "(SNF)", "(C]": open, level, stroke, caveat, close
const damaged = /([([{]?)[ \t]{0,2}(TS|SBU|LOU|S|C|U)[ \t]{0,2}(\/{0,2})(NF|NOFORN|)([ \t]{0,2}[)\]}]|)(?![A-Za-z/])/y;

/**
 * A mark at `at` that has lost a parenthesis or the stroke before its caveat. Without its closing parenthesis it is
 * followed by a capital and by no other parenthesis near by: `(U Nu said)` is text.
 */
export function readDamagedPortion(text: string, at: number, end: number): Flaw | undefined {
	if (isLower(text.charCodeAt(at + 1))) return undefined;
	const found = matchAt(damaged, text, at, end);
	if (!found) return undefined;
	const [all, open, level, stroke, caveat, close] = found;
	if (!open && !close) return undefined;
	if (open === '(' && close.endsWith(')') && (caveat === '' || stroke !== '')) return undefined;
	if (!close && !isFollowedByText(text, at + all.length, end)) return undefined;
	const span = { start: at, end: trimEnd(text, at, at + all.length) };
	return { kind: 'misspelled', span, meant: `(${level}${caveat && `/${caveat}`})` };
}

function isFollowedByText(text: string, at: number, end: number): boolean {
	const next = text.slice(at, Math.min(end, at + 40));
	return /^[ \t]{1,2}[A-Z][A-Za-z]/.test(next) && !next.includes(')');
}

/** A mark stands this near to the number, or it is something else. */
const nearest = 45;
// "SUMMARY: ", "BACKGROUND ", "Summary -- "
const opening = /(?:[:.\u2013-]|(?<![A-Z])(?!REF|PARA|SECTION|ARTICLE|ANNEX)[A-Z]{4,24})[ \t]{1,3}$/;

/** A mark behind the first words of a paragraph, `SUMMARY: (C) …`. */
export function findDisplacedPortion(text: string, start: number, end: number): Flaw | undefined {
	const limit = Math.min(end, start + nearest);
	for (let at = indexWithin(text, '(', start, limit); at >= 0; at = indexWithin(text, '(', at + 1, limit)) {
		const portion = opening.test(text.slice(start, at)) ? readPortion(text, at, Math.min(end, at + 24)) : undefined;
		if (!portion) continue;
		const { span } = portion;
		if (text[at + 1] === portion.level.charAt(0)) return { kind: 'displaced', span };
	}
	return undefined;
}

/** A mark that closes on the line behind the one that ends at `end`. */
function matchBroken(text: string, at: number, end: number): RegExpExecArray | undefined {
	const stop = skipBlanks(text, end, Math.min(text.length, end + 8));
	const isCut =
		stop > end && end - at < 50 && text.slice(end, stop).includes('\n') && !text.slice(at, end).includes(')');
	return isCut ? matchAt(broken, text, at, Math.min(text.length, stop + 42)) : undefined;
}

/** The mark without parentheses and outer blanks, on one line: `C/NF`. */
export function portionText(text: string, { span }: Pick<PortionMark, 'span'>): string {
	const isBare = text.charCodeAt(span.start) !== 40;
	const written = text.slice(span.start + (isBare ? 0 : 1), span.end - (isBare ? 0 : 1));
	if (written.length === 1) return written;
	return written.replace(/[ \t]{0,3}[\r\n]{1,2}[ \t]{0,3}/, ' ').trim();
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
