/** Lines that stand in a text and are no part of it: which kinds they have, and what they are told as. */
import { type LineKind, type Noise, type Notice } from '../model';
import { readPageLine } from '../fields/pageLine';
import { kindNumber, type Lines } from './lines';

const roleOfKind: Partial<Record<LineKind, Notice['role']>> = {
	notice: 'partial',
	banner: 'banner',
	release: 'release',
	marking: 'classification',
	terminal: 'terminal',
	damaged: 'damaged',
	lost: 'lost',
	mark: 'mark',
	stamp: 'release',
	exemption: 'exemption',
};

const roles = new Map<number, Notice['role']>(
	(Object.entries(roleOfKind) as [LineKind, Notice['role']][]).map(([kind, role]) => [kindNumber[kind], role]),
);
const noisy = new Uint8Array(Object.keys(kindNumber).length);
for (const kind of roles.keys()) noisy[kind] = 1;
noisy[kindNumber.page] = 1;

/** Whether lines of this kind interrupt whatever text they stand in. */
export function isNoise(kind: number): boolean {
	return noisy[kind] === 1;
}

/** What of a page stands around a break: its text may go on behind it although blank lines stand there. */
export function isPageNoise(kind: number): boolean {
	return noisy[kind] === 1 && !besideText.has(kind);
}
const besideText: ReadonlySet<number> = new Set([kindNumber.banner, kindNumber.notice, kindNumber.exemption]);

/** The noise that a line is or begins; undefined for the second line of a page line, which is told with its first. */
export function noiseOn(lines: Lines, line: number): Noise | undefined {
	const { text, head, tail, kind } = lines;
	const span = { start: head[line], end: tail[line] };
	if (kind[line] !== kindNumber.page) return { kind: 'notice', span, role: roles.get(kind[line]) ?? 'banner' };
	const page = readPageLine(text, span.start, span.end);
	if (page) return page;
	const second = secondLine(lines, line);
	if (second !== undefined) return readPageLine(text, span.start, tail[second]);
	// A page's number that lost its station; the station alone is the second half of the line above.
	return text.startsWith('PAGE', span.start) ? { kind: 'notice', span, role: 'banner' } : undefined;
}

/** The line on which a page line goes on that was broken in two (from 1978). */
export function secondLine(lines: Lines, line: number): number | undefined {
	const { text, head, tail } = lines;
	for (let next = line + 1; next < Math.min(lines.count, line + 3); next++) {
		if (head[next] >= tail[next]) continue;
		const isShort = tail[next] - head[line] < 200;
		return isShort && readPageLine(text, head[line], tail[next]) ? next : undefined;
	}
	return undefined;
}
