/** All codes of a cable in reading order, grouped by part, each with what a hover says of it. */
import { type Books } from './books/books';
import { explain, type Explanation } from './explain/explain';
import { sliceOf } from './fields/scan';
import { idOfCable, mrnOfCable } from './identify';
import { mentions } from './mentions';
import { type Cable, type CableFile, type Span } from './model';
import { fold } from './prose';
import { terms } from './terms';

export interface CheatSheet {
	/** The canonical id, the number as written, or that it has none. */
	readonly name: string;
	readonly parts: readonly SheetPart[];
}
export interface SheetPart {
	readonly name: 'Archive' | 'Transmission' | 'Heading' | 'Text';
	readonly entries: readonly SheetEntry[];
}
export interface SheetEntry {
	/** As written, on one line. */
	readonly text: string;
	/** Where it stands first. */
	readonly span: Span;
	/** How many times the part has it with this meaning. */
	readonly times: number;
	readonly explanation: Explanation;
}

/** A sheet for every cable of the file; parts without codes are left out. */
export function cheatSheets(file: CableFile, books: Books): readonly CheatSheet[] {
	return file.cables.map((cable) => {
		const parts = [
			part('Archive', inStretches(file, cable.wrapper, books), file),
			part('Transmission', inStretches(file, envelopesOf(cable), books), file),
			part('Heading', inStretches(file, headingOf(cable), books), file),
			part('Text', inText(file, cable, books), file),
		];
		return { name: nameOf(cable), parts: parts.filter(({ entries }) => entries.length > 0) };
	});
}

function nameOf(cable: Cable): string {
	const mrn = mrnOfCable(cable);
	return idOfCable(cable) ?? (mrn ? `${mrn.post} ${mrn.serial}` : 'a telegram without a number');
}

interface Stretch {
	readonly span: Span;
}

function envelopesOf(cable: Cable): readonly Stretch[] {
	return cable.sections.flatMap(({ envelope }) => envelope.fields);
}

/** Without the authority where it is a paragraph: that is the text's. */
function headingOf({ heading, sections }: Cable): readonly Stretch[] {
	const later = sections.slice(1).flatMap(({ classification }) => classification ?? []);
	return [...heading.fields, ...later];
}

/** Word by word: what explains itself at a word covers it, and the next word is behind. */
function inStretches(file: CableFile, stretches: readonly Stretch[], books: Books): readonly Explanation[] {
	const found: Explanation[] = [];
	for (const { span } of stretches) {
		for (let at = span.start; at < span.end;) {
			if (isBlank(file.text, at)) {
				at++;
				continue;
			}
			const told = explain(file, at, books);
			if (told && told.span.start <= at && told.span.end > at) {
				found.push(told);
				at = told.span.end;
			} else {
				at = endOfWord(file.text, at, span.end);
			}
		}
	}
	return found;
}

function isBlank(text: string, at: number): boolean {
	return text.charCodeAt(at) <= 32;
}

/** Behind the word and a sign that joins it to the next: `RUEHC/SECSTATE` has two. */
function endOfWord(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && /[A-Za-z0-9]/.test(text.charAt(next))) next++;
	return Math.max(next, at + 1);
}

/** Portion marks, mentions, terms, what interrupts: all that running text can hold. */
function inText(file: CableFile, cable: Cable, books: Books): readonly Explanation[] {
	const header = [...envelopesOf(cable), ...headingOf(cable)].map(({ span }) => span);
	const starts = [
		...cable.blocks.flatMap((block) =>
			block.kind === 'paragraph'
				? [block.written.span.start, ...(block.portion ? [block.portion.span.start] : [])]
				: [],
		),
		...mentions(file, cable, books.stations).map(({ span }) => span.start),
		...terms(file, cable, books).map(({ span }) => span.start),
		...cable.noise.map(({ span }) => span.start),
	].sort((left, right) => left - right);
	const found: Explanation[] = [];
	let end = -1;
	for (const start of starts) {
		// Two may begin at one place; the header has its own parts.
		if (start < end || header.some((span) => span.start <= start && start < span.end)) continue;
		const told = explain(file, start, books);
		if (!told || told.span.end <= start) continue;
		found.push(told);
		end = told.span.end;
	}
	return found;
}

function part(name: SheetPart['name'], explanations: readonly Explanation[], file: CableFile): SheetPart {
	const entries = new Map<string, SheetEntry>();
	for (const explanation of explanations) {
		const text = fold(sliceOf(file.text, explanation.span));
		const key = `${text}\n${explanation.title}`;
		const before = entries.get(key);
		entries.set(
			key,
			before ? { ...before, times: before.times + 1 } : { text, span: explanation.span, times: 1, explanation },
		);
	}
	return { name, entries: [...entries.values()] };
}

/** As lines of plain text. Longer texts are cut; nothing of a cable is made more of than it is. */
export function sheetLines(file: CableFile, sheets: readonly CheatSheet[]): readonly string[] {
	return sheets.flatMap((sheet, index) => [
		...(index > 0 ? ['', ''] : []),
		`Codes of ${sheet.name}`,
		...(sheet.parts.length > 0 ? [] : ['', 'No codes found.']),
		...sheet.parts.flatMap(({ name, entries }) => [
			'',
			name.toUpperCase(),
			...entries.flatMap((entry) => ['', ...entryLines(file, entry)]),
		]),
	]);
}

function entryLines(file: CableFile, { text, span, times, explanation }: SheetEntry): readonly string[] {
	const { title, facts, source, sure } = explanation;
	const place = `line ${file.lines.lineAt(span.start) + 1}${times > 1 ? `, ${times} times` : ''}`;
	const doubt = { known: 'Known', inferred: 'Inferred', unknown: 'Not known' }[sure];
	return [
		`${text.length > shownLength ? `${text.slice(0, shownLength)} \u2026` : text} (${place})`,
		`    ${title}`,
		...facts.map((fact) => `    ${fact}`),
		`    ${doubt}: ${source || 'read off this cable'}`,
	];
}
const shownLength = 60;
