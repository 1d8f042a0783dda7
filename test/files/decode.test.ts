import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodings } from '../../cable/record';
import { decode } from '../../files/decode';

const utf8 = (text: string): readonly number[] => [...Buffer.from(text)];
const utf16le = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const utf16be = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le').swap16()];

function checkDecode(bytes: readonly number[], text: string, encoding: string): void {
	assert.deepEqual(decode(Uint8Array.from(bytes)), { text, encoding });
}

test('UTF-8, with its mark taken off', () => {
	checkDecode([], '', 'utf-8');
	checkDecode(utf8('1. Odell'), '1. Odell', 'utf-8');
	checkDecode(utf8('¶1. “Odell” 🧀'), '¶1. “Odell” 🧀', 'utf-8');
	checkDecode(utf8('\ufeff¶1.'), '¶1.', 'utf-8');
	checkDecode(utf8('\ufeff\ufeff¶1.'), '¶1.', 'utf-8');
	checkDecode(utf8('\ufeff'), '', 'utf-8');
	// Inside the text a mark is a character of the text: files are joined by tools that do not look.
	checkDecode(utf8('NNNN\n\ufeffVZCZC'), 'NNNN\n\ufeffVZCZC', 'utf-8');
});

test('UTF-8 that was cut inside its first or last character', () => {
	checkDecode([...utf8('¶1. Caf'), 0xc3], '¶1. Caf\ufffd', 'utf-8');
	checkDecode([...utf8('¶1. '), 0xe2, 0x80], '¶1. \ufffd', 'utf-8');
	checkDecode([0x80, 0x9d, ...utf8(' said Odell. ¶2.')], '\ufffd\ufffd said Odell. ¶2.', 'utf-8');
	// Nothing else tells UTF-8: an accent.
	checkDecode([...utf8('Caf'), 0xe9], 'Café', 'latin-1');
	checkDecode([0xb6, ...utf8('1. Odell')], '¶1. Odell', 'latin-1');
});

test('UTF-16, by its mark or by its NULs', () => {
	checkDecode([0xff, 0xfe, ...utf16le('¶1')], '¶1', 'utf-16le');
	checkDecode([0xfe, 0xff, ...utf16be('¶1')], '¶1', 'utf-16be');
	checkDecode([0xff, 0xfe], '', 'utf-16le');
	checkDecode(utf16le('VZCZC ¶1.'), 'VZCZC ¶1.', 'utf-16le');
	checkDecode(utf16be('VZCZC ¶1.'), 'VZCZC ¶1.', 'utf-16be');
	// A last byte without its other half
	checkDecode([...utf16le('Odell'), 0x2e], 'Odell\ufffd', 'utf-16le');
});

test('NULs of a damaged file are no UTF-16', () => {
	checkDecode(utf8('FM\0AMEMBASSY VELMORA'), 'FM\0AMEMBASSY VELMORA', 'utf-8');
	checkDecode([0, 0, 0, 0, 0, 0], '\0\0\0\0\0\0', 'utf-8');
	checkDecode([0x41, 0], 'A\0', 'utf-8');
	checkDecode(utf8(`${'\0'.repeat(40)}R 141507Z MAR 09`), `${'\0'.repeat(40)}R 141507Z MAR 09`, 'utf-8');
});

test('single bytes: Windows-1252 where it shows, else Latin-1', () => {
	checkDecode([0xb6, 0x31, 0x2e, 0x20, 0x93], '¶1. “', 'windows-1252');
	checkDecode([0x80, 0x20, 0x81, 0x20, 0x9f, 0x20, 0xff, 0x20], '€ \u0081 Ÿ ÿ ', 'windows-1252');
	checkDecode([0xb6, 0x31, 0x2e, 0xa0, 0x43, 0x61, 0x66, 0xe9, 0x0a], '¶1.\u00a0Café\n', 'latin-1');
	checkDecode([0xe9, 0x00, 0x1b, 0x0d, 0x0a], 'é\0\u001b\r\n', 'latin-1');
});

test('single bytes pasted into UTF-8: each character is read for itself', () => {
	checkDecode([...utf8('¶1. '), 0x93, ...utf8('Fair” '), 0xe9, 0x21], '¶1. “Fair” é!', 'mixed');
	checkDecode([...utf8('\ufeffCafé '), 0xe9, 0x2e], 'Café é.', 'mixed');
	// Written too long, half of a pair, beyond Unicode: no characters of UTF-8, so each byte stands for itself.
	for (const bytes of [
		[0xc0, 0xaf],
		[0xe0, 0x80, 0xaf],
		[0xed, 0xa0, 0x80],
		[0xf0, 0x8f, 0xbf, 0xbf],
		[0xf4, 0x90, 0x80, 0x80],
	]) {
		const { text, encoding } = decode(Uint8Array.from([...bytes, 0x2e]));
		assert.equal(text.length, bytes.length + 1);
		assert.notEqual(encoding, 'mixed');
	}
});

test('any bytes give a text without a mark', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const { text, encoding } = decode(bytes);
			assert.ok(encodings.includes(encoding));
			assert.ok(!text.startsWith('\ufeff'));
			assert.ok(text.length <= bytes.length);
		}),
		{ seed: 20090314, numRuns: 500 },
	);
});

test('any text comes back from UTF-8 and UTF-16', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (text) => {
			const whole = `R 141507Z MAR 09\n${text}`;
			assert.equal(decode(Buffer.from(whole)).text, whole);
			assert.equal(decode(Buffer.from(`\ufeff${whole}`, 'utf16le')).text, whole);
			assert.equal(decode(Buffer.from(`\ufeff${whole}`, 'utf16le').swap16()).text, whole);
		}),
		{ seed: 20090314, numRuns: 200 },
	);
});
