import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoMinute } from '../../../cable/fields/date';
import { looksLikeBrokenDtg, looksLikeDtg, readDtg } from '../../../cable/fields/dtg';
import { flawsIn } from './fields';

function checkDtg(line: string, precedences: string, utc: string | undefined, ...more: readonly string[]): void {
	assert.ok(looksLikeDtg(line, 0, line.length), line);
	const { value, flaws } = readDtg(line, 0, line.length);
	assert.ok(value, line);
	assert.equal(value.precedences.map((token) => token.value).join(' '), precedences, line);
	assert.equal(value.utc === undefined ? undefined : isoMinute(value.utc), utc, line);
	assert.deepEqual([...value.signals.map((token) => token.value), ...flawsIn(line, flaws)], more, line);
}

function checkNoDtg(line: string, broken: boolean): void {
	assert.equal(looksLikeDtg(line, 0, line.length), false, line);
	assert.equal(looksLikeBrokenDtg(line, 0, line.length), broken, line);
	assert.equal(readDtg(line, 0, line.length).value, undefined, line);
}

test('reads precedences, day, time, month and year', () => {
	checkDtg('R 141507Z MAR 09', 'ROUTINE', '2009-03-14T15:07Z');
	checkDtg('O R 141507Z MAR 09', 'IMMEDIATE ROUTINE', '2009-03-14T15:07Z');
	checkDtg('Z O P R 010000Z JAN 00', 'FLASH IMMEDIATE PRIORITY ROUTINE', '2000-01-01T00:00Z');
	checkDtg('P  141507Z  MAR  2009', 'PRIORITY', '2009-03-14T15:07Z');
	checkDtg('R 292359Z FEB 08', 'ROUTINE', '2008-02-29T23:59Z');
	checkDtg('R 141507Z MAR 75', 'ROUTINE', '1975-03-14T15:07Z');
});

test('years 66 to 99 are of the last century', () => {
	checkDtg('R 311200Z DEC 65', 'ROUTINE', '2065-12-31T12:00Z');
	checkDtg('R 011200Z JAN 66', 'ROUTINE', '1966-01-01T12:00Z');
});

test('reads operating signals behind it and passes over other words', () => {
	checkDtg('R 141507Z MAR 09 ZDK', 'ROUTINE', '2009-03-14T15:07Z', 'ZDK');
	checkDtg('R 141507Z MAR 09 ZDK CTG RUEHNP 0114', 'ROUTINE', '2009-03-14T15:07Z', 'ZDK');
	checkDtg('R 141507Z MAR 09 (CCY AD1234AB) ZFD', 'ROUTINE', '2009-03-14T15:07Z', 'ZFD');
});

test('tells what is impossible, and then gives no date', () => {
	checkDtg('R 311507Z APR 09', 'ROUTINE', undefined, 'impossible "31"');
	checkDtg('R 290000Z FEB 09', 'ROUTINE', undefined, 'impossible "29"');
	checkDtg('R 001507Z MAR 09', 'ROUTINE', undefined, 'impossible "00"');
	checkDtg('R 142507Z MAR 09', 'ROUTINE', undefined, 'impossible "2507"');
	checkDtg('R 141560Z MAR 09', 'ROUTINE', undefined, 'impossible "1560"');
	checkDtg('R 141507Z MRA 09', 'ROUTINE', undefined, 'impossible "MRA" for MAR');
	// JUN or JUL: nobody can tell.
	checkDtg('R 141507Z JUM 09', 'ROUTINE', undefined, 'impossible "JUM"');
	checkDtg('R 141507Z XYZ 09', 'ROUTINE', undefined, 'impossible "XYZ"');
	checkDtg('R 141507Z MARCH 09', 'ROUTINE', undefined, 'impossible "MARCH" for MAR');
});

test('refuses what has not its shape, and knows a broken one', () => {
	checkNoDtg('R 14507Z MAR 09', true);
	checkNoDtg('O 141507 MAR 09', true);
	checkNoDtg('R 1415007Z MAR 09', true);
	checkNoDtg('X 141507Z MAR 09', false);
	checkNoDtg('141507Z MAR 09', false);
	checkNoDtg('r 141507z mar 09', false);
	checkNoDtg('R 141507Z MAR 095', true);
	checkNoDtg('R. The fair opens', false);
	checkNoDtg('', false);
});
