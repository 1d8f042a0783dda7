/** Labels of the heading's fields, at the start of a line and, with stricter signs, in the middle of one (FORMAT 2.12-2.16). */
import { type LineKind } from '../model';
import { charSet, editDistance, indexWithin, isBlank, isUpper, matchAt, skipBlanks, standsAt } from './scan';

export type LabelKind = Extract<LineKind, 'executive-order' | 'tags' | 'subject' | 'references' | 'authority'>;

export interface LabelRead {
	readonly kind: LabelKind;
	readonly start: number;
	/** Behind the label and its colon. */
	readonly end: number;
	/** The label that was meant, when it is misspelled. */
	readonly meant?: string;
}

interface LabelShape {
	readonly kind: LabelKind;
	readonly first: string;
	/** What follows it, inside a line. */
	readonly second: (code: number) => boolean;
	/** At a line's start. */
	readonly line: RegExp;
	/** In the middle of a line: upper case or exact, with a colon or what else only a label has behind it. */
	readonly inside: RegExp;
}

const shapes: readonly LabelShape[] = [
	// "E.O. 12958:", "EO 12958", "E.0. 12958"; the number is the field's value, not the label's
	{
		kind: 'executive-order',
		first: 'E',
		second: charSet('. O'),
		line: /E\.? ?[Oo0]\.? {0,2}:?(?= {0,3}(?:\d{5}|[1LI]{2} ?[6GB][5S][2Z])(?!\d))/y,
		inside: /E\.? ?O\.? {0,2}(?= {0,2}\d{5} {0,2}(?::|DECL|N\/A))/y,
	},
	// "TAGS:", "TAGS PREL", "Tags:", "TAG:"
	{
		kind: 'tags',
		first: 'T',
		second: charSet('Aa'),
		line: /(?:TAGS?|Tags?)(?: {0,3}:| {1,3}(?=[A-Z])|(?= {0,3}(?:[\r\n]|$)))/y,
		inside: /(?:TAGS?|Tags) {0,2}:|(?<=(?:N\/A|n\/a|OADR|MR|\d) {1,3})TAGS (?=[A-Z]{2,5}[, ])/y,
	},
	// "SUBJECT:", "SUBJ:", "Subject:"
	{
		kind: 'subject',
		first: 'S',
		second: charSet('Uu'),
		line: /(?:SUBJ(?:ECT)?|Subj(?:ect)?)(?: {0,3}:| {1,3}(?=[A-Z\d"($])|(?= {0,3}(?:[\r\n]|$)))/y,
		inside: /(?:SUBJ(?:ECT)?|Subject) {0,2}:/y,
	},
	// "REF:", "REFS:", "REFTEL:", "REF(S):", "REF (S):", "Ref:", "REF - LIMA", "REF A. ..."
	{
		kind: 'references',
		first: 'R',
		second: charSet('Ee'),
		line: /(?:REF(?:S|TELS?|TEL\(S\)|ERENCES?| ?\(S\)|ERENCE\(S\))?|RETELS?|Refs?|References?|Reftels?)(?: {0,3}[:.;]| - | {1,3}(?=[A-Z0-9([]|'\d)|(?<=REFS?|REF\(S\)|REFTELS?)(?= {0,3}[\r\n]))/y,
		inside: /REF(?:S|TELS?|\(S\))? {0,2}:|REFS? (?=\(?A[.)] )|Refs?: {1,2}(?=[A-Z\d(])/y,
	},
	// "Classified By:", "CLASSIFIED BY", "(U) Classified by", "DERIVED FROM:"
	{
		kind: 'authority',
		first: 'CD(',
		second: charSet('LlEe'),
		line: /(?:\((?:U|C|S|SBU)\) {0,3})?(?:CLASS(?:IFIED|FIED|IFED|\.)|Class(?:ified|fied|ifed|\.)|Derived|DERIVED) {1,3}(?:BY|By|by|FROM|From|from)(?: {0,2}:|(?= ))/y,
		inside:
			/(?:CLASSIFIED BY|Classified By|Classified by|DERIVED FROM|Derived from) {0,2}:|Classified [Bb]y (?=[A-Z])/y,
	},
];

const none: readonly LabelShape[] = [];
const shapesByFirst: readonly (readonly LabelShape[])[] = Array.from({ length: 128 }, (_, code) =>
	shapes.filter((shape) => shape.first.includes(String.fromCharCode(code))),
);

/** Whether any label inside a line begins with the character: asked of every one. */
const beginsInside = shapesByFirst.map((ones) => ones.length > 0);

function shapesFor(code: number): readonly LabelShape[] {
	return code < 128 ? shapesByFirst[code] : none;
}

/** The label that stands at `start`, the first character of a line's text. */
export function readLabel(text: string, start: number, end: number): LabelRead | undefined {
	for (const shape of shapesFor(text.charCodeAt(start))) {
		if (standsAt(shape.line, text, start, end)) return { kind: shape.kind, start, end: shape.line.lastIndex };
	}
	return undefined;
}

/** The authority as paragraph 1: `1. (U) Classified by …`, standard in the 1990s. Answers its label. */
export function readNumberedAuthority(text: string, start: number, end: number): LabelRead | undefined {
	const found = matchAt(/(?:[-*] )?(?:(?:\u00c2?\u00b6|\ufffd) ?)?\d{1,2}[.)]? {0,3}/y, text, start, end);
	const label = found && readLabel(text, start + found[0].length, end);
	return label?.kind === 'authority' ? label : undefined;
}

/** The next label in the middle of a line, from `start` on. Only behind a blank, a full stop or a closing parenthesis. */
export function findLabel(text: string, start: number, end: number): LabelRead | undefined {
	for (let at = start; at + 4 <= end; at++) {
		const code = text.charCodeAt(at);
		if (code < 67 || code > 84 || !beginsInside[code]) continue;
		const before = text.charCodeAt(at - 1);
		if (!isBoundary(before) && !isGlued(text, at, before)) continue;
		for (const shape of shapesFor(code)) {
			if (!shape.second(text.charCodeAt(at + 1)) || !standsAt(shape.inside, text, at, end)) continue;
			const { lastIndex } = shape.inside;
			return { kind: shape.kind, start: shape.kind === 'authority' ? markStart(text, start, at) : at, end: lastIndex };
		}
	}
	return undefined;
}

/** `TAGS: PREL EFIS SUBJECT EEL TREATY`: behind codes the label needs no colon. */
export function findSubjectBehindTags(text: string, start: number, end: number): LabelRead | undefined {
	const at = indexWithin(text, ' SUBJECT ', start, end);
	return at < 0 ? undefined : { kind: 'subject', start: at + 1, end: at + 9 };
}

/** The portion mark that an authority may have before its label: `(U) Classified by`. */
function markStart(text: string, start: number, at: number): number {
	return text.startsWith('(U) ', at - 4) && at - 4 >= start ? at - 4 : at;
}

/** `…CHEESESREF: LIMA 234`: only this label is found glued to the word before it. */
function isGlued(text: string, at: number, before: number): boolean {
	return (
		text.charCodeAt(at) === 82 && text.charCodeAt(at + 3) === 58 && isUpper(before) && text.startsWith('REF: ', at)
	);
}

// Teleprinter slips of the 1970s: "TAGS;", "TAGS/", "SUBJ8:", "SUJ:", "S U B J E C T:" (NARA 1973-79, 2.13 and 2.14)
const oddLabels: readonly (readonly [RegExp, string, LabelKind])[] = [
	[/TAGS? {0,2}[;/.-]/y, 'TAGS', 'tags'],
	[/S U B J E C T {0,2}[:;/.,-]?|SUBJ\.:|SUB?J[A-Z0-9]{0,4} {0,2}[:;/]|SUBJ(?:ECT)? {0,2}[.,-]/y, 'SUBJECT', 'subject'],
];

function readOddLabel(text: string, start: number, end: number): LabelRead | undefined {
	const first = text.charCodeAt(start);
	if (first !== 84 && first !== 83) return undefined;
	for (const [shape, meant, kind] of oddLabels) {
		const found = matchAt(shape, text, start, end);
		if (!found) continue;
		// A label with another mark for its colon is spelled right.
		const isRight = found[0].replace(/[^A-Z]/g, '') === meant || /^SUBJ\.?:/.test(found[0]);
		return { kind, start, end: start + found[0].length, ...(isRight ? {} : { meant }) };
	}
	return undefined;
}

const wholeLabels: readonly (readonly [string, LabelKind])[] = [
	['TAGS', 'tags'],
	['SUBJECT', 'subject'],
	['CLASSIFIED BY', 'authority'],
];

/** A label with a slip in it, before a colon: `TAGES:`, `AGS:`, `SUBJCT:`. Only where a label is expected. */
export function readMisspelledLabel(text: string, start: number, end: number): LabelRead | undefined {
	const odd = readOddLabel(text, start, end);
	if (odd) return odd;
	const colon = indexWithin(text, ':', start, Math.min(end, start + 17));
	if (colon < 0) return undefined;
	const word = text.slice(start, colon).trimEnd();
	for (const [meant, kind] of wholeLabels) {
		if (editDistance(word.toUpperCase(), meant, meant.length > 4 ? 2 : 1) <= (meant.length > 4 ? 2 : 1)) {
			return { kind, start, end: colon + 1, meant };
		}
	}
	return undefined;
}

/** Whether the label is said once more behind itself: `Classified By: Classified by`. Answers where the second ends. */
export function skipDoubled(text: string, label: LabelRead, end: number): number | undefined {
	const again = readLabel(text, skipBlanks(text, label.end, end), end);
	if (again?.kind !== label.kind || label.kind === 'executive-order') return undefined;
	// "CLASSIFIED BY: DERIVED FROM: MULTIPLE SOURCES" says two things.
	return label.kind === 'authority' && isDerived(text, again) !== isDerived(text, label) ? undefined : again.end;
}

function isDerived(text: string, { start, end }: LabelRead): boolean {
	return /derived/i.test(text.slice(start, end));
}

function isBoundary(before: number): boolean {
	return isBlank(before) || before === 46 || before === 41 || before === 59;
}
