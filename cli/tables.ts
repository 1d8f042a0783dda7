/** A folder of flat tables, written row by row. */
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { csvRow } from '../cable/export/csv';
import { tableDictionary, tableHeading } from '../cable/export/dictionary';
import { keyOf, type Table, tables } from '../cable/export/tables';
import { type CableRecord } from '../cable/record';
import { UsageError } from './command';
import { printable } from './print';

export interface TableFolder {
	/** Adds the rows of a cable, the so-manieth of its file. */
	add(record: CableRecord, place: number): void;
	close(): void;
}

export interface TableOptions {
	readonly text: boolean;
	readonly unguarded: boolean;
}

/** Opens the folder, makes it if need be. Only an earlier export is written over: a folder with anything else is refused. */
export function openTables(folder: string, options: TableOptions): TableFolder {
	const all = tables(options.text);
	try {
		makeReady(folder, all);
		// Whoever finds the folder after a run that was broken off reads that it was.
		writeFileSync(join(folder, readme), `${tableHeading}\n\nNot finished: the tables are not whole.\n`);
		const files = all.map((table) => ({ table, file: openTable(folder, table) }));
		return {
			add(record, place) {
				const key = keyOf(record, place);
				for (const { table, file } of files) {
					for (const cells of table.rowsOf(record, key)) file.write(csvRow(cells, options));
				}
			},
			close() {
				const rows = files.map(({ file }) => file.close());
				writeFileSync(join(folder, readme), tableDictionary(all, rows, options));
			},
		};
	} catch (error) {
		if (error instanceof UsageError || !(error instanceof Error)) throw error;
		throw new UsageError(`--tables ${printable(folder)} cannot be written: ${printable(error.message)}`);
	}
}

const readme = 'README.md';

function makeReady(folder: string, all: readonly Table[]): void {
	mkdirSync(folder, { recursive: true });
	const names = readdirSync(folder);
	if (names.length === 0) return;
	const ours = new Set([readme, ...all.map(fileName)]);
	const other = names.find((name) => !ours.has(name));
	const isExport =
		existsSync(join(folder, readme)) && readFileSync(join(folder, readme), 'utf8').startsWith(`${tableHeading}\n`);
	if (other === undefined && isExport) return;
	throw new UsageError(
		`--tables ${printable(folder)} holds ${other === undefined ? 'files that are no earlier export' : printable(other)}; name a new or empty folder`,
	);
}

function fileName({ name }: Table): string {
	return `${name}.csv`;
}

interface TableFile {
	write(row: string): void;
	/** How many rows were written, without the heading. */
	close(): number;
}

/** Rows are gathered, so that a small one is no call to the system. */
const gathered = 65_536;

function openTable(folder: string, table: Table): TableFile {
	const file = openSync(join(folder, fileName(table)), 'w');
	let pending = '';
	let rows = -1;
	const flush = (): void => {
		const bytes = Buffer.from(pending);
		// A full disk may take less than it is given before it refuses.
		for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
		pending = '';
	};
	const write = (row: string): void => {
		pending += `${row}\r\n`;
		rows++;
		if (pending.length >= gathered) flush();
	};
	write(csvRow(table.columns.map(({ name }) => name)));
	return {
		write,
		close() {
			flush();
			closeSync(file);
			return rows;
		},
	};
}
