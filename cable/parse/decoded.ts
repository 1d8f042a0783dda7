/** A text with HTML entities: read as it was meant, and every span put back to where it stands as given. */
import { type Cut, decodeWithCuts } from '../fields/entities';
import { type CableFile, type Span } from '../model';
import { kindNumber, lineTable, readLines } from './lines';

/** `plain` is the text as given but for odd blanks, offset for offset; `read` parses what it is decoded to. */
export function parseDecoded(given: string, plain: string, read: (text: string) => CableFile): CableFile {
	const { text, cuts } = decodeWithCuts(plain);
	const file = read(text);
	// No entity makes or ends a line.
	const lines = readLines(given);
	for (let line = 0; line < lines.count; line++) lines.kind[line] = kindNumber[file.lines.kindOf(line)];
	const mover = new Mover(cuts);
	return { text: given, lines: lineTable(lines), cables: mover.moved(file.cables), loose: mover.moved(file.loose) };
}

class Mover {
	/** Parts of a tree that hang in two places stay one. */
	readonly #known = new Map<object, unknown>();

	constructor(readonly cuts: readonly Cut[]) {}

	/** The same tree with the spans of the text as given. */
	moved<T>(value: T): T {
		return this.#moved(value) as T;
	}

	#moved(value: unknown): unknown {
		if (typeof value !== 'object' || value === null) return value;
		const known = this.#known.get(value);
		if (known !== undefined) return known;
		const moved = isSpan(value)
			? { start: this.#at(value.start), end: this.#end(value) }
			: Array.isArray(value)
				? value.map((inner) => this.#moved(inner))
				: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#moved(inner)]));
		this.#known.set(value, moved);
		return moved;
	}

	/** An offset of the decoded text in the text as given. */
	#at(offset: number): number {
		const cut = this.#cutBefore(offset);
		return offset + (cut < 0 ? 0 : this.cuts[cut].shift);
	}

	/** An end stands before what was taken out behind it, unless nothing stands between. */
	#end({ start, end }: Span): number {
		let cut = this.#cutBefore(end);
		while (cut >= 0 && end > start && this.cuts[cut].isEmpty && this.cuts[cut].at === end) cut--;
		return end + (cut < 0 ? 0 : this.cuts[cut].shift);
	}

	/** The last cut at or before an offset; -1 when there is none. */
	#cutBefore(offset: number): number {
		let low = 0;
		let high = this.cuts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.cuts[middle].at <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}

function isSpan(value: object): value is Span {
	return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
}
