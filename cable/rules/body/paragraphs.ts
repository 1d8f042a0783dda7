import { type Cable, type Paragraph } from '../../model';

/** The telegram's own numbered paragraphs, without annexes and lists. */
export function mainParagraphs(cable: Cable): readonly Paragraph[] {
	return cable.blocks.flatMap((block) => (block.kind === 'paragraph' && block.run === 'main' ? block : []));
}

/** Whether something quoted (a letter, a text) lies between the starts of two paragraphs: its numbers are its own. */
export function isQuotedBetween(cable: Cable, before: Paragraph, after: Paragraph): boolean {
	return cable.passages.some(
		({ role, span }) => role === 'text' && span.end > before.span.start && span.start < after.span.start,
	);
}
