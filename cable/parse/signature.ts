/** Who signed: the surname on the last line, or run on behind the last sentence (FORMAT 2.22). */
import { type Field, type Span, type Token } from '../model';
import { tokenOf, trimEnd, work } from '../fields/scan';
import { type BodyLine } from './candidates';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

export interface SignatureRead {
	readonly field: Field<'signature', readonly Token<string>[]> | undefined;
	/** Text behind the signature: end marks, stamps, footers. */
	readonly after: readonly Span[];
	/** Rows from this one on are no text. */
	readonly endRow: number;
}

/** Words that stand alone on a last line and are no names. */
const never = new Set(
	'COMMENT SUMMARY END NOTE TEXT UNQUOTE QUOTE UNCLASSIFIED UNCLAS CONFIDENTIAL SECRET NOFORN SIPDIS SENSITIVE BT ATTACHMENT ANNEX MINIMIZE CONSIDERED REGARDS BEST NONE N/A CLASSIFIED'.split(
		' ',
	),
);
const mostFooterLines = 12;

export function findSignature(lines: Lines, body: readonly BodyLine[]): SignatureRead {
	const { text } = lines;
	const after: Span[] = [];
	let row = body.length - 1;
	for (let seen = 0; row >= 0 && seen <= mostFooterLines; row--) {
		const line = body[row];
		work.signature++;
		if (line.head >= line.tail) continue;
		seen++;
		work.signature += Math.min(line.tail - line.head, 320);
		if (isNoise(lines.kind[line.line])) continue;
		if (lines.kind[line.line] === kindNumber.quoted) break;
		if (lines.kind[line.line] === kindNumber.end || isFooter(text, line)) {
			after.push({ start: line.head, end: line.tail });
			continue;
		}
		const own = ownLine(lines, body, row);
		if (own) return { field: own.field, after: after.reverse(), endRow: own.row };
		const tail = trimStamp(text, line);
		const runOn = runOnName(text, line.head, tail);
		if (runOn) {
			if (tail < line.tail) after.push({ start: tail, end: line.tail });
			const joined = { kind: 'joined' as const, span: runOn.span };
			return { field: { ...signature([runOn]), flaws: [joined] }, after: after.reverse(), endRow: row + 1 };
		}
		break;
	}
	return endMarks(lines, body);
}

/** One to three words on a line of their own, and a second such line above it. */
function ownLine(
	lines: Lines,
	body: readonly BodyLine[],
	row: number,
): { field: Field<'signature', readonly Token<string>[]>; row: number } | undefined {
	const { text } = lines;
	const line = body[row];
	if (lines.kind[line.line] === kindNumber.paragraph) return undefined;
	const name = nameOnLine(text, line, isSetOff(lines, body, row));
	if (!name) return undefined;
	const above = row > 0 ? body[row - 1] : undefined;
	const second = above && above.head < above.tail ? nameOnLine(text, above, isSetOff(lines, body, row - 1)) : undefined;
	if (second && isUpperName(second.value) && isUpperName(name.value))
		return { field: signature([second, name]), row: row - 1 };
	return { field: signature([name]), row };
}

/** A blank line before, or a line that ends a sentence, is as short as a greeting, or holds a link. */
function isSetOff(lines: Lines, body: readonly BodyLine[], row: number): boolean {
	if (row === 0) return false;
	const { text } = lines;
	// The end of a page above it sets it off.
	if (isNoise(lines.kind[body[row - 1].line])) return true;
	const before = body[row - 1];
	if (before.head >= before.tail) return true;
	return (
		/[.!?)"”\]>-]/.test(text.charAt(before.tail - 1)) ||
		before.tail - before.head < 16 ||
		text.slice(before.head, Math.min(before.tail, before.head + 200)).includes('http') ||
		!/\s/.test(text.slice(before.head, before.tail))
	);
}

// "QUIST", "Okafor-Lind", "VAN DER LIND", "quist"
const upperName = /^(?:[A-Z]['’])?[A-Z][A-Z'’-]{1,20}(?: [A-Z][A-Z.'’-]{0,20}){0,2}$/;
const titleName =
	/^(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Ll]a|Mac|Mc) ?){0,2}[A-Z][A-Za-z'’-]{2,20}(?: [A-Z][A-Za-z.'’-]{0,20})?$/;
const lowerName = /^[a-z][a-z'’-]{2,14}$/;

function nameOnLine(text: string, line: BodyLine, setOff: boolean): Token<string> | undefined {
	const length = line.tail - line.head;
	if (length < 2 || length > 40 || !setOff) return undefined;
	const words = text.slice(line.head, line.tail);
	if (!upperName.test(words) && !titleName.test(words) && !lowerName.test(words)) return undefined;
	return isName(words) ? tokenOf(text, line.head, line.tail) : undefined;
}

/** No word of the form, and no dashes of a rule behind it. */
function isName(words: string): boolean {
	return (
		!/--|[-'’]$/.test(words) && !words.split(' ').some((word) => never.has(word.toUpperCase().replace(/[.:]$/, '')))
	);
}

function isUpperName(words: string): boolean {
	return upperName.test(words);
}

// Behind the end of a sentence: one title-case surname, or up to three words in capitals
const runOn =
	/[.!?)"”\]][ \t]{1,4}((?:[A-Z]['’])?[A-Z][A-Z'’-]{1,20}(?: [A-Z][A-Z'’-]{1,20}){0,2}|[A-Z][a-z][A-Za-z'’-]{1,20})$/;

// Behind anything else: a word in capitals on a line that has small letters
const runOnUpper = /[a-z0-9/][ \t]{1,4}([A-Z]{4,16}(?:-[A-Z]{3,16})?)$/;

function runOnName(text: string, head: number, tail: number): Token<string> | undefined {
	const from = Math.max(head, tail - 72);
	const end = text.slice(from, tail);
	const found = runOn.exec(end) ?? (/[a-z]{3}/.test(end) ? runOnUpper.exec(end) : null);
	if (!found || !isName(found[1]) || found.index + from <= head) return undefined;
	return tokenOf(text, tail - found[1].length, tail);
}

/** A date, an end mark or a sign that a copy left behind the last word. */
function trimStamp(text: string, line: BodyLine): number {
	const from = Math.max(line.head, line.tail - 40);
	const stamp = /[ \t]{1,4}(?:[A-Z]{3,6} @ [^\n]{2,24}|\d{4}-\d\d-\d\d|NNNN|#\d{4}|>|\(end\))$/i.exec(
		text.slice(from, line.tail),
	);
	return stamp ? trimEnd(text, line.head, from + stamp.index) : line.tail;
}

// End marks, page numbers, dates, stamps of publishers
const footer =
	/^(?:[Nn]{2,4}|BT|#\d{1,4}|>|-{1,3}|\d{1,4}|\d{4}-\d\d-\d\d|GP-?\d|ID:.{0,40}|(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?:\/\/[A-Z/]{1,40})?|<<.{0,60}>>|[A-Z]{3,6} @ .{2,24}|\*{1,3}|Track .{0,200}|\(end\))$/;
/** What a publisher's line of any length holds: a link, a claim. */
const published = ['http:', 'https:', '©'];

function isFooter(text: string, line: BodyLine): boolean {
	if (line.tail - line.head > 320) return false;
	const words = text.slice(line.head, line.tail);
	return footer.test(words) || published.some((sign) => words.includes(sign));
}

/** Nobody signed: what the transmission ends with is no text all the same. */
function endMarks(lines: Lines, body: readonly BodyLine[]): SignatureRead {
	const after: Span[] = [];
	let endRow = body.length;
	for (let row = body.length - 1; row >= 0 && after.length < 4; row--) {
		const { line, head, tail } = body[row];
		if (head >= tail || isNoise(lines.kind[line])) continue;
		if (lines.kind[line] !== kindNumber.end && lines.kind[line] !== kindNumber.break) break;
		after.unshift({ start: head, end: tail });
		endRow = row;
	}
	return { field: undefined, after, endRow };
}

function signature(names: readonly Token<string>[]): Field<'signature', readonly Token<string>[]> {
	const span = { start: names[0].span.start, end: names[names.length - 1].span.end };
	const pieces = names.length === 1 ? [span] : names.map((name) => name.span);
	return { kind: 'signature', span, pieces, value: names, flaws: [] };
}
