/**
 * A code book of a reader: tab separated or JSON, with the columns of one of our books, as many of them as its rows
 * need. Its rows stand before ours and change what is said, never what is read (`docs/code-books.md`).
 */
import { type BookName, bookColumns } from './columns';

export interface UserBook {
	/** Which of our books it adds to; undefined if that could not be told. */
	readonly name: BookName | undefined;
	/** Every column of that book, the ones that were not given empty. */
	readonly rows: readonly UserRow[];
	readonly problems: readonly BookProblem[];
}
export type UserRow = Readonly<Record<string, string>>;

/** What is wrong, in a sentence, and in which line, counted from 1. */
export interface BookProblem {
	readonly line: number;
	readonly message: string;
}

/** More rows than all of our books have; a larger file is a mistake. */
const mostRows = 100_000;
const mostProblems = 50;

/** The book is named by the file (`tags.tsv`, `velmora.tags.tsv`, `tags.json`), in JSON also by a `book` of its own. */
export function readUserBook(fileName: string, text: string): UserBook {
	const stem = fileName.replace(/\.[^.]{0,8}$/, '').toLowerCase();
	const named = bookNames.find((name) => stem === name || stem.endsWith(`.${name}`));
	const plain = text.replace(/^\ufeff/, '');
	return /^\s{0,80}[[{]/.test(plain) ? fromJson(plain, named, fileName) : fromTable(plain, named, fileName);
}
const bookNames = Object.keys(bookColumns) as readonly BookName[];

function fromTable(text: string, name: BookName | undefined, fileName: string): UserBook {
	if (name === undefined) return refused(1, noBook(fileName));
	const lines = text.split(/\r\n|\n|\r/);
	const header = lines[0].split('\t').map((cell) => cell.trim());
	const problems = headerProblems(header, name);
	if (problems.length > 0) return { name, rows: [], problems };
	const rows: UserRow[] = [];
	for (let at = 1; at < lines.length && rows.length < mostRows; at++) {
		if (lines[at].trim() === '') continue;
		const cells = lines[at].split('\t');
		if (cells.length > header.length) {
			tell(problems, at + 1, `${cells.length} cells, but the first line names ${header.length} columns.`);
			continue;
		}
		const given = Object.fromEntries(header.map((column, index) => [column, cells.at(index) ?? '']));
		addRow(rows, problems, { given, line: at + 1 }, name, fileName);
	}
	return { name, rows, problems };
}

function headerProblems(header: readonly string[], name: BookName): BookProblem[] {
	const columns: readonly string[] = bookColumns[name];
	const [key] = columns;
	const problems: BookProblem[] = [];
	if (!header.includes(key))
		tell(problems, 1, `The first line has to name the column "${key}"; columns stand between tabs.`);
	for (const column of header) {
		if (!columns.includes(column)) tell(problems, 1, noColumn(column, name));
		else if (header.indexOf(column) !== header.lastIndexOf(column)) tell(problems, 1, `"${column}" stands twice.`);
	}
	return problems;
}

function fromJson(text: string, named: BookName | undefined, fileName: string): UserBook {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return refused(lineOf(text, placeOf(message, text)), `This is no JSON: ${message.replace(controls, ' ')}`);
	}
	const own = isObject(parsed) ? parsed['book'] : undefined;
	const name = own === undefined ? named : bookNames.find((each) => each === own);
	if (name === undefined)
		return refused(1, own === undefined ? noBook(fileName) : `No book is called ${JSON.stringify(own)}.`);
	const list = isObject(parsed) ? parsed['rows'] : parsed;
	if (!Array.isArray(list)) return { name, rows: [], problems: [{ line: 1, message: 'A list of rows is missing.' }] };
	const lines = rowLines(text);
	const rows: UserRow[] = [];
	const problems: BookProblem[] = [];
	let objects = 0;
	for (const given of (list as readonly unknown[]).slice(0, mostRows)) {
		// What is no object has no line of its own; the object before it is near.
		if (isObject(given)) addRow(rows, problems, { given, line: lines.at(objects++) ?? 1 }, name, fileName);
		else tell(problems, lines.at(Math.max(0, objects - 1)) ?? 1, 'A row is an object: { "code": "…", "title": "…" }.');
	}
	return { name, rows, problems };
}

interface Given {
	readonly given: Readonly<Record<string, unknown>>;
	readonly line: number;
}

function addRow(
	rows: UserRow[],
	problems: BookProblem[],
	{ given, line }: Given,
	name: BookName,
	fileName: string,
): void {
	const row = rowOf(given, name);
	if (typeof row === 'string') tell(problems, line, row);
	else rows.push({ ...row, source: row['source'] || fileName });
}

/** The row in full, or what is wrong with it. */
function rowOf(given: Readonly<Record<string, unknown>>, name: BookName): UserRow | string {
	const columns: readonly string[] = bookColumns[name];
	const row: Record<string, string> = Object.fromEntries(columns.map((column) => [column, '']));
	for (const [column, value] of Object.entries(given)) {
		if (!columns.includes(column)) return noColumn(column, name);
		if (typeof value !== 'string' && typeof value !== 'number') return `"${column}" has to be a text.`;
		row[column] = String(value).replace(controls, ' ').trim();
	}
	const [key] = columns;
	if (row[key] === '') return `"${key}" is empty.`;
	const said = saying[name];
	if (said !== undefined && row[said] === '') return `"${said}" is empty: nothing is said of ${row[key]}.`;
	if (!['', 'inferred', 'unknown', undefined].includes(row['sure'])) return '"sure" is empty, inferred or unknown.';
	// Keys are looked up in capitals; nobody should have to know that.
	return upperKeys.has(name) ? { ...row, [key]: row[key].toUpperCase() } : row;
}

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,400}/g;

/** The column without which a row says nothing. */
const saying: Partial<Record<BookName, string>> = {
	'routing-indicators': 'name',
	'routing-prefixes': 'meaning',
	tags: 'title',
	'tags-1974': 'title',
	abbreviations: 'meaning',
	'header-keywords': 'title',
	marks: 'title',
	captions: 'title',
	classification: 'title',
	'operating-signals': 'title',
	reasons: 'title',
	'eo-tokens': 'title',
	countries: 'name',
	posts: 'place',
	stations: 'place',
};
const upperKeys: ReadonlySet<BookName> = new Set([
	'routing-indicators',
	'tags',
	'tags-1974',
	'abbreviations',
	'posts',
	'stations',
	'captions',
	'operating-signals',
	'header-keywords',
]);

function noBook(fileName: string): string {
	return `${fileName} does not tell which book it adds to: call it ${bookNames
		.slice(0, 3)
		.map((name) => `${name}.tsv`)
		.join(', ')} and so on, or name.tags.tsv. There are ${bookNames.join(', ')}.`;
}

function noColumn(column: string, name: BookName): string {
	return `"${column}" is no column of ${name}; there are ${bookColumns[name].join(', ')}.`;
}

function refused(line: number, message: string): UserBook {
	return { name: undefined, rows: [], problems: [{ line, message }] };
}

function tell(problems: BookProblem[], line: number, message: string): void {
	if (problems.length < mostProblems) problems.push({ line, message });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines, counted from 1, on which the objects of the innermost list begin; braces inside texts do not count. */
function rowLines(text: string): readonly number[] {
	const found: { readonly depth: number; readonly line: number }[] = [];
	let [depth, line] = [0, 1];
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (sign === '\n') line++;
		else if (sign === '"') {
			while (++at < text.length && text.charAt(at) !== '"') if (text.charAt(at) === '\\') at++;
		} else if (sign === '{') found.push({ depth: depth++, line });
		else if (sign === '}') depth--;
	}
	const deepest = found.reduce((most, each) => Math.max(most, each.depth), 0);
	return found.filter((each) => each.depth === deepest).map((each) => each.line);
}

/** Where the runtime's parser stopped: it gives the position, or the ten characters before and behind. */
function placeOf(message: string, text: string): number {
	const position = /at position (\d{1,12})/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const around = /"([^]{1,40})"(?:\.{3})? is not valid JSON$/.exec(message)?.[1];
	const start = around === undefined ? -1 : text.indexOf(around);
	return start < 0 || around === undefined ? 0 : start + Math.min(10, around.length);
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
