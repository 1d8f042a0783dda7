/**
 * The dash line below the distribution: to December 1976 a counter alone, from then on counter and filing time in either
 * order and two figures behind a slash (NARA 1973-79, 2.7; the filing time is that of ACP 127, 115).
 */
import { type DashLine } from '../model';
import { readDayTime } from './dayTime';
import { matchAt, standsAt, tokenOf, type Writable } from './scan';

// "--------------------- 012345", "------151910Z 012345 /47", "------012345 151910Z /47", "------1A2B3C 151502Z MAR 95 /38"
const shape =
	/-{10,80} {0,6}([0-9A-F]{5,8}Z?)(?: {1,3}[A-Z]{3} {1,2}\d\d)?(?: {1,4}(\d{5,8}Z?)(?: {1,3}[A-Z]{3} {1,2}\d\d)?)?(?: {0,4}(\/ ?\d{1,3}))?/y;

/** The whole stretch is a dash line. */
export function looksLikeDashLine(text: string, start: number, end: number): boolean {
	return standsAt(shape, text, start, end) && shape.lastIndex === end;
}

export function readDashLine(text: string, start: number, end: number): DashLine {
	const span = { start, end };
	const value: Writable<NonNullable<DashLine['value']>> = {};
	const found = matchAt(shape, text, start, end);
	const groups = (found?.slice(1, 3) ?? []) as readonly (string | undefined)[];
	let at = start;
	for (const group of groups) {
		if (group === undefined) continue;
		at = text.indexOf(group, at);
		// With Z the group is a time; where neither or both have it, the first is taken for the counter.
		const filed = group.endsWith('Z') && group.length === 7 ? readDayTime(text, at) : undefined;
		if (filed && !value.filed) value.filed = filed;
		else value.counter ??= tokenOf(text, at, at + group.length);
		at += group.length;
	}
	const slash = found?.[3];
	if (slash !== undefined) value.terminal = tokenOf(text, end - slash.length, end);
	return { kind: 'dash-line', span, pieces: [span], value, flaws: [] };
}
