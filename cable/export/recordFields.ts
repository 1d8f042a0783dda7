/**
 * What every field of the record is: the one table from which the JSON Schema, the data dictionary, the columns of CSV
 * and the names of `--fields` are made.
 */
import { precedenceOrder } from '../fields/precedence';
import { type FlawKind, type Level, type ReferenceType } from '../model';
import {
	type AddresseeRecord,
	type CableRecord,
	encodings,
	type OfficeRecord,
	type ParagraphRecord,
	type PersonRecord,
	recordSchema,
	type ReferenceRecord,
} from '../record';
import { type ItemRecord } from '../recordItems';

export type Shape =
	| { readonly is: 'text'; readonly among?: readonly string[]; readonly pattern?: string }
	| { readonly is: 'number'; readonly least?: number; readonly only?: number }
	| { readonly is: 'object'; readonly fields: Fields }
	| { readonly is: 'list'; readonly of: Shape }
	/** Keys as they stand in the file, values text. */
	| { readonly is: 'map' };

export interface RecordField {
	/** What it means, in whole sentences: the data dictionary. */
	readonly says: string;
	readonly shape: Shape;
	readonly orNull?: true;
	/** Is only there with `--text`. */
	readonly withText?: true;
	/** No column of its own in CSV, unless `--fields` names it. */
	readonly aside?: true;
}

export type Fields = Readonly<Record<string, RecordField>>;

/** Each key of a part of the record, and no other: who adds one there has to say here what it is. */
type FieldsOf<T> = { readonly [K in keyof T]-?: RecordField };
type Part<K extends keyof CableRecord> = NonNullable<CableRecord[K]>;

const levels: readonly Level[] = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED'];
const referenceKinds: readonly ReferenceType[] = [
	...(['cable', 'airgram', 'dtg', 'email', 'telephone', 'letter', 'memo', 'fax', 'report', 'meeting', 'web'] as const),
	'other',
];
const flawKinds: readonly FlawKind[] = [
	...(['joined', 'misspelled', 'impossible', 'unreadable', 'doubled', 'empty', 'uneven-spacing', 'no-space'] as const),
	...(['unopened', 'displaced'] as const),
];

const text: Shape = { is: 'text' };
const texts: Shape = { is: 'list', of: text };
const line: Shape = { is: 'number', least: 1 };
const cableId = '^[0-9]{2}[A-Z0-9]*[0-9]$';
const referenceId = '^[0-9]{2}[A-Z0-9]*(-A)?[0-9]+$';

const object = (fields: Fields): Shape => ({ is: 'object', fields });
const listOf = (fields: Fields): Shape => ({ is: 'list', of: object(fields) });

const addresseeFields: FieldsOf<AddresseeRecord> = {
	routingIndicator: {
		says: 'Routing indicator before the slash: `RUEHC`.',
		shape: text,
		orNull: true,
		aside: true,
	},
	name: { says: 'Name of the addressee as written: `SECSTATE WASHDC`.', shape: text },
	office: { says: 'Office between double slashes.', shape: text, orNull: true, aside: true },
	precedence: {
		says: 'Precedence for this addressee, in words; null where none is written.',
		shape: { is: 'text', among: precedenceOrder },
		orNull: true,
		aside: true,
	},
	serial: {
		says: "The sender's running number for this addressee, as written: leading zeros kept.",
		shape: text,
		orNull: true,
		aside: true,
	},
};

const referenceFields: FieldsOf<ReferenceRecord> = {
	letter: { says: 'Letter of the entry, null where it has none.', shape: text, orNull: true },
	text: { says: 'The entry as written, over line ends and page lines.', shape: text },
	kind: { says: 'What is cited.', shape: { is: 'text', among: referenceKinds } },
	id: {
		says: 'Id of what is cited, if one can be given by the text and the date of this cable alone. That the cited cable is at hand is not said.',
		shape: { is: 'text', pattern: referenceId },
		orNull: true,
	},
	year: {
		says: 'Is the year of the id written in the entry, or inferred from the date of this cable?',
		shape: { is: 'text', among: ['written', 'inferred'] },
		orNull: true,
	},
};

const paragraphFields: FieldsOf<ParagraphRecord> = {
	number: {
		says: 'The number that is meant. Null for a lone paragraph without a number.',
		shape: { is: 'number', least: 0 },
		orNull: true,
	},
	written: {
		says: 'The number that is written: 12 where a paragraph mark before 2 was read as 1.',
		shape: { is: 'number', least: 0 },
		orNull: true,
		aside: true,
	},
	portion: { says: 'Portion mark without its parentheses: `C`, `S/NF`.', shape: text, orNull: true },
	line: { says: 'First line in the file, counted from 1.', shape: line, aside: true },
	endLine: { says: 'Last line in the file.', shape: line, aside: true },
	text: {
		says: 'Reading text with number and portion mark, lines joined, page lines left out.',
		shape: text,
		withText: true,
	},
};

const itemFields: FieldsOf<ItemRecord> = {
	kind: {
		says: '`annex` where numbering begins again, `letter` for a lettered item inside a paragraph, `text` for unnumbered text, `quoted-telegram` for another cable between QUOTE and UNQUOTE.',
		shape: { is: 'text', among: ['annex', 'letter', 'text', 'quoted-telegram'] },
		aside: true,
	},
	mark: { says: 'Number or letter as written.', shape: text, orNull: true, aside: true },
	paragraph: {
		says: 'Number of the main paragraph before it; null above the first.',
		shape: { is: 'number', least: 0 },
		orNull: true,
		aside: true,
	},
	line: { says: 'First line in the file, counted from 1.', shape: line, aside: true },
	endLine: { says: 'Last line in the file.', shape: line, aside: true },
	text: { says: 'Reading text.', shape: text, withText: true },
};

const mrnFields: FieldsOf<Part<'mrn'>> = {
	year: {
		says: "Four digits, from the date-time group or, where that is lost, from the file's name if it is the id.",
		shape: { is: 'number', least: 0 },
		orNull: true,
	},
	post: { says: 'The post as written, in capitals: `USUN NEW YORK`.', shape: text },
	serial: { says: 'The number without leading zeros.', shape: { is: 'number', least: 0 } },
};

const fromFields: FieldsOf<Part<'from'>> = {
	routingIndicator: { says: 'Routing indicator of the sending station.', shape: text, orNull: true },
	name: { says: 'The sender as written.', shape: text },
};

const sectionFields: FieldsOf<Part<'section'>> = {
	number: { says: 'The number of the first section in the file.', shape: { is: 'number', least: 0 } },
	total: { says: 'How many sections the cable had.', shape: { is: 'number', least: 0 } },
};

const orderFields: FieldsOf<Part<'executiveOrder'>> = {
	number: { says: 'The number of the order: 12958.', shape: { is: 'number', least: 0 } },
	instruction: { says: 'The instruction as written: `DECL`, `N/A`, `GDS`, `OADR`.', shape: text, orNull: true },
	date: {
		says: 'The declassification date. It was set by the classifier and proves no release.',
		shape: { is: 'text', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
		orNull: true,
	},
};

const authorityFields: FieldsOf<Part<'classifiedBy'>> = {
	text: { says: 'What follows the label, joined over lines.', shape: text },
	name: { says: 'Who classified the cable.', shape: text, orNull: true },
	title: { says: 'Their title.', shape: text, orNull: true },
	reasons: {
		says: 'Reasons in the form `1.4(b)`, also where the line is cut in mid-word.',
		shape: texts,
	},
};

const summaryFields: FieldsOf<Part<'summary'>> = {
	line: { says: 'First line in the file, counted from 1: that of its opener or heading.', shape: line, aside: true },
	endLine: { says: 'Last line in the file.', shape: line, aside: true },
	text: { says: 'Reading text without opener, closer, numbers and portion marks.', shape: text },
};

const flawFields: FieldsOf<Part<'flaws'>[number]> = {
	kind: { says: 'What is wrong.', shape: { is: 'text', among: flawKinds } },
	line: { says: 'Line in the file, counted from 1.', shape: line, aside: true },
	column: { says: 'Column in UTF-16 units, counted from 1.', shape: line, aside: true },
};

const officeFields: FieldsOf<OfficeRecord> = {
	role: {
		says: '`action` on a cable that came in, `origin` on one that went out, `info` for all others.',
		shape: { is: 'text', among: ['action', 'origin', 'info'] },
		aside: true,
	},
	office: { says: 'Symbol of the office or agency as written: `EUR`, `CIAE`.', shape: text },
	copies: { says: 'How many copies it was to have.', shape: { is: 'number', least: 0 }, aside: true },
};

const personFields: FieldsOf<PersonRecord> = {
	text: { says: 'As written.', shape: text },
	office: { says: 'Symbol of the office.', shape: text, orNull: true },
	name: { says: 'Initials and surname as written, without a blank where none is.', shape: text, orNull: true },
};

/** In the order of the record. */
export const recordFields: FieldsOf<CableRecord> = {
	file: { says: 'Path as given, or found in a folder; `-` for standard input.', shape: text },
	schema: {
		says: 'Version of the record. It rises when a field is added, dropped or comes to mean something else.',
		shape: { is: 'number', only: recordSchema },
	},
	id: {
		says: 'Two-digit year, post as written without blanks, number without zeros: `09VELMORA412`. Copies and retransmissions share one. Null without a message reference number or a year.',
		shape: { is: 'text', pattern: cableId },
		orNull: true,
	},
	documentNumber: {
		says: "An archive's own number for the document, as written: year, six characters of the station, number (`1974QUITO01234`). Not unique.",
		shape: text,
		orNull: true,
	},
	mrn: { says: 'Message reference number.', shape: object(mrnFields), orNull: true },
	date: {
		says: 'Date-time group, in UTC to the minute: `2009-03-14T15:07Z`. Where it is missing or impossible, the day that an archive gives (`1974-10-15`), else null.',
		shape: { is: 'text', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}Z)?$' },
		orNull: true,
	},
	precedence: {
		says: 'Precedences before the date-time group, in words; the first is for action, the second for information.',
		shape: { is: 'list', of: { is: 'text', among: precedenceOrder } },
	},
	from: { says: 'The sender.', shape: object(fromFields), orNull: true },
	to: {
		says: 'Action addressees. They were sent the cable; that they read it is not shown.',
		shape: listOf(addresseeFields),
	},
	info: { says: 'Information addressees.', shape: listOf(addresseeFields) },
	exempt: { says: 'Members of a collective address who were left out (XMT).', shape: listOf(addresseeFields) },
	classification: {
		says: 'The level alone, as the cable was marked when it was sent.',
		shape: { is: 'text', among: levels },
		orNull: true,
	},
	caveats: { says: 'Dissemination controls, wherever they are written: `NOFORN`, `FOUO`.', shape: texts },
	captions: { says: 'Captions, lines of their own: `SIPDIS`, `SENSITIVE`, `EXDIS`.', shape: texts },
	section: { says: 'Section marker of the first section in the file.', shape: object(sectionFields), orNull: true },
	executiveOrder: { says: 'The E.O. line.', shape: object(orderFields), orNull: true },
	tags: { says: 'TAGS in the order written. A person is one item: `QUIST, HARLAN`.', shape: texts },
	subject: { says: 'Subject, its lines joined by one blank, without a portion mark.', shape: text, orNull: true },
	references: { says: 'What the REF line cites, an item each.', shape: listOf(referenceFields) },
	classifiedBy: { says: 'The classification authority line.', shape: object(authorityFields), orNull: true },
	summary: {
		says: 'The summary, by its opener and closer or by its heading.',
		shape: object(summaryFields),
		orNull: true,
	},
	paragraphs: {
		says: 'The main run of numbered paragraphs, across sections. Or one without a number, where the cable has only that.',
		shape: listOf(paragraphFields),
	},
	items: {
		says: 'What is no paragraph of the main run: annexes, lettered items, unnumbered text.',
		shape: listOf(itemFields),
		aside: true,
	},
	headings: { says: 'Headings in the body, in order.', shape: texts },
	signature: { says: 'Surnames below the text.', shape: texts },
	distribution: {
		says: 'Offices of the Department, and agencies, that were to have copies.',
		shape: listOf(officeFields),
		aside: true,
	},
	drafted: { says: 'Who drafted the cable.', shape: object(personFields), orNull: true, aside: true },
	approved: { says: 'Who approved it.', shape: object(personFields), orNull: true, aside: true },
	cleared: { says: 'Who cleared it, in the order written.', shape: listOf(personFields), aside: true },
	archive: {
		says: 'What an archive or a release has added, word for word: attributes, `Case No.`, `Doc No.`, `Release`.',
		shape: { is: 'map' },
	},
	redactions: {
		says: 'How many blocks of X a publisher has put over words, and how many marks of exemptions stand where words were taken out of a released copy.',
		shape: { is: 'number', least: 0 },
	},
	exemptions: {
		says: 'Exemptions in the stamps and margins of a released copy, each once: `B1`, `B7(C)`, `1.4(D)`.',
		shape: texts,
	},
	encoding: {
		says: 'How the bytes were read. `windows-1252` if bytes 0x80-0x9f occur, else `latin-1`; `mixed` is UTF-8 into which such bytes were pasted.',
		shape: { is: 'text', among: encodings },
	},
	flaws: { says: 'What is malformed, as a fact of reading, in the order of the text.', shape: listOf(flawFields) },
};

/** The fields of an object, or of the objects in a list. */
export function partsOf(shape: Shape): Fields | undefined {
	if (shape.is === 'list') return partsOf(shape.of);
	return shape.is === 'object' ? shape.fields : undefined;
}
