import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCells, csvColumns, csvRow } from '../../../cable/export/csv';
import { recordDictionary } from '../../../cable/export/dictionary';
import { jsonSchema } from '../../../cable/export/schema';
import { keyOf, tables } from '../../../cable/export/tables';
import { parse } from '../../../cable/parse/parse';
import { type CableRecord, recordSchema, recordsOf } from '../../../cable/record';
import { decode } from '../../../files/decode';
import { runs } from '../../share';
import { fixtureNames, fixtureRecords, fixtureText, readRepositoryFile } from '../../support';
import { readCsv } from './readCsv';
import { validate } from './validate';

const schema = jsonSchema();
const columns = csvColumns(true);
const flat = tables(true);
const seed = 20090314;

function recordsFrom(bytes: Uint8Array): readonly CableRecord[] {
	const { text, encoding } = decode(bytes);
	const records = recordsOf(parse(text), { file: 'any.txt', encoding, text: true });
	// By way of JSON: what it drops or changes is no part of the record.
	return JSON.parse(JSON.stringify(records)) as readonly CableRecord[];
}

/** Also that the record can be laid out in every form. */
function checkRecords(bytes: Uint8Array): void {
	const records = recordsFrom(bytes);
	assert.ok(records.length > 0);
	for (const record of records) {
		assert.deepEqual(validate(schema, record), []);
		assert.equal(readCsv(`${csvRow(csvCells(record, columns))}\r\n`)[0].length, columns.length);
		for (const table of flat) {
			for (const row of table.rowsOf(record, keyOf(record, 1))) assert.equal(row.length, table.columns.length);
		}
	}
}

test('the committed schema and dictionary are those of the table: run scripts/schema.mjs', () => {
	assert.deepEqual(JSON.parse(readRepositoryFile('docs', 'record.schema.json')), schema);
	assert.equal(readRepositoryFile('docs', 'record.md'), recordDictionary());
});

test('every record written for a fixture is valid', () => {
	for (const name of fixtureNames) {
		for (const record of fixtureRecords(name) as readonly object[]) {
			assert.deepEqual(validate(schema, { file: `${name}.txt`, ...record }), [], name);
		}
	}
});

test('the schema refuses what is no record', () => {
	const [record] = recordsFrom(Buffer.from(fixtureText('clean')));
	const wrong: readonly (readonly [object, RegExp])[] = [
		[{ schema: recordSchema + 1 }, /\$\.schema: \d{1,3} is not/],
		[{ id: 'VELMORA388' }, /\$\.id/],
		[{ date: '11 March 2009' }, /\$\.date/],
		[{ classification: 'RESTRICTED' }, /\$\.classification/],
		[{ tags: ['PREL', 1] }, /\$\.tags\[1\]/],
		[{ mood: 'fair' }, /\$\.mood has no place/],
		[{ mrn: { year: 2009, post: 'VELMORA' } }, /\$\.mrn\.serial is missing/],
		[{ encoding: 'cp437' }, /\$\.encoding/],
	];
	assert.deepEqual(validate(schema, record), []);
	for (const [change, told] of wrong) assert.match(validate(schema, { ...record, ...change }).join('\n'), told);
});

test('any bytes give a valid record', () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), checkRecords), { seed, numRuns: runs(300, 4) });
});

test('any damage to the bytes of a fixture gives a valid record', () => {
	const damage = fc.record({
		name: fc.constantFrom(...fixtureNames),
		start: fc.nat(400),
		end: fc.nat(6000),
		bytes: fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { maxLength: 40 }),
		wide: fc.boolean(),
	});
	fc.assert(
		fc.property(damage, ({ name, start, end, bytes, wide }) => {
			const whole = Buffer.from(fixtureText(name), wide ? 'utf16le' : 'utf8');
			for (const [at, byte] of bytes) whole[at % whole.length] = byte;
			checkRecords(whole.subarray(start, Math.max(end, start)));
		}),
		{ seed, numRuns: runs(300, 4) },
	);
});
