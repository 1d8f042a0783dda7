import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { fixtureNames, fixtureRecords, fixtureText } from '../support';

for (const name of fixtureNames) {
	test(`${name} gives the record written for it`, () => {
		const records = recordsOf(parse(fixtureText(name)), { file: `${name}.txt` });
		// By way of JSON, so that a value that JSON would change or drop is a difference.
		const written: unknown = JSON.parse(JSON.stringify(records.map((record) => ({ ...record, file: undefined }))));
		assert.deepEqual(written, fixtureRecords(name));
	});
}
