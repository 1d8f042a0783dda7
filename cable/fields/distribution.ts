/** Office distribution: `ACTION EB-07`, `INFO  OCT-01  EUR-12 … /045 W` (NARA 1973-79, 2.5). */
import { type Distribution, type Office, type Span, type Token } from '../model';
import { isUpper, matchAt, skipBlanks, standsAt, type Writable } from './scan';

// "ACTION EB-07", "INFO  OCT-01"
const labelled = /(ACTION|ORIGIN|INFO) {1,8}(?=[A-Z/]{1,6}-\d\d(?!\d))/y;
// "EUR-12"
const office = /([A-Z/]{1,6})-(\d\d)(?!\d)/y;
// "/045 W", "/001W"
const totalShape = /\/(\d{3})(?: {0,3}([WR])(?![A-Z]))?/y;
/** Offices on one line: a line is 69 characters, and the shortest office has five with its blank. */
const mostOffices = 14;

/** The line that begins a distribution. */
export function looksLikeDistribution(text: string, start: number, end: number): boolean {
	return standsAt(labelled, text, start, end);
}

/** `ACTION` or `ORIGIN` begins the distribution of a page; INFO goes on with it. */
export function beginsDistribution(text: string, start: number, end: number): boolean {
	return text.charCodeAt(start) !== 73 && looksLikeDistribution(text, start, end);
}

/** A line of offices alone, or of the total alone: the distribution goes on there. */
export function looksLikeOffices(text: string, start: number, end: number): boolean {
	const first = text.charCodeAt(start);
	if (end - start > 120 || (!isUpper(first) && first !== 47)) return false;
	const { offices, total, stop } = readOffices(text, start, end);
	return stop >= end && (offices.length > 1 || total !== undefined || (offices.length === 1 && end - start < 12));
}

/** `lines` are the label's line and those that go on with it, without the noise between them. */
export function readDistribution(text: string, lines: readonly Span[]): Distribution {
	const first = lines[0];
	const found = matchAt(labelled, text, first.start, first.end);
	const word = found?.[1] ?? 'INFO';
	const offices: Token<Office>[] = [];
	const value: Writable<NonNullable<Distribution['value']>> = { role: roles[word as keyof typeof roles], offices };
	for (const [index, line] of lines.entries()) {
		const start = index === 0 ? first.start + (found?.[0].length ?? 0) : line.start;
		const read = readOffices(text, start, line.end);
		for (const one of read.offices) offices.push(one);
		if (read.total) value.total = read.total;
		if (read.direction) value.direction = read.direction;
	}
	const span = { start: first.start, end: lines[lines.length - 1].end };
	const label = { start: first.start, end: first.start + word.length };
	const pieces = lines.length === 1 ? [span] : lines;
	return { kind: 'distribution', span, pieces, label, value, flaws: [] };
}

const roles = { ACTION: 'action', ORIGIN: 'origin', INFO: 'info' } as const;

function readOffices(
	text: string,
	start: number,
	end: number,
): { offices: readonly Token<Office>[]; total?: Token<number>; direction?: Token<'W' | 'R'>; stop: number } {
	const offices: Token<Office>[] = [];
	let at = skipBlanks(text, start, end);
	for (let found = matchAt(office, text, at, end); found; found = matchAt(office, text, at, end)) {
		const span = { start: at, end: at + found[0].length };
		offices.push({ span, value: { symbol: found[1], copies: Number(found[2]) } });
		at = skipBlanks(text, span.end, end);
		if (offices.length >= mostOffices) break;
	}
	const sum = matchAt(totalShape, text, at, end);
	if (!sum) return { offices, stop: at };
	const total = { span: { start: at, end: at + 4 }, value: Number(sum[1]) };
	const stop = at + sum[0].length;
	const letter = sum[2] as 'W' | 'R' | undefined;
	if (letter === undefined) return { offices, total, stop: skipBlanks(text, stop, end) };
	const direction = { span: { start: stop - 1, end: stop }, value: letter };
	return { offices, total, direction, stop: skipBlanks(text, stop, end) };
}
