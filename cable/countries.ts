/** The countries that a telegram is from and about, by its header: ISO 3166-1 codes. */
import { type Books } from './books/books';
import { mrnOfCable, stationName, yearOfCable } from './identify';
import { type Cable } from './model';

export interface Countries {
	/** Where the sender sits; undefined for the Department and for what no book has. */
	readonly sender?: string;
	/** As written: `AMEMBASSY LIMA`. */
	readonly senderName?: string;
	readonly tagged: ReadonlySet<string>;
}

export function countriesOf(cable: Cable, books: Books): Countries {
	const known = kept.get(cable);
	if (known && known.books === books) return known.countries;
	const countries = findCountries(cable, books);
	kept.set(cable, { books, countries });
	return countries;
}
const kept = new WeakMap<Cable, { readonly books: Books; readonly countries: Countries }>();

function findCountries(cable: Cable, books: Books): Countries {
	const senderName = cable.sections[0].envelope.from?.value?.name.value ?? mrnOfCable(cable)?.post;
	const post =
		senderName === undefined ? undefined : (books.post(senderName) ?? books.station(stationName(senderName)));
	const tags = cable.heading.tags?.value ?? [];
	// Before 1980 the letters were those of an older list: YE was the one in San'a.
	const isOld = (yearOfCable(cable) ?? 1980) < 1980;
	const codes = isOld ? [] : tags.flatMap(({ value }) => books.tags(value.code).map(({ iso2 }) => iso2));
	return {
		...(post && post.country !== '' && post.kind !== 'department' ? { sender: post.country } : {}),
		...(senderName === undefined ? {} : { senderName }),
		tagged: new Set(codes.filter((code) => code !== '')),
	};
}
