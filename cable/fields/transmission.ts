/** FL1-FL3: transmission identifier, routing line, originator line (5 FAH-2 H-320; FORMAT 2.1-2.3). */
import { type FilingTime, type Originator, type Routing, type Token, type Transmission } from '../model';
import { precedenceOfLetter } from './precedence';
import { Cursor, indicatorEnd, matchAt, skipBlanks, standsAt, tokenOf, type Writable } from './scan';

// "VZCZCXRO0417": V starts the transmission, ZCZC the message, three letters name the channel
const identifier = /V?ZCZC([A-Z]{3})(\d{3,4})(?![A-Z0-9])/y;
// "OO RUEHQD RUEHQF"
const digraph = /(?:ZZ|OO|PP|RR|WW|YY)(?= )/y;
// "DE RUEHVM #0412/01 0731507"
const originator = /DE {1,2}(R[A-Z0-9]{3,7}) {1,2}#(\d{4})(?:\/(\d{2}))? {1,2}(\d{3})(\d{4})(?!\d)/y;

export function looksLikeTransmission(text: string, start: number, end: number): boolean {
	return standsAt(identifier, text, start, end);
}
/** A digraph and nothing but routing indicators behind it. */
export function looksLikeRouting(text: string, start: number, end: number): boolean {
	return standsAt(digraph, text, start, end) && onlyIndicators(text, start + 2, end);
}
/** An unlabelled line of routing indicators alone: FL2 goes on. */
export function looksLikeMoreRouting(text: string, start: number, end: number): boolean {
	return onlyIndicators(text, start, end);
}
export function looksLikeBrokenRouting(text: string, start: number, end: number): boolean {
	return matchAt(digraph, text, start, end) !== undefined;
}
export function looksLikeOriginator(text: string, start: number, end: number): boolean {
	return standsAt(originator, text, start, end);
}

export function readTransmission(text: string, start: number, end: number): Transmission {
	const found = matchAt(identifier, text, start, end);
	const stop = found ? start + found[0].length : end;
	const span = { start, end: stop };
	if (!found)
		return { kind: 'transmission', span, pieces: [span], value: undefined, flaws: [{ kind: 'unreadable', span }] };
	const serialStart = stop - found[2].length;
	return {
		kind: 'transmission',
		span,
		pieces: [span],
		value: {
			channel: tokenOf(text, serialStart - 3, serialStart),
			serial: { span: { start: serialStart, end: stop }, value: Number(found[2]) },
		},
		flaws: [],
	};
}

/** `stretches` are the first line and the unlabelled lines of indicators that follow it. */
export function readRouting(text: string, stretches: readonly { start: number; end: number }[]): Routing {
	const start = stretches[0].start;
	const span = { start, end: stretches[stretches.length - 1].end };
	const pieces = stretches.length === 1 ? [span] : stretches;
	const precedence = precedenceOfLetter(text.slice(start, start + 2));
	const indicators: Token<string>[] = [];
	let readable = precedence !== undefined;
	for (const stretch of stretches) {
		const from = stretch === stretches[0] ? start + 2 : stretch.start;
		const cursor = new Cursor(text, from, stretch.end);
		while (!cursor.blanks().done) {
			const word = cursor.word();
			if (!word) break;
			if (bareIndicatorEnd(text, word.span.start, word.span.end) >= 0) indicators.push(word);
			else readable = false;
		}
	}
	if (!readable || precedence === undefined || indicators.length === 0) {
		return { kind: 'routing', span, pieces, value: undefined, flaws: [{ kind: 'unreadable', span }] };
	}
	const value = { precedence: { span: { start, end: start + 2 }, value: precedence }, indicators };
	return { kind: 'routing', span, pieces, value, flaws: [] };
}

export function readOriginator(text: string, start: number, end: number): Originator {
	const span = { start, end };
	const found = matchAt(originator, text, start, end);
	if (!found)
		return { kind: 'originator', span, pieces: [span], value: undefined, flaws: [{ kind: 'unreadable', span }] };
	const cursor = new Cursor(text, start + 2, start + found[0].length);
	const sender = cursor.blanks().word();
	cursor.blanks().literal('#');
	const serial = cursor.digits(4, 4);
	const section = cursor.literal('/') ? cursor.digits(2, 2) : undefined;
	const filed = cursor.blanks().word();
	if (!sender || !serial || !filed)
		throw new Error('the shape of an originator line was matched but could not be read');
	const time: FilingTime = {
		dayOfYear: Number(found[4]),
		hour: Number(found[5].slice(0, 2)),
		minute: Number(found[5].slice(2)),
	};
	const value: Writable<NonNullable<Originator['value']>> = {
		indicator: sender,
		serial,
		filed: { span: filed.span, value: time },
	};
	if (section) value.section = section;
	return { kind: 'originator', span, pieces: [span], value, flaws: [] };
}

/** Where the well-formed part of an originator line ends, so that what is joined behind it can be read. */
export function originatorEnd(text: string, start: number, end: number): number {
	const found = matchAt(originator, text, start, end);
	return found ? start + found[0].length : end;
}

function onlyIndicators(text: string, start: number, end: number): boolean {
	let count = 0;
	for (let at = skipBlanks(text, start, end); at < end;) {
		const stop = count++ > 40 ? -1 : bareIndicatorEnd(text, at, end);
		if (stop < 0) return false;
		at = skipBlanks(text, stop, end);
	}
	return count > 0;
}

/** Behind an indicator that no name follows; -1 where none stands. */
function bareIndicatorEnd(text: string, start: number, end: number): number {
	const stop = indicatorEnd(text, start, end);
	return stop >= 0 && text.charCodeAt(stop) !== 47 ? stop : -1;
}
