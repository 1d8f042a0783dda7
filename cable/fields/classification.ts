/** Classification line, the first line of FL12: level, caveats, section, MRN (5 FAH-2 H-222; FORMAT 2.9). */
import {
	type ClassificationLine,
	type Flaw,
	type Level,
	type Mrn,
	type PortionMark,
	type Span,
	type Token,
} from '../model';
import { readCaptions } from './caption';
import { readLabel } from './label';
import {
	editDistance,
	isBlank,
	isDigit,
	isLetter,
	isUpper,
	matchAt,
	skipBlanks,
	sliceOf,
	tokenOf,
	wordEnd,
	type Writable,
} from './scan';

const levelWords: readonly (readonly [letters: string, level: Level])[] = [
	['UNCLASSIFIED', 'UNCLASSIFIED'],
	['UNCLAS', 'UNCLASSIFIED'],
	['CONFIDENTIAL', 'CONFIDENTIAL'],
	['SECRET', 'SECRET'],
	['TOPSECRET', 'TOP SECRET'],
	['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
];
const solidForms = new Set(['TOP SECRET', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'UNCLASSIFIED', 'UNCLAS']);

/** TOP SECRET 4, SECRET 3, CONFIDENTIAL 2, LIMITED OFFICIAL USE 1, UNCLASSIFIED 0. */
export function levelRank(level: Level): number {
	return ['UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'].indexOf(level);
}
/** Ranks of portion marks on the same scale. */
export function portionRank(level: PortionMark['level']): number {
	return { U: 0, SBU: 1, LOU: 1, C: 2, S: 3, TS: 4 }[level];
}

// "SECTION 01 OF 02", with one letter lost as copies have it, "FINAL SECTION OF 02"
const sectionShape = /S(?:ECTION|ECTON|ECTIN|ECION|CTION|ECTIO|ETION|EC) {1,3}(\d{1,2}) {1,3}OF {1,3}(\d{1,2})(?!\d)/iy;
const finalShape = /FINAL {1,2}SECTION {1,2}OF {1,2}(\d{1,2})(?!\d)/iy;
// "VELMORA 000412", "USUN NEW YORK 000549"
const mrnShape = /([A-Z][A-Z.'-]{0,20}(?: {1,3}[A-Z][A-Z.'-]{0,20}){0,4})[ \r\n]{1,4}(\d{3,7})(?![\dA-Z])/iy;
// "TOSEC 020011": the Secretary on a journey counts for himself
const seriesShape = /(?:TOSEC|SECTO|TODEP|DEPTO|TOSIT|TOCOM) {1,3}\d{2,6}(?![\dA-Z])/y;
const caveatShape =
	/(?:NOFORN|NODIS|EXDIS|LIMDIS|STADIS|ORCON|PROPIN|RELIDO|FGI|FOUO|EFTO|E F T O|SENSITIVE|(?:FOR )?OFFICIAL USE ONLY|REL(?: TO)? [A-Z]{3}(?:, ?[A-Z]{3,4}){0,9})(?![A-Z])/y;

const levelByLetters = new Map(levelWords);
const levelLengths = new Set(levelWords.map(([word]) => word.length));
/** The first three letters of every level. */
const levelStarts = new Set(
	levelWords.map(([word]) => wordCode(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))),
);

/** Every pair of letters that a level begins with, as publishers write them who have no capitals. */
const publishedPairs = new Set(levelWords.map(([word]) => word.charAt(0) + word.charAt(1).toLowerCase()));

/** Whether a classification line can begin with these two characters: what tells most lines of prose from one. */
export function beginsLevelLine(pair: string): boolean {
	const second = pair.charCodeAt(1);
	return isUpper(second) || isBlank(second) || second > 127 || publishedPairs.has(pair);
}

interface LevelRead {
	readonly token: Token<Level>;
	readonly flaws: readonly Flaw[];
	/** Solid word in lower or mixed case, or one with a slip in it: a level if an MRN and nothing but fields stand behind it. */
	readonly doubtful: boolean;
}

export interface ClassificationRead {
	readonly field: ClassificationLine;
	/** Where reading ended; what follows on the line is another field's. */
	readonly end: number;
}

/**
 * Reads a classification line from `start`. Answers undefined unless the level is plain from its own letters, or is
 * followed by what only a classification line has. Words such as "Secret talks" at the start of a line are no level.
 */
export function readClassification(text: string, start: number, end: number): ClassificationRead | undefined {
	const level = readLevel(text, start, end);
	if (!level) return undefined;
	const flaws: Flaw[] = [...level.flaws];
	const caveats: Token<string>[] = [];
	let section: ReturnType<typeof readSection>;
	let mrn: Token<Mrn> | undefined;
	let series: Token<string> | undefined;
	let at = level.token.span.end;
	for (;;) {
		const next = skipBlanks(text, at, end);
		if (next >= end) break;
		const slashed = readSlashed(text, next, end);
		if (slashed) {
			for (const token of slashed.tokens) caveats.push(token);
			at = slashed.end;
			continue;
		}
		section ??= readSection(text, next, end);
		if (section && section.span.start === next) {
			at = section.span.end;
			continue;
		}
		const caveat = mrn ? undefined : matchAt(caveatShape, text, next, end);
		if (caveat) {
			caveats.push(tokenOf(text, next, next + caveat[0].length));
			at = next + caveat[0].length;
			continue;
		}
		if (!mrn) mrn = readMrn(text, next, end);
		if (!mrn || mrn.span.start !== next) break;
		at = mrn.span.end;
		const after = matchAt(seriesShape, text, skipBlanks(text, at, end), end);
		if (after) series = tokenOf(text, after.index, after.index + after[0].length);
		if (series) at = series.span.end;
	}
	const rest = skipBlanks(text, at, end);
	if (level.doubtful && !(mrn && isHeadingFrom(text, rest, end))) return undefined;
	if (!mrn && rest < end && isSolid(text, level.token.span)) return undefined;
	if (section && (section.value.number < 1 || section.value.number > section.value.total)) {
		flaws.push({ kind: 'impossible', span: section.place });
	}
	const span = { start, end: at };
	const value: Writable<NonNullable<ClassificationLine['value']>> = { level: level.token, caveats };
	if (section) value.section = { span: section.span, value: section.value };
	if (mrn) value.mrn = mrn;
	if (series) value.series = series;
	return { field: { kind: 'classification', span, pieces: [span], value, flaws }, end: at };
}

/** Nothing, captions, a label: what a line goes on with whose beginning was no sentence. */
function isHeadingFrom(text: string, start: number, end: number): boolean {
	const next = start < end ? (readCaptions(text, start, end)?.end ?? start) : end;
	return next >= end || readLabel(text, next, end) !== undefined;
}

function readMrn(text: string, start: number, end: number): Token<Mrn> | undefined {
	const found = matchAt(mrnShape, text, start, end);
	if (!found) return undefined;
	const stop = start + found[0].length;
	const serialSpan = { start: stop - found[2].length, end: stop };
	const postSpan = { start, end: start + found[1].length };
	return { span: { start, end: stop }, value: { post: found[1], serial: Number(found[2]), postSpan, serialSpan } };
}

function readSection(
	text: string,
	start: number,
	end: number,
): (Token<{ number: number; total: number }> & { readonly place: Span }) | undefined {
	const first = text.charCodeAt(start) & 0x5f;
	if (first !== 83 && first !== 70) return undefined;
	const found = matchAt(sectionShape, text, start, end);
	if (found) {
		const stop = start + found[0].length;
		const figures = text.slice(start, stop).search(/\d/) + start;
		const value = { number: Number(found[1]), total: Number(found[2]) };
		return { span: { start, end: stop }, value, place: { start: figures, end: stop } };
	}
	const last = matchAt(finalShape, text, start, end);
	if (!last) return undefined;
	const span = { start, end: start + last[0].length };
	const total = Number(last[1]);
	return { span, value: { number: total, total }, place: span };
}

/** `//NOFORN`, `//NOFORN//ORCON`: markings between double obliques, up to a blank that no known marking spans. */
function readSlashed(text: string, start: number, end: number): { tokens: Token<string>[]; end: number } | undefined {
	if (text.charCodeAt(start) !== 47 || text.charCodeAt(start + 1) !== 47) return undefined;
	const tokens: Token<string>[] = [];
	let at = start;
	while (text.startsWith('//', at) && at < end) {
		at += 2;
		const known = matchAt(caveatShape, text, at, end);
		const stop = known ? at + known[0].length : markEnd(text, at, end);
		if (stop > at) tokens.push(tokenOf(text, at, stop));
		at = stop;
	}
	return { tokens, end: at };
}

/** From `start` up to the next double oblique, blank or `end`. */
function markEnd(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && !isBlank(text.charCodeAt(at)) && !text.startsWith('//', at)) at++;
	return at;
}

/**
 * The level from the letters that begin a line: solid (`SECRET`), letter-spaced (`S E C R E T`), spaced unevenly
 * (`SE C R E T`), or with one or two letters wrong (`SS E C R E T`).
 */
function readLevel(text: string, start: number, end: number): LevelRead | undefined {
	if (!isLetter(text.charCodeAt(start))) return undefined;
	let canBeExact = beginsLikeLevel(text, start, end);
	// What is neither: nearly every line of a header.
	if (!canBeExact && !isSpacedOut(text, start)) return slippedLevel(text, start, end);
	let letters = '';
	let tokens = 0;
	let single = true;
	let best: LevelRead | undefined;
	const shortEnds: number[] = [];
	let at = start;
	while (at < end && tokens < 20 && letters.length < 20) {
		let stop = at;
		while (stop < end && isLetter(text.charCodeAt(stop)) && stop - at < 19) stop++;
		const length = stop - at;
		if (length === 0) break;
		// A damaged level is read from short groups alone.
		if (!canBeExact && length > 2) break;
		tokens++;
		letters += text.slice(at, stop);
		if (length > 1) single = false;
		if (length <= 2 && shortEnds.length === tokens - 1) shortEnds.push(stop);
		const level = canBeExact ? levelOfLetters(letters) : undefined;
		if (level) best = exactLevel(text, { start, end: stop }, letters, level, { tokens, single });
		else if (length > 1 && canBeExact) canBeExact = beginsLevel(letters.toUpperCase());
		if (stop < end && !isBlank(text.charCodeAt(stop))) break;
		at = skipBlanks(text, stop, end);
		// A whole word: only `UNCLAS SIFIED` goes on.
		if (best && tokens === 1 && (text.charCodeAt(at) & 0x5f) !== 83) return best;
		if (at - stop > 3) break;
	}
	return best ?? damagedLevel(text, start, shortEnds) ?? slippedLevel(text, start, end);
}

/** Whether a group of one or two letters begins here, as it does in every letter-spaced word. */
function isSpacedOut(text: string, start: number): boolean {
	return isBlank(text.charCodeAt(start + 1)) || isBlank(text.charCodeAt(start + 2));
}

/** Whether the first three letters are those of a level: few lines of a text begin so. */
function beginsLikeLevel(text: string, start: number, end: number): boolean {
	const second = skipBlanks(text, start + 1, Math.min(end, start + 5));
	const third = skipBlanks(text, second + 1, Math.min(end, second + 5));
	if (third >= end) return false;
	const codes = [text.charCodeAt(start), text.charCodeAt(second), text.charCodeAt(third)] as const;
	// Letters beyond ASCII may have capitals within it.
	if (codes[0] > 127 || codes[1] > 127 || codes[2] > 127) return true;
	return levelStarts.has(wordCode(codes[0], codes[1], codes[2]));
}

/** Three letters, capital or small, as one number. */
function wordCode(first: number, second: number, third: number): number {
	return ((first & 0x5f) * 128 + (second & 0x5f)) * 128 + (third & 0x5f);
}

/** Whether a level goes on from here: most lines that begin with the letters of one end with their first word. */
function beginsLevel(letters: string): boolean {
	return levelWords.some(([word]) => word.startsWith(letters));
}

function exactLevel(
	text: string,
	span: Span,
	letters: string,
	level: Level,
	{ tokens, single }: { tokens: number; single: boolean },
): LevelRead {
	const token = { span, value: level };
	if (single && tokens > 1) return { token, flaws: [], doubtful: false };
	const written = tokens === 1 ? sliceOf(text, span) : sliceOf(text, span).replace(/[ \t]{1,3}/g, ' ');
	const solid = solidForms.has(written.toUpperCase());
	const even = solid || single || (tokens === 2 && /^(?:T O P|TOP) (?:S E C R E T|SECRET)$/i.test(written));
	const flaws: Flaw[] = even
		? []
		: [{ kind: 'uneven-spacing', span, meant: letterSpaced(letters.toUpperCase(), level) }];
	const doubtful = solid && written !== written.toUpperCase();
	return { token, flaws, doubtful };
}

/**
 * At least four groups of one or two letters that come within one or two slips of a level. The nearest of all runs
 * counts, since a short word of the post (`LA PAZ`) may follow the level's letters.
 */
function damagedLevel(text: string, start: number, ends: readonly number[]): LevelRead | undefined {
	if (ends.length < 4) return undefined;
	let nearest: LevelRead | undefined;
	let least = 3;
	for (const end of ends.slice(3)) {
		const letters = lettersIn(text, start, end);
		if (letters !== letters.toUpperCase()) return nearest;
		for (const [word, level] of levelWords) {
			const most = Math.min(least - 1, word.length > 8 ? 2 : 1);
			const distance = editDistance(letters, word, most);
			if (distance > most) continue;
			const span = { start, end };
			least = distance;
			const flaw: Flaw = { kind: 'misspelled', span, meant: letterSpaced(word, level) };
			nearest = { token: { span, value: level }, flaws: [flaw], doubtful: false };
		}
	}
	return nearest;
}

/** A solid word with one slip (`CONFIDENTAL`): doubtful, so that only a line with an MRN makes it a level. */
function slippedLevel(text: string, start: number, end: number): LevelRead | undefined {
	// Only an MRN behind it will make it a level, and that ends with a figure.
	if (!isDigit(text.charCodeAt(end - 1))) return undefined;
	const stop = wordEnd(text, start, Math.min(end, start + 16));
	if (stop - start < 5 || !isUpper(text.charCodeAt(stop - 1))) return undefined;
	const word = text.slice(start, stop);
	for (const [right, level] of levelWords) {
		if (!beginsNear(word, right) || right.includes('TOP') || editDistance(word, right, 1) !== 1) continue;
		const span = { start, end: stop };
		return { token: { span, value: level }, flaws: [{ kind: 'misspelled', span, meant: right }], doubtful: true };
	}
	return undefined;
}

/** One slip leaves one of the first two letters in one of the first two places. */
function beginsNear(word: string, right: string): boolean {
	return word[0] === right[0] || word[1] === right[0] || word[0] === right[1] || word[1] === right[1];
}

function lettersIn(text: string, start: number, end: number): string {
	let letters = '';
	for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) letters += text.charAt(at);
	return letters;
}

function levelOfLetters(letters: string): Level | undefined {
	return levelLengths.has(letters.length) ? levelByLetters.get(letters.toUpperCase()) : undefined;
}

function letterSpaced(word: string, level: Level): string {
	if (level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE') return level === 'UNCLASSIFIED' ? word : level;
	return (level === 'TOP SECRET' ? 'TOPSECRET' : word).split('').join(' ');
}

function isSolid(text: string, span: Span): boolean {
	return solidForms.has(sliceOf(text, span).toUpperCase());
}
