/**
 * What colour alone cannot know of the codes in a telegram: whether a book has them, whether a cited telegram can be
 * identified, whether a number is the one that is meant. Doubt is what a hover would tell, never a second judgement.
 */
import { type Books } from './books/books';
import { explainNode } from './explain/explain';
import { skipBlanks, trimEnd } from './fields/scan';
import { type Citation, idOfMention, idOfReference } from './identify';
import { mentions } from './mentions';
import {
	type Cable,
	type CableFile,
	type EnvelopeField,
	type HeadingField,
	type Mention,
	type PortionMark,
	type Reference,
	type Section,
	type Span,
} from './model';
import { redactionsIn } from './redactions';
import { referenceEntries } from './referenceEntries';

/** A code of a header by its kind, and what else means something of its own. */
export const codeTypes = [
	'routingIndicator',
	'tagsCode',
	'caption',
	'operatingSignal',
	'distributionOffice',
	'executiveOrder',
	'declassification',
	'classificationReason',
	'portionMark',
	'cableReference',
	'paragraphNumber',
	'redaction',
] as const;
export type CodeType = (typeof codeTypes)[number];

/** `known`, `inferred` and `unknown` of codes, the next two of references, a level of portion marks. */
export const codeModifiers = [
	'known',
	'inferred',
	'unknown',
	'identified',
	'unidentified',
	'topSecret',
	'secret',
	'confidential',
	'limitedOfficialUse',
	'unclassified',
	'misread',
] as const;
export type CodeModifier = (typeof codeModifiers)[number];

export interface CodeToken {
	/** On one line. */
	readonly span: Span;
	readonly type: CodeType;
	readonly modifier?: CodeModifier;
}

/** In text order, none over another: those that touch the lines of `range`. */
export function tokensIn(file: CableFile, range: Span, books: Books): readonly CodeToken[] {
	const { lines } = file;
	const lastLine = lines.lineAt(Math.max(range.start, range.end));
	const reach = { start: lines.startOf(lines.lineAt(range.start)), end: lines.endOf(lastLine) };
	const found: CodeToken[] = [];
	for (const cable of file.cables) {
		if (!overlaps(cable.span, reach)) continue;
		const place: Reading = { file, cable, reach, books };
		addCodes(found, place);
		addReferences(found, place);
		addBody(found, place);
		const within = { start: Math.max(cable.span.start, reach.start), end: Math.min(cable.span.end, reach.end) };
		for (const span of redactionsIn(file, within)) found.push({ span, type: 'redaction' });
	}
	return apart(found.flatMap((token) => onLines(file, token)).filter(({ span }) => overlaps(span, reach)));
}

interface Reading {
	readonly file: CableFile;
	readonly cable: Cable;
	readonly reach: Span;
	readonly books: Books;
}

interface Code {
	readonly type: CodeType;
	readonly span: Span;
}

function addCodes(found: CodeToken[], place: Reading): void {
	const { cable, reach } = place;
	for (const section of cable.sections) {
		const { fields } = section.envelope;
		for (const field of fields) if (overlaps(field.span, reach)) addField(found, field, section, place);
		// The first section's is a field of the heading.
		if (section.classification && section.classification !== cable.heading.classification)
			addField(found, section.classification, section, place);
	}
	for (const field of cable.heading.fields)
		if (overlaps(field.span, reach)) addField(found, field, cable.sections[0], place);
}

function addField(found: CodeToken[], field: EnvelopeField | HeadingField, section: Section, place: Reading): void {
	for (const { type, span } of codesOf(field)) {
		const told = explainNode(field, { ...place, section, offset: span.start });
		// An office of a list that no book explains is neither known nor unknown.
		if (told) found.push({ span, type, modifier: told.sure });
	}
}

/** The codes of a field that a book can have or lack; words that the reader of the field knows himself are none. */
function codesOf(field: EnvelopeField | HeadingField): readonly Code[] {
	const of = (type: CodeType, tokens: readonly ({ readonly span: Span } | undefined)[]): readonly Code[] =>
		tokens.flatMap((token) => (token ? { type, span: token.span } : []));
	switch (field.kind) {
		case 'routing':
			return of('routingIndicator', field.value?.indicators ?? []);
		case 'originator':
		case 'addressee':
			return of('routingIndicator', [field.value?.indicator]);
		case 'security':
		case 'dtg':
			return of('operatingSignal', field.value?.signals ?? []);
		case 'distribution':
			return of('distributionOffice', field.value?.offices ?? []);
		case 'classification':
			return of('caption', field.value?.caveats ?? []);
		case 'caption':
			return of('caption', [field]);
		case 'executive-order':
			return [...of('executiveOrder', [field.value?.number]), ...of('declassification', [field.value?.instruction])];
		case 'tags':
			return of('tagsCode', field.value?.filter(({ value }) => value.person === undefined) ?? []);
		case 'authority':
			return of('classificationReason', field.value?.reasons ?? []);
		default:
			return [];
	}
}

/** Telegrams and airgrams of the list, and what the text names of them. Whatever else is cited can have no id. */
function addReferences(found: CodeToken[], { file, cable, reach, books }: Reading): void {
	const { stations } = books;
	const known = new Map<Citation, boolean>();
	// A text names an entry of its list over and over.
	const canBeFound = (citation: Citation): boolean => {
		const found = known.get(citation) ?? idOfReference(citation, cable, { stations }) !== undefined;
		known.set(citation, found);
		return found;
	};
	const entries = referenceEntries(cable);
	for (const { references } of entries) {
		for (const reference of references) {
			if (!isNumbered(reference) || !overlaps(reference.span, reach)) continue;
			const modifier = canBeFound(reference) ? 'identified' : 'unidentified';
			found.push({ span: numberOf(reference), type: 'cableReference', modifier });
		}
	}
	const namedBy = ({ what, value }: Mention): readonly Reference[] => {
		if (what === 'reference-letter') return entries.find(({ letter }) => letter === value)?.references ?? [];
		return what === 'reference-list' && entries.length === 1 ? entries[0].references : [];
	};
	for (const mention of mentions(file, cable, stations)) {
		if (!overlaps(mention.span, reach)) continue;
		const id = mention.cable && idOfMention(mention, cable, { stations });
		const named = namedBy(mention).filter(isNumbered);
		if (!mention.cable && named.length === 0) continue;
		const modifier = id !== undefined || named.some(canBeFound) ? 'identified' : 'unidentified';
		found.push({ span: mention.span, type: 'cableReference', modifier });
	}
}

function isNumbered({ type, serial }: Reference): boolean {
	return (type === 'cable' || type === 'airgram') && serial !== undefined;
}

/** Year, station and serial, without the letter before them and the marks behind. */
function numberOf({ year, station, serial, span }: Reference): Span {
	const parts = [year, station, serial].flatMap((token) => token?.span ?? []);
	if (parts.length === 0) return span;
	return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

function addBody(found: CodeToken[], { cable, reach }: Reading): void {
	const subject = cable.heading.subject?.value?.portion;
	if (subject) found.push(tokenOfPortion(subject));
	for (const block of cable.blocks) {
		if (block.kind !== 'paragraph' || !overlaps(block.span, reach)) continue;
		const { portion, written, number, run } = block;
		if (portion) found.push(tokenOfPortion(portion));
		if (run === 'main' && written.value !== number)
			found.push({ span: written.span, type: 'paragraphNumber', modifier: 'misread' });
	}
}

const levels: Readonly<Record<PortionMark['level'], CodeModifier>> = {
	TS: 'topSecret',
	S: 'secret',
	C: 'confidential',
	SBU: 'limitedOfficialUse',
	LOU: 'limitedOfficialUse',
	U: 'unclassified',
};

function tokenOfPortion({ span, level }: PortionMark): CodeToken {
	return { span, type: 'portionMark', modifier: levels[level] };
}

function overlaps(a: Span, b: Span): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** The same token once for each line it stands on, without the blanks around the line ends. */
function onLines({ text, lines }: CableFile, token: CodeToken): readonly CodeToken[] {
	const { start, end } = token.span;
	const [first, last] = [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
	if (first === last) return start < end ? [token] : [];
	const parts: CodeToken[] = [];
	for (let line = first; line <= last; line++) {
		const from = skipBlanks(text, Math.max(start, lines.startOf(line)), Math.min(end, lines.endOf(line)));
		const to = trimEnd(text, from, Math.min(end, lines.endOf(line)));
		if (from < to) parts.push({ ...token, span: { start: from, end: to } });
	}
	return parts;
}

/** In text order; of two that overlap the one that begins first stays. */
function apart(tokens: readonly CodeToken[]): readonly CodeToken[] {
	let end = -1;
	return tokens
		.toSorted((a, b) => a.span.start - b.span.start)
		.filter(({ span }) => {
			if (span.start < end) return false;
			end = span.end;
			return true;
		});
}
