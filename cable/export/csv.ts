/** CSV by RFC 4180: a heading line, commas, CRLF, double quotes where they are needed. */
import { type CableRecord } from '../record';
import { type Leaf, leaves, valuesAt } from './fields';

/** A cell before it is written; lists are joined, null is an empty cell. */
export type Cell = string | number | null;

export interface CsvOptions {
	/** Cells as they are, also where a spreadsheet would take them for a formula. */
	readonly unguarded?: boolean;
}

/** The columns of a row a cable, unless some are named. */
export function csvColumns(withText: boolean): readonly Leaf[] {
	return leaves.filter(({ field }) => !field.aside && (withText || !field.withText));
}

export function csvCells(record: CableRecord, columns: readonly Leaf[]): readonly Cell[] {
	return columns.map(({ path, field }) => joined(valuesAt(record, path), field.withText ? '\n\n' : '; '));
}

/** Without its line end. */
export function csvRow(cells: readonly Cell[], options: CsvOptions = {}): string {
	const row = cells.map((cell) => csvCell(cell, options)).join(',');
	// Readers pass over an empty line; one empty cell is not nothing.
	return row === '' ? '""' : row;
}

/**
 * Items of a list keep their places, so that two columns of the same list can be read side by side; a list without any
 * content is an empty cell.
 */
export function joined(values: readonly unknown[], separator = '; '): Cell {
	if (values.length === 1 && typeof values[0] === 'number') return values[0];
	const items = values.map(itemText);
	return items.some((item) => item !== '') ? items.join(separator) : null;
}

function itemText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'object' || value === null) return '';
	// Attributes of an archive
	return Object.entries(value as Readonly<Record<string, unknown>>)
		.map(([key, item]) => `${key}: ${itemText(item)}`)
		.join('; ');
}

function csvCell(cell: Cell, { unguarded }: CsvOptions): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	// No reader of CSV is prepared for a NUL, and no other control character but tab and line end means anything in a cell.
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	const clean = cell.replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
	const guarded = !unguarded && /^(?:[=+@\t\r\n]|-.)/s.test(clean) ? `'${clean}` : clean;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
