import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	looksLikeMoreRouting,
	looksLikeOriginator,
	looksLikeRouting,
	looksLikeTransmission,
	readOriginator,
	readRouting,
	readTransmission,
} from '../../../cable/fields/transmission';

function checkTransmission(line: string, channel: string, serial: number): void {
	assert.ok(looksLikeTransmission(line, 0, line.length), line);
	const { value } = readTransmission(line, 0, line.length);
	assert.deepEqual([value?.channel.value, value?.serial.value], [channel, serial], line);
}

test('transmission identifier: channel and serial, with and without the V that starts a transmission', () => {
	checkTransmission('VZCZCXRO0417', 'XRO', 417);
	checkTransmission('ZCZCXYZ0050', 'XYZ', 50);
	checkTransmission('VZCZCXYZ123', 'XYZ', 123);
	checkTransmission('VZCZCXYZ0050 OO RUEHWEB', 'XYZ', 50);
});

test('transmission identifier: refusals', () => {
	for (const line of ['VZCZC0417', 'VZCZCXRO41', 'VZCZCXRO04175', 'VZCZCXRO0417A', 'VZCZXRO0417', 'vzczcxro0417', '']) {
		assert.equal(looksLikeTransmission(line, 0, line.length), false, line);
	}
	assert.deepEqual(readTransmission('VZCZC', 0, 5).flaws, [{ kind: 'unreadable', span: { start: 0, end: 5 } }]);
});

function checkRouting(text: string, precedence: string | undefined, ...indicators: readonly string[]): void {
	let start = 0;
	const stretches = text.split('\n').map((line) => {
		const span = { start, end: start + line.length };
		start = span.end + 1;
		return span;
	});
	const { value, flaws } = readRouting(text, stretches);
	assert.equal(value?.precedence.value, precedence, text);
	assert.deepEqual(value?.indicators.map((token) => token.value) ?? [], indicators, text);
	assert.equal(flaws.length, precedence === undefined ? 1 : 0, text);
}

test('routing line: precedence by its doubled letter, indicators over several lines', () => {
	checkRouting('OO RUEHWEB', 'IMMEDIATE', 'RUEHWEB');
	checkRouting('RR RUEHQD RUEHQF', 'ROUTINE', 'RUEHQD', 'RUEHQF');
	checkRouting('PP RUEHQD\nRUEHQF RUEHNP', 'PRIORITY', 'RUEHQD', 'RUEHQF', 'RUEHNP');
	checkRouting('ZZ RUEHC', 'FLASH', 'RUEHC');
	checkRouting('OO RUEHQD harbor', undefined);
	checkRouting('OO', undefined);
});

test('routing line: what looks like one', () => {
	for (const line of ['OO RUEHC', 'RR RUEHC RUEHQD', 'YY RUCNDT'])
		assert.ok(looksLikeRouting(line, 0, line.length), line);
	for (const line of ['OO', 'OP RUEHC', 'OO RUEHC/SECSTATE', 'OO THE FAIR', 'RR RU', 'oo ruehc']) {
		assert.equal(looksLikeRouting(line, 0, line.length), false, line);
	}
	assert.ok(looksLikeMoreRouting('RUEHQF RUEHNP', 0, 13));
	assert.equal(looksLikeMoreRouting('RUEHQF/AMEMBASSY', 0, 16), false);
	assert.equal(looksLikeMoreRouting('REF', 0, 3), false);
});

function checkOriginator(line: string, ...expected: readonly (string | number | undefined)[]): void {
	assert.ok(looksLikeOriginator(line, 0, line.length), line);
	const { value } = readOriginator(line, 0, line.length);
	assert.ok(value, line);
	const { dayOfYear, hour, minute } = value.filed.value;
	const read = [value.indicator.value, value.serial.value, value.section?.value, dayOfYear, hour, minute];
	assert.deepEqual(read, expected, line);
}

test('originator line: station, serial, section, day of the year and filing time', () => {
	checkOriginator('DE RUEHVM #0412 0731507', 'RUEHVM', 412, undefined, 73, 15, 7);
	checkOriginator('DE RUEHVM #0412/02 3662359', 'RUEHVM', 412, 2, 366, 23, 59);
	// Whether there is such a day is for a rule to tell.
	checkOriginator('DE RUEHC #9999 9992575', 'RUEHC', 9999, undefined, 999, 25, 75);
});

test('originator line: refusals', () => {
	for (const line of [
		'DE RUEHVM 0412 0731507',
		'DE RUEHVM #412 0731507',
		'DE RUEHVM #0412 073150',
		'DE #0412 0731507',
		'DE RUEHVM #0412 07315077',
		'de ruehvm #0412 0731507',
	]) {
		assert.equal(looksLikeOriginator(line, 0, line.length), false, line);
		assert.equal(readOriginator(line, 0, line.length).value, undefined, line);
	}
});
