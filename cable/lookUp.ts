/** A code, or words of its meaning, looked up in all books at once. */
import { type Books } from './books/books';
import { type BookName } from './books/columns';
import { explainAddressName } from './explain/addressee';
import { explainCaptionText } from './explain/classification';
import { explainOrder } from './explain/executiveOrder';
import { type Meaning, sureness, told } from './explain/explanation';
import { explainRoutingIndicator } from './explain/routingIndicator';
import { explainSignal } from './explain/signal';
import { explainTag } from './explain/tags';
import { explainSenses } from './explain/term';
import { kindAndPlace, sourceInWords, upperFirst } from './explain/words';

export interface LookedUp {
	readonly code: string;
	/** What kind of code it is, for readers: `TAGS`, `Routing indicator`. */
	readonly kind: string;
	readonly meaning: Meaning;
}

/**
 * The code itself first, then codes that begin with it, then those in whose meaning every word of the query begins a
 * word; at most `most`. An indicator that no book has is told as far as its letters reach.
 */
export function lookUp(query: string, books: Books, most: number): readonly LookedUp[] {
	const wanted = plainWords(query);
	if (wanted === '') return [];
	const code = query.trim().toUpperCase();
	const words = wanted.split(' ').map((word) => ` ${word}`);
	const [same, begun, meant]: readonly Entry[][] = [[], [], []];
	for (const entry of entriesOf(books)) {
		if (entry.code.toUpperCase() === code) same.push(entry);
		else if (entry.code.toUpperCase().startsWith(code)) begun.push(entry);
		else if (words.every((word) => entry.words.includes(word))) meant.push(entry);
	}
	const shortestFirst = begun.sort((left, right) => left.code.length - right.code.length);
	const found = [...same, ...shortestFirst, ...meant].slice(0, most).map((entry) => toldOf(entry, books));
	if (same.length > 0 || !/^R[A-Z]{3,6}$/.test(code)) return found;
	return [lookedUp(code, 'Routing indicator', explainRoutingIndicator(code, undefined, books)), ...found].slice(
		0,
		most,
	);
}

interface Entry {
	readonly shelf: Shelf;
	readonly code: string;
	/** What can be searched, with a blank before every word. */
	readonly words: string;
}

interface Shelf {
	readonly book: BookName;
	readonly kind: string;
	readonly code: (row: Row) => string;
	/** Columns whose words are searched. */
	readonly searched: readonly string[];
	readonly explain: (code: string, books: Books) => Meaning | undefined;
}
type Row = Readonly<Record<string, string>>;

const shelves: readonly Shelf[] = [
	shelf('tags', 'TAGS', ['title'], (code, books) => explainTag(code, undefined, books)),
	shelf('routing-indicators', 'Routing indicator', ['name', 'also', 'place'], (code, books) =>
		explainRoutingIndicator(code, undefined, books),
	),
	shelf('abbreviations', 'Abbreviation', ['meaning'], (code, books) => explainSenses(code, books.abbreviation(code))),
	shelf('captions', 'Caption', ['title', 'forms'], (code, books) => explainCaptionText(code, undefined, books)),
	shelf('classification', 'Classification', ['title', 'forms'], (code, books) =>
		titled(code, books.classification(code)),
	),
	shelf('operating-signals', 'Operating signal', ['title'], explainSignal),
	{
		...shelf('precedence', 'Precedence', ['meaning'], (code, books) => {
			const row = books.precedence(code);
			return row && titled(code, { ...row, title: `written ${row.prosign}` });
		}),
		code: (row) => row['word'],
	},
	shelf('executive-orders', 'Executive order', ['title'], (code, books) =>
		explainOrder(Number(code), undefined, books),
	),
	shelf('eo-tokens', 'Declassification', ['title'], (code, books) => titled(code, books.instruction(code))),
	shelf('reasons', 'Reason for classification', ['title'], (code, books) => titled(code, books.reason(code))),
	shelf('exemptions', 'Exemption', ['title'], (code, books) => titled(code, books.exemption(code))),
	shelf('header-keywords', 'Header', ['title', 'forms'], (code, books) => titled(code, books.headerKeyword(code))),
	shelf('marks', 'Mark', ['title', 'forms'], (code, books) => titled(code, books.mark(code))),
	shelf('posts', 'Post', ['place'], (code, books) => explainAddressName(code, 'from', books)),
	shelf('stations', 'Station', ['display', 'place', 'variants'], (code, books) => {
		const row = books.station(code);
		if (!row) return undefined;
		return titled(row.display, { ...row, title: kindAndPlace(row.kind, row.place, row.country, books) || 'a station' });
	}),
	shelf('tags-1974', 'TAGS of 1974', ['title', 'later'], (code, books) => {
		const row = books.tag1974(code);
		if (!row) return undefined;
		const later = row.later && `Later called ${row.later}.`;
		return titled(code, {
			...row,
			meaning: `${upperFirst(row.kind)} tag of 1973 to 1979.`,
			note: told(later, row.note).join(' '),
		});
	}),
];

function shelf(book: BookName, kind: string, searched: readonly string[], explain: Shelf['explain']): Shelf {
	return { book, kind, searched, explain, code: (row) => Object.values(row)[0] };
}

function titled(code: string, row: Row | undefined): Meaning | undefined {
	if (!row) return undefined;
	return {
		title: `${code}: ${row['title'] || 'meaning not confirmed'}`,
		facts: told(row['meaning'], row['note']),
		source: row['source'] ?? '',
		sure: sureness(row['sure'] ?? ''),
	};
}

/** One for every code of every book; put together when first asked. */
function entriesOf(books: Books): readonly Entry[] {
	const known = kept.get(books);
	if (known) return known;
	const entries = shelves.flatMap((each) => {
		const codes = new Map<string, string>();
		for (const row of books.rowsOf(each.book) as Iterable<Row>) {
			const words = each.searched.map((column) => plainWords(row[column])).join(' ');
			const code = each.code(row);
			codes.set(code, `${codes.get(code) ?? ''} ${words}`);
		}
		return Array.from(codes, ([code, words]): Entry => ({ shelf: each, code, words }));
	});
	kept.set(books, entries);
	return entries;
}
const kept = new WeakMap<Books, readonly Entry[]>();

function plainWords(text: string): string {
	return text
		.slice(0, 400)
		.toLowerCase()
		.replace(/[^\p{L}\d]{1,400}/gu, ' ')
		.trim();
}

function toldOf({ shelf: { kind, explain }, code }: Entry, books: Books): LookedUp {
	const unknown: Meaning = { title: code, facts: [], source: '', sure: 'unknown' };
	return lookedUp(code, kind, explain(code, books) ?? unknown);
}

function lookedUp(code: string, kind: string, meaning: Meaning): LookedUp {
	return { code, kind, meaning: { ...meaning, source: sourceInWords(meaning.source) } };
}
