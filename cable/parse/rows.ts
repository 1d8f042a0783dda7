/**
 * Step 1a: lines that a copy ran together are parted where a format line, an address, the classification line or a
 * page line begins, so that every later step sees rows as they were sent. Nearly all texts are rows already.
 */
import { endsSentence } from '../fields/paragraphNumber';
import { charSet, indexWithin, skipBlanks, standsAt, trimEnd, work } from '../fields/scan';
import { type Lines, rowsAt, rowsOf } from './lines';

/** Shorter lines hold one format line, or two that the reader of the envelope parts by itself. */
const shortest = { page: 45, header: 58, text: 100 };
/** Headers stand at the top. */
const headerLines = 80;

// What a header begins with: "VZCZCXRO0417", "OO RUEHQD", "DE RUEHVM #", "ZNY CCCCC", "O R 141507Z MAR 09", "FM ", "TO "
const headerStart =
	/(?:DESTINATION: |This record is a partial extract|V?ZCZC[A-Z]{3}\d|(?:ZZ|OO|PP|RR|WW|YY) R[A-Z0-9]{3,7} |DE R[A-Z0-9]{3,7} #|ZN[RY] [A-Z]{5} |[ZOPRYW](?: [ZOPRYW]){0,3} \d{6}Z |FM [A-Z]|TO [A-Z]|INFO [A-Z]|R[A-Z0-9]{3,7} ?\/)/y;

const beginsHeader = charSet('DVZOPRWYFTI');

const indicator = 'R[A-Z0-9]{3,7} ?\\/ ?(?=[A-Z0-9])';
const kind = '(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE|USINT|USLO|RPO) (?=[A-Z])';
/** What begins a row in the middle of a header's line. */
const boundary = new RegExp(
	`(?<=[ \\t])(?:${[
		'V?ZCZC[A-Z]{3}\\d{3,4}(?= )',
		'(?:ZZ|OO|PP|RR|WW|YY) R[A-Z0-9]{3,7}(?![A-Z0-9/])',
		'DE R[A-Z0-9]{3,7} #\\d{4}',
		'ZN[RY] ([TSCEUR])\\1{4}(?![A-Z])',
		'(?<!(?:^|[ \\t])[ZOPRYW] )[ZOPRYW](?: [ZOPRYW]){0,3} \\d{6}Z [A-Z]{3} \\d\\d',
		'FM (?=[A-Z]{2})',
		'TO (?=R[A-Z0-9]{3,7} ?\\/|AM(?:EMBASSY|CONSUL)|SECSTATE|USMISSION|ALL |[A-Z ]{3,40}COLLECTIVE)',
		// Behind a sender's name TO is the label, whoever follows.
		'TO (?<=(?:^|[ \\t])FM [A-Z .]{3,40} TO )(?=[A-Z])',
		'INFO (?=[A-Z]{2})',
		'XMT[ /](?=[A-Z]{2})',
		`(?<!\\b(?:FM|TO|INFO) {1,3})${indicator}`,
		`(?<!\\b(?:FM|TO|INFO|XMT) {1,3}|\\/ {0,2})${kind}`,
		// A publisher's date between the addresses and the classification line
		'(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d{1,2} [A-Z][a-z]{2,8} \\d{4}',
		// The classification line, which the number of the telegram ends; letters may be doubled, lost or glued
		`(?<level>T O P {1,2}S E C R E T|${[
			'[SEC]{1,2}(?: [SECRT]{1,2}){3,6}',
			'[CO]{1,2}(?: [CONFIDETAL]{1,2}){6,12}',
			'LIMITED OFFICIAL USE',
			'UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET',
			'Unclas(?:sified)?|Confidential|Secret',
		].join('|')})(?= [A-Za-z0-9 /.-]{2,70} \\d{4,6}(?!\\d))`,
	].join('|')})`,
	'g',
);
const mission = /AM(?:EMBASSY|CONSUL) /y;
// "VELMORA 00000412  002 OF 002", "RIO DE JAN 00000285 001.2 OF 002"
const pageLine = /(?:[A-Z][A-Z.'-]{1,20} {1,2}){1,4}\d{8} {1,3}\d{3}(?:\.\d{1,2})? OF \d{3}(?![\d])/g;

/** The same lines, or rows where some of them were parted, or those of a double-spaced text without what spaces them. */
export function partLines(given: Lines): Lines {
	const lines = isDoubleSpaced(given) ? singleSpaced(given) : given;
	const { count } = lines;
	for (let line = 0; line < count; line++) if (isJoined(lines, line)) return partedFrom(lines, line);
	return lines;
}

const doubleSpaced = { fewestLines: 12, mostTight: 2, full: 50 };

/**
 * A blank line behind nearly every line, and either lines that were wrapped or three blank lines wherever there was one:
 * where each line is a paragraph of its own, blank lines part paragraphs. Ordinary texts are told by their first lines.
 */
function isDoubleSpaced({ text, count, head, tail }: Lines): boolean {
	let [written, tight, full, cut, tripled, even, last] = [0, 0, 0, 0, 0, 0, -1];
	for (let line = 0; line < count; line++) {
		const length = tail[line] - head[line];
		if (length === 0) continue;
		const blanks = line - last - 1;
		if (last >= 0) {
			if (blanks === 0) tight++;
			else if (blanks % 2 === 0) even++;
			else if (blanks > 1) tripled++;
		}
		if (tight > doubleSpaced.mostTight && tight * 25 > written) return false;
		written++;
		last = line;
		if (length < doubleSpaced.full) continue;
		full++;
		if (!endsSentence(text.charCodeAt(tail[line] - 1))) cut++;
	}
	if (written < doubleSpaced.fewestLines) return false;
	return cut * 2 > full || (even === 0 && tripled * 8 > written);
}

/** Of the blank lines behind a line every other one is the copy's. */
function singleSpaced(lines: Lines): Lines {
	const { head, tail, count } = lines;
	const kept: number[] = [];
	let blanks = 0;
	for (let line = 0; line < count; line++) {
		blanks = head[line] < tail[line] ? 0 : blanks + 1;
		if (blanks % 2 === 0 || line === 0) kept.push(line);
	}
	return rowsAt(lines, kept);
}

function isJoined({ text, head, tail }: Lines, line: number): boolean {
	const length = tail[line] - head[line];
	// The F of a page line's end, before it is looked for: nearly no line has it there.
	if (length <= shortest.header) {
		if ((line < headerLines || beginsSender(text, head[line])) && holdsTwo(text, head[line], tail[line])) return true;
		return length > shortest.page && text.charCodeAt(tail[line] - 5) === 70 && text.startsWith(' OF 0', tail[line] - 7);
	}
	if (
		line < headerLines &&
		beginsHeader(text.charCodeAt(head[line])) &&
		standsAt(headerStart, text, head[line], tail[line])
	)
		return true;
	if (text.charCodeAt(tail[line] - 5) === 70 && text.startsWith(' OF 0', tail[line] - 7)) return true;
	// Without its blank: a search begins at each of its first letter, and blanks are everywhere.
	return length > shortest.text && text.slice(head[line], tail[line]).includes('OF 0');
}

const sender =
	/(?:TO R[A-Z0-9]{3,7}\/|FM (?:AM(?:EMBASSY|CONSUL)|USMISSION|SECSTATE|USINT|USLO) |[ZOPRY](?: [ZOPRY]){0,3} \d{6}Z )/y;

/** Where another telegram's header can be told by its own words. */
function beginsSender(text: string, start: number): boolean {
	const second = text.charCodeAt(start + 1);
	return (second === 32 || second === 77 || second === 79) && standsAt(sender, text, start, start + 40);
}

/** `O 141507Z MAR 09 FM …`, `FM … TO …`, `TO … INFO …`, two addresses: short lines of a header with another on them. */
function holdsTwo(text: string, start: number, end: number): boolean {
	const second = text.charCodeAt(start + 1);
	switch (text.charCodeAt(start)) {
		case 70: // FM
			return second === 77 && indexWithin(text, ' TO ', start, end) >= 0;
		case 84: // TO
			return second === 79 && (indexWithin(text, ' INFO ', start, end) >= 0 || holdsTwoAddresses(text, start, end));
		case 73: // INFO
			return second === 78 && holdsTwoAddresses(text, start, end);
		case 79: // O, P, R, Z before a date-time group
		case 80:
		case 82:
		case 90:
			return second === 32 ? indexWithin(text, ' FM ', start, end) >= 0 : holdsTwoIndicators(text, start, end);
		default:
			return false;
	}
}

function holdsTwoAddresses(text: string, start: number, end: number): boolean {
	// The label stands before the first.
	const at = indexWithin(text, ' AM', start + 5, end);
	return holdsTwoIndicators(text, start, end) || (at >= 0 && standsAt(mission, text, at + 1, end));
}

/** Offices behind an address have strokes of their own, two together. */
function holdsTwoIndicators(text: string, start: number, end: number): boolean {
	const first = indexWithin(text, '/', start, Math.min(end, start + 16));
	const next = first < 0 ? -1 : indexWithin(text, '/', first + 6, end);
	return next >= 0 && text.charCodeAt(next + 1) !== 47;
}

function partedFrom(lines: Lines, from: number): Lines {
	const { text, head, tail, count } = lines;
	const cuts: number[][] = [];
	let found = 0;
	for (let line = from; line < count; line++) {
		const own = isJoined(lines, line) ? cutsIn(text, head[line], tail[line]) : [];
		cuts[line] = own;
		found += own.length;
	}
	return found === 0 ? lines : rowsOf(lines, cuts);
}

function cutsIn(text: string, head: number, tail: number): number[] {
	const isHeader = standsAt(headerStart, text, head, tail);
	work.lines += tail - head;
	const written = text.slice(head, tail);
	const cuts: number[] = [];
	if (isHeader) {
		let end = written.length;
		for (const { index, groups } of written.matchAll(boundary)) {
			if (index >= end) break;
			cuts.push(head + index);
			// Behind the classification line is the heading, which parts itself.
			if (groups?.['level']) end = 0;
		}
	}
	for (const { index, 0: all } of written.includes(' OF 0') ? written.matchAll(pageLine) : []) {
		const start = head + index + nameStart(all);
		const stop = skipBlanks(text, head + index + all.length, tail);
		if (start > head) cuts.push(start);
		if (stop < tail) cuts.push(stop);
	}
	return [...new Set(cuts)].sort((left, right) => left - right).filter((at) => trimEnd(text, head, at) > head);
}

const longestName = 10;

/** In capitals the last words of the sentence look like the post's name: no more than the page line's ten letters. */
function nameStart(all: string): number {
	const name = /^[^\d]{0,90}/.exec(all)?.[0].trimEnd() ?? '';
	let start = name.length + 1;
	for (const word of name.split(' ').toReversed()) {
		const next = start - 1 - word.length;
		if (start <= name.length && name.length - next > longestName) break;
		start = next;
	}
	return Math.max(0, start);
}
