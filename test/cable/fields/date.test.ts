import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfYear, fullYear, isDate, isoDate, monthNumber } from '../../../cable/fields/date';
import { precedenceOfLetter, precedenceOrder, precedenceRank } from '../../../cable/fields/precedence';

test('days of the calendar', () => {
	assert.ok(isDate(2008, 2, 29) && isDate(2000, 2, 29) && isDate(2009, 12, 31));
	for (const [year, month, day] of [
		[2009, 2, 29],
		[1900, 2, 29],
		[2009, 13, 1],
		[2009, 0, 1],
		[2009, 4, 31],
		[2009, 1, 0],
	] as const) {
		assert.equal(isDate(year, month, day), false, isoDate(year, month, day));
	}
	assert.equal(dayOfYear(Date.UTC(2009, 2, 14, 23, 59)), 73);
	assert.equal(dayOfYear(Date.UTC(2008, 11, 31)), 366);
});

test('months and years as written', () => {
	assert.deepEqual(['JAN', 'Dec', 'MARCH', 'JUM', ''].map(monthNumber), [1, 12, 3, 0, 0]);
	assert.deepEqual([66, 99, 0, 9, 65, 1975, 2009].map(fullYear), [1966, 1999, 2000, 2009, 2065, 1975, 2009]);
});

test('precedences descend', () => {
	assert.deepEqual(['Z', 'OO', 'P', 'RR', 'W', 'YY', 'X', '', 'OOO'].map(precedenceOfLetter), [
		'FLASH',
		'IMMEDIATE',
		'PRIORITY',
		'ROUTINE',
		'CRITIC',
		'FLASH OVERRIDE',
		undefined,
		undefined,
		undefined,
	]);
	assert.equal(precedenceRank('NIACT IMMEDIATE'), precedenceRank('IMMEDIATE'));
	const ranks = precedenceOrder.filter((precedence) => precedence !== 'NIACT IMMEDIATE').map(precedenceRank);
	assert.deepEqual(
		ranks,
		ranks.toSorted((left, right) => left - right),
	);
});
