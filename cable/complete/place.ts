/** Where a caret stands in a telegram that may be half written: from the tree and the line, never from the prose. */
import { cableAt } from '../pathAt';
import {
	type Cable,
	type CableFile,
	type ClassificationLine,
	type EnvelopeField,
	type HeadingField,
	type LineKind,
	type Section,
	type Span,
} from '../model';

export interface Place {
	readonly file: CableFile;
	readonly offset: number;
	readonly cable: Cable;
	/** The section of the caret. */
	readonly section: Section;
	readonly zone: Zone;
	/** The text of the caret's line, without its end. */
	readonly line: Span;
	readonly kind: LineKind;
	/** The line's text before the caret, without the blanks that it begins with. */
	readonly lead: string;
	/** Where `lead` begins. */
	readonly start: number;
	/** The field that stands on the line before the caret, or goes on there. */
	readonly field?: EnvelopeField | HeadingField;
}

/** Above the classification line, between it and the text, and the text itself. */
export type Zone = 'envelope' | 'heading' | 'body';

/** An offset inside a line end is drawn back to the text of its line, as editors do. */
export function placeAt(file: CableFile, at: number): Place | undefined {
	const { lines, text } = file;
	const offset = Math.min(at, lines.endOf(lines.lineAt(at)));
	const cable = cableAt(file, offset) ?? file.cables.findLast(({ span }) => span.start <= offset) ?? file.cables.at(0);
	if (!cable) return undefined;
	const row = lines.lineAt(offset);
	const line = { start: lines.startOf(row), end: lines.endOf(row) };
	const before = text.slice(line.start, Math.min(offset, line.start + longestLead));
	const lead = before.trimStart();
	const section = cable.sections.findLast(({ span }) => span.start <= offset) ?? cable.sections[0];
	const field = fieldAt(file, cable, section, offset);
	return {
		file,
		offset,
		cable,
		section,
		zone: zoneAt(cable, offset, line),
		line,
		kind: lines.kindOf(row),
		lead,
		start: line.start + before.length - lead.length,
		...(field ? { field } : {}),
	};
}

/** What is completed stands near the start of its line: a header's line is short. */
const longestLead = 1000;

function fieldAt(
	{ lines }: CableFile,
	cable: Cable,
	section: Section,
	offset: number,
): EnvelopeField | HeadingField | undefined {
	const line = lines.lineAt(offset);
	const fields: readonly (EnvelopeField | HeadingField)[] = [
		...section.envelope.fields,
		...(section.classification ? [section.classification] : []),
		...cable.heading.fields,
	];
	let found: EnvelopeField | HeadingField | undefined;
	for (const field of fields) {
		const { start, end } = field.span;
		if (start > offset || lines.lineAt(end) < line) continue;
		if (!found || found.span.start <= start) found = field;
	}
	return found;
}

function zoneAt(cable: Cable, offset: number, line: Span): Zone {
	const known = cable.heading.fields.filter(({ kind }) => kind !== 'unread' && kind !== 'attention');
	if (offset >= bodyStart(cable, known, line)) return 'body';
	const first = known.at(0);
	return first && offset >= first.span.start ? 'heading' : 'envelope';
}

/**
 * Paragraph 1, or whatever stands below a whole heading. A label that is half written is read as text: what begins on
 * the caret's own line says nothing.
 */
function bodyStart({ blocks, heading }: Cable, known: readonly HeadingField[], line: Span): number {
	const paragraph = blocks.find(({ kind }) => kind === 'paragraph')?.span.start ?? Infinity;
	const last = known.at(-1);
	if (!heading.subject || !last) return paragraph;
	const isBelow = ({ start }: Span): boolean => start > last.span.end && (start < line.start || start > line.end);
	return Math.min(paragraph, blocks.find(({ span }) => isBelow(span))?.span.start ?? Infinity);
}

/** The level that the telegram is marked with, as far as it is read. */
export function markingOf({ heading, sections }: Cable): ClassificationLine['value'] {
	return heading.classification?.value ?? sections[0].classification?.value;
}

/** From `start` to the end of the word that the caret is in: what is typed before it, and the rest of the same word. */
export function wordFrom({ file: { text }, offset, line }: Place, start: number): Span {
	let end = offset;
	while (end < line.end && isWordCode(text.charCodeAt(end))) end++;
	return { start, end };
}

/** Where the word before the caret begins, not before `least`. */
export function wordStart({ file: { text }, offset }: Place, least: number): number {
	let start = offset;
	while (start > least && isWordCode(text.charCodeAt(start - 1))) start--;
	return start;
}

/** Letters and figures, and the signs inside codes: `N/A`, `XGDS-2`. */
function isWordCode(code: number): boolean {
	return (
		(code >= 48 && code <= 57) ||
		(code >= 65 && code <= 90) ||
		(code >= 97 && code <= 122) ||
		code === 45 ||
		code === 47
	);
}
