/**
 * What running text holds beside telegrams and paragraphs: abbreviations, marks, blocks that cover words. Looked for
 * when first asked, once for each cable; what a word means is asked of the books, so that nothing here changes what is
 * read. An abbreviation that is also an English word counts only where capitals tell it from one: in a telegram in
 * capitals something else has to show it.
 */
import { type Books } from './books/books';
import { type BookRow } from './books/columns';
import { type Countries, countriesOf } from './countries';
import { type Cable, type CableFile, type Span } from './model';
import { lastFrom } from './pathAt';
import { type Prose, proseWithMap } from './prose';
import { redactionsIn } from './redactions';
import { type Definition, definitionsIn } from './terms/definitions';
import { marksIn } from './terms/marks';

export interface Abbreviation {
	readonly kind: 'abbreviation';
	readonly span: Span;
	/** As written, without a possessive. */
	readonly text: string;
	/** Of the book, in its order; empty if the text alone explains it. */
	readonly senses: readonly BookRow<'abbreviations'>[];
	/** The words that this cable itself gives for it. */
	readonly definition?: Definition;
}
export interface OfficeOf {
	readonly kind: 'office';
	readonly span: Span;
	/** `EUR/XYZ` */
	readonly text: string;
	/** The bureau in front of the stroke. */
	readonly bureau: BookRow<'abbreviations'>;
}
/** `GORK` of a header that names the country. */
export interface GovernmentOf {
	readonly kind: 'government';
	readonly span: Span;
	readonly text: string;
	/** ISO 3166-1. */
	readonly country: string;
}
export interface MarkInText {
	readonly kind: 'mark' | 'exemption' | 'reason';
	readonly span: Span;
	/** `STRICTLY PROTECT`, `XXXXXX`; `B6`; `1.4(d)`. */
	readonly text: string;
}
export type Term = Abbreviation | OfficeOf | GovernmentOf | MarkInText;

/** In text order, never overlapping: of subject, attention lines, authority, titles and paragraphs. */
export function terms(file: CableFile, cable: Cable, books: Books): readonly Term[] {
	const known = kept.get(cable);
	if (known && known.books === books) return known.terms;
	const found = findTerms(file, cable, books);
	kept.set(cable, { books, terms: found });
	return found;
}
const kept = new WeakMap<Cable, { readonly books: Books; readonly terms: readonly Term[] }>();

/** Words looked at since the program began. Tests read differences of it to prove the search linear. */
export const termWork = { looks: 0 };

export function termAt(file: CableFile, cable: Cable, offset: number, books: Books): Term | undefined {
	const term = lastFrom(terms(file, cable, books), offset);
	return term && offset <= term.span.end ? term : undefined;
}

function findTerms(file: CableFile, cable: Cable, books: Books): readonly Term[] {
	const { subject, attention, authority } = cable.heading;
	const fields = [...attention, ...(subject ? [subject] : []), ...(authority ? [authority] : [])];
	const stretches = [...fields, ...cable.blocks].map(({ kind, pieces }) => ({
		prose: proseWithMap(file.text, pieces),
		isAddress: kind === 'attention',
	}));
	const definitions = new Map<string, Definition>();
	for (const { prose } of stretches) {
		for (const [short, definition] of definitionsIn(prose.text)) {
			if (!definitions.has(short)) definitions.set(short, definition);
		}
	}
	const around: Around = { books, definitions, countries: countriesOf(cable, books) };
	const found = stretches.flatMap(({ prose, isAddress }) => termsIn(prose, isAddress, around));
	for (const span of redactionsIn(file, cable.span)) found.push({ kind: 'mark', span, text: 'XXXXXX' });
	found.sort((left, right) => left.span.start - right.span.start);
	return found.filter((term, index) => index === 0 || term.span.start >= found[index - 1].span.end);
}

interface Around {
	readonly books: Books;
	readonly definitions: ReadonlyMap<string, Definition>;
	readonly countries: Countries;
}

function termsIn(prose: Prose, isAddress: boolean, around: Around): readonly Term[] {
	const found: Term[] = marksIn(prose.text).map(({ start, end, key, kind }) => ({
		kind,
		span: prose.spanOf(start, end),
		text: key,
	}));
	for (const match of prose.text.matchAll(compound)) {
		termWork.looks++;
		const [written] = match;
		if (!hasCapital.test(written)) continue;
		const text = written.replace(possessive, '');
		if (text.length > 1) addWord(found, { prose, isAddress, text, start: match.index, cue: false }, around);
	}
	return found;
}

// "EUR/SE", "U.S.", "P5+1", "R&R", "AFL-CIO", "NATO's": letters and figures with single signs between
const compound = /[A-Za-z0-9\u00c0-\u024f]{1,40}(?:[&/.'\u2019+-][A-Za-z0-9\u00c0-\u024f]{1,40}){0,6}/g;
const hasCapital = /[A-Z]/;
const possessive = /['\u2019][sS]$/;

interface Word {
	readonly prose: Prose;
	/** Of an attention line, where symbols of offices stand. */
	readonly isAddress: boolean;
	readonly text: string;
	readonly start: number;
	/** Something beside its letters shows that it is an abbreviation. */
	readonly cue: boolean;
}

function addWord(found: Term[], word: Word, around: Around): void {
	const term = termOf(word, around) ?? officeOf(word, around) ?? governmentOf(word, around);
	if (term) found.push(term);
	else if (hasSign.test(word.text)) addParts(found, word, around);
}
const hasSign = /[&/.'\u2019+-]/;

function addParts(found: Term[], word: Word, around: Around): void {
	const sign = signs.find((each) => word.text.includes(each));
	if (sign === undefined) return;
	const parts = word.text.split(sign);
	const isShown = (sign === '/' || sign === '-') && parts.some((part) => isPlainAbbreviation(part, around.books));
	let start = word.start;
	for (const part of parts) {
		// "US-SOVIET": a word is not joined so.
		const isJoined = sign === '-' && isPronoun(part, around.books);
		if (part.length > 1) addWord(found, { ...word, text: part, start, cue: word.cue || isShown || isJoined }, around);
		start += part.length + 1;
	}
}
/** From the loosest on. */
const signs = ['/', '&', '-', '+', '\u2019', "'", '.'] as const;

function isPlainAbbreviation(text: string, books: Books): boolean {
	return text.length > 2 && books.abbreviationAsWritten(text).some(({ word }) => word === '');
}

function isPronoun(text: string, books: Books): boolean {
	return books.abbreviationAsWritten(text).some(({ word }) => word === 'pronoun');
}

function termOf(word: Word, { books, definitions }: Around): Abbreviation | undefined {
	const { prose, start } = word;
	const dotted = /^(?:[A-Za-z]\.){1,8}[A-Za-z]$/.test(word.text);
	const text = dotted ? word.text.replaceAll('.', '') : word.text;
	const definition = definitions.get(text);
	const senses = books.abbreviationAsWritten(text);
	if (senses.length === 0 && definition === undefined) return undefined;
	const isWord = senses.some((sense) => sense.word !== '');
	const isSure = !isWord || dotted || word.cue || definition !== undefined || isAmongSmall(word, books);
	if (!isSure) return undefined;
	// "U.S." has its last stop too.
	const stop = dotted && prose.text.charAt(start + word.text.length) === '.' ? 1 : 0;
	return {
		kind: 'abbreviation',
		span: prose.spanOf(start, start + word.text.length + stop),
		text,
		senses,
		...(definition === undefined ? {} : { definition }),
	};
}

/** Whether a neighbour is written small, so that capitals mean something; "THE" before a pronoun does as well. */
function isAmongSmall({ prose: { text: all }, text, start }: Word, books: Books): boolean {
	const before = lastWord.exec(all.slice(Math.max(0, start - 24), start))?.[0] ?? '';
	const after = firstWord.exec(all.slice(start + text.length, start + text.length + 24))?.[0] ?? '';
	if (before.toUpperCase() === 'THE' && isPronoun(text, books)) return true;
	return /[a-z]/.test(before) || /[a-z]/.test(after);
}
const lastWord = /[A-Za-z]{1,24}(?=[^A-Za-z]{0,3}$)/;
// Of a possessive the s is no neighbour.
const firstWord = /(?<=^(?:['\u2019][sS])?[^A-Za-z]{1,3})[A-Za-z]{1,24}/;

/** `EUR/XYZ`: a symbol below a bureau's is an office of it, unless the part behind is something else by itself. */
function officeOf({ prose, isAddress, text, start }: Word, { books }: Around): OfficeOf | undefined {
	const [first, second, ...others] = text.split('/');
	if (!second || others.length > 1 || !/^[A-Z]{1,4}$/.test(first) || !/^[A-Z][A-Z0-9-]{0,5}$/.test(second))
		return undefined;
	const bureau = books.abbreviation(first).find(isBureau);
	const behind = books.abbreviation(second);
	if (!bureau || behind.some(isBureau) || (!isAddress && second.length > 2 && behind.length > 0)) return undefined;
	return { kind: 'office', span: prose.spanOf(start, start + text.length), text, bureau };
}

function isBureau({ meaning }: BookRow<'abbreviations'>): boolean {
	return /^Bureau (?:of|for) /.test(meaning);
}

/** GO and letters that begin and run through the name of a country which the header gives; in capitals GOLD is a word. */
function governmentOf(word: Word, { books, countries }: Around): GovernmentOf | undefined {
	const { prose, text, start } = word;
	if (!/^GO[A-Z]{1,2}$/.test(text) || !isAmongSmall(word, books)) return undefined;
	const letters = text.slice(2);
	const named = [...(countries.sender === undefined ? [] : [countries.sender]), ...countries.tagged];
	const country = named.find((iso2) => fits(letters, books.country(iso2)?.name ?? ''));
	if (country === undefined) return undefined;
	return { kind: 'government', span: prose.spanOf(start, start + text.length), text, country };
}

function fits(letters: string, country: string): boolean {
	const name = country.replace(/^the /, '').toUpperCase();
	return name.startsWith(letters.charAt(0)) && name.includes(letters.slice(1), 1);
}
