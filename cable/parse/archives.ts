/**
 * Step 1d: where an archive's records begin and end in a text: `Message Text`, the telegram, `Message Attributes`, the
 * attributes (NARA 1973-79, 2.2 and 2.18). A text without these marks is one record that is all text.
 */
import { type Attribute, type LineKind, lineKinds, type Notice, type Span } from '../model';
import { readAttribute, readKey } from '../fields/attribute';
import { work } from '../fields/scan';
import { kindNumber, type Lines } from './lines';
import { isNoise } from './noise';

export interface ArchiveRecord {
	/** The first line of the record; above `from` stand stamps and the mark. */
	readonly top: number;
	/** Lines of the text. */
	readonly from: number;
	readonly until: number;
	/** The first line that is not the record's. */
	readonly bottom: number;
	/** Below the text: the mark, attributes, foot lines, stamps. */
	readonly below: readonly (Attribute | Notice)[];
	/** Both marks stand: what lies between them is one message. */
	readonly isWhole: boolean;
}

export function findRecords(lines: Lines): readonly ArchiveRecord[] {
	const marks = marksOf(lines);
	const records: ArchiveRecord[] = [];
	let top = 0;
	let textMark: number | undefined;
	for (let index = 0; index < marks.length; index++) {
		const { line, isText } = marks[index];
		if (isText) {
			textMark ??= line;
			continue;
		}
		// Up to the next text's mark; a second mark of attributes is no mark.
		let next = index + 1;
		while (next < marks.length && !marks[next].isText) next++;
		const limit = next < marks.length ? marks[next].line : lines.count;
		const from = textMark === undefined ? top : textMark + 1;
		const attributes = readAttributes(lines, line + 1, limit);
		const below = [notice(lines, line, 'mark'), ...attributes.found];
		records.push({ top, from, until: line, bottom: attributes.end, below, isWhole: textMark !== undefined });
		[top, textMark, index] = [attributes.end, undefined, next - 1];
	}
	if (records.length === 0 || textMark !== undefined || top < lines.count) {
		const from = textMark === undefined ? top : textMark + 1;
		records.push({ top, from, until: lines.count, bottom: lines.count, below: [], isWhole: false });
	}
	for (const record of records) if (record.top < record.from || record.below.length) settleLost(lines, record);
	return records;
}

/** Marks in their right place; the same words elsewhere are text. */
function marksOf(lines: Lines): readonly { line: number; isText: boolean }[] {
	const { text, head, kind } = lines;
	const marks: { line: number; isText: boolean }[] = [];
	let isInText = false;
	for (let line = kind.indexOf(kindNumber.mark); line >= 0; line = kind.indexOf(kindNumber.mark, line + 1)) {
		// Foot lines, `*** Current Classification *** UNCLASSIFIED`
		if (text.charCodeAt(head[line]) === 42) continue;
		const isText = text.startsWith('Text', head[line] + 8);
		const isRight = isText ? !isInText && isAtTop(lines, line, marks.length > 0) : isAboveAttributes(lines, line);
		if (isRight) {
			marks.push({ line, isText });
			isInText = isText;
		} else if (!isText || !isInText) {
			kind[line] = kindNumber.text;
		}
	}
	return marks;
}

/** Nothing but noise above it, or the attributes of another record. */
function isAtTop(lines: Lines, mark: number, hasRecord: boolean): boolean {
	if (hasRecord) return true;
	for (let line = mark - 1; line >= 0; line--) {
		work.archive++;
		if (lines.kind[line] !== kindNumber.blank && !isNoise(lines.kind[line])) return false;
	}
	return true;
}

function isAboveAttributes(lines: Lines, mark: number): boolean {
	const { text, head, tail, kind } = lines;
	for (let line = mark + 1; line < Math.min(lines.count, mark + 6); line++) {
		if (kind[line] === kindNumber.blank || isNoise(kind[line])) continue;
		return readKey(text, head[line], tail[line]) !== undefined;
	}
	return true;
}

/** Up to `until`, or to a line behind a gap that begins another telegram. */
function readAttributes(
	lines: Lines,
	from: number,
	until: number,
): { readonly found: readonly (Attribute | Notice)[]; readonly end: number } {
	const { text, head, tail, kind } = lines;
	const found: (Attribute | Notice)[] = [];
	let open: { name: { key: string; end: number }; pieces: Span[] } | undefined;
	let isBlank = false;
	const close = (): void => {
		if (open) found.push(readAttribute(text, open.name, open.pieces));
		open = undefined;
	};
	let line = from;
	for (; line < until; line++) {
		const span = { start: head[line], end: tail[line] };
		work.archive += span.end - span.start;
		if (span.start === span.end) {
			isBlank = true;
			continue;
		}
		const name = readKey(text, span.start, span.end);
		const role = name ? undefined : footRole(lines, line, isBlank || open === undefined);
		if (name || role) close();
		if (!name && !role && isBlank && begins.has(lineKinds[kind[line]])) break;
		if (name) open = { name, pieces: [span] };
		else if (role) found.push({ kind: 'notice', span, role });
		else open?.pieces.push(span);
		if (role) kind[line] = role === 'release' ? kindNumber.release : kindNumber.mark;
		else kind[line] = open ? kindNumber.attribute : kindNumber.text;
		isBlank = false;
	}
	close();
	return { found, end: line };
}

/** What begins another telegram. */
const begins: ReadonlySet<LineKind> = new Set<LineKind>([
	...(['transmission', 'routing', 'originator', 'dtg', 'from', 'distribution', 'page', 'classification'] as const),
	...(['executive-order', 'subject', 'notice', 'paragraph'] as const),
]);

/** Foot lines, stamps, marks. A stamp directly below a key is the key's value. */
function footRole(lines: Lines, line: number, isSetOff: boolean): Notice['role'] | undefined {
	const look = lines.kind[line];
	if (look === kindNumber.mark) return lines.text.charCodeAt(lines.head[line]) === 42 ? 'current' : 'mark';
	return look === kindNumber.release && isSetOff ? 'release' : undefined;
}

function notice(lines: Lines, line: number, role: Notice['role']): Notice {
	return { kind: 'notice', span: { start: lines.head[line], end: lines.tail[line] }, role };
}

/** `ERROR READING TEXT INDEX`, `EXPAND ERROR ENCOUNTERED`: says in the place of the text that there is none. */
function settleLost(lines: Lines, { from, until }: ArchiveRecord): void {
	const { text, head, tail, kind } = lines;
	for (let line = from, seen = 0; line < until && seen < 12; line++) {
		if (head[line] >= tail[line] || isNoise(kind[line])) continue;
		seen++;
		if (text.startsWith('ERROR READING TEXT', head[line]) || text.startsWith('EXPAND ERROR ENCOUNTERED', head[line]))
			kind[line] = kindNumber.lost;
	}
}
