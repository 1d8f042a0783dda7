/**
 * Stamps of copies released on request since the 1980s (FORMAT 4): page banners with case and document number, the
 * decision, who reviewed, and the marks of exemptions that stand where words were taken out.
 */
import { type Span, type Token } from '../model';
import { Cursor, indexWithin, matchAt, skipBlanks, standsAt, tokenOf, trimEnd } from './scan';

/** A number or word that a stamp tells, under the name that it has there. */
export interface StampFact {
	readonly key:
		| 'Case No.'
		| 'Doc No.'
		| 'Date'
		| 'Page'
		| 'Release'
		| 'Declassified'
		| 'Classified by'
		| 'Review Authority'
		| 'Authority';
	readonly value: Token<string>;
}

// A level before what only stamps have; then the department, a number with its name, a decision, a page of pages
const beginning =
	/(?:(?:SENSITIVE BUT )?(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)(?:\/\/[A-Z/ ]{1,30})? {1,40})?(?:U\.? ?S\.? Dep|Case N|Doc(?:ument)? N|(?:RELEASED?|Released?|DENIED|Denied|WITHHELD|Withheld|DECLASSIFIED|Declassified) (?:IN|in|In) (?:PART|FULL|part|full|Part|Full)(?![A-Za-z])|DECLASSIFIED(?= BY:|$|[\r\n])|Classified [Bb]y [A-Za-z/, ]{2,60} DoS on|REVIEW AUTHORITY:|Page:|PAGE:)/y;

/** Whether a whole line is a stamp by its own words alone, in any file. */
export function looksLikeStamp(text: string, start: number, end: number): boolean {
	return standsAt(beginning, text, start, end) && readStamp(text, start, end) !== undefined;
}

const level =
	/(?:SENSITIVE BUT )?(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)(?:\/\/[A-Z/ ]{1,30})?(?= {1,40}[UCDP])/y;
const department = /U\.? ?S\.? Dep(?:artment|t\.?) of State/y;
const numbers: readonly (readonly [StampFact['key'], RegExp])[] = [
	// "Case No. F-2009-01234"
	['Case No.', /Case (?:No|Number)[.:]{0,2} {0,4}([A-Z]{1,3}-?\d{4}-?\d{3,6})(?!\d)/y],
	// "Doc No. C01234567"
	['Doc No.', /Doc(?:ument)? (?:No|Number)[.:]{0,2} {0,4}([A-Z]\d{6,9})(?!\d)/y],
	// "Date: 03/14/2012"
	['Date', /Date: {0,4}(\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/y],
	// "Page: 1 of 3"
	['Page', /(?:Page|PAGE):? {0,4}(\d{1,4} (?:of|OF) \d{1,4})(?!\d)/y],
];
const decision =
	/(?:RELEASED?|Released?|DENIED|Denied|WITHHELD|Withheld|DECLASSIFIED|Declassified) (?:IN|in|In) (?:PART|FULL|part|full|Part|Full)(?![A-Za-z])/y;
// "DECLASSIFIED", "DECLASSIFIED BY: …", "REVIEW AUTHORITY: …", "AUTHORITY: …"
const reviews: readonly (readonly [StampFact['key'], RegExp])[] = [
	['Review Authority', /(?:REVIEW AUTHORITY|Review Authority): {0,4}/y],
	['Authority', /(?:AUTHORITY|Authority): {0,4}/y],
	// Of the review, not of the telegram: "Classified by Director, A/GIS/IPS, DoS on 03/14/2012 - Class: CONFIDENTIAL"
	['Classified by', /Classified [Bb]y(?= [A-Za-z/, ]{2,60} DoS on) {1,4}/y],
	['Declassified', /(?:DECLASSIFIED|Declassified)(?: {1,3}(?:BY|By|by)(?: {0,2}:)? {0,4}|(?=[\r\n]|$))/y],
];
const longestReview = 200;

// The level of a banner, the department, names of numbers, decisions, reviews: the first three characters
const beginnings: ReadonlySet<string> = new Set([
	...['UNC', 'CON', 'SEC', 'TOP', 'LIM', 'SEN', 'U.S', 'U. ', 'US ', 'U S', 'Cas', 'Doc', 'Dat', 'Pag', 'PAG'],
	...['REL', 'Rel', 'DEN', 'Den', 'WIT', 'Wit', 'DEC', 'Dec', 'REV', 'Rev', 'AUT', 'Aut', 'Cla'],
]);
// "C01234567", "F-2009-01234"
const numberAlone = /C\d|[FMP]-/y;

/** Whether `readStamp` can find anything at all: most lines are ruled out by their first characters. */
export function mayBeStamp(text: string, start: number, end: number): boolean {
	return beginnings.has(text.slice(start, start + 3)) || standsAt(numberAlone, text, start, end);
}

/** What a stamp tells, in its order; undefined when the stretch is none. Marks of exemptions alone are no stamp. */
export function readStamp(text: string, start: number, end: number): readonly StampFact[] | undefined {
	return (
		readBanner(text, start, end) ??
		readDecision(text, start, end) ??
		readReview(text, start, end) ??
		readNumberAlone(text, start, end)
	);
}

/** `C01234567`, `F-2009-01234`: at the foot of a page the numbers may stand without their names. */
function readNumberAlone(text: string, start: number, end: number): readonly StampFact[] | undefined {
	for (const [key, shape] of bareNumbers) {
		if (standsAt(shape, text, start, end) && shape.lastIndex === end)
			return [{ key, value: tokenOf(text, start, end) }];
	}
	return undefined;
}

const bareNumbers: readonly (readonly [StampFact['key'], RegExp])[] = [
	['Doc No.', /C\d{8}(?!\d)/y],
	['Case No.', /[FMP]-\d{4}-\d{5}(?!\d)/y],
];

/** `UNCLASSIFIED U.S. Department of State Case No. F-2009-01234 Doc No. C01234567 Date: 03/14/2012`, or parts of it. */
function readBanner(text: string, start: number, end: number): readonly StampFact[] | undefined {
	const cursor = new Cursor(text, start, end);
	cursor.match(level);
	const isDepartment = cursor.blanks().match(department) !== undefined;
	const facts: StampFact[] = [];
	while (!cursor.blanks().done) {
		const fact = readNumber(cursor);
		if (!fact) return undefined;
		facts.push(fact);
	}
	return isDepartment || facts.length > 0 ? facts : undefined;
}

function readNumber(cursor: Cursor): StampFact | undefined {
	for (const [key, shape] of numbers) {
		const found = cursor.match(shape);
		if (found) return { key, value: tokenOf(cursor.text, cursor.at - found[1].length, cursor.at) };
	}
	return undefined;
}

function readDecision(text: string, start: number, end: number): readonly StampFact[] | undefined {
	const found = matchAt(decision, text, start, end);
	if (!found) return undefined;
	const isWhole =
		skipBlanks(text, start + found[0].length, end) >= end || decisionMarks(text, start, end) !== undefined;
	return isWhole ? [{ key: 'Release', value: tokenOf(text, start, end) }] : undefined;
}

// "- ", ": ", ", " between a decision and its marks
const separator = / {0,4}[-:,]? {0,4}/y;

/** The marks with which a decision ends: `RELEASED IN PART B1, 1.4(D)`, `RELEASED IN PART (B6)`. */
function decisionMarks(text: string, start: number, end: number): readonly Token<string>[] | undefined {
	const found = matchAt(decision, text, start, end);
	if (!found) return undefined;
	const said = start + found[0].length;
	const from = said + (matchAt(separator, text, said, end)?.[0].length ?? 0);
	const isEnclosed = text.charAt(from) === '(' && text.charAt(end - 1) === ')';
	return readMarks(text, from, end) ?? (isEnclosed ? readMarks(text, from + 1, end - 1) : undefined);
}

/** The marks of a stamp: a line of them, one in brackets, or those behind a decision. */
export function marksOf(text: string, { start, end }: Span): readonly Token<string>[] {
	const isBracketed = text.charAt(start) === '[' && text.charAt(end - 1) === ']';
	const own = isBracketed
		? readMarks(text, skipBlanks(text, start + 1, end), trimEnd(text, start, end - 1))
		: undefined;
	return own ?? readMarks(text, start, end) ?? decisionMarks(text, start, end) ?? [];
}

function readReview(text: string, start: number, end: number): readonly StampFact[] | undefined {
	if (end - start > longestReview) return undefined;
	for (const [key, shape] of reviews) {
		const found = matchAt(shape, text, start, end);
		if (!found) continue;
		const at = start + found[0].length;
		// "DECLASSIFIED" alone tells nothing but itself.
		return [{ key, value: tokenOf(text, at < end ? at : start, end) }];
	}
	return undefined;
}

// "B1", "B7(C)", "(b)(1)", "b(6)"; "1.4(D)", "1.4 (b)", "1.5(d)"; a scanned 1 may be l or I
const mark =
	/(?:\(?[Bb]\)? ?\(?[1-9lI]\)?(?: ?\([A-Fa-f]\)(?! ?\(\d))?|[1lI] ?\. ?[3456] ?\(?[A-Ha-h]\)?)(?![A-Za-z0-9])/y;
const between = /(?: {0,3}[,;/&] {0,3}| {1,3}(?:and {1,3}|AND {1,3})?)/y;
const mostMarks = 12;

/** Marks of exemptions and nothing else from `start` to `end`: `B1, 1.4(B), 1.4(D)`. */
export function readMarks(text: string, start: number, end: number): readonly Token<string>[] | undefined {
	const marks: Token<string>[] = [];
	let at = start;
	while (at < end && marks.length < mostMarks) {
		const found = matchAt(mark, text, at, end);
		if (!found) return undefined;
		const stop = at + found[0].length;
		marks.push({ span: { start: at, end: stop }, value: markCode(found[0]) });
		at = stop < end ? stop + (matchAt(between, text, stop, end)?.[0].length ?? 0) : stop;
		if (at === stop && at < end) return undefined;
	}
	return marks.length > 0 && at >= end ? marks : undefined;
}

/** `(b)(1)` and `b1` are B1, `1.4 (D)` and `l.4D` are 1.4(D): as the stamps of today write them. */
function markCode(written: string): string {
	const bare = written.replace(/[ ()]/g, '').toUpperCase();
	if (bare.startsWith('B')) {
		const number = figure(bare.charAt(1));
		return bare.length > 2 ? `B${number}(${bare.slice(2)})` : `B${number}`;
	}
	return `${figure(bare.charAt(0))}${bare.slice(1, -1)}(${bare.slice(-1)})`;
}

function figure(char: string): string {
	return char === 'L' || char === 'I' ? '1' : char;
}

/** Where marks stand on a line of text: from what stands in a margin the text is told by white space. */
export interface MarksOnLine {
	/** The line's text without marks at its ends. */
	readonly head: number;
	readonly tail: number;
	readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** In the margins and in the text between two blanks each side, or in square brackets. */
export function findMarks(text: string, start: number, end: number): MarksOnLine | undefined {
	const marks: { start: number; end: number }[] = [];
	let head = start;
	let tail = end;
	for (let at = start; at < end;) {
		const stop = groupEnd(text, at, end);
		const span = unbracketed(text, at, stop);
		const next = skipBlanks(text, stop, end);
		const isSetOff = (at === start || at - trimEnd(text, start, at) > 1) && (stop >= end || next - stop > 1);
		const inner = span ?? { start: at, end: stop };
		if ((span || isSetOff) && stop - at < longestGroup && readMarks(text, inner.start, inner.end)) {
			marks.push({ start: at, end: stop });
			if (at === start) head = next;
			if (stop >= end) tail = trimEnd(text, start, at);
		}
		at = next;
	}
	if (head >= tail) return undefined;
	const all = merged(marks, citedMarks(text, head, tail));
	return all.length > 0 ? { head, tail, marks: all } : undefined;
}

const longestGroup = 60;

// "(b)(6)", "(b)(7)(C)": so written, it stands for nothing else, even inside a sentence
const cited = /\([Bb]\) ?\([1-9]\)(?: ?\([A-Fa-f]\)(?! ?\(\d))?/y;

function citedMarks(text: string, start: number, end: number): readonly Span[] {
	const marks: Span[] = [];
	for (let at = indexWithin(text, '(', start, end); at >= 0; at = indexWithin(text, '(', at + 1, end)) {
		const found = matchAt(cited, text, at, end);
		if (found && at >= (marks.at(-1)?.end ?? 0)) marks.push({ start: at, end: at + found[0].length });
	}
	return marks;
}

/** Both in order; of two that overlap, the one of `first`. */
function merged(first: readonly Span[], second: readonly Span[]): readonly Span[] {
	const all: Span[] = [];
	let next = 0;
	for (const span of second) {
		while (next < first.length && first[next].start < span.end) all.push(first[next++]);
		if ((all.at(-1)?.end ?? 0) <= span.start) all.push(span);
	}
	return [...all, ...first.slice(next)];
}

/** Up to the next two blanks, or behind the bracket that closes here. */
function groupEnd(text: string, start: number, end: number): number {
	const isBracketed = text.charAt(start) === '[';
	let at = start;
	while (at < end && at - start < longestGroup) {
		if (isBracketed && text.charAt(at) === ']') return at + 1;
		if (text.charCodeAt(at) <= 32 && (at + 1 >= end || text.charCodeAt(at + 1) <= 32)) return at;
		if (text.charCodeAt(at) <= 32 && text.charAt(at + 1) === '[') return at;
		at++;
	}
	while (at < end && text.charCodeAt(at) > 32) at++;
	return at;
}

function unbracketed(text: string, start: number, end: number): { start: number; end: number } | undefined {
	if (text.charAt(start) !== '[' || text.charAt(end - 1) !== ']') return undefined;
	const from = skipBlanks(text, start + 1, end - 1);
	return { start: from, end: trimEnd(text, from, end - 1) };
}
