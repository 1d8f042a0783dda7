import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { bookNames, createBooks } from '../../../cable/books/books';
import { type BookName, bookColumns, type BookRow } from '../../../cable/books/columns';
import { readTable } from '../../../cable/books/table';
import { readRepositoryFile } from '../../support';
import { readBook } from './ownBooks';

function rowsOf<Name extends BookName>(name: Name): readonly BookRow<Name>[] {
	return [...readTable<(typeof bookColumns)[Name][number]>(readBook(name), bookColumns[name]).all()];
}

test('every book has its columns, one row a line, and text that nothing has damaged', () => {
	for (const name of bookNames) {
		const text = readBook(name);
		assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'), `${name} ends with one line end`);
		// What a wrong decoding leaves behind: "Ã©", "â€™", the replacement character; and line ends of other systems.
		assert.doesNotMatch(text, /[\r\u0080-\u009f\u00a0\u00c2\u00c3\ufeff\ufffd]/, name);
		const [header, ...lines] = text.slice(0, -1).split('\n');
		assert.equal(header, bookColumns[name].join('\t'));
		for (const line of lines) {
			const cells = line.split('\t');
			assert.equal(cells.length, bookColumns[name].length, `${name}: ${line}`);
			assert.ok(cells[0] !== '', `${name}: a row without a key: ${line}`);
			for (const cell of cells)
				assert.equal(
					cell,
					cell.trim().replace(/ {2,}/g, (blanks) => keptBlanks(name, blanks)),
					`${name}: ${line}`,
				);
		}
	}
});

/** Letter-spaced forms have two blanks between words. */
function keptBlanks(name: BookName, blanks: string): string {
	return name === 'classification' ? blanks : ' ';
}

test('the folder holds the books and nothing else', () => {
	const files = readdirSync(path.join(__dirname, '../../../../data')).sort();
	assert.deepEqual(files, ['README.md', ...bookNames.map((name) => `${name}.tsv`)].sort());
});

test('the read-me counts the rows of every book', () => {
	const readme = readRepositoryFile('data', 'README.md');
	for (const name of bookNames) {
		const row = new RegExp(`\\| \`${name}\\.tsv\` *\\| (\\d+) *\\|`).exec(readme);
		assert.equal(row?.[1], String(rowsOf(name).length), name);
	}
});

test('no book says one thing twice', () => {
	const kinds: Partial<Record<BookName, string>> = { tags: 'kind', precedence: 'word', abbreviations: 'meaning' };
	for (const name of bookNames) {
		const [key] = bookColumns[name];
		const seen = new Set<string>();
		for (const row of rowsOf(name) as readonly Readonly<Record<string, string>>[]) {
			const id = `${row[key]} ${row[kinds[name] ?? key]}`;
			assert.ok(!seen.has(id), `${name}: ${id}`);
			seen.add(id);
		}
	}
});

test('whatever is said has a source, whatever is in doubt says so', () => {
	for (const name of bookNames) {
		for (const row of rowsOf(name) as readonly Readonly<Record<string, string>>[]) {
			const sure = (row['sure'] as string | undefined) ?? '';
			assert.ok(['', 'inferred', 'unknown'].includes(sure), `${name}: ${sure}`);
			assert.ok(
				row['source'] !== '' || (sure === 'unknown' && row['note'] !== ''),
				`${name}: ${Object.values(row)[0]} has no source`,
			);
		}
	}
	for (const row of rowsOf('tags')) assert.ok(row.title !== '' || row.meant !== '' || row.sure === 'unknown', row.code);
});

test('what a book says of another book is there', () => {
	const keysOf = (name: BookName): ReadonlySet<string> => new Set(readTable(readBook(name), bookColumns[name]).keys());
	const countries = keysOf('countries');
	const tags = keysOf('tags');
	const check = (name: string, keys: ReadonlySet<string>, values: readonly string[]): void => {
		for (const value of values) if (value !== '') assert.ok(keys.has(value), `${name}: ${value}`);
	};
	for (const name of ['routing-indicators', 'posts', 'stations'] as const) {
		check(
			name,
			countries,
			rowsOf(name).map((row) => row.country),
		);
	}
	check(
		'tags',
		countries,
		rowsOf('tags').map((row) => row.iso2),
	);
	check(
		'tags',
		tags,
		rowsOf('tags').flatMap((row) => row.meant.split(/[ ;]{1,2}/)),
	);
	check(
		'countries',
		tags,
		rowsOf('countries').flatMap((row) => row.tags.split(';')),
	);
	check(
		'abbreviations',
		countries,
		rowsOf('abbreviations').map((row) => row.country),
	);
	check(
		'posts',
		keysOf('routing-indicators'),
		rowsOf('posts').flatMap((row) => row.indicators.split(';')),
	);
	check(
		'stations',
		keysOf('stations'),
		rowsOf('stations').flatMap((row) => row.same_post.split(';')),
	);
	check(
		'orders',
		keysOf('executive-orders'),
		rowsOf('executive-orders').map((row) => row.amends),
	);
});

test('codes, dates and places have their shapes', () => {
	for (const row of rowsOf('routing-indicators')) assert.match(row.indicator, /^R[A-Z]{3,6}$/);
	for (const row of rowsOf('routing-prefixes')) {
		assert.match(
			row.pattern,
			row.type === 'range' ? /^(R[A-Z]{6})-\1?R[A-Z]{6}$|^R[A-Z]{6}-R[A-Z]{6}$/ : /^R[A-Z]{1,4}[?=]{0,3}$/,
		);
		assert.ok(['owner', 'network', 'collective', 'range'].includes(row.type), row.type);
	}
	for (const row of rowsOf('tags')) {
		if (row.status === 'irregular') continue;
		if (row.kind === 'subject') assert.match(row.code, /^[A-Z]{4}$/);
		if (row.kind === 'program') assert.match(row.code, /^K[A-Z]{3}$/);
		if (row.kind === 'geographic') assert.match(row.code, /^[A-Z]{2}$/);
	}
	for (const row of rowsOf('tags-1974')) {
		assert.match(row.code, row.kind === 'subject' ? /^[A-Z]{4}$/ : /^[A-Z][A-Z0-9-]{1,11}$/);
		assert.match(row.retention, /^(?:permanent|temporary)?$/, row.code);
	}
	for (const row of rowsOf('abbreviations')) {
		assert.match(row.abbreviation, /^[A-Z0-9][A-Z0-9/&.,'()+-]{0,19}$/);
		assert.ok(row.meaning !== '', row.abbreviation);
		assert.match(row.word, /^(?:yes|pronoun)?$/, row.abbreviation);
		const hasForm = row.written !== '' && row.written !== 'any';
		assert.ok(!hasForm || row.written.toUpperCase() === row.abbreviation, row.abbreviation);
	}
	for (const row of rowsOf('header-keywords')) assert.match(row.order, /^[1-9][0-9]?$/, row.keyword);
	for (const row of rowsOf('executive-orders')) {
		assert.match(row.from, /^\d{4}-\d\d-\d\d$/);
		assert.match(row.to, /^(?:\d{4}-\d\d-\d\d)?$/);
	}
	for (const row of rowsOf('posts')) {
		assert.ok(Math.abs(Number(row.lat)) <= 90 && Math.abs(Number(row.lon)) <= 180, row.plad);
	}
});

test('no book is read before it is asked, none twice', () => {
	const read: BookName[] = [];
	const books = createBooks((name) => {
		read.push(name);
		return readBook(name);
	});
	assert.deepEqual(read, []);
	books.tag('PREL');
	books.tag('EFIS');
	assert.deepEqual(read, ['tags']);
	books.routingIndicator('RUEHC');
	assert.deepEqual(read, ['tags', 'routing-indicators']);
	books.routingHint('RUEHQQ');
	books.routingHint('RUEHQX');
	assert.deepEqual(read, ['tags', 'routing-indicators', 'routing-prefixes']);
});
