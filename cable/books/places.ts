/** Posts by the name of their address, stations by the name in a reference number, countries by ISO 3166 code. */
import { type OpenBook } from './columns';
import { type BookRow } from './columns';
import { type Stations } from '../identify';
import { spellingsOf, stationNames, type StationTable } from './stations';
import { lazy } from './table';

export interface PlaceBook {
	/** By plain-language address: `AMEMBASSY TOKYO`. */
	post(address: string): BookRow<'posts'> | undefined;
	allPosts(): readonly BookRow<'posts'>[];
	/** By the name in a message reference number or a REF entry, in any known spelling: `USUN NEW YORK`, `HCMC`. */
	station(name: string): BookRow<'stations'> | undefined;
	country(iso2: string): BookRow<'countries'> | undefined;
	/** For `identify`: the names alone. */
	readonly stations: Stations;
}

/** What a telegram cites is read by `openOwn` alone: rows that a reader adds change what is said of a station, not which. */
export function placeBook(open: OpenBook, openOwn: OpenBook): PlaceBook {
	const posts = open('posts');
	const stations = open('stations');
	const countries = open('countries');
	const keysIn = (table: StationTable): ((name: string) => string | undefined) => {
		const spellings = lazy(() => spellingsOf(table, bareName));
		return (name) => {
			const bare = bareName(name);
			return table().has(bare) ? bare : spellings().get(bare);
		};
	};
	const keyOf = keysIn(stations);
	const own = openOwn('stations');
	return {
		post: (address) => posts().row(address.toUpperCase().replace(/[ \t]{1,20}/g, ' ')),
		allPosts: () => [...posts().all()],
		station: (name) => {
			const key = keyOf(name);
			return key === undefined ? undefined : stations().row(key);
		},
		country: (iso2) => countries().row(iso2),
		stations: stationNames(own, keysIn(own)),
	};
}

function bareName(name: string): string {
	return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
