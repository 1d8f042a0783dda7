import { distance, type Fingerprint } from '../../cable/likeness';

/** What is compared of a file. */
export interface Copy {
	readonly file: string;
	readonly sha256: string;
	/** Of a telegram or of one section of it. */
	readonly key: string | null;
	readonly fingerprint: Fingerprint | undefined;
}

/** The first file that a later one repeats, byte for byte or nearly: as the same telegram, or in nearly the same words. */
export interface Repeats {
	readonly duplicateOf: string | null;
	readonly nearDuplicateOf: string | null;
	readonly nearDuplicateBy: 'id' | 'text' | null;
}

export interface Duplicates {
	/** What the file repeats of those before it. */
	add(copy: Copy): Repeats;
	/** Files beyond the bound: they were compared with those before, and nothing with them. */
	forgotten(): number;
}

/** Of so many files all can be kept; about 250 bytes each. */
const mostFiles = 1_000_000;
/** Bits: a word in a hundred is another. Two texts without anything in common come as near once in 10^11. */
const nearest = 6;
/** Two fingerprints that differ in six bits share one of seven parts. */
const parts = 7;
const partBits = 9;

export function createDuplicates(most = mostFiles): Duplicates {
	const files: string[] = [];
	const fingerprints: (Fingerprint | undefined)[] = [];
	const bySum = new Map<string, number>();
	const byKey = new Map<string, number>();
	const byPart = Array.from({ length: parts }, () => new Map<number, number[]>());
	let forgotten = 0;

	const nearOne = (fingerprint: Fingerprint): number | undefined => {
		for (const [place, part] of partsOf(fingerprint).entries()) {
			for (const index of byPart[place].get(part) ?? []) {
				const other = fingerprints[index];
				if (other && distance(fingerprint, other) <= nearest) return index;
			}
		}
		return undefined;
	};
	const keep = ({ file, sha256, key, fingerprint }: Copy): void => {
		if (files.length >= most) {
			forgotten++;
			return;
		}
		const index = files.push(file) - 1;
		bySum.set(sha256, index);
		fingerprints.push(fingerprint);
		if (key !== null && !byKey.has(key)) byKey.set(key, index);
		if (!fingerprint) return;
		for (const [place, part] of partsOf(fingerprint).entries()) {
			const known = byPart[place].get(part) ?? [];
			if (known.length < mostAlike) known.push(index);
			byPart[place].set(part, known);
		}
	};
	const nameOf = (index: number | undefined): string | null => (index === undefined ? null : (files.at(index) ?? null));

	return {
		add(copy) {
			const same = bySum.get(copy.sha256);
			if (same !== undefined) return { duplicateOf: nameOf(same), nearDuplicateOf: null, nearDuplicateBy: null };
			const byId = copy.key === null ? undefined : byKey.get(copy.key);
			const near = byId ?? (copy.fingerprint && nearOne(copy.fingerprint));
			// What repeats another is not kept for its words: the first stands for all.
			keep(near === undefined ? copy : { ...copy, fingerprint: undefined });
			const by = near === undefined ? null : byId === undefined ? 'text' : 'id';
			return { duplicateOf: null, nearDuplicateOf: nameOf(near), nearDuplicateBy: by };
		},
		forgotten: () => forgotten,
	};
}

/** Texts that share a part by chance; more would be compared for nothing. */
const mostAlike = 2000;

/** Seven times nine bits; the last bit of all decides nothing. */
function partsOf({ high, low }: Fingerprint): readonly number[] {
	const mask = (1 << partBits) - 1;
	const between = ((high >>> 27) | (low << 5)) & mask;
	return [
		...[0, 9, 18].map((from) => (high >>> from) & mask),
		between,
		...[4, 13, 22].map((from) => (low >>> from) & mask),
	];
}
