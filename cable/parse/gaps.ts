/** Step 7c: numbers that are missing from the run and stand unmarked in the middle of unwrapped lines. */
import { endsSentence, readNumber } from '../fields/paragraphNumber';
import { indexWithin, isBlank, isUpper, work } from '../fields/scan';
import { type BodyLine } from './candidates';
import { type Lines } from './lines';
import { type NumberLink } from './runs';

/** Shorter lines were wrapped, and a paragraph of theirs would have a line of its own. */
const shortestLine = 120;
/** Each costs a look through what lies between. */
const mostMissing = 4;

/** The links, and between two of them the numbers that are due there behind the end of a sentence. */
export function fillGaps(lines: Lines, body: readonly BodyLine[], links: readonly NumberLink[]): readonly NumberLink[] {
	const filled: NumberLink[] = [];
	for (const link of links) {
		const before = filled.at(-1);
		const missing = link.value - (before?.value ?? 0) - 1;
		if (before && before.run === 'main' && link.run === 'main' && missing > 0 && missing <= mostMissing)
			filled.push(...between(lines, body, before, link));
		filled.push(link);
	}
	return filled;
}

function between(lines: Lines, body: readonly BodyLine[], left: NumberLink, right: NumberLink): readonly NumberLink[] {
	const found: NumberLink[] = [];
	let place = { row: left.candidate.row, from: left.candidate.number.end };
	for (let value = left.value + 1; value < right.value; value++) {
		for (let { row, from } = place; row <= right.candidate.row; row++) {
			const { head, tail } = body[row];
			const end = Math.min(tail, right.candidate.at);
			if (tail - head < shortestLine) continue;
			from = Math.max(from, head);
			const link = numberInside(lines.text, row, from, end, value);
			if (!link) continue;
			found.push(link);
			place = { row, from: link.candidate.number.end };
			break;
		}
	}
	return found;
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
		const candidate = {
			at: at + 1,
			row,
			number,
			score: 0,
			skip: 0,
			portion: number.portion,
			alternative: 0,
			strong: false,
			inside: true,
			second: undefined,
		};
		return { candidate, value, run: 'main' };
	}
	return undefined;
}

function isBehindSentence(text: string, at: number): boolean {
	let before = at - 1;
	while (before > 0 && at - before < 4 && isBlank(text.charCodeAt(before))) before--;
	return endsSentence(text.charCodeAt(before)) || text.startsWith('XXXX', before - 3);
}
