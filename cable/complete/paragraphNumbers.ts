/** The next paragraph's number on an empty line of the text. */
import { type Place } from './place';
import { type Proposal } from './proposal';

export function proposeParagraphNumbers(place: Place): readonly Proposal[] {
	const { cable, offset, zone, line, lead, start, file } = place;
	const rest = file.text.slice(offset, line.end).trim();
	if (rest !== '' || !/^\d{0,3}$/.test(lead)) return [];
	// Below a heading that has its subject the text may begin.
	const last = cable.heading.fields.at(-1);
	const isBelow =
		zone === 'body' || (cable.heading.subject !== undefined && last !== undefined && last.span.end < start);
	if (!isBelow) return [];
	const before = cable.blocks.findLast(
		(block) => block.kind === 'paragraph' && block.run === 'main' && block.span.start < line.start,
	);
	const number = (before?.kind === 'paragraph' ? before.number : 0) + 1;
	if (!String(number).startsWith(lead)) return [];
	return [
		{
			label: `${number}.`,
			detail: 'next paragraph',
			kind: 'number',
			span: { start, end: line.end },
			text: `${number}. `,
		},
	];
}
