/** Many mends as one change of a text. */
import { type Edit, type Fix } from './rule';

/** The edits of several mends in text order; one that would overlap an earlier one is left for the next round. */
export function editsOf(fixes: readonly Fix[]): readonly Edit[] {
	const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start);
	let reached = 0;
	return edits.filter(({ span }) => {
		if (span.start < reached) return false;
		reached = Math.max(span.end, span.start + 1);
		return true;
	});
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
