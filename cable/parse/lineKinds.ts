/**
 * Step 1b: how each line looks from its own characters alone. A row a shape; another era is more rows.
 * What a line is, is decided by its region afterwards: a look in the wrong place means nothing.
 */
import { type LineKind } from '../model';
import { beginsCaption, readCaptions } from '../fields/caption';
import { beginsLevelLine } from '../fields/classification';
import { looksLikeDtg } from '../fields/dtg';
import { readLabel } from '../fields/label';
import { looksLikeDashLine } from '../fields/dashLine';
import { looksLikeDistribution } from '../fields/distribution';
import { looksLikeDrafting } from '../fields/drafting';
import { looksLikePageLine, looksLikePageNumber } from '../fields/pageLine';
import { looksLikeLabelled } from '../fields/labelled';
import { isBlank, isDigit, isLower, isUpper, standsAt, work } from '../fields/scan';
import { looksLikeSecurity } from '../fields/security';
import { looksLikeStamp } from '../fields/stamp';
import {
	looksLikeMoreRouting,
	looksLikeOriginator,
	looksLikeRouting,
	looksLikeTransmission,
} from '../fields/transmission';
import { classificationOn, kindNumber, type Lines } from './lines';

interface Shape {
	readonly kind: LineKind;
	/** Characters that can begin the line's text. */
	readonly first: string;
	/** Characters that can stand behind it; any if not said. */
	readonly second?: string;
	/** The first two characters, where they say more than each alone: asked once for every pair. */
	readonly begins?: (pair: string) => boolean;
	/** The most characters a test may examine; Infinity when it may need the whole line. */
	readonly bound: number;
	/** `start` and `end` enclose the text of `line` without outer blanks. */
	readonly test: (text: string, start: number, end: number, lines: Lines, line: number) => boolean;
}

/** A pattern that must stand at the start of the line's text. */
const begins = (pattern: RegExp) => (text: string, start: number, end: number) => standsAt(pattern, text, start, end);
/** A pattern that must be the whole of the line's text. */
const whole = (pattern: RegExp) => (text: string, start: number, end: number) =>
	standsAt(pattern, text, start, end) && pattern.lastIndex === end;
/** The same for a pattern that ends with a figure: most lines do not, and cost no more than that. */
const dated = (pattern: RegExp) => (text: string, start: number, end: number) =>
	isDigit(text.charCodeAt(end - 1)) && standsAt(pattern, text, start, end) && pattern.lastIndex === end;
const isLabel = (kind: LineKind) => (text: string, start: number, end: number) =>
	readLabel(text, start, end)?.kind === kind;

/** Number with full stop or parenthesis, or with a portion mark at once; `¶`, its misreadings and a dash may stand before. */
export const paragraphStart =
	/(?:[-–—*•]{1,2}[ \t]{1,3})?(?:(?:\u00c2?\u00b6|\ufffd)[ \t]{0,2})?\d{1,4}(?:[ \t]?[.)]{1,3}|(?=[ \t]{1,3}\((?:TS|S|C|U|SBU|LOU)[/)]))/y;
const ruleStart = /[-=_*]{3,}/y;
// "¶B." stands before the second entry of a list, "-- item" and "* item" before listed text
const markedItem = /(?:\u00c2?\u00b6[ \t]?[A-Z][.)]|-{1,2}[ \t]|\*[ \t])/y;

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = 'abcdefghijklmnopqrstuvwxyz';

const shapes: readonly Shape[] = [
	{ kind: 'transmission', first: 'VZ', second: 'ZC', bound: 12, test: looksLikeTransmission },
	{ kind: 'routing', first: 'ZOPRWY', second: 'ZOPRWY', bound: Infinity, test: looksLikeRouting },
	{ kind: 'routing', first: 'R', bound: Infinity, test: looksLikeMoreRouting },
	{ kind: 'originator', first: 'D', second: 'E', bound: 40, test: looksLikeOriginator },
	{ kind: 'security', first: 'Z', second: 'N', bound: 12, test: looksLikeSecurity },
	{ kind: 'dtg', first: 'ZOPRYW', second: ' ', bound: 40, test: looksLikeDtg },
	{ kind: 'from', first: 'F', second: 'M', bound: 6, test: begins(/FM:? {1,3}(?=[A-Z])/y) },
	{
		kind: 'to',
		first: 'T',
		second: 'O',
		bound: 12,
		test: begins(/TO(?::? {1,3}(?=[A-Z0-9]{2})|:?(?= {0,3}(?:[\r\n]|$)))/y),
	},
	{
		kind: 'distribution',
		first: 'AOI',
		second: 'CRN',
		bound: 24,
		test: looksLikeDistribution,
	},
	{ kind: 'drafting', first: 'DAE', second: 'RP', bound: 18, test: looksLikeDrafting },
	{
		kind: 'info',
		first: 'I',
		second: 'N',
		bound: 12,
		test: begins(/INFO(?::? {1,3}(?=[A-Z0-9]{2})|:?(?= {0,3}(?:[\r\n]|$)))/y),
	},
	{ kind: 'exempt', first: 'X', second: 'M', bound: 5, test: begins(/XMT[ /]/y) },
	{ kind: 'break', first: 'B', second: 'T', bound: 3, test: whole(/BT/y) },
	{ kind: 'receipt', first: '-', second: '-', bound: 120, test: looksLikeDashLine },
	{
		kind: 'end',
		first: 'Nn#<',
		second: 'Nn0123456789<',
		bound: 24,
		test: whole(/[Nn]{2,4}(?:MAFVVZCZ)?|#\d{4}|<< {0,2}END OF DOCUMENT {0,2}>>/y),
	},
	{ kind: 'page', first: 'P', second: 'A', bound: 10, test: looksLikePageNumber },
	{ kind: 'mark', first: 'M', second: 'e', bound: 20, test: whole(/Message (?:Text|Attributes)/y) },
	{
		kind: 'mark',
		first: '*',
		second: '*',
		bound: 40,
		test: begins(/\*{3} Current (?:Handling Restrictions|Classification) \*{3}/y),
	},
	{
		kind: 'notice',
		first: 'T',
		second: 'h',
		bound: 40,
		test: (text, start) => text.startsWith('This record is a partial extract', start),
	},
	{
		kind: 'banner',
		first: 'MTWFS',
		second: 'ouehra',
		bound: 40,
		test: dated(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]{2,8} \d{4},? \d{1,2}:\d\d/y),
	},
	{ kind: 'mrn', first: 'MD', second: 'RaA', bound: 24, test: looksLikeLabelled },
	{ kind: 'stamp', first: 'UCSRDWP', second: '.SNOECIaAl', bound: 90, test: looksLikeStamp },
	{ kind: 'executive-order', first: 'E', second: '. Oo0', bound: 16, test: isLabel('executive-order') },
	{ kind: 'tags', first: 'T', second: 'Aa', bound: 8, test: isLabel('tags') },
	{ kind: 'subject', first: 'S', second: 'Uu', bound: 12, test: isLabel('subject') },
	{ kind: 'references', first: 'R', second: 'Ee', bound: 14, test: isLabel('references') },
	{ kind: 'authority', first: 'CD(', second: 'LlEeUCS', bound: 24, test: isLabel('authority') },
	{
		kind: 'caption',
		first: 'SNELTOPRAFCVDMHI',
		begins: beginsCaption,
		bound: Infinity,
		test: (text, start, end) => readCaptions(text, start, end)?.end === end,
	},
	{
		kind: 'classification',
		first: 'CSTULEO',
		begins: beginsLevelLine,
		bound: Infinity,
		test: (_text, _start, _end, lines, line) => classificationOn(lines, line) !== undefined,
	},
	{ kind: 'item', first: capitals + small, second: '.)', bound: 4, test: begins(/[A-Za-z][.)][ \t](?=\S)/y) },
	{
		kind: 'item',
		first: '(',
		second: capitals + small,
		bound: 4,
		test: begins(/\((?:[a-z]|[A-Z])\)[ \t](?=\S)/y),
	},
	{ kind: 'item', first: '(', second: '123456789', bound: 5, test: begins(/\(\d{1,2}\)[ \t](?=\S)/y) },
];

/** Lists of rows that can begin with a pair of characters, put together when a pair is first met. */
const lists: (readonly Shape[])[] = [[]];
/** Which of them, a byte a pair so that all of it stays near; 0 where the pair has not been met. */
const listOfPair = new Uint8Array(128 * 128);

function shapesFor(first: number, second: number): readonly Shape[] {
	const pair = first * 128 + Math.min(second, 127);
	if (listOfPair[pair] === 0) {
		const [one, two] = [String.fromCharCode(first), String.fromCharCode(second)];
		const own = shapes.filter(
			({ first: ones, second: twos, begins: pairs }) =>
				ones.includes(one) && (twos?.includes(two) ?? true) && (pairs?.(one + two) ?? true),
		);
		const known = lists.findIndex((list, index) => index > 0 && isSame(list, own));
		listOfPair[pair] = known > 0 ? known : lists.push(own) - 1;
	}
	return lists[listOfPair[pair]];
}

function isSame(left: readonly Shape[], right: readonly Shape[]): boolean {
	return left.length === right.length && left.every((shape, index) => shape === right[index]);
}

/** Fills the column of kinds with looks. */
export function lookAtLines(lines: Lines): void {
	const { count, head, tail, kind } = lines;
	for (let line = 0; line < count; line++) {
		const start = head[line];
		const end = tail[line];
		kind[line] = start === end ? kindNumber.blank : lookOf(lines, line, start, end);
		if (kind[line] === kindNumber.stamp) lines.isReleased = true;
	}
}

/** How a line looks whose text begins and ends so. */
export function lookOf(lines: Lines, line: number, start: number, end: number): number {
	const { text } = lines;
	const code = text.charCodeAt(start);
	work.looks++;
	if (isLower(code) && code !== 110) {
		return text.charCodeAt(start + 1) === 46 || text.charCodeAt(start + 1) === 41
			? shaped(lines, line, start, end)
			: kindNumber.text;
	}
	if (isDigit(code) || code > 127 || code === 45 || code === 42) {
		work.looks += Math.min(16, end - start);
		if (standsPlainNumber(text, start, end)) return kindNumber.paragraph;
		if (standsAt(paragraphStart, text, start, end))
			return notDecimal(text, paragraphStart.lastIndex) ? kindNumber.paragraph : kindNumber.text;
		if (code > 127 && code !== 0xb6 && code !== 0xc2) return kindNumber.text;
		if (!isDigit(code) && standsAt(markedItem, text, start, end)) return kindNumber.item;
	}
	if ((code === 45 || code === 61 || code === 95 || code === 42) && isRule(text, start, end)) return kindNumber.rule;
	if (code < 128) return shaped(lines, line, start, end);
	return kindNumber.text;
}

function shaped(lines: Lines, line: number, start: number, end: number): number {
	const { text } = lines;
	const code = text.charCodeAt(start);
	// A line of one character has nothing behind it that counts.
	for (const shape of shapesFor(code, start + 1 < end ? text.charCodeAt(start + 1) : 0)) {
		work.looks += Math.min(shape.bound, end - start);
		if (shape.test(text, start, end, lines, line)) return kindNumber[shape.kind];
	}
	if (isUpper(code) && looksLikePageLine(text, start, end)) {
		work.looks += Math.min(110, end - start);
		return kindNumber.page;
	}
	return kindNumber.text;
}

/** `12. `, `¶3. `, as nearly all are. */
function standsPlainNumber(text: string, start: number, end: number): boolean {
	const first = text.charCodeAt(start) === 0xb6 ? start + 1 : start;
	let at = first;
	while (at < first + 4 && isDigit(text.charCodeAt(at))) at++;
	return at > first && at + 1 < end && text.charCodeAt(at) === 46 && isBlank(text.charCodeAt(at + 1));
}

/** `12.5` and `1.4(b)` are figures in a text, not the numbers of paragraphs. */
function notDecimal(text: string, end: number): boolean {
	return !isDigit(text.charCodeAt(end));
}

/** Dashes, equal signs, underlines or stars, in runs that single blanks divide (a rule breaks after 45 dashes). */
function isRule(text: string, start: number, end: number): boolean {
	if (!standsAt(ruleStart, text, start, Math.min(end, start + 400))) return false;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		work.looks++;
		if (code !== 45 && code !== 61 && code !== 95 && code !== 42 && !isBlank(code)) return false;
	}
	return true;
}
