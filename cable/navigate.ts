/** Where a mention leads inside its own cable, and where else the same thing is named: no other cable is asked. */
import { type Citation, idOfReference, type Stations } from './identify';
import { mentions } from './mentions';
import { type Cable, type CableFile, type Mention, type Span, type Token } from './model';
import { cableAt, holds } from './pathAt';
import { type ReferenceEntry, referenceEntries } from './referenceEntries';

/** What stands at an offset, and the things that it names. */
export interface Link {
	readonly origin: Span;
	readonly targets: readonly Target[];
}

/** An entry of the reference list, the list itself, a paragraph. */
export interface Target {
	readonly span: Span;
	/** Its letter, its label, its number. */
	readonly name: Span;
}

export interface Occurrence {
	readonly span: Span;
	/** The thing's own name, a mention of it, or a code that is the same. */
	readonly kind: 'name' | 'mention' | 'repeat';
}

/**
 * From `REF B` to that entry, from `reftel` to the only entry or to the list, from `para 3` to that paragraph of the
 * main run, from a cable that the list cites to its entry. `para 3 of ref B` is a paragraph of another cable: it leads
 * to the entry of that cable. The name of an entry or of a paragraph leads to itself. With `stations` two spellings of
 * one post are known as one.
 */
export function targetsAt(file: CableFile, offset: number, stations?: Stations): Link | undefined {
	const cable = cableAt(file, offset);
	if (!cable) return undefined;
	const { links, targets } = waysOf(file, cable, stations);
	const link = links.find(({ origin }) => holds(origin, offset));
	if (link) return link;
	const named = targets.find(({ name }) => holds(name, offset));
	return named && { origin: named.name, targets: [named] };
}

/**
 * In text order, with what is at the offset: an entry and all its mentions, a paragraph's number and all of its, a TAGS
 * code or a routing indicator that stands in the header more than once.
 */
export function occurrencesAt(file: CableFile, offset: number, stations?: Stations): readonly Occurrence[] {
	const cable = cableAt(file, offset);
	if (!cable) return [];
	const { links, targets, entries } = waysOf(file, cable, stations);
	const named = targetsAt(file, offset, stations)?.targets ?? entries.filter(({ span }) => holds(span, offset));
	if (named.length === 0) return repeatsAt(cable, offset).map(({ span }) => ({ span, kind: 'repeat' }));
	const isNamed = (target: Target): boolean => named.includes(target);
	const occurrences: Occurrence[] = [
		...targets.filter(isNamed).map(({ name }): Occurrence => ({ span: name, kind: 'name' })),
		...links
			.filter((link) => link.targets.some(isNamed))
			.map(({ origin }): Occurrence => ({ span: origin, kind: 'mention' })),
	];
	return occurrences.sort((a, b) => a.span.start - b.span.start);
}

interface Ways {
	/** In text order. */
	readonly links: readonly Link[];
	/** Whatever has a name: entries, the list, paragraphs. */
	readonly targets: readonly Target[];
	readonly entries: readonly ReferenceEntry[];
}

/** What leads where in a cable; found when first asked, and kept while the stations are the same. */
function waysOf(file: CableFile, cable: Cable, stations: Stations | undefined): Ways {
	const known = kept.get(cable);
	if (known && known.stations === stations) return known.ways;
	const ways = findWays(file, cable, stations);
	kept.set(cable, { stations, ways });
	return ways;
}
const kept = new WeakMap<Cable, { readonly stations: Stations | undefined; readonly ways: Ways }>();

function findWays(file: CableFile, cable: Cable, stations: Stations | undefined): Ways {
	const entries = referenceEntries(cable);
	const field = cable.heading.references;
	const list: readonly Target[] = field?.label ? [{ span: field.span, name: field.label }] : [];
	const paragraphs = cable.blocks.flatMap((block) => {
		if (block.kind !== 'paragraph' || block.run !== 'main') return [];
		return [{ span: block.span, name: block.written.span, number: block.number }];
	});
	const idOf = (citation: Citation): string | undefined => idOfReference(citation, cable, { stations })?.id;
	const byLetter = index(entries, ({ letter }) => [letter]);
	const byId = index(entries, ({ references }) => references.map(idOf));
	// By the number that is meant, whatever a copy has made of it.
	const byNumber = index(paragraphs, ({ number }) => [String(number)]);
	const all = mentions(file, cable, stations);

	const targetsOf = (mention: Mention | undefined): readonly Target[] => {
		switch (mention?.what) {
			case 'reference-letter':
				return byLetter(mention.value);
			case 'reference-list':
				return entries.length > 1 ? list : entries;
			case 'paragraph':
				return byNumber(mention.value);
			case 'cable':
				return byId(mention.cable && idOf({ type: 'cable', ...mention.cable }));
			default:
				return [];
		}
	};
	const links = all.flatMap((mention, at): readonly Link[] => {
		const targets = targetsOf(mention.what === 'cited-paragraph' ? citedBeside(all, at) : mention);
		return targets.length > 0 ? [{ origin: mention.span, targets }] : [];
	});
	return { links, entries, targets: [...entries, ...list, ...paragraphs] };
}

/** Look-up by a key; the same item is given once, whatever it holds twice. */
function index<T>(
	items: readonly T[],
	keysOf: (item: T) => readonly (string | undefined)[],
): (key: string | undefined) => readonly T[] {
	const found = new Map<string | undefined, Set<T>>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const same = found.get(key);
			if (same) same.add(item);
			else found.set(key, new Set([item]));
		}
	}
	return (key) => (key === undefined ? [] : [...(found.get(key) ?? [])]);
}

/** In `paras 3 and 4 of ref B`, `ref B, para 3`: ref B. A paragraph of something else stands beside no mention. */
function citedBeside(all: readonly Mention[], at: number): Mention | undefined {
	for (const step of [1, -1]) {
		let next = at;
		for (let steps = 0; steps < mostTogether && all[next].what === 'cited-paragraph'; steps++) {
			const neighbour = all.at(next + step);
			const isClose = neighbour && next + step >= 0 && areClose(all[next], neighbour);
			if (!isClose) break;
			next += step;
		}
		const { what } = all[next];
		if (what !== 'cited-paragraph' && what !== 'paragraph') return all[next];
	}
	return undefined;
}

/** More paragraphs than that are not named in one breath. */
const mostTogether = 12;

/** With no more between them than a comma, a word and a parenthesis. */
function areClose(a: Mention, b: Mention): boolean {
	return Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) <= 12;
}

/** TAGS codes and routing indicators that are the same as the one at the offset, if there are several. */
function repeatsAt(cable: Cable, offset: number): readonly Token<string>[] {
	for (const tokens of [tagsOf(cable), indicatorsOf(cable)]) {
		const here = tokens.find(({ span }) => holds(span, offset));
		const same = tokens.filter(({ value }) => value === here?.value);
		if (same.length > 1) return same;
	}
	return [];
}

function tagsOf({ heading }: Cable): readonly Token<string>[] {
	const tags = heading.fields.flatMap((field) => (field.kind === 'tags' ? (field.value ?? []) : []));
	return tags.map(({ span, value: { code, person } }) => ({ span, value: [code, person].join(' ') }));
}

/** Of all sections: a second one repeats the header. */
function indicatorsOf({ sections }: Cable): readonly Token<string>[] {
	return sections
		.flatMap(({ envelope }) => envelope.fields)
		.flatMap((field) => {
			if (field.kind === 'routing') return field.value?.indicators ?? [];
			if (field.kind === 'originator' || field.kind === 'addressee') return field.value?.indicator ?? [];
			return [];
		});
}
