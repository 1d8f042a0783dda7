import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp } from '../../cable/lookUp';
import { books } from '../support';

const titles = (query: string, most = 5): readonly string[] =>
	lookUp(query, books, most).map(({ meaning }) => meaning.title);

test('the code itself first, then codes that begin with it, then meanings', () => {
	assert.deepEqual(titles('prel', 1), ['PREL: External Political Relations']);
	assert.equal(titles('RUEHKO', 1)[0], 'RUEHKO: AMEMBASSY TOKYO');
	assert.ok(titles('commercial fish').some((title) => title.startsWith('EFIS')));
	assert.equal(lookUp('emboff', books, 1)[0].kind, 'Abbreviation');
	assert.ok(titles('NOFOR')[0].startsWith('NOFORN'));
	assert.ok(titles('USUN NEW YORK').length > 0);
});

test('all kinds of a code are found', () => {
	const kinds = lookUp('EC', books, 20).map(({ kind }) => kind);
	for (const kind of ['TAGS', 'Abbreviation', 'TAGS of 1974']) assert.ok(kinds.includes(kind), kind);
});

test('every book is on a shelf, and every code can be told', () => {
	const queries = [
		'IMMEDIATE',
		'1.4(b)',
		'ZNY',
		'SECRET',
		'12958',
		'OADR',
		'STRICTLY PROTECT',
		'SUBJECT',
		'AMEMBASSY TOKYO',
	];
	for (const query of queries) {
		const [found] = lookUp(query, books, 1);
		assert.ok(found, query);
		assert.notEqual(found.meaning.sure, 'unknown', query);
		assert.doesNotMatch(found.meaning.title, /undefined/, query);
	}
});

test('an indicator that no book has is told as far as its letters reach; nothing else is made up', () => {
	assert.equal(lookUp('RUEHQQX', books, 3)[0].meaning.sure, 'unknown');
	assert.deepEqual(lookUp('velmoran cheese', books, 3), []);
	assert.deepEqual(lookUp('  ', books, 3), []);
	assert.deepEqual(lookUp('a'.repeat(100_000), books, 3), []);
});
