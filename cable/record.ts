/**
 * The flat record of a cable: what a historian cites and a program counts. Absent values are null, [] or {}, never
 * missing. It holds what the cable's own text decides; what needs other cables is asked elsewhere.
 */
import { archivedDate, archivedReferences, documentNumberOf, draftingOf } from './archive';
import { isControl } from './fields/caption';
import { fullYear, isoMinute } from './fields/date';
import { portionText } from './fields/portion';
import {
	citingOf,
	idOf,
	type IdentifyOptions,
	idOfReference,
	mrnOfCable,
	stationName,
	type Stations,
	yearOfCable,
} from './identify';
import {
	type Addressee,
	type Cable,
	type CableFile,
	type Flaw,
	type Paragraph,
	type Passage,
	type Person,
	type Token,
} from './model';
import { openerAt, textStart } from './parse/passages';
import { fold, prose } from './prose';
import { isLone, type ItemRecord, itemsOf } from './recordItems';
import { filingOf, personsBehind, precedencesOf } from './recordLabelled';
import { countMarked, exemptionsOf, releaseOf } from './recordRelease';
import { redactionsOf } from './redactions';

/** Raised whenever a field is added, dropped or comes to mean something else. */
export const recordSchema = 2;

/** How bytes can have been read. A text that never was bytes counts as UTF-8. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'latin-1', 'mixed'] as const;
export type Encoding = (typeof encodings)[number];

export interface AddresseeRecord {
	readonly routingIndicator: string | null;
	readonly name: string;
	readonly office: string | null;
	readonly precedence: string | null;
	/** As written, leading zeros kept. */
	readonly serial: string | null;
}
export interface ReferenceRecord {
	readonly letter: string | null;
	readonly text: string;
	readonly kind: string;
	readonly id: string | null;
	readonly year: 'written' | 'inferred' | null;
}
export interface ParagraphRecord {
	/** The number meant; null for a lone unnumbered paragraph. */
	readonly number: number | null;
	readonly written: number | null;
	readonly portion: string | null;
	/** 1-based. */
	readonly line: number;
	readonly endLine: number;
	readonly text?: string;
}
export interface OfficeRecord {
	readonly role: 'action' | 'origin' | 'info';
	readonly office: string;
	readonly copies: number;
}
export interface PersonRecord {
	/** As written, office and name. */
	readonly text: string;
	readonly office: string | null;
	readonly name: string | null;
}
export interface CableRecord {
	readonly file: string;
	readonly schema: number;
	readonly id: string | null;
	/** An archive's own number for the document, as written: `1974QUITO01234`. */
	readonly documentNumber: string | null;
	readonly mrn: { readonly year: number | null; readonly post: string; readonly serial: number } | null;
	/** `2009-03-14T15:07Z`; a day alone, `1974-10-15`, where only an archive tells it. */
	readonly date: string | null;
	readonly precedence: readonly string[];
	readonly from: { readonly routingIndicator: string | null; readonly name: string } | null;
	readonly to: readonly AddresseeRecord[];
	readonly info: readonly AddresseeRecord[];
	readonly exempt: readonly AddresseeRecord[];
	readonly classification: string | null;
	readonly caveats: readonly string[];
	readonly captions: readonly string[];
	readonly section: { readonly number: number; readonly total: number } | null;
	readonly executiveOrder: {
		readonly number: number;
		readonly instruction: string | null;
		readonly date: string | null;
	} | null;
	readonly tags: readonly string[];
	readonly subject: string | null;
	readonly references: readonly ReferenceRecord[];
	readonly classifiedBy: {
		readonly text: string;
		readonly name: string | null;
		readonly title: string | null;
		readonly reasons: readonly string[];
	} | null;
	readonly summary: { readonly line: number; readonly endLine: number; readonly text: string } | null;
	readonly paragraphs: readonly ParagraphRecord[];
	readonly items: readonly ItemRecord[];
	readonly headings: readonly string[];
	readonly signature: readonly string[];
	readonly distribution: readonly OfficeRecord[];
	readonly drafted: PersonRecord | null;
	readonly approved: PersonRecord | null;
	readonly cleared: readonly PersonRecord[];
	readonly archive: Readonly<Record<string, string>>;
	readonly redactions: number;
	/** Why words were taken out of a released copy: `B1`, `1.4(D)`. */
	readonly exemptions: readonly string[];
	readonly encoding: Encoding;
	readonly flaws: readonly { readonly kind: string; readonly line: number; readonly column: number }[];
}

export interface RecordOptions {
	/** As given by the caller; its base name may tell a year that the text has lost. */
	readonly file: string;
	readonly encoding?: Encoding;
	/** Adds the paragraphs' reading text. */
	readonly text?: boolean;
	/** The names under which cited telegrams are identified (`books.stations`); without it, as written. */
	readonly stations?: Stations | undefined;
}

export function recordsOf(file: CableFile, options: RecordOptions): readonly CableRecord[] {
	return file.cables.map((cable) => recordOf(file, cable, options));
}

function recordOf(file: CableFile, cable: Cable, options: RecordOptions): CableRecord {
	const { envelope } = cable.sections[0];
	const { heading } = cable;
	const dtg = envelope.dtg?.value;
	const written = mrnOfCable(cable);
	// A publisher may have blackened the post.
	const isKnown = written !== undefined && !/^X{4,40}$/.test(written.post);
	const mrn = isKnown ? written : (mrnOfFileName(options.file, cable) ?? written);
	const year = yearOfCable(cable) ?? (mrn && yearOfFileName(options.file, mrn.post, mrn.serial));
	const section = heading.classification?.value?.section?.value;
	const order = heading.executiveOrder?.value;
	const authority = heading.authority?.value;
	const people = cable.form === 'labelled' ? personsBehind(file, cable) : draftersOf(file, cable);
	return {
		file: options.file,
		schema: recordSchema,
		id: mrn && year !== undefined && (isKnown || mrn !== written) ? idOf(year, mrn.post, mrn.serial) : null,
		documentNumber: documentNumberOf(cable) ?? null,
		mrn: mrn ? { year: year ?? null, post: mrn.post.toUpperCase(), serial: mrn.serial } : null,
		date: dtg?.utc === undefined ? (archivedDate(cable) ?? null) : isoMinute(dtg.utc),
		precedence: precedencesOf(cable),
		from: envelope.from?.value
			? { routingIndicator: envelope.originator?.value?.indicator.value ?? null, name: envelope.from.value.name.value }
			: null,
		to: addresseesOf(envelope.to),
		info: addresseesOf(envelope.info, addresseesBehind(cable, 'info')),
		exempt: addresseesOf(envelope.exempt, addresseesBehind(cable, 'exempt')),
		classification: heading.classification?.value?.level.value ?? null,
		caveats: caveatsOf(cable),
		captions: captionsOf(cable),
		section: section ? { number: section.number, total: section.total } : null,
		executiveOrder: order
			? { number: order.number.value, instruction: order.instruction?.value ?? null, date: order.date?.value ?? null }
			: null,
		tags: heading.tags?.value?.map((tag) => tag.value.code) ?? [],
		subject: heading.subject?.value?.text || null,
		references: referencesOf(file, cable, {
			stations: options.stations,
			year: year ?? (mrn ? undefined : yearOfName(options.file, cable)),
		}),
		classifiedBy: authority
			? {
					text: authority.text,
					name: authority.name ?? null,
					title: authority.title ?? null,
					reasons: unique(authority.reasons.map(valueOf)),
				}
			: null,
		summary: summaryOf(file, cable),
		paragraphs: paragraphsOf(file, cable, options.text === true),
		items: itemsOf(file, cable, { text: options.text === true }),
		headings: headingsOf(file, cable),
		signature: cable.signature?.value?.map(valueOf) ?? [],
		distribution: cable.form === 'labelled' ? [] : officesOf(cable),
		drafted: people.drafted,
		approved: people.approved,
		cleared: people.cleared,
		archive: archiveOf(file, cable),
		redactions: redactionsOf(file, cable) + countMarked(file, cable),
		exemptions: exemptionsOf(file, cable),
		encoding: options.encoding ?? 'utf-8',
		flaws: flawsOf(cable).map((flaw) => place(file, flaw)),
	};
}

function addresseesBehind(cable: Cable, role: string): readonly Addressee[] {
	if (cable.trailer.length === 0) return [];
	return cable.trailer.filter((field): field is Addressee => field.kind === 'addressee' && field.value?.role === role);
}

function addresseesOf(...lists: readonly (readonly Addressee[])[]): readonly AddresseeRecord[] {
	const records: AddresseeRecord[] = [];
	for (const list of lists) {
		for (const { value } of list) {
			if (!value) continue;
			records.push({
				routingIndicator: value.indicator?.value ?? null,
				name: value.name.value,
				office: value.office?.value ?? null,
				precedence: value.precedence?.value ?? null,
				serial: value.serial?.value ?? null,
			});
		}
	}
	return records;
}

function captionsOf(cable: Cable): readonly string[] {
	const captions: string[] = [];
	for (const { value } of cable.heading.captions) if (value !== undefined) captions.push(value);
	return unique(captions);
}

function headingsOf(file: CableFile, cable: Cable): readonly string[] {
	const headings: string[] = [];
	for (const block of cable.blocks) if (block.kind === 'title') headings.push(prose(file.text, block.pieces));
	return headings;
}

/** Who was to have copies: of the first section, which the others repeat. */
function officesOf(cable: Cable): readonly OfficeRecord[] {
	const records: OfficeRecord[] = [];
	for (const field of cable.sections[0].envelope.fields) {
		if (field.kind !== 'distribution' || !field.value) continue;
		const { role, offices } = field.value;
		for (const { value } of offices) records.push({ role, office: value.symbol, copies: value.copies });
	}
	return records;
}

/** Who drafted, approved and cleared: of the first section, which the others repeat. */
function draftersOf(file: CableFile, cable: Cable): Pick<CableRecord, 'drafted' | 'approved' | 'cleared'> {
	const drafting = draftingOf(cable)?.value;
	const person = ({ span, office, name }: Person): PersonRecord => ({
		text: fold(file.text.slice(span.start, span.end)),
		office: office?.value ?? null,
		name: name?.value ?? null,
	});
	return {
		drafted: drafting?.drafter ? person(drafting.drafter) : null,
		approved: drafting?.approver ? person(drafting.approver) : null,
		cleared: drafting?.clearances.map(person) ?? [],
	};
}

/** Word for word; of a key that stands twice, the first. */
function archiveOf(file: CableFile, cable: Cable): Readonly<Record<string, string>> {
	const archive: Record<string, string> = {};
	for (const part of cable.wrapper)
		if (part.kind === 'attribute' && part.value) archive[part.value.key] ??= part.value.value;
	return Object.assign(archive, releaseOf(file, cable), filingOf(cable));
}

/** Markings of the classification line, and controls that stand as captions. */
function caveatsOf(cable: Cable): readonly string[] {
	const { heading } = cable;
	const caveats: string[] = [];
	for (const { value } of heading.classification?.value?.caveats ?? []) caveats.push(value);
	for (const { value } of heading.captions) if (value !== undefined && isControl(value)) caveats.push(value);
	return unique(caveats);
}

/** Of the telegram's own list; where that is lost, of the archive's. */
function referencesOf(file: CableFile, cable: Cable, options: IdentifyOptions): readonly ReferenceRecord[] {
	const own = cable.heading.references?.value ?? [];
	const references = own.length ? own : archivedReferences(file, cable);
	if (!references.length) return [];
	const citing = citingOf(cable, options);
	return references.map((reference) => {
		const identified = idOfReference(reference, cable, options, citing);
		return {
			letter: reference.letter?.value ?? null,
			text: reference.text,
			kind: reference.type,
			id: identified?.id ?? null,
			year: identified?.year ?? null,
		};
	});
}

function summaryOf(file: CableFile, cable: Cable): CableRecord['summary'] {
	const passage = cable.passages.find((candidate) => candidate.role === 'summary');
	if (!passage) return null;
	const { line, endLine } = linesOf(file, passage.opener?.start ?? passage.span.start, passage.span.end);
	return { line, endLine, text: passageText(file, cable, passage) };
}

/** Without opener, closer, numbers and portion marks. */
function passageText(file: CableFile, cable: Cable, passage: Passage): string {
	const parts: string[] = [];
	const { opener } = passage;
	const end = passage.closer?.start ?? passage.span.end;
	for (const block of cable.blocks) {
		if (block.kind === 'title' || block.span.end <= passage.span.start || block.span.start >= end) continue;
		const isFirst = opener !== undefined && block.span.start <= opener.start && opener.end <= block.span.end;
		const words = textStart(file.text, block);
		const start = isFirst ? opener.end : behindOpener(file.text, words, block.span.end);
		for (const piece of block.pieces) {
			const from = Math.max(piece.start, start);
			const to = Math.min(piece.end, end);
			if (to > from) parts.push(file.text.slice(from, to));
		}
	}
	const text = fold(parts.join('\n')).replace(/^(?:[:.]|[-=]{1,80}|\(\w{1,5}(?:\/{1,2}\w{1,8})?\)| ){1,8}/, '');
	return text.includes('\u00b6') || text.includes('\ufffd') ? text.replace(wrappedMark, '') : text;
}

// "… in ¶2007. The fair": a publisher's mark, also lost, before a number that a line break put first
const wrappedMark = /(?<= )(?:\u00c2?\u00b6|\ufffd) ?(?=(?:\d{1,4}|[A-Z])\.)/g;

/** Behind `Comment:` at the start of a later paragraph. */
function behindOpener(text: string, start: number, end: number): number {
	const opened = openerAt(text, start, end)?.opener.end;
	if (opened === undefined) return start;
	return ':.'.includes(text.charAt(opened)) ? opened + 1 : opened;
}

function paragraphsOf(file: CableFile, cable: Cable, withText: boolean): readonly ParagraphRecord[] {
	const main = cable.blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.run === 'main');
	if (main.length) {
		return main.map((paragraph) => {
			const { number, written, span, pieces } = paragraph;
			// `1. SUMMARY: (C) …` is marked too, though in the wrong place.
			const mark = paragraph.portion ?? paragraph.flaws.find(({ kind }) => kind === 'displaced');
			const portion = mark ? portionText(file.text, mark) : null;
			const { line, endLine } = linesOf(file, span.start, span.end);
			const record = { number, written: written.value, portion, line, endLine };
			return withText ? Object.assign(record, { text: prose(file.text, pieces) }) : record;
		});
	}
	const lone = isLone(cable) ? cable.blocks.find((block) => block.kind === 'unnumbered') : undefined;
	if (!lone) return [];
	const { span, pieces } = lone;
	return [
		{
			number: null,
			written: null,
			portion: null,
			...linesOf(file, span.start, span.end),
			...(withText ? { text: prose(file.text, pieces) } : {}),
		},
	];
}

/** Every flaw of the tree, in text order. */
export function flawsOf(cable: Cable): readonly Flaw[] {
	const flaws: Flaw[] = [];
	const take = (part: { readonly flaws: readonly Flaw[] } | undefined): void => {
		if (part && part.flaws.length > 0) flaws.push(...part.flaws);
	};
	for (const [index, section] of cable.sections.entries()) {
		for (const field of section.envelope.fields) take(field);
		if (index > 0) take(section.classification);
	}
	for (const field of cable.heading.fields) take(field);
	take(cable.signature);
	if (cable.flaws) flaws.push(...cable.flaws);
	for (const block of cable.blocks) if (block.kind === 'paragraph') take(block);
	return flaws.length > 1 ? flaws.sort((left, right) => left.span.start - right.span.start) : flaws;
}

/**
 * Of a telegram that has lost its date-time group or its number, what a file named by the id tells: only where the
 * text agrees with it.
 */
function idOfFileName(
	file: string,
): { readonly year: number; readonly post: string; readonly serial: number } | undefined {
	const name = /(?:^|[\\/])(\d\d)([A-Z]{3,24})(\d{1,6})\.[A-Za-z]{1,8}$/.exec(file.slice(-60));
	return name ? { year: fullYear(Number(name[1])), post: name[2], serial: Number(name[3]) } : undefined;
}

function lettersOf(post: string): string {
	return post.toUpperCase().replace(/[^A-Z]/g, '');
}

/** The year, where number and post are those of the file's name. */
function yearOfFileName(file: string, post: string, serial: number): number | undefined {
	const named = idOfFileName(file);
	const letters = lettersOf(post);
	// Page lines have six characters of the post.
	const isPost = named?.post === letters || (letters.length > 4 && named?.post.startsWith(letters) === true);
	return named?.serial === serial && isPost ? named.year : undefined;
}

/** Of a text without number, sender and date nothing speaks against the file's name: what it cites is read by its year. */
function yearOfName(file: string, cable: Cable): number | undefined {
	return cable.sections[0].envelope.from ? undefined : idOfFileName(file)?.year;
}

/** The number, where the sender, the year and the station serial are those of the file's name. */
function mrnOfFileName(file: string, cable: Cable): { readonly post: string; readonly serial: number } | undefined {
	const { from, originator, dtg } = cable.sections[0].envelope;
	const named = idOfFileName(file);
	const sender = from?.value?.name.value ?? '';
	if (!named || stationName(sender) !== named.post) return undefined;
	if (dtg?.value && dtg.value.year.value !== named.year) return undefined;
	const serial = originator?.value?.serial.value;
	if (serial !== undefined && serial !== named.serial % 10_000) return undefined;
	// "AMEMBASSY VELMORA": the post without the word for its kind, as numbers write it.
	const place = sender.replace(/^[A-Z]{3,9} (?=[A-Z])/, '');
	return { post: lettersOf(place) === named.post ? place : named.post, serial: named.serial };
}

function place(file: CableFile, flaw: Flaw): { kind: string; line: number; column: number } {
	const line = file.lines.lineAt(flaw.span.start);
	return { kind: flaw.kind, line: line + 1, column: flaw.span.start - file.lines.startOf(line) + 1 };
}

function linesOf(file: CableFile, start: number, end: number): { line: number; endLine: number } {
	return { line: file.lines.lineAt(start) + 1, endLine: file.lines.lineAt(end) + 1 };
}

function valueOf<V>(token: Token<V>): V {
	return token.value;
}

function unique(values: readonly string[]): readonly string[] {
	return values.length < 2 ? values : [...new Set(values)];
}
