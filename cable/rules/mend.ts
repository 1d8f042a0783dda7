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
	const taken: Edit[] = [];
	return fixes.filter(({ edits }) => {
		const isFree = !edits.some((edit) => taken.some((other) => collides(edit.span, other.span)));
		if (isFree) taken.push(...edits);
		return isFree;
	});
}

function collides(a: Span, b: Span): boolean {
	return a.start === b.start || (a.start < b.end && b.start < a.end);
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
