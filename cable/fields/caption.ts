/** Captions: distribution, handling and channel words on lines of their own (5 FAH-2 H-250, H-440; FORMAT 2.10). */
import { type Field } from '../model';
import { isBlank, isLetter, isLower, matchAt, skipBlanks } from './scan';

/** A caption, letter-spaced or not, is read within this many characters. */
const longest = 48;

/** What a caption line may hold, letter-spaced or not. Meanings are in the book of captions; these decide reading. */
const known = new Set([
	'SIPDIS', 'NOFORN', 'SENSITIVE', 'EXDIS', 'NODIS', 'STADIS', 'LIMDIS', 'ONDIS', 'CONDIS', 'TERREP', 'ORCON', 'PROPIN',
	'RELIDO', 'FGI', 'AIDAC', 'ALDAC', 'FOUO', 'CHEROKEE', 'SPECAT', 'CRITIC', 'SENSITIVE BUT UNCLASSIFIED', 'SBU', 'EYES ONLY',
	'AGREMENT CHANNEL', 'DIRGEN CHANNEL', 'DISSENT CHANNEL', 'ROGER CHANNEL', 'DS CHANNEL', 'MED CHANNEL', 'TM CHANNEL',
	'ADM CHANNEL', 'HR CHANNEL', 'OIG CHANNEL', 'OFFICIAL INFORMAL', 'OFFICIAL-INFORMAL', 'INFORM CONSULS', 'CORRECTED COPY',
	'VISAS DONKEY', 'VISAS BEAR', 'VISAS CONDOR', 'VISAS EAGLE', 'VISAS HAWK', 'VISAS MANTIS', 'VISAS VIPER', 'VISAS MERLIN',
	'VISAS HORSE', 'E F T O', 'AMB AND DCM', 'INFORM ALL STATE EMPLOYEES', 'FOR OFFICIAL USE ONLY', 'NO DISTRIBUTION',
]); // prettier-ignore

const longestSolid = Math.max(...[...known].map((caption) => caption.length));
const solid = new Map([...known].map((caption) => [caption.replaceAll(' ', ''), caption]));
/** The first four characters without blanks, of shorter captions all. */
const beginnings = new Set([...known].map((caption) => beginning(caption, 0, caption.length, 4)));
const shortest = new Set(
	[...known].filter((caption) => caption.length === 3).map((caption) => beginning(caption, 0, 3, 3)),
);
const pairs = new Set([...known].flatMap((caption) => [caption.slice(0, 2), `${caption[0]} `]));
/** Dissemination controls: on a line of their own they are caption and caveat at once. */
const controls = new Set(['NOFORN', 'ORCON', 'PROPIN', 'RELIDO', 'FGI', 'FOUO', 'FOR OFFICIAL USE ONLY']);

export function isControl(caption: string): boolean {
	return controls.has(caption);
}

/** Whether a caption, solid or letter-spaced, can begin with these two characters. */
export function beginsCaption(pair: string): boolean {
	return pairs.has(pair);
}

export interface CaptionsRead {
	readonly fields: readonly Field<'caption', string>[];
	/** Where reading ended; equal to the end of the stretch when it holds captions alone. */
	readonly end: number;
}

/** Captions from `start` on, as many as stand there; undefined when the first words are none. */
export function readCaptions(text: string, start: number, end: number): CaptionsRead | undefined {
	const alone = end - start <= longestSolid ? text.slice(start, end) : '';
	// What nearly every line of captions is.
	if (known.has(alone) && alone !== 'CORRECTED COPY') return { fields: [captionOf(start, end, alone)], end };
	const fields: Field<'caption', string>[] = [];
	let at = skipBlanks(text, start, end);
	while (at < end && beginsLikeCaption(text, at, Math.min(end, at + longest)) && fields.length < 12) {
		const found = readCaption(text, at, end);
		if (!found) break;
		fields.push(found);
		at = skipSeparators(text, found.span.end, end);
	}
	const last = fields.at(-1);
	return last ? { fields, end: Math.max(at, last.span.end) } : undefined;
}

// "ONLY", "LOU", "EXDIS, ONLY", "LIMDIS/NOFORN", "STADIS + LOU": a whole line
const windowLine =
	/(?:ONLY|LOU|EXDIS|NODIS|LIMDIS|STADIS|NOFORN)(?: {0,2}[,;/+-]? {0,2}(?:ONLY|LOU|EXDIS|NODIS|LIMDIS|STADIS|NOFORN)){0,4}/y;

/** Captions of the 1970s that are words elsewhere: only for a line between classification line and E.O. */
export function readWindowCaptions(text: string, start: number, end: number): CaptionsRead | undefined {
	const found = matchAt(windowLine, text, start, end);
	if (found?.[0].length !== end - start) return undefined;
	const fields: Field<'caption', string>[] = [];
	for (const word of found[0].matchAll(/[A-Z]{3,6}/g)) {
		const span = { start: start + word.index, end: start + word.index + word[0].length };
		fields.push({ kind: 'caption', span, pieces: [span], value: word[0], flaws: [] });
	}
	return { fields, end };
}

/** `Sipdis`, `noforn`: captions alone on a line as publishers write them who have no capitals. */
export function readPublishedCaptions(text: string, start: number, end: number): CaptionsRead | undefined {
	if (end - start > 80 || !isLower(text.charCodeAt(start + 1))) return undefined;
	const upper = text.slice(start, end).toUpperCase();
	// Capitals of some letters are longer, and offsets would go wrong.
	if (upper.length !== end - start) return undefined;
	const read = readCaptions(upper, 0, upper.length);
	if (!read || read.end < upper.length) return undefined;
	const fields = read.fields.map((field) => {
		const span = { start: start + field.span.start, end: start + field.span.end };
		return { ...field, span, pieces: [span] };
	});
	return { fields, end };
}

/** Few lines of a text begin like a caption. */
function beginsLikeCaption(text: string, start: number, end: number): boolean {
	return beginnings.has(beginning(text, start, end, 4)) || shortest.has(beginning(text, start, end, 3));
}

/** The first characters, blanks left out, as one number. */
function beginning(text: string, start: number, end: number, count: number): number {
	let number = 0;
	for (let at = start, taken = 0; at < end && taken < count; at++) {
		const code = text.charCodeAt(at);
		if (isBlank(code)) continue;
		number = number * 128 + (code & 127);
		taken++;
	}
	return number;
}

function readCaption(text: string, start: number, end: number): Field<'caption', string> | undefined {
	const limit = Math.min(end, start + longest);
	let letters = '';
	let stop: number | undefined;
	let name = '';
	let at = start;
	let lastGroup = 2;
	while (at < limit) {
		let wordStop = at;
		while (wordStop < limit && !isBlank(text.charCodeAt(wordStop)) && text[wordStop] !== ',') wordStop++;
		const group = wordStop - at;
		if (group === 0) break;
		// Single letters are one spaced word; a double blank, or a longer group, begins the next.
		const spaced = group === 1 && lastGroup === 1;
		letters += `${letters && !spaced ? ' ' : ''}${text.slice(at, wordStop)}`;
		lastGroup = group;
		if (known.has(letters)) {
			stop = wordStop;
			name = letters;
		}
		const next = skipBlanks(text, wordStop, limit);
		if (next - wordStop > 1) lastGroup = 2;
		at = next;
	}
	const joined = stop === undefined ? joinedLetters(text, start, limit) : undefined;
	if (joined) ({ stop, name } = joined);
	if (stop === undefined) return undefined;
	if (stop < end && isLetter(text.charCodeAt(stop))) return undefined;
	if (name === 'CORRECTED COPY') stop = reasonEnd(text, stop, end);
	return captionOf(start, stop, name);
}

function captionOf(start: number, end: number, value: string): Field<'caption', string> {
	const span = { start, end };
	return { kind: 'caption', span, pieces: [span], value, flaws: [] };
}

/** `C O R R E C T E D COPY`, `C O R R E C T E D C O PY`: the letters decide, however they are grouped. */
function joinedLetters(text: string, start: number, limit: number): { stop: number; name: string } | undefined {
	if (!isBlank(text.charCodeAt(start + 1))) return undefined;
	let letters = '';
	for (let at = start; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (isBlank(code)) continue;
		if (!isLetter(code)) break;
		letters += text.charAt(at);
		const next = text.charCodeAt(at + 1);
		if (at + 1 < limit && isLetter(next)) continue;
		const name = solid.get(letters);
		if (name !== undefined) return { stop: at + 1, name };
	}
	return undefined;
}

/** The reason, in parentheses or behind a dash, belongs to the caption. */
function reasonEnd(text: string, start: number, end: number): number {
	const open = skipBlanks(text, start, end);
	if (text[open] === '-' || text[open] === ':') return end;
	if (text[open] !== '(') return start;
	const close = text.slice(open, end).indexOf(')');
	return close > 0 ? open + close + 1 : end;
}

function skipSeparators(text: string, start: number, end: number): number {
	let at = skipBlanks(text, start, end);
	while (at < end && (text[at] === ',' || text[at] === ';' || text[at] === '/')) at = skipBlanks(text, at + 1, end);
	return at;
}
