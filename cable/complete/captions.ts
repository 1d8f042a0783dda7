/** Captions on lines of their own, between the classification line and the E.O. line (5 FAH-2 H-250, H-440). */
import { readCaptions } from '../fields/caption';
import { type Asking } from './asking';
import { type Place } from './place';
import { type Proposal } from './proposal';

export function proposeCaptions(place: Place, { books, day }: Asking): readonly Proposal[] {
	const { cable, offset, line, start, lead, field, zone } = place;
	if (zone !== 'heading' || !isWord(lead)) return [];
	const isFree =
		field === undefined || field.kind === 'caption' || field.kind === 'attention' || field.kind === 'unread';
	const labelled = cable.heading.fields.filter(({ kind }) => labels.has(kind));
	if (!isFree || labelled.some(({ span }) => span.start < offset)) return [];
	const written = new Set(
		cable.heading.captions.filter((caption) => caption !== field).map(({ value }) => value?.replaceAll('-', ' ')),
	);
	return books
		.allCaptions()
		.filter(({ caption, sure }) => sure !== 'unknown' && isCaption(caption) && !written.has(caption))
		.filter(({ caption, title }) => beginsWord(`${caption} ${title}`, lead))
		.map(({ caption, title }) => ({
			label: caption,
			detail: title,
			kind: 'code',
			span: { start, end: line.end },
			text: caption,
			typed: `${caption} ${title}`,
			about: { what: 'caption', code: caption, day },
		}));
}

const labels: ReadonlySet<string> = new Set(['executive-order', 'tags', 'subject', 'references', 'authority']);

/** The book has markings of other places too; only what would be read as a caption is offered as one. */
function isCaption(text: string): boolean {
	return readCaptions(text, 0, text.length)?.end === text.length;
}

/** Nothing yet, or the beginning of a word or two in capitals or small letters. */
function isWord(lead: string): boolean {
	return /^[A-Za-z -]{0,40}$/.test(lead);
}

function beginsWord(text: string, typed: string): boolean {
	return ` ${text}`.toUpperCase().includes(` ${typed.toUpperCase()}`);
}
