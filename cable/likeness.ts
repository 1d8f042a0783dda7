/**
 * How like two texts are, by a fingerprint of 64 bits (Charikar's simhash over runs of three words): copies that differ
 * in line ends, page lines, marks and single words differ in few bits.
 */
import { isDigit, isLetter } from './fields/scan';
import { type Block, type CableFile } from './model';

export interface Fingerprint {
	readonly high: number;
	readonly low: number;
}

/** Of the running text alone, since headers are like each other; undefined where there is too little of it. */
export function fingerprintOf({ text, cables }: CableFile): Fingerprint | undefined {
	const counts = new Int32Array(64);
	const last = [0, 0, 0];
	let seen = 0;
	const add = (word: number): void => {
		last[seen++ % 3] = word;
		if (seen < 3) return;
		const high = mixed(
			last[(seen - 3) % 3] ^ Math.imul(last[(seen - 2) % 3], 31) ^ Math.imul(last[(seen - 1) % 3], 961),
		);
		const low = mixed(high ^ 0x9e3779b9);
		for (let bit = 0; bit < 32; bit++) {
			counts[bit] += (high >>> bit) & 1 ? 1 : -1;
			counts[32 + bit] += (low >>> bit) & 1 ? 1 : -1;
		}
	};
	for (const block of cables.flatMap(({ blocks }) => blocks)) {
		const words = textStart(block);
		for (const { start, end } of block.pieces) hashWords(text, Math.max(start, words), end, add);
	}
	if (seen < fewestWords) return undefined;
	return { high: bitsOf(counts, 0), low: bitsOf(counts, 32) };
}

/** Behind a paragraph's number and mark, which copies lose, add and misread. */
function textStart(block: Block): number {
	return block.kind === 'paragraph' ? (block.portion?.span.end ?? block.written.span.end) : block.span.start;
}

/** Bits in which two fingerprints differ: 0 to 64. */
export function distance(a: Fingerprint, b: Fingerprint): number {
	return bitCount(a.high ^ b.high) + bitCount(a.low ^ b.low);
}

/** Shorter texts are like others by chance. */
const fewestWords = 50;

/** Words of letters, whatever their case; figures are left out, since copies number their paragraphs anew. */
function hashWords(text: string, start: number, end: number, add: (word: number) => void): void {
	let hash = 0;
	for (let at = start; at <= end; at++) {
		const code = at < end ? text.charCodeAt(at) : 32;
		if (isLetter(code) && !isDigit(code)) hash = Math.imul(hash ^ (code & ~32), 0x01000193) + 1;
		else if (hash !== 0) {
			add(hash);
			hash = 0;
		}
	}
}

function mixed(given: number): number {
	let hash = Math.imul(given ^ (given >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

function bitsOf(counts: Int32Array, from: number): number {
	let bits = 0;
	for (let bit = 0; bit < 32; bit++) if (counts[from + bit] > 0) bits |= 1 << bit;
	return bits;
}

function bitCount(given: number): number {
	let bits = given - ((given >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
