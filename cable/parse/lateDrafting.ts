/**
 * A drafting block behind the text: in some prints it stands at the very end, before or behind the end mark (NARA
 * 1973-79, 2.6).
 */
import { type Noise, type Span } from '../model';
import { looksLikeClearance, looksLikeDrafting, readDrafting } from '../fields/drafting';
import { work } from '../fields/scan';
import { type TrailerRead } from './labelled';
import { kindNumber, type Lines } from './lines';
import { isNoise, noiseOn } from './noise';
import { settleLevels } from './prints';

/** Lines that the block may have, with those of end marks and pages between. */
const mostLines = 60;

/** Of the body's lines from `from` to `until` the last, from DRAFTED BY on, if nothing else is among them. */
export function readLateDrafting(lines: Lines, from: number, until: number): TrailerRead | undefined {
	const { text, head, tail, kind } = lines;
	let first: number | undefined;
	let labels = 0;
	for (let line = until - 1; line >= Math.max(from, until - mostLines); line--) {
		work.envelope += tail[line] - head[line];
		if (isBeside(kind[line])) continue;
		if (looksLikeDrafting(text, head[line], tail[line])) {
			first = line;
			labels++;
		} else if (!looksLikeClearance(text, head[line], tail[line])) {
			break;
		}
	}
	// One label alone may be a sentence that begins so.
	if (first === undefined || labels < 2) return undefined;
	settleLevels(lines, first);
	const pieces: Span[] = [];
	const noise: Noise[] = [];
	for (let line = first; line < until; line++) {
		const span = { start: head[line], end: tail[line] };
		if (kind[line] === kindNumber.blank) continue;
		if (kind[line] === kindNumber.end) noise.push({ kind: 'notice', span, role: 'end' });
		else if (isNoise(kind[line])) noise.push(...asList(noiseOn(lines, line)));
		else pieces.push(span);
		if (pieces.at(-1) === span) kind[line] = kindNumber.drafting;
	}
	return { fields: [readDrafting(text, pieces)], noise, line: first, signature: undefined };
}

function asList(noise: Noise | undefined): readonly Noise[] {
	return noise ? [noise] : [];
}

function isBeside(kind: number): boolean {
	return kind === kindNumber.blank || kind === kindNumber.end || isNoise(kind);
}
