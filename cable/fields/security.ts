/** FL4: security warning and transmission instructions, `ZNY CCCCC ZZH` (ACP 127; FORMAT 2.4). */
import { type Security, type Token } from '../model';
import { Cursor, matchAt, sliceOf, standsAt } from './scan';

// "ZNY CCCCC"
const shape = /(ZN[RY]) {1,2}([TSCEUR])\2{4}(?![A-Z])/y;
// The same line gone wrong: "ZNY CCCC", "ZN UUUUU", "ZNX SSSSS"
const loose = /ZN(?:[A-Z]? {1,2}|[RY])([A-Z]{2,8})(?![A-Z])/y;
const signal = /Z[A-Z]{2}[1-9]?(?![A-Z])/y;

export function looksLikeSecurity(text: string, start: number, end: number): boolean {
	return standsAt(shape, text, start, end);
}
export function looksLikeBrokenSecurity(text: string, start: number, end: number): boolean {
	return matchAt(loose, text, start, end) !== undefined;
}

export function readSecurity(text: string, start: number, end: number): Security {
	const span = { start, end };
	const found = matchAt(shape, text, start, end);
	if (!found) {
		const rough = matchAt(loose, text, start, end);
		const letters = rough ? { start: start + rough[0].length - rough[1].length, end: start + rough[0].length } : span;
		const meant = rough && commonLetter(sliceOf(text, letters));
		const flaw = { kind: 'unreadable' as const, span: letters, ...(meant === undefined ? {} : { meant }) };
		return { kind: 'security', span, pieces: [span], value: undefined, flaws: [flaw] };
	}
	const cursor = new Cursor(text, start + found[0].length, end);
	const lettersStart = cursor.at - 5;
	return {
		kind: 'security',
		span,
		pieces: [span],
		value: {
			signal: { span: { start, end: start + 3 }, value: found[1] === 'ZNR' ? 'ZNR' : 'ZNY' },
			letters: { span: { start: lettersStart, end: cursor.at }, value: text.slice(lettersStart, cursor.at) },
			signals: readSignals(cursor),
		},
		flaws: [],
	};
}

/** Operating signals (ZZH, ZDK …) among the words up to the end; `(CCY …)` and other notes are passed over. */
export function readSignals(cursor: Cursor): readonly Token<string>[] {
	const signals: Token<string>[] = [];
	while (!cursor.blanks().done) {
		const start = cursor.at;
		const found = cursor.match(signal);
		if (found) signals.push({ span: { start, end: cursor.at }, value: found[0] });
		else cursor.word();
	}
	return signals;
}

/** The letter that most of a damaged group repeats, five times; undefined when none of the known letters prevails. */
function commonLetter(group: string): string | undefined {
	for (const letter of 'TSCEU') {
		const times = group.split(letter).length - 1;
		if (times >= 3 && times > group.length / 2) return letter.repeat(5);
	}
	return undefined;
}
