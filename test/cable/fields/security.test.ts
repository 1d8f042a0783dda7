import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeBrokenSecurity, looksLikeSecurity, readSecurity } from '../../../cable/fields/security';
import { flawsIn } from './fields';

function checkSecurity(line: string, signal: string, letters: string, ...signals: readonly string[]): void {
	assert.ok(looksLikeSecurity(line, 0, line.length), line);
	const { value, flaws } = readSecurity(line, 0, line.length);
	assert.deepEqual([value?.signal.value, value?.letters.value], [signal, letters], line);
	assert.deepEqual([...(value?.signals ?? []).map((token) => token.value), ...flaws], signals, line);
}

test('signal, five letters and what follows', () => {
	checkSecurity('ZNY CCCCC ZZH', 'ZNY', 'CCCCC', 'ZZH');
	checkSecurity('ZNR UUUUU ZZH', 'ZNR', 'UUUUU', 'ZZH');
	checkSecurity('ZNY SSSSS', 'ZNY', 'SSSSS');
	checkSecurity('ZNY EEEEE ZZH ZDS', 'ZNY', 'EEEEE', 'ZZH', 'ZDS');
	checkSecurity('ZNY  TTTTT ZZH (CCY AD1234AB XYZ9999-123)', 'ZNY', 'TTTTT', 'ZZH');
	checkSecurity('ZNR UUUUU ZZH ZDK CTG 1234', 'ZNR', 'UUUUU', 'ZZH', 'ZDK');
});

test('a broken one is known, with the letters that most of it repeats', () => {
	for (const [line, ...flaws] of [
		['ZNY CCCC ZZH', 'unreadable "CCCC" for CCCCC'],
		['ZNY CCCCCC ZZH', 'unreadable "CCCCCC" for CCCCC'],
		['ZN UUUUU ZZH', 'unreadable "UUUUU" for UUUUU'],
		['ZNYSSSSS ZZH', 'unreadable "SSSSS" for SSSSS'],
		['ZNY SSCSS ZZH', 'unreadable "SSCSS" for SSSSS'],
		['ZNY ABABA ZZH', 'unreadable "ABABA"'],
	] as const) {
		assert.equal(looksLikeSecurity(line, 0, line.length), false, line);
		assert.ok(looksLikeBrokenSecurity(line, 0, line.length), line);
		assert.deepEqual(flawsIn(line, readSecurity(line, 0, line.length).flaws), flaws, line);
	}
});

test('refusals', () => {
	for (const line of ['ZNY', 'ZNY 12345', 'ZONE CCCCC', 'The ZNY CCCCC', 'zny ccccc zzh', '']) {
		assert.equal(looksLikeSecurity(line, 0, line.length), false, line);
		assert.equal(looksLikeBrokenSecurity(line, 0, line.length), false, line);
	}
});
