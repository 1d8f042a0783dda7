/**
 * Step 1c: what the Department's print and the archive's release have put around and into a text is told from it before
 * anything is read: stamps, page heads and feet, two figures under a page line, lost characters (NARA 1973-79, 2.1-2.4).
 * A text that has none of these costs a look at its kinds.
 */
import { looksLikePageNumber } from '../fields/pageLine';
import { isDigit, work } from '../fields/scan';
import { classificationOn, kindNumber, lineAt, type Lines } from './lines';
import { isPageNoise, secondLine } from './noise';

/** Settles the kinds of these lines; all others keep their looks. */
export function settlePrints(lines: Lines): void {
	settleStamps(lines);
	settleDamaged(lines);
	const { kind } = lines;
	for (let line = kind.indexOf(kindNumber.page); line >= 0; line = kind.indexOf(kindNumber.page, line + 1)) {
		if (looksLikePageNumber(lines.text, lines.head[line], lines.tail[line])) settleBroken(lines, line);
		if (kind[line] !== kindNumber.page) continue;
		settleLevels(lines, line);
		settleTerminal(lines, line);
	}
	for (const anchor of [kindNumber.end, kindNumber.mark]) {
		for (let line = kind.indexOf(anchor); line >= 0; line = kind.indexOf(anchor, line + 1)) settleLevels(lines, line);
	}
}

const stamp = 'Declassified/Released US Department of State EO Systematic Review';
const longestStamp = 140;

/** `Declassified/Released US Department of State EO Systematic Review 30 JUN 2005`, with or without a name before it. */
function settleStamps(lines: Lines): void {
	const { text, head, tail, kind } = lines;
	// Searched by its rarest letters, from the slash on.
	const rare = stamp.indexOf('/Released');
	for (let at = text.indexOf('/Released US D'); at >= 0; at = text.indexOf('/Released US D', at + 1)) {
		if (!text.startsWith(stamp, at - rare)) continue;
		const line = lineAt(lines, at);
		const before = at - rare - head[line];
		const behind = tail[line] - (at - rare) - stamp.length;
		// As the value of an attribute it stands behind a colon.
		if (tail[line] - head[line] > longestStamp || before > 60 || behind > 20) continue;
		if (text.slice(head[line], head[line] + before).includes(':')) continue;
		kind[line] = kindNumber.release;
	}
}

/** Lines of nothing but `¿`, which stand for characters that could not be carried over. */
function settleDamaged(lines: Lines): void {
	const { text, head, tail, kind } = lines;
	if (!text.includes('¿')) return;
	for (let line = 0; line < lines.count; line++) {
		if (text.charCodeAt(head[line]) !== 0xbf) continue;
		work.archive += tail[line] - head[line];
		if (/^[¿ ]*$/.test(text.slice(head[line], tail[line]))) kind[line] = kindNumber.damaged;
	}
}

/** `PAGE 01`, and `STATE  212345` on the next line (from 1978). Words that only look like the first are text. */
function settleBroken(lines: Lines, line: number): void {
	const { kind } = lines;
	const second = secondLine(lines, line);
	if (second !== undefined) kind[second] = kindNumber.page;
	else if (!isBeforeDistribution(lines, line)) kind[line] = kindNumber.text;
}

/** Lines that may stand between a page line and the levels of its head and of the page before. */
const mostAbove = 8;

/** Levels alone on a line that touch a page line, an end mark or a mark of the archive are the foot and head of a page. */
export function settleLevels(lines: Lines, anchor: number): void {
	const { kind } = lines;
	for (let line = anchor - 1; line >= Math.max(0, anchor - mostAbove); line--) {
		if (kind[line] === kindNumber.blank || isPageNoise(kind[line]) || kind[line] === kindNumber.end) continue;
		if (kind[line] !== kindNumber.classification || !isLevelAlone(lines, line)) return;
		kind[line] = kindNumber.marking;
	}
}

const longestLevel = 'LIMITED OFFICIAL USE'.length;

function isLevelAlone(lines: Lines, line: number): boolean {
	const { text, head, tail } = lines;
	if (tail[line] - head[line] > longestLevel) return false;
	const field = classificationOn(lines, line)?.field;
	// The text's own classification line has its letters spaced.
	return (
		field?.value !== undefined && !field.value.mrn && field.span.end === tail[line] && text[head[line] + 1] !== ' '
	);
}

/** Two figures alone, below the first page line and above the distribution. */
function settleTerminal(lines: Lines, page: number): void {
	const { text, head, tail, kind } = lines;
	for (let line = page + 1; line < Math.min(lines.count, page + 6); line++) {
		if (head[line] >= tail[line] || isPageNoise(kind[line])) continue;
		const isTwo =
			tail[line] - head[line] === 2 && isDigit(text.charCodeAt(head[line])) && isDigit(text.charCodeAt(head[line] + 1));
		if (isTwo && isBeforeDistribution(lines, line)) kind[line] = kindNumber.terminal;
		return;
	}
}

function isBeforeDistribution(lines: Lines, line: number): boolean {
	for (let next = line + 1; next < Math.min(lines.count, line + 5); next++) {
		if (lines.head[next] >= lines.tail[next] || isPageNoise(lines.kind[next])) continue;
		return lines.kind[next] === kindNumber.distribution;
	}
	return false;
}
