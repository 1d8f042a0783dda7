/** What an archive's attributes say about a cable whose own text has lost it, and whether there is a text at all. */
import { dateOfAttribute, type DocumentNumber, isNothing, readDocumentNumber } from './fields/attribute';
import { readReferences } from './fields/reference';
import { indexWithin } from './fields/scan';
import {
	type Attribute,
	type Cable,
	type CableFile,
	type Drafting,
	type Mrn,
	type Reference,
	type Span,
} from './model';
import { proseWithMap } from './prose';

export function attributesOf(cable: Cable): readonly Attribute[] {
	return cable.wrapper.filter((part): part is Attribute => part.kind === 'attribute');
}

/** The first attribute of that name that says something. */
export function attributeOf(cable: Cable, key: string): Attribute | undefined {
	return attributesOf(cable).find(({ value }) => value?.key === key && !isNothing(value.value));
}

/** Who drafted and cleared a print: above its text or, in some, behind it. */
export function draftingOf(cable: Cable): Drafting | undefined {
	const fields = [...cable.sections[0].envelope.fields, ...cable.trailer];
	return fields.find((field): field is Drafting => field.kind === 'drafting');
}

/** `1974QUITO01234`, as written. */
export function documentNumberOf(cable: Cable): string | undefined {
	return attributeOf(cable, 'Document Number')?.value?.value;
}

export function documentOf(cable: Cable): DocumentNumber | undefined {
	const written = documentNumberOf(cable);
	return written === undefined ? undefined : readDocumentNumber(written);
}

/** Station and number where the telegram's own text has lost them: the archive has the station's name in full. */
export function archivedMrn(cable: Cable): Mrn | undefined {
	const number = attributeOf(cable, 'Document Number');
	const from = attributeOf(cable, 'From');
	const document = documentOf(cable);
	if (!number || !from?.value || !document) return undefined;
	const { value } = from.value;
	if (!/^[A-Z][A-Z .'-]{1,30}$/.test(value)) return undefined;
	const behind = ({ span }: Attribute, length: number): Span => ({
		start: Math.max(span.start, span.end - length),
		end: span.end,
	});
	return {
		post: value,
		serial: document.serial,
		postSpan: behind(from, value.length),
		serialSpan: behind(number, String(document.serial).length),
	};
}

/** The day that the archive has for the telegram, ISO `1974-10-15`. In the files of 1977 the key is Sent Date. */
export function archivedDate(cable: Cable): string | undefined {
	const value = (attributeOf(cable, 'Draft Date') ?? attributeOf(cable, 'Sent Date'))?.value?.value;
	return value === undefined ? undefined : dateOfAttribute(value);
}

/** Four digits, from the archive's date or its number for the document. */
export function archivedYear(cable: Cable): number | undefined {
	const date = archivedDate(cable);
	return date === undefined ? documentOf(cable)?.year : Number(date.slice(0, 4));
}

/** Longer lists the archive has cut, in the middle of an item (NARA 1973-79, 2.18: at about 100 characters). */
const longestList = 95;

/** What the archive says is cited, year first and names in full: for a telegram whose own list is lost. */
export function archivedReferences({ text }: CableFile, cable: Cable): readonly Reference[] {
	const attribute = attributeOf(cable, 'Reference');
	if (!attribute?.label) return [];
	const { span, label, pieces } = attribute;
	const body = proseWithMap(text, behindColon(text, label, pieces));
	const cited = readReferences({ span, pieces }, label, body, undefined).value ?? [];
	return body.text.length < longestList ? cited : cited.slice(0, -1);
}

function behindColon(text: string, label: Span, pieces: readonly Span[]): readonly Span[] {
	const [first, ...others] = pieces;
	const colon = indexWithin(text, ':', label.end, first.end);
	return [{ start: colon < 0 ? label.end : colon + 1, end: first.end }, ...others];
}

/**
 * Where an archive's record says, or shows, that the text of its telegram is lost: the line that stands for the text,
 * else the attribute that says where it is, else the mark below which it should stand. Undefined where there is text.
 */
export function lostText(cable: Cable): Span | undefined {
	const said = [...cable.noise, ...cable.wrapper].find((part) => part.kind === 'notice' && part.role === 'lost');
	if (said) return said.span;
	const mark = cable.wrapper.find((part) => part.kind === 'notice' && part.role === 'mark');
	if (!mark || cable.blocks.length > 0 || cable.heading.fields.length > 0) return undefined;
	if (cable.sections.some(({ envelope }) => envelope.fields.length > 0)) return undefined;
	return attributeOf(cable, 'Locator')?.span ?? mark.span;
}
