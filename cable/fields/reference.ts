/** REF list: entries, letters, and what each one cites (5 FAH-2 H-250; REFERENCES, sections 2, 3 and 5). */
import { type Field, type Flaw, type Reference, type Span } from '../model';
import { fold, type Prose } from '../prose';
import { type Entry, entriesOf } from './reference/entries';
import { readLabel } from './label';
import { type Carried, type Part, partsOf } from './reference/items';
import { type Writable } from './scan';

type References = Field<'references', readonly Reference[]>;

export function readReferences(
	stretch: { span: Span; pieces: readonly Span[] },
	label: Span,
	body: Prose,
	doubled: Span | undefined,
): References {
	const references: Reference[] = [];
	const carried: Carried = {};
	for (const [index, entry] of entriesOf(body).entries()) {
		const isListed = entry.letter !== undefined || index > 0;
		for (const part of partsOf(body.text, entry.start, entry.end, isListed, carried)) {
			references.push(referenceOf(body, entry, part));
		}
	}
	const flaws: Flaw[] = doubled ? [{ kind: 'doubled', span: doubled }] : [];
	if (!references.length) flaws.push({ kind: 'empty', span: label });
	return { kind: 'references', ...stretch, label, value: references, flaws };
}

/** Whether a line is more than the beginning of a sentence: a colon behind its label, a letter, or figures in it. */
export function beginsList(text: string, start: number, end: number): boolean {
	const label = readLabel(text, start, end);
	if (label?.kind !== 'references') return false;
	if ('.:;'.includes(text.charAt(label.end - 1))) return true;
	// "REF A. SEPTEL", "REF LIMA 234"
	return /^\(?A[.):]|\d/.test(text.slice(label.end, Math.min(end, label.end + 80)));
}

function referenceOf(body: Prose, entry: Entry, part: Part): Reference {
	const place = ({ start, end }: { readonly start: number; readonly end: number }): Span => body.spanOf(start, end);
	const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
		fold(body.text.slice(start, end).replaceAll('\u00b6', ' '));
	const { station, year, serial, date, utc } = part;
	const span = place(part);
	const reference: Writable<Reference> = {
		kind: 'reference',
		span,
		pieces: [span],
		text: fold(body.text.slice(part.start, part.end)),
		type: part.type,
		marks: part.marks.map((mark) => ({ span: place(mark), value: mark.value })),
	};
	if (entry.letter) reference.letter = entry.letter;
	if (station) reference.station = { span: place(station), value: words(station) };
	if (year) reference.year = { span: place(year), value: year.value };
	if (serial) reference.serial = { span: place(serial), value: serial.value };
	if (date) reference.date = { span: place(date), value: { month: date.month, day: date.day } };
	if (utc !== undefined) reference.utc = utc;
	return reference;
}
