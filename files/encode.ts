/** From text back to bytes, for a file that is to be changed: only where every byte that is not changed stays. */
import { type Decoded, windows1252 } from './decode';

/** Bytes for a changed text; undefined where the encoding has no byte for one of its characters. */
export type Encoder = (text: string) => Uint8Array | undefined;

/**
 * The way back from a reading. Undefined where the bytes would not come back as they were: a text of several encodings,
 * a character that was cut, an odd byte at the end. Marks at the beginning are kept, however many there are.
 */
export function encoderFor(bytes: Uint8Array, { text, encoding }: Decoded): Encoder | undefined {
	const encode = encoders[encoding];
	const body = encode?.(text);
	if (!encode || !body || body.length > bytes.length) return undefined;
	const marks = bytes.subarray(0, bytes.length - body.length);
	if (body.some((byte, index) => byte !== bytes[marks.length + index])) return undefined;
	return (changed) => {
		const encoded = encode(changed);
		return encoded && joined(marks, encoded);
	};
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

const encoders: Readonly<Partial<Record<Decoded['encoding'], Encoder>>> = {
	'utf-8': (text) => new TextEncoder().encode(text),
	'utf-16le': (text) => pairs(text, true),
	'utf-16be': (text) => pairs(text, false),
	'latin-1': (text) => singleBytes(text, ''),
	'windows-1252': (text) => singleBytes(text, windows1252),
};

function pairs(text: string, isLittle: boolean): Uint8Array {
	const bytes = new Uint8Array(2 * text.length);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
	return bytes;
}

/** `upper` holds the characters of the bytes 0x80-0x9f, where they are others than in Latin-1. */
function singleBytes(text: string, upper: string): Uint8Array | undefined {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const index = code < 0x80 || (code >= 0xa0 && code < 0x100) ? -1 : upper.indexOf(text.charAt(at));
		if (index >= 0) bytes[at] = 0x80 + index;
		else if (code < 0x80 || (code >= 0xa0 && code < 0x100)) bytes[at] = code;
		else return undefined;
	}
	return bytes;
}
