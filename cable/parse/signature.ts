/** Who signed: the surname on the last line, or run on behind the last sentence (FORMAT 2.22). */
import { type Field, type Span, type Token } from '../model';
import { looksLikeOffices } from '../fields/distribution';
import { isLetter, matchAt, skipBlanks, tokenOf, trimEnd, work } from '../fields/scan';
import { type BodyLine } from './candidates';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

export interface SignatureRead {
	readonly field: Field<'signature', readonly Token<string>[]> | undefined;
	/** Text behind the signature: end marks, stamps, footers. */
	readonly after: readonly Span[];
	/** Rows from this one on are no text. */
	readonly endRow: number;
}

/** Words that stand alone on a last line and are no names. */
const never = new Set(
	'COMMENT SUMMARY END NOTE TEXT UNQUOTE QUOTE UNCLASSIFIED UNCLAS CONFIDENTIAL SECRET NOFORN SIPDIS SENSITIVE BT ATTACHMENT ANNEX MINIMIZE CONSIDERED REGARDS BEST NONE N/A CLASSIFIED AND OF THE FOR IN DEPARTMENT MINISTRY SENDS'.split(
		' ',
	),
);
/** Organisations whose letters stand where a name could, longer than the abbreviations that no unstopped name may be. */
const organisations = new Set(
	'ASEAN BENELUX CARICOM CENTCOM ECOSOC ECOWAS EUCOM EURATOM EUROPOL EXIM FATAH FRELIMO HAMAS IAEA IGAD INTERPOL ISAF KFOR MERCOSUR MINUSTAH MONUC NAFTA NATO OPCW OPEC OSCE PACOM PEPFAR RENAMO SADC SOUTHCOM SWAPO UNAIDS UNAMA UNAMI UNAMID UNCTAD UNDOF UNDP UNEP UNESCO UNHCR UNICEF UNIDO UNIFIL UNITA UNITAR UNMIK UNMIL UNMIS UNODC UNPROFOR UNRWA UNSCOM UNTAC UNVIE USAID USDA USEU USNATO USOAS USTR USUN'.split(
		' ',
	),
);
const mostFooterLines = 12;

export function findSignature(lines: Lines, body: readonly BodyLine[]): SignatureRead {
	const { text } = lines;
	const after: Span[] = [];
	let row = body.length - 1;
	for (let seen = 0; row >= 0 && seen <= mostFooterLines; row--) {
		const line = body[row];
		work.signature++;
		if (line.head >= line.tail) continue;
		seen++;
		work.signature += Math.min(line.tail - line.head, 320);
		if (isNoise(lines.kind[line.line])) continue;
		if (lines.kind[line.line] === kindNumber.quoted) break;
		if (isEnd(lines, line) || (lines.kind[line.line] !== kindNumber.paragraph && isFooter(text, line))) {
			after.push({ start: line.head, end: line.tail });
			continue;
		}
		const own = ownLine(lines, body, row);
		if (own) return { field: own.field, after: after.reverse(), endRow: own.row };
		const tail = trimStamp(text, line);
		const runOn = runOnName(text, body[0].head, line.head, tail);
		if (runOn) {
			if (tail < line.tail) after.push({ start: tail, end: line.tail });
			const joined = { kind: 'joined' as const, span: runOn.span };
			return { field: { ...signature([runOn]), flaws: [joined] }, after: after.reverse(), endRow: row + 1 };
		}
		break;
	}
	return withoutSigner(lines, body);
}

/** End marks, the offices that had copies, and the level that a page ends with; a body may also begin behind a level. */
function isEnd(lines: Lines, line: BodyLine): boolean {
	const { kind, head } = lines;
	const look = kind[line.line];
	if (look === kindNumber.end || isOfOffices(lines, line)) return true;
	return head[line.line] === line.head && (look === kindNumber.classification || look === kindNumber.caption);
}

/** A line of the distribution, or the dashes under it, which some copies have below the text. */
function isOfOffices({ text, kind }: Lines, { line, head, tail }: BodyLine): boolean {
	const look = kind[line];
	return look === kindNumber.distribution || look === kindNumber.receipt || looksLikeOffices(text, head, tail);
}

/** One to three words on a line of their own, and a second such line above it. */
function ownLine(
	lines: Lines,
	body: readonly BodyLine[],
	row: number,
): { field: Field<'signature', readonly Token<string>[]>; row: number } | undefined {
	const line = body[row];
	if (lines.kind[line.line] === kindNumber.paragraph) return undefined;
	const names = namesOnLine(lines.text, line, isSetOff(lines, body, row) || isBrokenOff(lines.text, body, row));
	if (!names) return undefined;
	const above = row > 0 ? body[row - 1] : undefined;
	const more =
		above && above.head < above.tail ? namesOnLine(lines.text, above, isSetOff(lines, body, row - 1)) : undefined;
	if (more && [...more, ...names].every(({ value }) => isUpperName(value)))
		return { field: signature([...more, ...names]), row: row - 1 };
	return { field: signature(names), row };
}

/** A blank or page line before, or a line that ends a sentence, is as short as a greeting, or holds a link. */
function isSetOff(lines: Lines, body: readonly BodyLine[], row: number): boolean {
	if (row === 0) return false;
	const { text } = lines;
	// The end of a page above it sets it off.
	if (isNoise(lines.kind[body[row - 1].line])) return true;
	const before = body[row - 1];
	if (before.head >= before.tail) return true;
	return (
		/[.!?)"”\]>-]/.test(text.charAt(before.tail - 1)) ||
		before.tail - before.head < 16 ||
		/https?:/i.test(text.slice(before.head, Math.min(before.tail, before.head + 200))) ||
		!/\s/.test(text.slice(before.head, before.tail))
	);
}

/** A name in capitals below small letters or figures, where it would have fitted on the line before. */
function isBrokenOff(text: string, body: readonly BodyLine[], row: number): boolean {
	if (row === 0) return false;
	const [before, { head, tail }] = [body[row - 1], body[row]];
	if (tail - head < 4 || before.tail - before.head + 1 + tail - head > 60) return false;
	return !/[a-z]/.test(text.slice(head, tail)) && /[a-z\d]/.test(text.slice(before.head, before.tail));
}

// "QUIST", "VAN DER LIND", "H. QUIST", "ST. LIND"
const upperName =
	/^(?:\p{Lu}{1,2}\. ?){0,2}(?:\p{Lu}['’])?\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,2}(?<!\.)$/u;
// "Okafor-Lind", "van der Lind", "McQUIST"
const titleName =
	/^(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Ll]a|Mac|Mc) ?){0,2}\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?$/u;
// "quist", "van der lind"
const lowerName = /^(?:(?:van|von|de|der|la|del) ){0,3}[a-z][a-z'’-]{2,14}$/;

/** The names on a line of their own: one, or two with a stroke or AND between them. */
function namesOnLine(text: string, line: BodyLine, setOff: boolean): readonly Token<string>[] | undefined {
	if (!setOff || line.tail - line.head > 60) return undefined;
	const first = text.startsWith('- ', line.head) ? skipBlanks(text, line.head + 1, line.tail) : line.head;
	const start = behindTitle(text, first, line.tail);
	const end = trimMarks(text, start, trimStamp(text, line));
	if (end - first < 2 || end - first > 44) return undefined;
	const words = text.slice(start, end);
	if (isNameAlone(words)) return [tokenOf(text, start, end)];
	const names = words.split(/ ?\/ ?|,? (?:AND|and) |, ?| {2,6}/);
	if (names.length !== 2 || !names.every((name) => upperName.test(name) && isName(name))) return undefined;
	const second = end - names[1].length;
	return [tokenOf(text, start, start + names[0].length), tokenOf(text, second, end)];
}

function isNameAlone(words: string): boolean {
	return (upperName.test(words) || titleName.test(words) || lowerName.test(words)) && isName(words);
}

// "AMBASSADOR QUIST", "CHARGE D'AFFAIRES A.I. QUIST"
const title =
	/(?:(?:ACTING )?(?:AMBASSADOR|AMB\.?|CHARG[EÉ](?: D['’]AFFAIRES)?(?: A\.?I\.?)?|CDA|DCM|CONSUL GENERAL|PRINCIPAL OFFICER)|Ambassador|Charg[eé]) (?=\p{Lu})/uy;

/** Where the name begins behind the signer's title. */
function behindTitle(text: string, start: number, end: number): number {
	return start + (matchAt(title, text, start, end)?.[0].length ?? 0);
}

/** `QUIST.`, `QUIST,`, `QUIST##`: signs behind a name in capitals. `IT RAINED.` is a sentence. */
function trimMarks(text: string, start: number, end: number): number {
	let last = end;
	while (last - start > 3 && end - last < 3 && '.,#*\\'.includes(text.charAt(last - 1))) last--;
	if (last === end || /[a-z]/.test(text.slice(start, last))) return end;
	if (text[last] === '.' && text.slice(start, last).includes(' ')) return end;
	return trimEnd(text, start, last);
}

/** No word of the form, and no dashes of a rule behind it. */
function isName(words: string): boolean {
	return (
		!/--|[-'’]$|^X{4,40}$/.test(words) &&
		!organisations.has(words) &&
		!words.split(' ').some((word) => never.has(word.toUpperCase().replace(/[.:]$/, '')))
	);
}

function isUpperName(words: string): boolean {
	return upperName.test(words);
}

// Behind the end of a sentence: one title-case surname with its particles, or up to three words in capitals
const runOn =
	/[.!?)"”\]][ \t]{1,4}((?:[A-Z]['’])?[A-Z][A-Z'’-]{1,20}(?: [A-Z][A-Z'’-]{1,20}){0,2}|(?:(?:[Vv]an|[Vv]on|[Dd]e[rln]?|[Ll]a) ){0,3}(?:[A-Z]['’])?[A-Z][a-z][A-Za-z'’-]{1,20})$/;

// Behind what lacks its full stop: a word in capitals on a line that has small letters, or behind END COMMENT
const runOnUpper = /(?:([A-Za-z]{1,12})|[0-9/])[ \t]{1,4}([A-Z]{4,16}(?:-[A-Z]{3,16})?)$/;
/** Words in capitals that are shorter, and not told by END COMMENT or a full stop, are abbreviations more often than names. */
const shortestUnstopped = 5;
const closingWord = /^(?:comment|summary|note|text)$/i;
/** Words that something must follow, so that what follows is a word of the sentence. */
const leading = new Set(
	'in at to of on by from for with and or the a an as via into near met called named is was are were than versus vs about against between toward towards through under over within without inside outside like unlike joining join joined joins its their his her our all both said says has have had will would can may that which'.split(
		' ',
	),
);

function runOnName(text: string, from: number, head: number, tail: number): Token<string> | undefined {
	const end = text.slice(Math.max(head, tail - 72), tail);
	const stopped = runOn.exec(end)?.[1];
	const name =
		stopped !== undefined && isName(stopped)
			? stopped
			: (nameBehindLink(text, head, tail) ?? unstoppedName(text, from, end, tail));
	if (name === undefined || !isName(name) || tail - name.length <= head) return undefined;
	return tokenOf(text, tail - name.length, tail);
}

// "… at http://example.org/velmora Quist", the link perhaps broken at a column; no full stop ends a link
const behindLink =
	/(?:https?|HTTPS?):\/\/[^ \t]{4,160}(?:[ \t]{1,3}[a-z_][^ \t]{0,30}){0,2}[ \t]{1,4}([A-Z][A-Za-z'’-]{2,20})$/;
const longestLink = 240;

function nameBehindLink(text: string, head: number, tail: number): string | undefined {
	const end = text.slice(Math.max(head, tail - longestLink), tail);
	return end.includes('://') ? behindLink.exec(end)?.[1] : undefined;
}

/** A surname behind the last word of a sentence that lost its full stop; what the body speaks of elsewhere is none. */
function unstoppedName(text: string, from: number, end: string, tail: number): string | undefined {
	const found = runOnUpper.exec(end);
	if (!found) return undefined;
	const [, before, name] = found as unknown as readonly [string, string | undefined, string];
	if (before !== undefined && closingWord.test(before))
		return /\bend[ \t]{1,3}(?:of[ \t]{1,3})?[a-z]{4,8}[ \t]{1,4}[A-Z-]{4,33}$/i.test(end) ? name : undefined;
	if (name.length < shortestUnstopped || !/[a-z]{3}/.test(end)) return undefined;
	if (before !== undefined && (!/[a-z]$/.test(before) || leading.has(before.toLowerCase()))) return undefined;
	return standsBefore(text, name, from, tail - name.length) ? undefined : name;
}

/** Whether the word stands in [from, end). */
function standsBefore(text: string, word: string, from: number, end: number): boolean {
	work.signature += end - from;
	for (let at = text.indexOf(word, from); at >= 0 && at < end; at = text.indexOf(word, at + word.length)) {
		if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + word.length))) return true;
	}
	return false;
}

/** A date, an end mark or a sign that a copy left behind the last word. */
function trimStamp(text: string, line: BodyLine): number {
	const from = Math.max(line.head, line.tail - 40);
	const stamp = /[ \t]{1,4}(?:[A-Z]{3,6} @ [^\n]{2,24}|\d{4}-\d\d-\d\d|NNNN|#\d{4}|>|\(end\))$/i.exec(
		text.slice(from, line.tail),
	);
	return stamp ? trimEnd(text, line.head, from + stamp.index) : line.tail;
}

// "END CABLE", "2009-03-14", ">": no text, whoever signed
const endMarks = String.raw`>|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|(?:END|End) (?:OF |of )?(?:CABLE|MESSAGE|Cable|Message)(?: TEXT| Text)?\.?|CABLE ENDS\.?|\*{1,3}|\(end\)`;
const endMark = new RegExp(`^(?:${endMarks})$`);
// The same, page numbers, levels, stamps of publishers
const footer = new RegExp(
	String.raw`^(?:${endMarks}|[Nn]{2,4}|BT|#\d{1,4}|-{1,3}|\d{1,4}|GP-?\d|ID:.{0,40}|(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?:\/\/[A-Z/]{1,40})?|<<.{0,60}>>|[-=*]{3,40}[ \t]{0,4}[A-Z][A-Z ]{2,40}[-=* \t]{0,50}|(?:END OF TEXT|End of text)\.?|\d\d[A-Z]{3,20}\d{2,6}|[A-Z]{3,6} @ .{2,24}|Track .{0,200})$`,
);
/** What a publisher's line of any length holds: a link, a claim. */
const published = ['http:', 'https:', '©'];

function isFooter(text: string, line: BodyLine): boolean {
	if (line.tail - line.head > 320) return false;
	const words = text.slice(line.head, line.tail);
	if (footer.test(words)) return true;
	// "Visit our classified web site: http://… QUIST" is the telegram's own.
	const isOwn = (): boolean => /web ?site/i.test(words) && nameBehindLink(text, line.head, line.tail) !== undefined;
	return published.some((sign) => words.includes(sign)) && !isOwn();
}

function isEndMark({ text }: Lines, { head, tail }: BodyLine): boolean {
	return tail - head < 24 && endMark.test(text.slice(head, tail));
}

/** Nobody signed: what the transmission ends with is no text all the same. */
function withoutSigner(lines: Lines, body: readonly BodyLine[]): SignatureRead {
	const after: Span[] = [];
	let endRow = body.length;
	for (let row = body.length - 1; row >= 0 && after.length < mostFooterLines; row--) {
		const { line, head, tail } = body[row];
		if (head >= tail || isNoise(lines.kind[line])) continue;
		const isBreak = lines.kind[line] === kindNumber.break;
		if (!isBreak && !isEnd(lines, body[row]) && !isEndMark(lines, body[row])) break;
		after.unshift({ start: head, end: tail });
		endRow = row;
	}
	return { field: undefined, after, endRow };
}

function signature(names: readonly Token<string>[]): Field<'signature', readonly Token<string>[]> {
	const span = { start: names[0].span.start, end: names[names.length - 1].span.end };
	const pieces = names.length === 1 ? [span] : names.map((name) => name.span);
	return { kind: 'signature', span, pieces, value: names, flaws: [] };
}
