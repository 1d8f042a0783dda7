/** Step 7c: numbers that are missing from the run and stand unmarked in the middle of unwrapped lines. */
import { endsSentence, type NumberRead, readNumber } from '../fields/paragraphNumber';
import { indexWithin, isBlank, isUpper, work } from '../fields/scan';
import { type BodyLine } from './candidates';
import { highest } from './chain';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';
import { type NumberLink } from './runs';

/** Shorter lines were wrapped, and a paragraph of theirs would have a line of its own. */
const shortestLine = 120;
/** Each that is not there costs a look through what lies between. */
const mostMissing = 4;

/** The links, and between two of them the numbers that are due there behind the end of a sentence. */
export function fillGaps(lines: Lines, body: readonly BodyLine[], links: readonly NumberLink[]): readonly NumberLink[] {
	const filled: NumberLink[] = [];
	for (const link of links) {
		const before = filled.at(-1);
		const missing = link.value - (before?.value ?? 0) - 1;
		if (before && before.run === 'main' && link.run === 'main' && missing > 0)
			filled.push(...between(lines, body, before, link));
		filled.push(link);
	}
	const last = filled.at(-1);
	if (last?.run === 'main' && !last.candidate.portion) filled.push(...behind(lines, body, last));
	return filled;
}

/** A text without marks whose copy ran its paragraphs together: `1. … 2. … 3. …`, as far as the count goes. */
function behind(lines: Lines, body: readonly BodyLine[], last: NumberLink): readonly NumberLink[] {
	const found: NumberLink[] = [];
	let place = { row: last.candidate.row, from: last.candidate.number.end };
	for (let value = last.value + 1; value <= highest; value++) {
		const inside = firstInside(lines, body, place, value, lines.text.length);
		const link = inside ?? (found.length > 0 ? firstBelow(lines, body, place.row, value) : undefined);
		if (!link) break;
		found.push(link);
		place = { row: link.candidate.row, from: link.candidate.number.end };
	}
	return found;
}

function between(lines: Lines, body: readonly BodyLine[], left: NumberLink, right: NumberLink): readonly NumberLink[] {
	const found: NumberLink[] = [];
	let place = { row: left.candidate.row, from: left.candidate.number.end };
	let missed = 0;
	for (let value = left.value + 1; value < right.value && missed < mostMissing; value++) {
		const link = firstInside(lines, body, place, value, right.candidate.at);
		if (!link) {
			missed++;
			continue;
		}
		found.push(link);
		place = { row: link.candidate.row, from: link.candidate.number.end };
	}
	return found;
}

/** The first place of the number from `place` on that begins before `until`. */
function firstInside(
	lines: Lines,
	body: readonly BodyLine[],
	place: { readonly row: number; readonly from: number },
	value: number,
	until: number,
): NumberLink | undefined {
	for (let { row, from } = place; row < body.length && body[row].head < until; row++) {
		const { line, head, tail } = body[row];
		if (tail - head < shortestLine || isNoise(lines.kind[line]) || lines.kind[line] === kindNumber.quoted) continue;
		from = Math.max(from, head);
		const link = numberInside(lines.text, row, from, Math.min(tail, until), value);
		if (link) return link;
	}
	return undefined;
}

/** `… nationwide. 10. In addition`: the figures due, behind a sentence, before a capital. */
function numberInside(text: string, row: number, from: number, end: number, value: number): NumberLink | undefined {
	const written = ` ${value}. `;
	work.candidates += end - from;
	for (let at = indexWithin(text, written, from, end); at >= 0; at = indexWithin(text, written, at + 1, end)) {
		const number = readNumber(text, at + 1, end);
		const first = number && text.charCodeAt(number.end + number.gap);
		if (!number || first === undefined || !(isUpper(first) || '"(\u201c'.includes(String.fromCharCode(first))))
			continue;
		if (!isBehindSentence(text, at)) continue;
		return linkAt(at + 1, row, number, true);
	}
	return undefined;
}

/** The number at the start of a line below, which stood too far from the others to count with them. */
function firstBelow(lines: Lines, body: readonly BodyLine[], above: number, value: number): NumberLink | undefined {
	for (let row = above + 1; row < body.length; row++) {
		const { line, head, tail } = body[row];
		if (lines.kind[line] !== kindNumber.paragraph) continue;
		work.candidates += 24;
		const number = readNumber(lines.text, head, tail);
		if (number?.value === value && number.stop === '.') return linkAt(head, row, number, false);
	}
	return undefined;
}

function linkAt(at: number, row: number, number: NumberRead, inside: boolean): NumberLink {
	const { value, portion } = number;
	const facts = { score: 0, skip: 0, alternative: 0, strong: false, second: undefined };
	return { candidate: { at, row, number, portion, inside, ...facts }, value, run: 'main' };
}

function isBehindSentence(text: string, at: number): boolean {
	let before = at - 1;
	while (before > 0 && at - before < 4 && isBlank(text.charCodeAt(before))) before--;
	return endsSentence(text.charCodeAt(before)) || text.startsWith('XXXX', before - 3);
}
