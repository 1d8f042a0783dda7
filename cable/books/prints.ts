/** Offices of the Department's distribution and keys of the archive's attributes, 1973-79. */
import { type BookRow, type OpenBook } from './columns';

export interface PrintBook {
	/** By symbol: `EUR`, `CIAE`. */
	office(symbol: string): BookRow<'offices'> | undefined;
	/** By key, as written: `Document Number`. */
	attribute(key: string): BookRow<'nara-attributes'> | undefined;
}

export function printBook(open: OpenBook): PrintBook {
	const offices = open('offices');
	const attributes = open('nara-attributes');
	return {
		office: (symbol) => offices().row(symbol),
		attribute: (key) => attributes().row(key),
	};
}
