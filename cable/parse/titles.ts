/** Headings between rules, over a rule, with the rule on their own line, or bare (FORMAT 2.18; OUTLINE 2 and 4). */
import { type Span, type Title } from '../model';
import { endsSentence, portionAtNumber } from '../fields/paragraphNumber';
import { isLetter, isLower, matchAt, work } from '../fields/scan';
import { type BodyLine } from './candidates';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

/** Rows of the body that a title takes, rules included. */
export interface TitleRows {
	readonly first: number;
	readonly last: number;
	readonly title: Title;
}

const mostTitleLines = 3;
const longestTitle = 75;
const longestBare = 65;
/** Where lines are not wrapped a title may be as long as this. */
const longestUnwrapped = 130;

/** Ruled titles, in order. */
export function findRuledTitles(lines: Lines, body: readonly BodyLine[]): readonly TitleRows[] {
	const { kind } = lines;
	const found: TitleRows[] = [];
	let free = 0;
	for (let row = 0; row < body.length; row++) {
		const look = kind[body[row].line];
		const title =
			look !== kindNumber.rule
				? inline(lines, body[row], row)
				: isUpperRule(lines, body, row)
					? undefined
					: ruled(lines, body, row, free);
		if (!title) continue;
		found.push(title);
		free = title.last + 1;
	}
	return found;
}

/** The upper of two equal rules around a title: the text above it is none, unless it stands alone over a rule of its length. */
function isUpperRule(lines: Lines, body: readonly BodyLine[], rule: number): boolean {
	const length = lengthOf(body[rule]);
	if (rule === 0) return false;
	let lower = rule + 1;
	while (lower < body.length && lower - rule <= mostTitleLines && isTitleLine(lines, body[lower])) lower++;
	if (lower === rule + 1 || lower >= body.length || lines.kind[body[lower].line] !== kindNumber.rule) return false;
	if (lengthOf(body[lower]) !== length) return false;
	if (isEmpty(body[rule - 1])) return true;
	const standsAlone = rule === 1 || isEmpty(body[rule - 2]);
	return !standsAlone || Math.abs(lengthOf(body[rule - 1]) - length) > 1;
}

/** The text above an under-rule, at most three lines, up to a blank line, a page line, a paragraph or another rule. */
function ruled(lines: Lines, body: readonly BodyLine[], rule: number, free: number): TitleRows | undefined {
	const { text, kind } = lines;
	let last = rule - 1;
	// A blank line between a heading and its rule is a copy's.
	if (last > free && isEmpty(body[last]) && kind[body[last - 1].line] !== kindNumber.rule && isShort(body[last - 1])) {
		if (!isHeadingText(text, body[last - 1])) return undefined;
		last--;
	}
	let first = last;
	while (first >= free && last - first < mostTitleLines && isTitleLine(lines, body[first])) first--;
	const over = first >= free && kind[body[first].line] === kindNumber.rule;
	if (first === last) return undefined;
	if (!over) first = textAbove(text, body, { first, last, rule });
	const stopped = first >= free && last - first === mostTitleLines && isTitleLine(lines, body[first]);
	if (stopped) return undefined;
	const pieces = body.slice(first + 1, last + 1).map(spanOf);
	// A long line under which a rule stands is text, and the rule belongs to what follows.
	const isLong = pieces.some((piece) => piece.end - piece.start > longestTitle);
	if (!over && isLong && !(first + 1 === last && standsAlone(text, body, last, free))) return undefined;
	if (!over && pieces.length > 1 && endsLikeText(text, pieces)) return undefined;
	const firstRow = over ? first : first + 1;
	const span = { start: pieces[0].start, end: pieces[pieces.length - 1].end };
	return { first: firstRow, last: rule, title: { kind: 'title', span, pieces, ruled: over ? 'both' : 'under' } };
}

/**
 * A rule is as long as the longest line of its title. Where it is as long as the last, a longer line above it, one that
 * ends a sentence, or one with small letters above a title in capitals is the end of a paragraph. Answers the row above
 * the title.
 */
function textAbove(
	text: string,
	body: readonly BodyLine[],
	{ first, last, rule }: { readonly first: number; readonly last: number; readonly rule: number },
): number {
	const length = lengthOf(body[rule]);
	if (last - first < 2 || Math.abs(lengthOf(body[last]) - length) > 1) return first;
	const isUpper = isInCapitals(text, body[last]);
	for (let row = last - 1; row > first; row--) {
		const { head, tail } = body[row];
		if (tail - head > length + 1 || endsSentence(text.charCodeAt(tail - 1))) return row;
		if (isUpper && !isInCapitals(text, body[row])) return row;
	}
	return first;
}

function isInCapitals(text: string, { head, tail }: BodyLine): boolean {
	work.blocks += tail - head;
	const words = text.slice(head, tail);
	return words === words.toUpperCase();
}

// "NO SILT, NO STALLS ----------", dashes at the end of the line
const trailingRule = /[-=]{5,60}(?:[ \t]{1,2}[-=]{1,60}){0,3}$/;

function inline(lines: Lines, line: BodyLine, row: number): TitleRows | undefined {
	const { text, kind } = lines;
	const last = text.charCodeAt(line.tail - 1);
	const length = line.tail - line.head;
	if ((last !== 45 && last !== 61) || length > 200 || length < 9 || kind[line.line] === kindNumber.rule)
		return undefined;
	if (kind[line.line] === kindNumber.quoted) return undefined;
	work.blocks += length;
	const written = text.slice(line.head, line.tail);
	const found = trailingRule.exec(written);
	if (!found) return undefined;
	// In reflowed files the rule above has run into the title too.
	const over = /^[-=]{5,60}(?: [-=]{1,60}){0,2} {1,3}/.exec(written)?.[0].length ?? 0;
	const words = written.slice(over, found.index).trimEnd();
	if (
		words.length < 3 ||
		words.length > longestBare ||
		/(?:[,;]|(?<!\.\.)\.)$/.test(words) ||
		portionAtNumber(text, line.head, line.tail)
	)
		return undefined;
	const span = { start: line.head + over, end: line.head + over + words.length };
	return { first: row, last: row, title: { kind: 'title', span, pieces: [span], ruled: 'inline' } };
}

/**
 * One or two short lines between blank lines before a paragraph. `row` is the paragraph's; rows below `free` are taken.
 */
export function bareTitle(lines: Lines, body: readonly BodyLine[], row: number, free: number): TitleRows | undefined {
	const { text, kind } = lines;
	let last = row - 1;
	let blank = false;
	while (last >= free && (isEmpty(body[last]) || isPrinted(kind[body[last].line]))) {
		blank ||= isEmpty(body[last]);
		last--;
	}
	if (!blank || last < free) return undefined;
	let first = last;
	while (first > free && last - first < 2 && !isEmpty(body[first - 1])) first--;
	if (last - first > 1 || (first > 0 && isText(lines, body[first - 1]))) return undefined;
	if (first === 0 && !(last === 0 && opensBody(lines, body[0]))) return undefined;
	const group = body.slice(first, last + 1);
	if (!group.every((line) => isShort(line) && isTitleLine(lines, line))) return undefined;
	if (!group.every((line) => isHeadingText(text, line)) && !(first === last && isTitleWithColon(text, body[last])))
		return undefined;
	const pieces = group.map(spanOf);
	const span = { start: pieces[0].start, end: pieces[pieces.length - 1].end };
	return { first, last, title: { kind: 'title', span, pieces, ruled: 'none' } };
}

const headingKinds: ReadonlySet<number> = new Set(
	(['executive-order', 'tags', 'subject', 'references', 'authority'] as const).map((kind) => kindNumber[kind]),
);
/** Lines of a subject, a list or an authority, and blank ones, between the last label and the body. */
const mostLinesBelowLabel = 16;
// "MINIMIZE CONSIDERED", "NOT FOR INTERNET DISTRIBUTION", "CORRECTED COPY", "STATE FOR QQ/HBR", "LIND SENDS"
const notice =
	/\b(?:UNCLAS(?:SIFIED)?|CLASSIFIED|CONFIDENTIAL|SECRET|SENSITIVE|PROTECT|HANDLE|DISTRIBUTION|DISSEMINATION|INTERNET|MINIMIZE|COPY|NOTICE|WARNING|THIS|SEE|DEPT|DEPARTMENT|STATE|ATTN|PASS|PLEASE|PLS|SENDS?|NOFORN|[NLES][OIXT][MDA]DIS|CABLE|MESSAGE|TELEGRAM|SECTION|PART|BEGIN|TEXT)\b|\bFOR [^ ]{1,12}\//i;

/** Whether the body begins with a title: below a label and a blank line, in capitals or in those of a title. */
function opensBody(lines: Lines, { line, head, tail }: BodyLine): boolean {
	const { text, kind } = lines;
	if (line === 0 || head !== lines.head[line] || lines.head[line - 1] < lines.tail[line - 1]) return false;
	let label = line - 1;
	while (label > 0 && line - label < mostLinesBelowLabel && !headingKinds.has(kind[label])) label--;
	if (!headingKinds.has(kind[label]) || tail - head > longestBare) return false;
	work.blocks += tail - head;
	const words = text.slice(head, tail);
	return /[A-Z]{2}|[A-Z][a-z]{2}/.test(words) && !/(?:^|[ "(])[a-z]{4}/.test(words) && !notice.test(words);
}

function isTitleLine(lines: Lines, line: BodyLine): boolean {
	const look = lines.kind[line.line];
	if (isEmpty(line) || look === kindNumber.rule || isNoise(look) || look === kindNumber.classification) return false;
	if (look === kindNumber.quoted || look === kindNumber.end || look === kindNumber.caption) return false;
	return look !== kindNumber.paragraph;
}

/** Begins like a title and ends no sentence. */
function isHeadingText(text: string, line: BodyLine): boolean {
	const first = text.charCodeAt(line.head);
	const last = text.charAt(line.tail - 1);
	if (!isLetter(first) || isLower(first) || '.,;:)"'.includes(last)) return false;
	if (matchAt(/(?:END|End|SIPDIS|FROM|BEGIN|Begin) /y, text, line.head, line.tail)) return false;
	// Nobody can tell what a publisher has covered.
	if (first === 88 && matchAt(/X{4,80}/y, text, line.head, line.tail)?.[0].length === line.tail - line.head)
		return false;
	return matchAt(/[A-Za-z][.)][ \t]/y, text, line.head, line.tail) === undefined;
}

// "BACKGROUND:", "Next Steps:": up to three words with capitals; "He asked:" and "THE LIST FOLLOWS:" introduce something
const titleWithColon =
	/^(?!BEGIN|END|Begin|End|THE |The )[A-Z][A-Za-z'-]{2,20}(?: (?:[A-Z][A-Za-z'-]{1,20}|and|of|the)){0,2}:$/;

function isTitleWithColon(text: string, { head, tail }: BodyLine): boolean {
	return text.charCodeAt(tail - 1) === 58 && titleWithColon.test(text.slice(head, tail));
}

function endsLikeText(text: string, pieces: readonly Span[]): boolean {
	return (
		text[pieces[pieces.length - 1].end - 1] === '.' && pieces.some((piece) => piece.end - piece.start > longestBare)
	);
}

/** A line by itself between a blank line and its rule that reads like a title, however long. */
function standsAlone(text: string, body: readonly BodyLine[], row: number, free: number): boolean {
	const line = body[row];
	const isFirst = row === free || isEmpty(body[row - 1]);
	return isFirst && line.tail - line.head <= longestUnwrapped && isHeadingText(text, line);
}

/** Noise, or a level, which a page had at its head or foot. */
function isPrinted(look: number): boolean {
	return isNoise(look) || look === kindNumber.classification;
}
/** Directly above a title it would make that the end of a paragraph. */
function isText({ kind }: Lines, line: BodyLine): boolean {
	return !isEmpty(line) && kind[line.line] !== kindNumber.rule && !isNoise(kind[line.line]);
}
function isShort(line: BodyLine): boolean {
	return lengthOf(line) <= longestBare;
}
function lengthOf(line: BodyLine): number {
	return line.tail - line.head;
}
function isEmpty(line: BodyLine): boolean {
	return line.head >= line.tail;
}
function spanOf(line: BodyLine): Span {
	return { start: line.head, end: line.tail };
}
