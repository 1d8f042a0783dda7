import { isBlank, isLetter, skipBlanks, trimEnd, wordEnd } from '../fields/scan';
import { type Block, type CableFile, type Span } from '../model';
import { type Edit } from '../rules/rule';
import { type Refactoring } from './refactoring';

/** For readers and programs that wrap lines themselves. Lists, tables and lines that were ended on purpose stay. */
export const oneLineParagraphs: Refactoring = {
	name: 'oneLine',
	title: 'Write every paragraph on one line',
	edits: (file) => file.cables.flatMap(({ blocks }) => blocks.flatMap((block) => joinsOf(file, block))),
};

function joinsOf(file: CableFile, block: Block): readonly Edit[] {
	if (block.kind === 'title' || (block.kind === 'unnumbered' && block.role !== 'text')) return [];
	const items = block.kind === 'paragraph' ? block.items.map(({ span }) => span.start) : [];
	const starts = new Set(items);
	return block.pieces.flatMap((piece) => {
		const rows = rowsOf(file, piece);
		const width = rows.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
		return rows.slice(1).flatMap((row, index) => {
			const before = rows[index];
			const isWrapped = row.line === before.line + 1 && !starts.has(row.start) && goesOn(file.text, before, row, width);
			if (!isWrapped) return [];
			const span = { start: before.end, end: row.start };
			return [{ span, text: isHyphen(file.text, before.end - 1, row.start) ? '' : ' ' }];
		});
	});
}

interface Row extends Span {
	readonly line: number;
}

/** The lines of a piece without outer blanks; blank lines are left out. */
function rowsOf({ lines, text }: CableFile, piece: Span): readonly Row[] {
	const rows: Row[] = [];
	const last = lines.lineAt(piece.end);
	for (let line = lines.lineAt(piece.start); line <= last; line++) {
		const limit = Math.min(lines.endOf(line), piece.end);
		const start = skipBlanks(text, Math.max(lines.startOf(line), piece.start), limit);
		const end = trimEnd(text, start, limit);
		if (end > start) rows.push({ line, start, end });
	}
	return rows;
}

/** Longer lines were never wrapped. */
const widestWrapped = 130;
/** Where the next word would have had room with much to spare, the line was ended on purpose. */
const slack = 15;

function goesOn(text: string, before: Row, row: Row, width: number): boolean {
	if (isTabular(text, before) || isTabular(text, row) || listMarks.has(text[row.start])) return false;
	if (text[before.end - 1] === ':' || before.end - before.start > widestWrapped) return false;
	const word = wordEnd(text, row.start, row.end) - row.start;
	return before.end - before.start + 1 + word + slack > width;
}

const listMarks: ReadonlySet<string> = new Set('-–—*•+');

/** Columns: three blanks or more inside the line. */
function isTabular(text: string, { start, end }: Span): boolean {
	let blanks = 0;
	for (let at = start; at < end; at++) {
		blanks = isBlank(text.charCodeAt(at)) ? blanks + 1 : 0;
		if (blanks === 3) return true;
	}
	return false;
}

/** A word that was parted at a hyphen: the hyphen stays, for many words have one. */
function isHyphen(text: string, hyphen: number, next: number): boolean {
	return text[hyphen] === '-' && isLetter(text.charCodeAt(hyphen - 1)) && isLetter(text.charCodeAt(next));
}
