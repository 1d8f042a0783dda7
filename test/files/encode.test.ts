import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../files/decode';
import { encoderFor } from '../../files/encode';

const utf8 = (text: string): readonly number[] => [...Buffer.from(text)];
const utf16le = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const utf16be = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le').swap16()];

/** These bytes, in which `fair` becomes `mart`. */
function changed(given: readonly number[]): readonly number[] | undefined {
	const bytes = Uint8Array.from(given);
	const decoded = decode(bytes);
	const encoded = encoderFor(bytes, decoded)?.(decoded.text.replace('fair', 'mart'));
	return encoded && [...encoded];
}

test('nothing but the change is another byte, in every encoding', () => {
	for (const write of [utf8, utf16le, utf16be]) {
		for (const mark of ['', '\ufeff', '\ufeff\ufeff']) {
			const text = `${mark}¶1. The fair “opens”.\r\n\t🧀 \0`;
			assert.deepEqual(changed(write(text)), write(text.replace('fair', 'mart')));
		}
	}
	for (const odd of [0xb6, 0x93, 0x81, 0x9f, 0xa0]) {
		assert.deepEqual(changed([odd, ...utf8(' fair\r'), 0xe9, 0x0a]), [odd, ...utf8(' mart\r'), 0xe9, 0x0a]);
	}
});

test('bytes that would not come back are not written at all', () => {
	assert.equal(changed([...utf8('¶1. fair '), 0x93, 0x2e]), undefined, 'several encodings');
	assert.equal(changed([...utf8('¶1. fair Caf'), 0xc3]), undefined, 'a character cut off');
	assert.equal(changed([...utf16le('¶1. the fair'), 0x2e]), undefined, 'half a character');
});

test('a character that the encoding does not have is not written', () => {
	const bytes = Uint8Array.from([0xe9, ...utf8(' fair')]);
	const encode = encoderFor(bytes, decode(bytes));
	assert.equal(encode?.('fair ¶ ’'), undefined);
	assert.deepEqual([...(encode?.('fair ¶') ?? [])], [...utf8('fair '), 0xb6]);
});

test('any bytes that are written back are the same bytes', () => {
	let written = 0;
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			const decoded = decode(bytes);
			const encode = encoderFor(bytes, decoded);
			if (!encode) return;
			written++;
			assert.deepEqual([...(encode(decoded.text) ?? [])], [...bytes]);
		}),
		{ seed: 20090314, numRuns: 400 },
	);
	assert.ok(written > 100, `${written}`);
});
