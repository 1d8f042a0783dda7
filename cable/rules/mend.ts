/** Many mends as one change of a text. */
import { type Span } from '../model';
import { type Edit, type Fix } from './rule';

/** The edits of several mends in text order. A mend that would touch what an earlier one changes is left for the next round. */
export function editsOf(fixes: readonly Fix[]): readonly Edit[] {
	return compatible(fixes)
		.flatMap(({ edits }) => edits)
		.sort((a, b) => a.span.start - b.span.start);
}

/** Half of a mend is none: it is taken whole or not at all. */
function compatible(fixes: readonly Fix[]): readonly Fix[] {
	const taken: Span[] = [];
	return fixes.filter(({ edits }) => {
		if (edits.some(({ span }) => collides(span, taken))) return false;
		for (const { span } of edits) taken.splice(placeOf(span, taken), 0, span);
		return true;
	});
}

/** `taken` is in order and without overlaps, so that only the two neighbours can be in the way. */
function collides(span: Span, taken: readonly Span[]): boolean {
	const place = placeOf(span, taken);
	const [before, after] = [taken.at(place - 1), taken.at(place)];
	return (place > 0 && before !== undefined && before.end > span.start) || isInTheWay(span, after);
}

function isInTheWay(span: Span, after: Span | undefined): boolean {
	return after !== undefined && (after.start === span.start || after.start < span.end);
}

/** The index of the first that does not begin before. */
function placeOf({ start }: Span, taken: readonly Span[]): number {
	let low = 0;
	let high = taken.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (taken[middle].start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The text with these edits, which are in text order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
	let at = 0;
	let mended = '';
	for (const { span, text: by } of edits) {
		mended += text.slice(at, span.start) + by;
		at = span.end;
	}
	return mended + text.slice(at);
}

/**
 * The text with all safe mends, and how many there were. A mend may lay another finding bare, hence several rounds; one
 * that does not silence its finding would come back for ever, hence no more than a few.
 */
export function mendSafely(
	text: string,
	judge: (text: string) => readonly { readonly fix?: Fix }[],
): { readonly text: string; readonly mends: number } {
	let mended = text;
	let mends = 0;
	for (let round = 0; round < mostRounds; round++) {
		const fixes = compatible(judge(mended).flatMap(({ fix }) => (fix?.safe ? fix : [])));
		const next = withEdits(mended, editsOf(fixes));
		if (next === mended) break;
		mended = next;
		mends += fixes.length;
	}
	return { text: mended, mends };
}
const mostRounds = 5;
