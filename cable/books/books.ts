/**
 * The code books: what a code of a telegram means, and how sure that is. Text is handed in by the entry, each book when
 * a look-up first needs it. Books change what is said, never what is read.
 */
import { type AbbreviationBook, abbreviationBook } from './abbreviations';
import { type BookName, bookColumns, type OpenBook } from './columns';
import { type MarkingBook, markingBook } from './markings';
import { type OrderBook, orderBook } from './orders';
import { type PlaceBook, placeBook } from './places';
import { type RoutingBook, routingBook } from './routing';
import { lazy, readTable } from './table';
import { type TagBook, tagBook } from './tags';

export { type BookName } from './columns';

export interface Books extends RoutingBook, PlaceBook, TagBook, MarkingBook, OrderBook, AbbreviationBook {}

export const bookNames = Object.keys(bookColumns) as readonly BookName[];

/** `read` gives the text of a book; it is called at most once for each, and not before something is looked up. */
export function createBooks(read: (name: BookName) => string): Books {
	const open: OpenBook = (name) =>
		lazy(() => readTable<(typeof bookColumns)[typeof name][number]>(read(name), bookColumns[name]));
	return {
		...routingBook(open),
		...placeBook(open),
		...tagBook(open),
		...markingBook(open),
		...orderBook(open),
		...abbreviationBook(open),
	};
}
