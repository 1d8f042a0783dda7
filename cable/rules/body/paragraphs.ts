import { type Cable, type Paragraph } from '../../model';

/** The telegram's own numbered paragraphs, without annexes and lists. Many rules ask, so that the answer is kept. */
export function mainParagraphs(cable: Cable): readonly Paragraph[] {
	const known = kept.get(cable);
	if (known) return known;
	const main = cable.blocks.flatMap((block) => (block.kind === 'paragraph' && block.run === 'main' ? block : []));
	kept.set(cable, main);
	return main;
}

const kept = new WeakMap<Cable, readonly Paragraph[]>();

/**
 * Whether the number before is a slip of its own and this one goes on as if it were right: 3, 6, 5 and 3, 3, 5. The
 * slip is told at its place, and this is no second cause.
 */
export function isBehindSlip(main: readonly Paragraph[], index: number): boolean {
	if (index < 2) return false;
	const due = main[index - 2].number + 1;
	return main[index - 1].number !== due && main[index].number === due + 1;
}

/** Whether something quoted (a letter, a text) lies between the starts of two paragraphs: its numbers are its own. */
export function isQuotedBetween(cable: Cable, before: Paragraph, after: Paragraph): boolean {
	return cable.passages.some(
		({ role, span }) => role === 'text' && span.end > before.span.start && span.start < after.span.start,
	);
}
