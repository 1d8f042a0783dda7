import { type Span } from '../model';
import { type Rule, type Told } from './rule';

/**
 * Drops what another finding tells already: one cause is told once. Two findings touch when a place of one (its span
 * or a partner's) overlaps a place of the other, so that a wrong level that contradicts the security letters does not
 * come back as a wrong authority line.
 */
export function tellOnce(told: readonly Told[], rules: readonly Pick<Rule, 'code' | 'unless'>[]): readonly Told[] {
	if (told.length < 2) return told;
	const unless = new Map(rules.map((rule) => [rule.code, rule.unless ?? []]));
	const covers = new Map<string, Cover>();
	const coverOf = (code: string): Cover => {
		const known = covers.get(code);
		if (known) return known;
		const cover = coverBy(told.filter((finding) => finding.code === code).flatMap(placesOf));
		covers.set(code, cover);
		return cover;
	};
	return told.filter((finding) => {
		const silencers = unless.get(finding.code) ?? [];
		return !placesOf(finding).some((place) => silencers.some((code) => touches(coverOf(code), place)));
	});
}

/** Spans by start, each with the farthest end so far: one binary search answers, however many findings there are. */
interface Cover {
	readonly starts: readonly number[];
	readonly farthest: readonly number[];
}

function placesOf({ span, partners }: Told): readonly Span[] {
	return [span, ...partners.map((partner) => partner.span)];
}

function coverBy(places: readonly Span[]): Cover {
	const sorted = places.toSorted((a, b) => a.start - b.start);
	let end = -1;
	return {
		starts: sorted.map(({ start }) => start),
		farthest: sorted.map((place) => (end = Math.max(end, place.end))),
	};
}

function touches({ starts, farthest }: Cover, place: Span): boolean {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? Infinity) < place.end) low = middle + 1;
		else high = middle;
	}
	return (farthest[low - 1] ?? -1) > place.start;
}
