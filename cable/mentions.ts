/**
 * What running text names: entries of the REF list, paragraphs, telegrams (REFERENCES, sections 2 and 6). Looked for
 * when first asked, once for each cable. In prose a word and a number are a telegram only if hardly anything else can
 * be meant: a year, a date, a count or a sum of money is none.
 */
import { citationAt, type Names } from './mentions/citation';
import { type ProseToken, tokensOfProse } from './mentions/tokens';
import { addressNames, stationName, type Stations, yearOfCable } from './identify';
import { type Cable, type CableFile, type Mention } from './model';
import { fold, type Prose, proseWithMap } from './prose';

/** In text order, never overlapping. With `stations` more names are known than those that the cable itself holds. */
export function mentions(file: CableFile, cable: Cable, stations?: Stations): readonly Mention[] {
	const key = stations ?? withoutStations;
	const kept = found.get(cable) ?? new WeakMap<object, readonly Mention[]>();
	found.set(cable, kept);
	const known = kept.get(key);
	if (known) return known;
	const names = namesOf(cable, stations);
	const all: Mention[] = [];
	for (const block of cable.blocks) {
		if (block.kind === 'title') continue;
		// The letters and paragraphs that a quoted telegram cites are its own.
		const isQuoted = block.kind === 'unnumbered' && block.role === 'quoted-telegram';
		for (const mention of mentionsIn(proseWithMap(file.text, block.pieces), names))
			if (!isQuoted || mention.what === 'cable') all.push(mention);
	}
	kept.set(key, all);
	return all;
}

/** Whether the text may cite its list of references: a search that costs little where nothing is to be found. */
export function mayCiteList(file: CableFile, cable: Cable): boolean {
	return holdsWord(file, cable, listWord);
}

/** The same for its paragraphs. */
export function mayCiteParagraph(file: CableFile, cable: Cable): boolean {
	return holdsWord(file, cable, paragraphWord);
}

function holdsWord({ text }: CableFile, { blocks }: Cable, word: RegExp): boolean {
	return blocks.some(({ kind, span }) => kind !== 'title' && word.test(text.slice(span.start, span.end)));
}

// "ref", "REFTELS", "retel"
const listWord = /\bre(?:fs?|ftels?|tels?)\b/i;
// "para", "PARAS", "paragraph"
const paragraphWord = /\bpar(?:a|as|agraphs?)?\b/i;

const withoutStations = {};
const found = new WeakMap<Cable, WeakMap<object, readonly Mention[]>>();

/** Tokens looked at since the program began. Tests read differences of it to prove the search linear. */
export const mentionWork = { looks: 0 };

function namesOf(cable: Cable, stations: Stations | undefined): Names {
	const own = new Set(addressNames(cable)).add('STATE');
	const listed = new Set<string>();
	for (const { type, station, serial } of cable.heading.references?.value ?? []) {
		if (type !== 'cable' || !station) continue;
		const name = stationName(station.value);
		own.add(name);
		if (serial) listed.add(`${name} ${serial.value}`);
	}
	return {
		isStation: (name, isSure) => {
			if (own.has(name)) return true;
			const known = stations?.inText(name);
			return known !== undefined && (isSure || known === name);
		},
		listed,
		most: mostOf(cable),
	};
}

/** A judgement, no measure: a post sends a small part of what the Department does, whose count is told in `years`. */
function mostOf(cable: Cable): number {
	const year = yearOfCable(cable);
	return year !== undefined && year >= 2000 ? 20_000 : 50_000;
}

/** A mention in the making, and where it stands in the prose. */
interface Hit {
	readonly what: Mention['what'];
	readonly start: number;
	readonly end: number;
	readonly value: string;
	/** Paragraphs named together are of one telegram: the index of the first of them. */
	readonly group: number;
	readonly cable?: NonNullable<Mention['cable']>;
}

function mentionsIn(body: Prose, names: Names): readonly Mention[] {
	const tokens = tokensOfProse(body.text);
	const hits: Hit[] = [];
	for (let at = 0; at < tokens.length;) at = Math.max(at + 1, take(body, tokens, at, names, hits));
	const foreign = foreignParagraphs(body, hits);
	return hits.map(({ what, start, end, value, cable, group }) => ({
		kind: 'mention',
		span: body.spanOf(start, end),
		what: what === 'paragraph' && foreign.has(group) ? 'cited-paragraph' : what,
		value,
		...(cable ? { cable } : {}),
	}));
}

/** Adds what begins at a token; answers the token behind it. */
function take(body: Prose, tokens: readonly ProseToken[], at: number, names: Names, hits: Hit[]): number {
	mentionWork.looks++;
	const token = tokens[at];
	if (token.kind === 'sign') return at;
	if (token.kind === 'word') {
		if (listWords.has(token.upper)) return takeLetters(tokens, at, hits);
		return paragraphWords.has(token.upper) ? takeParagraphs(tokens, at, hits) : at;
	}
	const citation = citationAt(body, tokens, at, names);
	if (!citation) return at;
	const start = Math.max(citation.start, hits.at(-1)?.end ?? 0);
	hits.push({
		what: 'cable',
		start,
		end: citation.end,
		value: fold(body.text.slice(start, citation.end)),
		group: -1,
		cable: citation.cable,
	});
	return citation.next;
}

const listWords: ReadonlySet<string> = new Set(['REF', 'REFS', 'REFTEL', 'REFTELS', 'RETEL', 'RETELS']);
const paragraphWords: ReadonlySet<string> = new Set(['PAR', 'PARA', 'PARAS', 'PARAGRAPH', 'PARAGRAPHS']);

/** `REF A`, `refs B and C`, `ref (A)`, `REFTELS A, B AND C`; `reftel` alone is the whole list. */
function takeLetters(tokens: readonly ProseToken[], at: number, hits: Hit[]): number {
	const label = tokens[at];
	let next = tokens.at(at + 1)?.raw === '.' ? at + 2 : at + 1;
	let count = 0;
	for (;;) {
		mentionWork.looks++;
		const letter = letterAt(tokens, next, count > 0 && !label.upper.endsWith('S'));
		if (!letter) break;
		hits.push({
			what: 'reference-letter',
			start: count ? letter.start : label.start,
			end: letter.end,
			value: letter.value,
			group: -1,
		});
		count++;
		const after = behindSeparators(tokens, letter.next, true);
		if (after === letter.next) return letter.next;
		next = after;
	}
	if (count > 0) return next;
	const follower = tokens.at(at + 1);
	// "REF 12", "REF-A12": not this list.
	if (follower?.kind !== 'number' && !(follower?.raw === '-' && follower.start === label.end)) {
		hits.push({ what: 'reference-list', start: label.start, end: label.end, value: '', group: -1 });
	}
	return at + 1;
}

interface Letter {
	readonly value: string;
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

function letterAt(tokens: readonly ProseToken[], at: number, isDoubtful: boolean): Letter | undefined {
	const opening = tokens.at(at);
	const inside = opening?.raw === '(' || opening?.raw === '[';
	const token = inside ? tokens.at(at + 1) : opening;
	if (!opening || token?.kind !== 'word' || token.raw.length !== 1 || !/[A-Za-z]/.test(token.raw)) return undefined;
	if (inside) {
		const closing = tokens.at(at + 2);
		if (closing?.raw !== ')' && closing?.raw !== ']') return undefined;
		return { value: token.upper, start: opening.start, end: closing.end, next: at + 3 };
	}
	const after = tokens.at(at + 1);
	const afterThat = tokens.at(at + 2);
	// "ref a few": an article. "ref a." and "refs a and b" are letters.
	if (
		token.raw !== token.upper &&
		after &&
		after.kind !== 'sign' &&
		!(afterThat?.raw.length === 1 && after.raw === 'and')
	)
		return undefined;
	// "REF U.S. NOTE", "REF A-12" and "REF X-RAYS" are no letters; "REFS A-C" are.
	if (after?.start === token.end && afterThat?.start === after.end && afterThat.kind !== 'sign') {
		if (after.raw === '.' || (after.raw === '-' && (afterThat.kind === 'number' || afterThat.raw.length > 1)))
			return undefined;
	}
	// "REF B AND A LETTER"
	if (isDoubtful && (token.raw === 'A' || token.raw === 'I') && after?.kind === 'word') return undefined;
	return { value: token.upper, start: token.start, end: token.end, next: at + 1 };
}

/** `PARA 3`, `paras 3-5`, `paragraphs 3, 4 and 7`: one mention for each number that is written. */
function takeParagraphs(tokens: readonly ProseToken[], at: number, hits: Hit[]): number {
	const label = tokens[at];
	const isPlural = label.upper.endsWith('S');
	const group = hits.length;
	let next = at + 1;
	while (next < at + 4 && ['.', 'NO', 'NOS', '\u00b6'].includes(tokens.at(next)?.upper ?? '')) next++;
	let count = 0;
	const before = tokens.at(at - 1)?.upper;
	const isForeign =
		before !== undefined && at > 0 && (before === 'OPERATIVE' || before === 'PREAMBULAR' || before === 'ITS');
	for (;;) {
		mentionWork.looks++;
		const number = paragraphAt(tokens, next);
		if (!number) break;
		const start = count ? number.start : label.start;
		hits.push({
			what: isForeign ? 'cited-paragraph' : 'paragraph',
			start,
			end: number.end,
			value: number.value,
			group,
		});
		count++;
		const after = behindSeparators(tokens, number.next, isPlural);
		if (after === number.next) return number.next;
		next = after;
	}
	return count ? next : at + 1;
}

function paragraphAt(tokens: readonly ProseToken[], at: number): Letter | undefined {
	const token = tokens.at(at)?.raw === '\u00b6' ? tokens.at(at + 1) : tokens.at(at);
	const own = tokens.at(at)?.raw === '\u00b6' ? at + 1 : at;
	if (token?.kind !== 'number' || token.raw.length > 3 || token.raw === '0') return undefined;
	const after = tokens.at(own + 1);
	const afterThat = tokens.at(own + 2);
	// "para 3.5" and "para 3,500" are something else.
	const isGlued = after?.start === token.end && afterThat?.kind === 'number' && afterThat.start === after.end;
	if (isGlued && (after.raw === '.' || (after.raw === ',' && afterThat.raw.length > 2))) return undefined;
	// "para 3(b)"
	const isOpen = after?.raw === '(' && afterThat !== undefined && afterThat.raw.length < 4;
	const hasItem = isOpen && tokens.at(own + 3)?.raw === ')';
	return { value: String(Number(token.raw)), start: token.start, end: token.end, next: hasItem ? own + 4 : own + 1 };
}

/** The token behind `, and`, `-`, `through`; the same token if no separator stands there. */
function behindSeparators(tokens: readonly ProseToken[], at: number, withComma: boolean): number {
	let next = at;
	while (next < at + 2) {
		const token = tokens.at(next);
		if (!token || !(separators.has(token.upper) || (withComma && token.raw === ','))) break;
		next++;
	}
	return next;
}

const separators: ReadonlySet<string> = new Set(['AND', 'OR', '&', '-', '/', 'TO', 'THROUGH', 'THRU']);

/** Groups of paragraphs that belong to what is cited beside them: `ref A, para 3`, `paras 3 and 4 of reftel`. */
function foreignParagraphs(body: Prose, hits: readonly Hit[]): ReadonlySet<number> {
	const foreign = new Set<number>();
	for (const [index, hit] of hits.entries()) {
		if (hit.what !== 'paragraph') continue;
		const before = hits.at(index - 1);
		const after = hits.at(index + 1);
		const isBehind = index > 0 && before?.what !== 'paragraph' && beside.test(gap(body, before, hit));
		const isBefore = after !== undefined && after.what !== 'paragraph' && beside.test(gap(body, hit, after));
		if (isBehind || isBefore || ofAnother.test(body.text.slice(hit.end, hit.end + 24))) foreign.add(hit.group);
	}
	return foreign;
}

function gap(body: Prose, before: Hit | undefined, after: Hit): string {
	const start = before?.end ?? 0;
	return after.start - start > 12 ? '-' : body.text.slice(start, after.start);
}

// "", ", ", " (", " of ", "'s "
const beside = /^[\s,(:'\u2019)]{0,4}(?:of|in|from|s|see)?[\s,(]{0,3}$/i;
// " of the agreement"; not " of this cable", " of our report"
const ofAnother = /^(?:\([A-Za-z]\))?\s{1,3}of\s{1,3}(?!(?:this|our|present|the\s{1,3}present)\b)/i;
