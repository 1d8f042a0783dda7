import { isDigit } from '../fields/scan';
import { type Paragraph } from '../model';
import { type Edit } from '../rules/rule';
import { type Refactoring } from './refactoring';

/** Every paragraph of the telegram's own run gets the number that it is read as, whatever a copy has made of it. */
export const numbersRestored: Refactoring = {
	name: 'numbers',
	title: 'Restore the numbers of all paragraphs',
	edits: ({ cables, text }) =>
		cables.flatMap(({ blocks }) =>
			blocks.flatMap((block) => {
				if (block.kind !== 'paragraph' || block.run !== 'main' || block.number === block.written.value) return [];
				return [renumbered(text, block)];
			}),
		),
};

/** What stands around the figures stays: `12)` becomes `2)`. */
function renumbered(text: string, { written: { span }, number }: Paragraph): Edit {
	let end = span.start;
	while (end < span.end && isDigit(text.charCodeAt(end))) end++;
	return { span: { start: span.start, end }, text: String(number) };
}
