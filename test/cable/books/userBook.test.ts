import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readUserBook } from '../../../cable/books/userBook';
import { explain } from '../../../cable/explain/explain';
import { idOfReference } from '../../../cable/identify';
import { parse } from '../../../cable/parse/parse';
import { readRepositoryFile } from '../../support';
import { books } from './ownBooks';

function checkProblems(fileName: string, text: string, ...expected: readonly (readonly [number, RegExp])[]): void {
	const { problems } = readUserBook(fileName, text);
	assert.equal(problems.length, expected.length, JSON.stringify(problems));
	for (const [index, [line, message]] of expected.entries()) {
		assert.equal(problems[index].line, line, problems[index].message);
		assert.match(problems[index].message, message);
	}
}

test('a table names the columns that it needs, in any order', () => {
	const book = readUserBook('tags.tsv', 'title\tcode\r\nCheese fairs\tvchz\r\n\r\nBuoys\tVBUO\r\n');
	assert.equal(book.name, 'tags');
	assert.deepEqual(book.problems, []);
	assert.deepEqual(
		book.rows.map(({ code, title, source, sure }) => [code, title, source, sure]),
		[
			['VCHZ', 'Cheese fairs', 'tags.tsv', ''],
			['VBUO', 'Buoys', 'tags.tsv', ''],
		],
	);
});

test('the book is in the name of the file, or in the JSON', () => {
	assert.equal(readUserBook('velmora.abbreviations.tsv', 'abbreviation\tmeaning\nVHB\tBoard\n').name, 'abbreviations');
	const own = readUserBook('mine.json', '{ "book": "tags", "rows": [{ "code": "VBUO", "title": "Buoys" }] }');
	assert.equal(own.name, 'tags');
	assert.equal(own.rows[0]['title'], 'Buoys');
	assert.equal(readUserBook('tags.json', '[{ "code": "VBUO", "title": "Buoys" }]').rows.length, 1);
});

test('what is wrong is told by line, and the rest counts', () => {
	checkProblems('cheese.tsv', 'code\ttitle\n', [1, /does not tell which book/]);
	checkProblems('tags.tsv', 'title\nBuoys\n', [1, /has to name the column "code"/]);
	checkProblems('tags.tsv', 'code\ttitel\nVBUO\tBuoys\n', [1, /"titel" is no column of tags; there are code, kind/]);
	checkProblems(
		'tags.tsv',
		'code\ttitle\nVBUO\tBuoys\tred\n\tBuoys\nVBUO\t\n',
		[2, /3 cells/],
		[3, /"code" is empty/],
		[4, /nothing is said of VBUO/],
	);
	checkProblems('tags.tsv', 'code\ttitle\tsure\nVBUO\tBuoys\tperhaps\n', [2, /"sure" is/]);
	checkProblems(
		'tags.json',
		'[\n{ "code": "VBUO", "title": "Buoys" },\n{ "code": "VB{",\n"title": 7 },\n4, { "code": "", "title": "x" }]',
		[3, /A row is an object/],
		[5, /"code" is empty/],
	);
	checkProblems('tags.json', '[{ "code": "VBUO",\n "title": }]', [2, /no JSON/]);
	checkProblems('a.json', '{ "book": "cheese", "rows": [] }', [1, /No book is called "cheese"/]);
	checkProblems('tags.json', '{ "rows": 4 }', [1, /list of rows is missing/]);
	for (const text of ['', '\u0000\t\n\t', '[', '{}', '[[[[', '"']) readUserBook('tags.tsv', text);
});

const text = `R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC

UNCLAS VELMORA 000412

TAGS: VBUO PREL
SUBJECT: BUOYS

REF: QUAYHAVN 12

1. (U) The VHB paints buoys.
`;

test("a reader's rows say more, with their own source, and read nothing differently", () => {
	const file = parse(text);
	const added = books.with([
		readUserBook('tags.tsv', 'code\ttitle\tsource\nVBUO\tBuoys\tHarbor list of 1911\nPREL\tPier relations\t\n'),
		readUserBook('abbreviations.tsv', 'abbreviation\tmeaning\nvhb\tVelmora Harbor Board\n'),
		readUserBook('stations.tsv', 'station\tplace\tvariants\nQUAYHAVEN\tQuayhaven\tQUAYHAVN\n'),
	]);
	const told = (word: string, from: typeof books) => explain(file, text.indexOf(word), from);
	assert.equal(told('VBUO', books)?.sure, 'unknown');
	assert.equal(told('VBUO', added)?.title, 'VBUO: Buoys');
	assert.equal(told('VBUO', added)?.source, 'Harbor list of 1911');
	assert.equal(told('PREL', added)?.title, 'PREL: Pier relations');
	assert.equal(told('VHB', books), undefined);
	assert.equal(told('VHB', added)?.title, 'VHB: Velmora Harbor Board');
	assert.ok(told('QUAYHAVN', added)?.facts.some((fact) => fact.includes('Quayhaven')));
	assert.equal(told('PREL', books.with([]))?.title, 'PREL: External Political Relations');
	const reference = file.cables[0].heading.references?.value?.[0];
	assert.ok(reference);
	const idWith = ({ stations }: typeof books) => idOfReference(reference, file.cables[0], { stations })?.id;
	assert.equal(idWith(added), idWith(books));
});

test('the worked example of the documentation does what it says', () => {
	const guide = readRepositoryFile('docs', 'code-books.md');
	const blocks = Array.from(guide.matchAll(/```(?:json)?\n([^`]{1,400}?)```/g), ([, block]) =>
		block.replace(/^ {3}/gm, ''),
	);
	const table = readUserBook('harbor.abbreviations.tsv', blocks[0]);
	const json = readUserBook('tags.json', blocks[1]);
	assert.deepEqual([...table.problems, ...json.problems], []);
	const added = books.with([table, json]);
	assert.equal(added.abbreviation('VHB')[0].source, 'Harbor Gazette 1974');
	assert.equal(added.abbreviation('DRGOFF')[0].source, 'harbor.abbreviations.tsv');
	assert.equal(added.tag('VBUO')?.title, 'Buoys and beacons');
});
