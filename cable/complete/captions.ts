/** Captions on lines of their own, between the classification line and the E.O. line (5 FAH-2 H-250, H-440). */
import { readCaptions } from '../fields/caption';
import { type Span } from '../model';
import { type Asking } from './asking';
import { type Place } from './place';
import { type Proposal } from './proposal';

export function proposeCaptions(place: Place, { books, day }: Asking): readonly Proposal[] {
	const open = openCaption(place);
	if (!open) return [];
	const { cable, field, file, offset } = place;
	const typed = file.text.slice(open.start, offset);
	const written = new Set(
		cable.heading.captions.filter((caption) => caption !== field).map(({ value }) => value?.replaceAll('-', ' ')),
	);
	return books
		.allCaptions()
		.filter(({ caption, sure }) => sure !== 'unknown' && isCaption(caption) && !written.has(caption))
		.filter(({ caption, title }) => beginsWord(`${caption} ${title}`, typed))
		.map(({ caption, title }) => ({
			label: caption,
			detail: title,
			kind: 'code',
			span: open,
			text: caption,
			typed: `${caption} ${title}`,
			about: { what: 'caption', code: caption, day },
		}));
}

// "Captions: ", "Caption: SENSITIVE, "
const label = /^Captions?:[ \t]{0,8}(?:[A-Z ]{1,40}[,;][ \t]{0,4}){0,8}/i;

/** What a caption would take the place of: the line, or in the labelled form what stands behind the last comma. */
function openCaption({ cable, field, lead, line, offset, start, zone }: Place): Span | undefined {
	if (cable.form === 'labelled') {
		const found = label.exec(lead);
		const from = found ? start + found[0].length : Infinity;
		return from <= offset && isWord(lead.slice(found?.[0].length)) ? { start: from, end: offset } : undefined;
	}
	if (zone !== 'heading' || !isWord(lead)) return undefined;
	const isFree =
		field === undefined || field.kind === 'caption' || field.kind === 'attention' || field.kind === 'unread';
	const labelled = cable.heading.fields.filter(({ kind }) => labels.has(kind));
	if (!isFree || labelled.some(({ span }) => span.start < offset)) return undefined;
	return { start, end: line.end };
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
