/**
 * Step 1e: telegrams inside a telegram, between QUOTE and UNQUOTE. Their levels, labels and numbers are not those of
 * the telegram that quotes them (NARA 1973-79, 2.16).
 */
import { type LineKind, lineKinds } from '../model';
import { readClassification } from '../fields/classification';
import { matchAt, skipBlanks, work } from '../fields/scan';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

/** The word at the end of a line, or at its start before a level. */
const opener = /(?:BEGIN )?(?:QUOTE|QTE)[:.]?/y;
/** What a quoted telegram begins with. */
const beginnings: ReadonlySet<LineKind> = new Set<LineKind>([
	'classification',
	'executive-order',
	'dtg',
	'from',
	'tags',
]);
/** Lines that a quotation may have, and characters of each that are looked at. */
const longest = 2000;
const widest = 160;
/** Quotations that nothing closes, before the search is given up: each is looked for to the end. */
const mostOpen = 2;

/** Gives the lines of quoted telegrams the kind `quoted`, the lines of QUOTE and UNQUOTE included where they stand alone. */
export function settleQuotes(lines: Lines): void {
	const { text, kind } = lines;
	// All openers have it, and few texts have one; in capitals, as prints of the time are.
	if (!text.includes('QUOTE') && !text.includes('QTE')) return;
	let left = mostOpen;
	for (let line = 0; line < lines.count && left > 0; line++) {
		const opened = opens(lines, line);
		if (!opened) continue;
		const last = lastLine(lines, line);
		if (last === undefined) {
			left--;
			continue;
		}
		for (let own = opened === 'here' ? line : line + 1; own <= last; own++) {
			if (!isNoise(kind[own]) && kind[own] !== kindNumber.blank) kind[own] = kindNumber.quoted;
		}
		line = last;
	}
}

/** `here`: the line is the quotation's; `below`: it ends a sentence of the text with the word. */
function opens(lines: Lines, line: number): 'here' | 'below' | undefined {
	const { text, head, tail, kind } = lines;
	const [start, end] = [head[line], tail[line]];
	if (end - start < 3 || isNoise(kind[line])) return undefined;
	work.archive++;
	const last = text.charCodeAt(end - 1);
	// QUOTE and QTE end with E, with a colon or with a full stop.
	const isAtEnd = last === 69 || last === 58 || last === 46;
	if (isAtEnd && /(?:^|[ \t:.-])(?:QUOTE|QTE)[:.]?$/.test(text.slice(Math.max(start, end - 7), end))) {
		if (!isTelegramBelow(lines, line)) return undefined;
		return matchAt(opener, text, start, end)?.[0].length === end - start ? 'here' : 'below';
	}
	const found =
		text.charCodeAt(start) === 81 || text.startsWith('BEGIN Q', start) ? matchAt(opener, text, start, end) : undefined;
	if (!found) return undefined;
	const behind = skipBlanks(text, start + found[0].length, end);
	return behind < end && readClassification(text, behind, end)?.field.value?.mrn ? 'here' : undefined;
}

function isTelegramBelow(lines: Lines, line: number): boolean {
	for (let next = line + 1, seen = 0; next < Math.min(lines.count, line + 10) && seen < 3; next++) {
		if (lines.kind[next] === kindNumber.blank || isNoise(lines.kind[next])) continue;
		if (beginnings.has(lineKinds[lines.kind[next]])) return true;
		seen++;
	}
	return false;
}

// The words that open and close; a quotation may hold others, as these stand for quotation marks too
const word = /(?:^|[^A-Z])(UNQUOTE|UNQTE|END QUOTE|QUOTE|QTE)(?![A-Z])/g;

/** The line on which the quotation is closed, before the text ends. */
function lastLine(lines: Lines, opened: number): number | undefined {
	const { text, head, tail, kind } = lines;
	let depth = 1;
	let alone: number | undefined;
	for (let line = opened + 1; line < Math.min(lines.count, opened + longest); line++) {
		if (kind[line] === kindNumber.mark || kind[line] === kindNumber.attribute) break;
		const end = Math.min(tail[line], head[line] + widest);
		work.archive += end - head[line];
		const words = text.slice(head[line], end);
		if (!words.includes('Q')) continue;
		if (/^(?:UNQUOTE|UNQTE|END QUOTE)\.?$/.test(words)) alone ??= line;
		for (const [, found] of words.matchAll(word)) depth += /^(?:UN|END)/.test(found) ? -1 : 1;
		if (depth <= 0) return line;
	}
	return alone;
}
