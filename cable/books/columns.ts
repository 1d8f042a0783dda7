import { type Table } from './table';

/** The columns of every code book, key first. `data/README.md` says what they hold; a test holds the files to this. */
export const bookColumns = {
	'routing-indicators': ['indicator', 'name', 'kind', 'country', 'place', 'use', 'sure', 'also', 'note', 'source'],
	'routing-prefixes': ['pattern', 'type', 'meaning', 'members', 'conforming', 'grade', 'note', 'source'],
	posts: [
		'plad',
		'mrn_name',
		'spacing',
		'id_name',
		'kind',
		'country',
		'place',
		'lat',
		'lon',
		'indicators',
		'years',
		'note',
		'source',
	],
	stations: [
		'station',
		'variants',
		'kind',
		'place',
		'country',
		'display',
		'document_form',
		'short_forms',
		'same_post',
		'note',
		'source',
	],
	countries: ['iso2', 'name', 'tags', 'note', 'source'],
	tags: ['code', 'kind', 'title', 'meaning', 'family', 'status', 'iso2', 'meant', 'sure', 'note', 'source'],
	'tags-1974': ['code', 'kind', 'title', 'later', 'field', 'retention', 'sure', 'note', 'source'],
	abbreviations: ['abbreviation', 'written', 'word', 'meaning', 'kind', 'country', 'sure', 'note', 'source'],
	'header-keywords': ['keyword', 'order', 'line', 'title', 'meaning', 'forms', 'sure', 'note', 'source'],
	marks: ['mark', 'forms', 'kind', 'title', 'meaning', 'sure', 'note', 'source'],
	precedence: ['prosign', 'doubled', 'word', 'rank', 'meaning', 'objective', 'status', 'note', 'source'],
	classification: ['code', 'forms', 'kind', 'rank', 'title', 'meaning', 'letters', 'years', 'note', 'source'],
	captions: ['caption', 'forms', 'kind', 'title', 'meaning', 'years', 'sure', 'note', 'source'],
	'executive-orders': ['number', 'title', 'from', 'to', 'line', 'tokens', 'duration', 'amends', 'note', 'source'],
	'eo-tokens': ['token', 'title', 'meaning', 'orders', 'sure', 'note', 'source'],
	reasons: ['code', 'section', 'letter', 'order', 'years', 'title', 'meaning', 'sure', 'note', 'source'],
	exemptions: ['code', 'title', 'meaning', 'note', 'source'],
	offices: ['symbol', 'title', 'kind', 'electronic', 'least', 'most', 'sure', 'note', 'source'],
	'nara-attributes': ['key', 'meaning', 'share', 'sure', 'note', 'source'],
	'operating-signals': ['signal', 'kind', 'line', 'title', 'meaning', 'sure', 'note', 'source'],
} as const;

export type BookName = keyof typeof bookColumns;
export type BookRow<Name extends BookName> = Readonly<Record<(typeof bookColumns)[Name][number], string>>;

export type ColumnOf<Name extends BookName> = (typeof bookColumns)[Name][number];
export type BookTable<Name extends BookName> = Table<ColumnOf<Name>>;

/** Hands over a book that is read when it is first looked into. */
export type OpenBook = <Name extends BookName>(name: Name) => () => BookTable<Name>;
