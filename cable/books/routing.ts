/**
 * Routing indicators: the book itself and, for those that it does not list, what ranges and prefixes tell
 * (ACP 117 CAN-US Supp-1, general instructions 3 and 7; `data/README.md`).
 */
import { type OpenBook } from './columns';
import { type BookRow } from './columns';
import { bareName } from './names';
import { lazy, listOf } from './table';

export interface RoutingBook {
	routingIndicator(code: string): BookRow<'routing-indicators'> | undefined;
	/** Whose indicator the name of an address is, or is known to share; gateways tell nothing about a name. */
	routingIndicatorOf(name: string): BookRow<'routing-indicators'> | undefined;
	allRoutingIndicators(): readonly BookRow<'routing-indicators'>[];
	/** What the letters of an indicator tell that the book does not list. */
	routingHint(code: string): RoutingHint;
	/** The listed indicators one letter away (one more, one less, another, two swapped). */
	routingNeighbours(code: string): readonly BookRow<'routing-indicators'>[];
}

export interface RoutingHint {
	/** It lies between the ends of a run that belongs to one station. */
	readonly range?: BookRow<'routing-prefixes'>;
	/** The longest prefix with a meaning: a network, not a place. */
	readonly network?: BookRow<'routing-prefixes'>;
	/** A pattern that nearly always is an address of many posts at once. */
	readonly collective?: BookRow<'routing-prefixes'>;
	/** The nation or alliance of the second letter. */
	readonly owner?: BookRow<'routing-prefixes'>;
}

export function routingBook(open: OpenBook): RoutingBook {
	const indicators = open('routing-indicators');
	const prefixes = open('routing-prefixes');
	const rules = lazy(() => {
		const all = [...prefixes().all()];
		const ofType = (type: string): typeof all => all.filter((rule) => rule.type === type);
		return {
			ranges: ofType('range'),
			// Longest first: `RUZDE` before `RU`.
			networks: ofType('network').sort((left, right) => right.pattern.length - left.pattern.length),
			collectives: ofType('collective'),
			owners: new Map(ofType('owner').map((rule) => [rule.pattern, rule])),
		};
	});
	const byName = lazy(() => {
		const codes = new Map<string, string>();
		const rows = [...indicators().all()].filter((row) => row.use !== 'gateway');
		// A row's own name goes before the other names that rows have.
		for (const row of rows) if (!codes.has(bareName(row.name))) codes.set(bareName(row.name), row.indicator);
		for (const row of rows) {
			for (const name of listOf(row.also)) if (!codes.has(bareName(name))) codes.set(bareName(name), row.indicator);
		}
		return codes;
	});
	return {
		routingIndicator: (code) => indicators().row(code),
		routingIndicatorOf: (name) => {
			const code = byName().get(bareName(name));
			return code === undefined ? undefined : indicators().row(code);
		},
		allRoutingIndicators: () => [...indicators().all()],
		routingHint: (code) => {
			const { ranges, networks, collectives, owners } = rules();
			const range = ranges.find((rule) => liesIn(code, rule.pattern));
			const network = networks.find((rule) => code.startsWith(rule.pattern));
			const collective = collectives.find((rule) => fits(code, rule.pattern));
			const owner = owners.get(code.slice(0, 2));
			return {
				...(range ? { range } : {}),
				...(network ? { network } : {}),
				...(collective ? { collective } : {}),
				...(owner ? { owner } : {}),
			};
		},
		routingNeighbours: (code) => neighboursOf(code).flatMap((candidate) => indicators().row(candidate) ?? []),
	};
}

/** `RHFJAAA-RHFJAAZ`: same length, between the two ends. */
function liesIn(code: string, range: string): boolean {
	const [from, to] = range.split('-');
	return code.length === from.length && code >= from && code <= to;
}

/** `?` is any letter, `=` one letter and the same again. */
function fits(code: string, pattern: string): boolean {
	if (code.length !== pattern.length) return false;
	for (let at = 0; at < code.length; at++) {
		const sign = pattern.charAt(at);
		if (sign === '?') continue;
		if (sign === '=') {
			if (pattern.charAt(at - 1) === '=' && code.charAt(at) !== code.charAt(at - 1)) return false;
		} else if (sign !== code.charAt(at)) {
			return false;
		}
	}
	return true;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every string one edit away: some four hundred look-ups are cheaper than thousands of comparisons. */
function neighboursOf(code: string): readonly string[] {
	const found = new Set<string>();
	// Garbles longer than any indicator are of no use here, and bound the work.
	for (let at = 0; at <= Math.min(code.length, 8); at++) {
		const [head, tail] = [code.slice(0, at), code.slice(at)];
		for (const letter of letters) {
			found.add(head + letter + tail);
			if (tail !== '') found.add(head + letter + tail.slice(1));
		}
		if (tail !== '') found.add(head + tail.slice(1));
		if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
	}
	found.delete(code);
	return [...found];
}
