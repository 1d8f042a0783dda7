/** The record as flat tables, for programs that know rows and columns: one a cable, one for each list that has parts. */
import { type CableRecord } from '../record';
import { type Cell, csvCells } from './csv';
import { type Leaf, leavesNamed, leaves, valuesAt } from './fields';

export interface Table {
	/** The file's name without `.csv`. */
	readonly name: string;
	/** What a row is. */
	readonly row: string;
	readonly columns: readonly Column[];
	/** The rows of a cable. `key` is the first cell of each. */
	readonly rowsOf: (record: CableRecord, key: string) => readonly (readonly Cell[])[];
}

export interface Column {
	readonly name: string;
	readonly says: string;
}

/** A cable's key in all tables: its file and its place in the file, counted from 1. Ids may repeat, keys do not. */
export function keyOf(record: CableRecord, place: number): string {
	return `${record.file}#${place}`;
}

export function tables(withText: boolean): readonly Table[] {
	return [
		cableTable(),
		addresseeTable(),
		listTable('tags', 'A TAGS term of a cable.', 'tags', [{ name: 'tag', path: [], says: 'The term as written.' }]),
		listTable(
			'references',
			'An entry of the REF line.',
			'references',
			partsOf('references', { id: 'cited' }, withText),
		),
		listTable('paragraphs', 'A paragraph of the main run.', 'paragraphs', partsOf('paragraphs', {}, withText)),
	];
}

const keyColumns: readonly Column[] = [
	{ name: 'cable', says: 'Key: the file and the place of the cable in it, `FOLDER/FILE.txt#1`.' },
	{ name: 'id', says: 'Id of the cable; empty if none can be given. Copies share one.' },
];
const position: Column = { name: 'position', says: 'Place in the list, counted from 1.' };

/** Lists that have a table of their own; TAGS are so often wanted with the cable that they are in both. */
const ownTables = ['to', 'info', 'exempt', 'references', 'paragraphs', 'items'];

function cableTable(): Table {
	const columns = leaves.filter(
		(leaf) => leaf.name !== 'id' && !ownTables.includes(leaf.path[0]) && !leaf.field.withText,
	);
	return {
		name: 'cables',
		row: 'A cable.',
		columns: [...keyColumns, ...columns.map(({ name, field }) => ({ name, says: field.says }))],
		rowsOf: (record, key) => [[key, record.id, ...csvCells(record, columns)]],
	};
}

const roles = ['from', 'to', 'info', 'exempt'] as const;

function addresseeTable(): Table {
	const parts = partsOf('to', {}, false);
	return {
		name: 'addressees',
		row: 'The sender or an addressee of a cable.',
		columns: [...keyColumns, { name: 'role', says: '`from`, `to`, `info` or `exempt`.' }, position, ...parts],
		rowsOf: (record, key) =>
			roles.flatMap((role) =>
				[record[role] ?? []]
					.flat()
					.map((addressee, index) => [key, record.id, role, index + 1, ...cellsOf(addressee, parts)]),
			),
	};
}

interface PartColumn extends Column {
	readonly path: readonly string[];
}

function listTable(
	name: string,
	row: string,
	list: 'tags' | 'references' | 'paragraphs',
	parts: readonly PartColumn[],
): Table {
	return {
		name,
		row,
		columns: [...keyColumns, position, ...parts],
		rowsOf: (record, key) => record[list].map((item, index) => [key, record.id, index + 1, ...cellsOf(item, parts)]),
	};
}

/** The parts of a list's items; a name that the keys already have is given another. */
function partsOf(list: string, renamed: Readonly<Record<string, string>>, withText: boolean): readonly PartColumn[] {
	return leavesNamed([list])
		.filter(({ field }) => withText || !field.withText)
		.map(({ path: [, ...path], field }: Leaf) => {
			const name = path.join('.');
			return { name: renamed[name] ?? name, path, says: field.says };
		});
}

function cellsOf(item: unknown, parts: readonly PartColumn[]): readonly Cell[] {
	return parts.map(({ path }) => {
		const [value] = valuesAt(item, path);
		return typeof value === 'string' || typeof value === 'number' ? value : null;
	});
}
