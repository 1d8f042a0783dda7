/** Posts by the name of their address, stations by the name in a reference number, countries by ISO 3166 code. */
import { type OpenBook } from './books';
import { type BookRow } from './columns';
import { lazy, listOf } from './table';

export interface PlaceBook {
	/** By plain-language address: `AMEMBASSY TOKYO`. */
	post(address: string): BookRow<'posts'> | undefined;
	/** By the name in a message reference number or a REF entry, in any known spelling: `USUN NEW YORK`, `HCMC`. */
	station(name: string): BookRow<'stations'> | undefined;
	country(iso2: string): BookRow<'countries'> | undefined;
}

export function placeBook(open: OpenBook): PlaceBook {
	const posts = open('posts');
	const stations = open('stations');
	const countries = open('countries');
	const spellings = lazy(() => {
		const keys = new Map<string, string>();
		const rows = [...stations().all()];
		const forms = ['variants', 'document_form', 'short_forms'] as const;
		for (const form of forms) {
			for (const row of rows) {
				for (const spelling of listOf(row[form])) {
					const bare = bareName(spelling);
					// A name of its own goes before a spelling of another, an earlier kind of form before a later one.
					if (!keys.has(bare)) keys.set(bare, row.station);
				}
			}
		}
		return keys;
	});
	return {
		post: (address) => posts().row(address.toUpperCase().replace(/[ \t]{1,20}/g, ' ')),
		station: (name) => {
			const bare = bareName(name);
			const own = stations().row(bare);
			if (own) return own;
			const key = spellings().get(bare);
			return key === undefined ? undefined : stations().row(key);
		},
		country: (iso2) => countries().row(iso2),
	};
}

function bareName(name: string): string {
	return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
