/** The names of stations as references spell them: known spellings, and slips of the pen. */
import { editDistance } from '../fields/scan';
import { type Stations } from '../identify';
import { type bookColumns } from './columns';
import { lazy, listOf, type Table } from './table';

/** The book, read when first looked into. */
export type StationTable = () => Table<(typeof bookColumns)['stations'][number]>;

/** `known` covers names, variants, six-character forms and short forms; see `station` for the row. */
export function stationNames(stations: StationTable, keyOf: (bare: string) => string | undefined): Stations {
	const byLength = lazy(() => {
		const names: string[][] = [];
		// A spelling that nobody could explain is no name to be meant.
		for (const row of stations().all()) if (row.kind !== '') (names[row.station.length] ??= []).push(row.station);
		return names;
	});
	const inText = lazy(() => {
		const names = new Map<string, string>();
		// Rows without a kind are spellings that nobody could explain.
		const rows = [...stations().all()].filter((row) => row.kind !== '');
		for (const row of rows) if (row.document_form.length === 6) names.set(row.document_form, row.station);
		for (const row of rows) names.set(row.station, row.station);
		return names;
	});
	const kept = new Map<string, string | undefined>();
	const nearest = (name: string): string | undefined => {
		// In a short word one slip makes another word.
		if (name.length < 4 || name.length > 24) return undefined;
		const most = name.length >= 10 ? 2 : 1;
		let found: string | undefined;
		for (let length = Math.max(5, name.length - most); length <= name.length + most; length++) {
			for (const station of byLength().at(length) ?? []) {
				if (editDistance(name, station, most) > most) continue;
				if (found !== undefined) return undefined;
				found = station;
			}
		}
		return found;
	};
	return {
		known: keyOf,
		inText: (name) => inText().get(name),
		nearest: (name) => {
			if (kept.has(name)) return kept.get(name);
			const found = nearest(name);
			// A folder of millions has few spellings; a hostile one must not fill the memory.
			if (kept.size >= 10_000) kept.clear();
			kept.set(name, found);
			return found;
		},
	};
}

/** Every spelling of a station that is not its name, bare, with the name. */
export function spellingsOf(stations: StationTable, bareName: (name: string) => string): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	const rows = [...stations().all()];
	for (const form of ['variants', 'document_form', 'short_forms'] as const) {
		for (const row of rows) {
			for (const spelling of listOf(row[form])) {
				const bare = bareName(spelling);
				// A name of its own goes before a spelling of another, an earlier kind of form before a later one.
				if (!keys.has(bare)) keys.set(bare, row.station);
			}
		}
	}
	return keys;
}
