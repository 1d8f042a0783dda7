/** From bytes to text. Any bytes give a text, and the text begins with no byte order mark. */
import { type Encoding } from '../cable/record';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * A mark decides; without one the places of the NULs tell UTF-16; then UTF-8 if it is valid, also where the file was cut
 * inside its first or last character. What is left is a single-byte text, or a UTF-8 text into which one was pasted.
 */
export function decode(bytes: Uint8Array): Decoded {
	const content = withoutMark(bytes, [0xef, 0xbb, 0xbf]);
	const utf16 = content === bytes ? utf16Of(bytes) : undefined;
	if (utf16) return { text: decodeUtf16(bytes, utf16), encoding: utf16 };
	return decodeUtf8(content) ?? decodeSingleBytes(content);
}

function withoutMark(bytes: Uint8Array, mark: readonly number[]): Uint8Array {
	let content = bytes;
	// Tools that join files, or that save twice, leave more than one.
	while (mark.every((byte, index) => content[index] === byte)) content = content.subarray(mark.length);
	return content;
}

const sampleSize = 4096;

/** By its mark, or because nearly every other byte of what is otherwise ASCII is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const pairs = Math.min(bytes.length, sampleSize) >> 1;
	let first = 0;
	let second = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[2 * pair] === 0) first++;
		if (bytes[2 * pair + 1] === 0) second++;
	}
	// Two characters at the least; stray NULs of a damaged file are far from half of its bytes, and fall on both sides.
	if (pairs < 2 || Math.abs(first - second) < pairs * 0.7) return undefined;
	return first < second ? 'utf-16le' : 'utf-16be';
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
	const content = withoutMark(bytes, encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]);
	return new TextDecoder(encoding, { ignoreBOM: true }).decode(content);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
	const whole = bytes.subarray(restOfCutCharacter(bytes), startOfCutCharacter(bytes));
	try {
		const text = strict.decode(whole);
		if (whole.length === bytes.length) return { text, encoding: 'utf-8' };
	} catch {
		return undefined;
	}
	// A lone high byte at the edge of plain ASCII is an accent of Latin-1; only other characters prove the cut.
	return whole.some((byte) => byte >= 0x80) ? { text: lenient.decode(bytes), encoding: 'utf-8' } : undefined;
}

/** How many bytes at the beginning, three at the most, belong to a character whose first byte was cut off. */
function restOfCutCharacter(bytes: Uint8Array): number {
	let count = 0;
	while (count < 3 && count < bytes.length && isContinuation(bytes[count])) count++;
	return count;
}

/** Where the last character begins if it is not whole, otherwise the end. */
function startOfCutCharacter(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if (isContinuation(byte)) continue;
		return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}

/** Bytes that are no UTF-8 are put in as UTF-8, so that one decoding gives the whole text. */
function decodeSingleBytes(bytes: Uint8Array): Decoded {
	const mended = new Uint8Array(bytes.length * 3);
	let length = 0;
	let isMixed = false;
	let isWindows = false;
	for (let at = 0; at < bytes.length;) {
		const characterLength = bytes[at] < 0x80 ? 1 : utf8Length(bytes, at);
		if (characterLength === 0) {
			isWindows ||= bytes[at] < 0xa0;
			mended.set(windowsBytes[bytes[at] - 0x80], length);
			length += windowsBytes[bytes[at] - 0x80].length;
			at++;
			continue;
		}
		isMixed ||= characterLength > 1;
		for (const end = at + characterLength; at < end; at++) mended[length++] = bytes[at];
	}
	const text = lenient.decode(mended.subarray(0, length));
	return { text, encoding: isMixed ? 'mixed' : isWindows ? 'windows-1252' : 'latin-1' };
}

/** How many bytes the character has whose first byte, above ASCII, is at `at`; 0 if it is not valid UTF-8. */
function utf8Length(bytes: Uint8Array, at: number): number {
	const first = bytes[at];
	const length = sequenceLength(first);
	if (length === 1 || at + length > bytes.length) return 0;
	for (let next = at + 1; next < at + length; next++) if (!isContinuation(bytes[next])) return 0;
	const second = bytes[at + 1];
	// Written longer than needed, a half of a surrogate pair, beyond the last character of Unicode.
	if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
	return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : length;
}

/** By its first byte; 1 for those that begin no longer one. */
function sequenceLength(byte: number): number {
	if (byte >= 0xc2 && byte < 0xe0) return 2;
	if (byte >= 0xe0 && byte < 0xf0) return 3;
	return byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
}

function isContinuation(byte: number): boolean {
	return byte >= 0x80 && byte < 0xc0;
}

// The characters of 0x80-0x9f; those that the code page leaves open stay as they are.
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The bytes 0x80-0xff of Windows-1252 as UTF-8. From 0xa0 on they are those of Latin-1. The platform's own decoder reads
 * all of them as Latin-1 in Node 20.
 */
const windowsBytes: readonly Uint8Array[] = Array.from({ length: 0x80 }, (_, index) =>
	new TextEncoder().encode(windows1252[index] ?? String.fromCharCode(0x80 + index)),
);
