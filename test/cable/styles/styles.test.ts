/** Whole telegrams in many house styles: what was put in is what is read, field by field. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';
import { recordsOf } from '../../../cable/record';
import { compose, told } from './compose';
import { Turns } from './options';

const count = 100;

test(`${count} telegrams, each in a style and with damages of its own`, () => {
	const turns = new Turns();
	for (let seed = 0; seed < count; seed++) {
		const { text, style, expected } = compose(turns, seed);
		const records = recordsOf(parse(text), { file: 'any.txt', text: true });
		assert.equal(records.length, 1, `${style}\n\n${text}`);
		const read = told(records[0]);
		const asked = Object.fromEntries(Object.keys(expected).map((key) => [key, read[key as keyof typeof read]]));
		assert.deepEqual(asked, expected, `${seed}: ${style}\n\n${text}`);
	}
	for (const [feature, options] of turns.met)
		for (const [option, times] of options) assert.ok(times > 0, `no telegram with ${feature}: ${option}`);
});
