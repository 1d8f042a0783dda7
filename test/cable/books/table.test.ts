import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazy, listOf, readTable } from '../../../cable/books/table';

const columns = ['code', 'title', 'note'] as const;
const table = readTable('code\ttitle\tnote\nFERRY\tNight ferry\t\nBUOY\tHarbor buoy\tred\nFERRY\tDay boat\n', columns);

test('a table gives the rows of a key in the order of the book', () => {
	assert.deepEqual(
		table.rows('FERRY').map((row) => row.title),
		['Night ferry', 'Day boat'],
	);
	assert.deepEqual(table.row('BUOY'), { code: 'BUOY', title: 'Harbor buoy', note: 'red' });
	assert.equal(table.size, 3);
	assert.deepEqual([...table.keys()], ['FERRY', 'BUOY']);
	assert.equal([...table.all()].length, 3);
});

test('a row that ends early has empty cells', () => {
	assert.deepEqual(table.rows('FERRY')[1], { code: 'FERRY', title: 'Day boat', note: '' });
});

test('names that every object has are no keys', () => {
	for (const name of ['constructor', '__proto__', 'toString', '']) {
		assert.equal(table.row(name), undefined, name);
		assert.equal(table.has(name), false, name);
	}
	assert.equal(table.has('BUOY'), true);
});

test('a text with other columns is refused', () => {
	assert.throws(() => readTable('code\tname\n', columns), /columns code, name/);
});

test('several values stand between semicolons', () => {
	assert.deepEqual(listOf('RUEHC;RUEHKO'), ['RUEHC', 'RUEHKO']);
	assert.deepEqual(listOf(''), []);
});

test('a lazy value is computed once, also when it is undefined', () => {
	let times = 0;
	const value = lazy(() => {
		times++;
		return undefined;
	});
	value();
	value();
	assert.equal(times, 1);
});
