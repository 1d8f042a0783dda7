/**
 * The code books: what a code of a telegram means, and how sure that is. Text is handed in by the entry, each book when
 * a look-up first needs it. Books change what is said, never what is read.
 */
import { type AbbreviationBook, abbreviationBook } from './abbreviations';
import { type BookName, bookColumns, type BookRow, type BookTable, type ColumnOf, type OpenBook } from './columns';
import { type MarkingBook, markingBook } from './markings';
import { type OrderBook, orderBook } from './orders';
import { type PlaceBook, placeBook } from './places';
import { type PrintBook, printBook } from './prints';
import { type RoutingBook, routingBook } from './routing';
import { lazy, readTable, withRows } from './table';
import { type TagBook, tagBook } from './tags';
import { type UserBook, type UserRow } from './userBook';

export { type BookName } from './columns';

export interface Books extends RoutingBook, PlaceBook, TagBook, MarkingBook, OrderBook, AbbreviationBook, PrintBook {
	/** Every row of a book, in its order. */
	rowsOf<Name extends BookName>(name: Name): Iterable<BookRow<Name>>;
	/** These books with the rows of readers' books before their own. */
	with(added: readonly UserBook[]): Books;
}

export const bookNames = Object.keys(bookColumns) as readonly BookName[];

/** `read` gives the text of a book; it is called at most once for each, and not before something is looked up. */
export function createBooks(read: (name: BookName) => string): Books {
	const own = new Map<BookName, unknown>();
	const openOwn = <Name extends BookName>(name: Name): (() => BookTable<Name>) => {
		const known = own.get(name) as (() => BookTable<Name>) | undefined;
		const table = known ?? lazy(() => readTable<ColumnOf<Name>>(read(name), bookColumns[name]));
		own.set(name, table);
		return table;
	};
	return booksOf(openOwn, new Map());
}

function booksOf(openOwn: OpenBook, added: ReadonlyMap<BookName, readonly UserRow[]>): Books {
	const open: OpenBook = <Name extends BookName>(name: Name): (() => BookTable<Name>) => {
		const rows = added.get(name);
		const table = openOwn(name);
		if (!rows) return table;
		return lazy(() => withRows<ColumnOf<Name>>(table(), rows as readonly BookRow<Name>[], bookColumns[name][0]));
	};
	return {
		rowsOf: (name) => open(name)().all(),
		with: (books) => booksOf(openOwn, rowsByName(books)),
		...routingBook(open),
		...placeBook(open, openOwn),
		...tagBook(open),
		...markingBook(open),
		...orderBook(open),
		...abbreviationBook(open),
		...printBook(open),
	};
}

function rowsByName(books: readonly UserBook[]): ReadonlyMap<BookName, readonly UserRow[]> {
	const all = new Map<BookName, readonly UserRow[]>();
	for (const { name, rows } of books) if (name && rows.length > 0) all.set(name, [...(all.get(name) ?? []), ...rows]);
	return all;
}
