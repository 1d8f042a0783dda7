import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, csvCells, csvColumns, csvRow, joined } from '../../../cable/export/csv';
import { parse } from '../../../cable/parse/parse';
import { recordsOf } from '../../../cable/record';
import { fixtureNames, fixtureText } from '../../support';
import { readCsv } from './readCsv';

function checkRow(cells: readonly Cell[], row: string): void {
	assert.equal(csvRow(cells), row);
}

test('quotes stand only where they are needed', () => {
	checkRow(['VELMORA', null, 412, ''], 'VELMORA,,412,');
	checkRow(['QUIST, HARLAN', 'the "fair"', 'two\nlines', 'a\rb'], '"QUIST, HARLAN","the ""fair""","two\nlines","a\rb"');
	checkRow([' 08 VELMORA 2044 ; x'], ' 08 VELMORA 2044 ; x');
	checkRow([null], '""');
	checkRow([null, null], ',');
});

test('a cell is no formula', () => {
	checkRow(['=1+1', '+1', '-1', '@fair', '\t=1', '- the pier'], "'=1+1,'+1,'-1,'@fair,'\t=1,'- the pier");
	checkRow(['\r=1'], `"'\r=1"`);
	checkRow(['-', 'a=1', -1, 'QUAYHAVEN - A FAIR', ' =1'], '-,a=1,-1,QUAYHAVEN - A FAIR, =1');
	assert.equal(csvRow(['=1+1', '-x'], { unguarded: true }), '=1+1,-x');
});

test('control characters become blanks, so that every reader takes the file', () => {
	checkRow(['a\0b\u001bc\u007f', 'tab\there'], 'a b c ,tab\there');
});

test('lists are joined and keep their places', () => {
	assert.equal(joined(['A', null, 'C']), 'A; ; C');
	assert.equal(joined([null, null]), null);
	assert.equal(joined([]), null);
	assert.equal(joined([3]), 3);
	assert.equal(joined([1, 2]), '1; 2');
	assert.equal(
		joined([{ 'Document Number': '1976VELMOR01234', Film: 'D7' }]),
		'Document Number: 1976VELMOR01234; Film: D7',
	);
});

test('columns of one list are read side by side', () => {
	const [record] = recordsOf(parse(fixtureText('reference-kinds')), { file: 'x.txt' });
	const columns = csvColumns(false).filter(({ name }) => name.startsWith('references.'));
	const cells = csvCells(record, columns).map((cell) => String(cell ?? '').split('; '));
	assert.deepEqual(
		record.references.map(({ letter, text, kind, id, year }) => [letter ?? '', text, kind, id ?? '', year ?? '']),
		record.references.map((_, index) => cells.map((items) => items[index] ?? '')),
	);
});

test('what is written can be read again', () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 20 }),
		fc
			.array(fc.constantFrom('"', ',', '\r', '\n', ';', ' ', 'x', '=', '-'), { maxLength: 8 })
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
			const csv = rows.map((row) => `${csvRow(row, { unguarded: true })}\r\n`).join('');
			assert.deepEqual(readCsv(csv), rows);
		}),
		{ seed: 20090314, numRuns: 300 },
	);
});

test('every fixture has as many cells as columns', () => {
	for (const name of fixtureNames) {
		const columns = csvColumns(true);
		for (const record of recordsOf(parse(fixtureText(name)), { file: name, text: true })) {
			const [row] = readCsv(`${csvRow(csvCells(record, columns))}\r\n`);
			assert.equal(row.length, columns.length, name);
		}
	}
});
