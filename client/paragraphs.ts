/** As much of the editor's document symbol as is needed here. */
export interface Entry {
	readonly name: string;
	readonly detail: string;
	readonly range: { readonly start: Place; readonly end: Place };
	readonly selectionRange: { readonly start: Place; readonly end: Place };
	readonly children: readonly this[];
}
export interface Place {
	readonly line: number;
	readonly character: number;
}

/** A numbered paragraph as the outline shows it. */
export interface Paragraph<E extends Entry = Entry> {
	/** As meant, whatever a copy has made of it. */
	readonly number: number;
	readonly entry: E;
	/** The outline's entry of the telegram that it belongs to. */
	readonly cable: E;
}

/** The numbered paragraphs of an outline in text order, of all its telegrams. */
export function paragraphsIn<E extends Entry>(outline: readonly E[]): readonly Paragraph<E>[] {
	const paragraphs: Paragraph<E>[] = [];
	const collect = (entry: E, cable: E): void => {
		const number = outlineNumber.exec(entry.name)?.[1];
		if (number !== undefined) paragraphs.push({ number: Number(number), entry, cable });
		for (const child of entry.children) collect(child, cable);
	};
	for (const cable of outline) collect(cable, cable);
	return paragraphs.sort((a, b) => compare(startOf(a), startOf(b)));
}

/** The outline writes `¶2 (C) Odell said …` for a paragraph of the telegram, `2. …` for one of a list or an annex. */
const outlineNumber = /^¶(\d{1,3})(?!\d)/;

/** The first that begins behind the caret; at the end there is none. */
export function paragraphAfter<P extends Paragraph>(paragraphs: readonly P[], caret: Place): P | undefined {
	return paragraphs.find((paragraph) => compare(startOf(paragraph), caret) > 0);
}

/** The last that begins before the caret: from within a paragraph its own number. */
export function paragraphBefore<P extends Paragraph>(paragraphs: readonly P[], caret: Place): P | undefined {
	return paragraphs.findLast((paragraph) => compare(startOf(paragraph), caret) < 0);
}

/** The one in which the caret stands, or behind which. */
export function paragraphAt<P extends Paragraph>(paragraphs: readonly P[], caret: Place): P | undefined {
	return paragraphs.findLast((paragraph) => compare(startOf(paragraph), caret) <= 0);
}

/** By its number: in the telegram that holds the caret, else in the first that has one of that number. */
export function paragraphNumbered<P extends Paragraph>(
	paragraphs: readonly P[],
	number: number,
	caret: Place,
): P | undefined {
	const all = paragraphs.filter((paragraph) => paragraph.number === number);
	const isHere = ({ cable: { range } }: P): boolean =>
		compare(range.start, caret) <= 0 && compare(caret, range.end) <= 0;
	return all.find(isHere) ?? all.at(0);
}

function startOf({ entry }: Paragraph): Place {
	return entry.selectionRange.start;
}

function compare(a: Place, b: Place): number {
	return a.line - b.line || a.character - b.character;
}
