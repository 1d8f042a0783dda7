/**
 * A code book as text: tab separated, one header row, no quoting. A book is split into lines once; a row is split into
 * cells when it is asked for, so that a book of thousands of rows costs little until then.
 */
export interface Table<Column extends string> {
	readonly size: number;
	/** The rows whose first cell is `key`, in the order of the book. */
	rows(key: string): readonly Row<Column>[];
	row(key: string): Row<Column> | undefined;
	/** Without reading a row. */
	has(key: string): boolean;
	keys(): Iterable<string>;
	all(): Iterable<Row<Column>>;
}

/** Empty cells are empty strings. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The first of `columns` is the key. Refuses a text with other columns: that is a slip of ours, not of a reader. */
export function readTable<Column extends string>(text: string, columns: readonly Column[]): Table<Column> {
	const lines = text.split('\n');
	const header = lines[0].replace(/\r$/, '');
	if (header !== columns.join('\t')) throw new Error(`a code book has the columns ${header.replaceAll('\t', ', ')}`);
	const byKey = new Map<string, string | string[]>();
	let size = 0;
	for (let at = 1; at < lines.length; at++) {
		const line = lines[at];
		if (line === '') continue;
		size++;
		const tab = line.indexOf('\t');
		const key = tab < 0 ? line : line.slice(0, tab);
		const before = byKey.get(key);
		if (before === undefined) byKey.set(key, line);
		else if (typeof before === 'string') byKey.set(key, [before, line]);
		else before.push(line);
	}
	const rowOf = (line: string): Row<Column> => {
		const cells = line.split('\t');
		const row: Partial<Record<Column, string>> = {};
		for (let index = 0; index < columns.length; index++) row[columns[index]] = cells[index] ?? '';
		return row as Row<Column>;
	};
	return {
		size,
		rows: (key) => {
			const found = byKey.get(key);
			if (found === undefined) return [];
			return typeof found === 'string' ? [rowOf(found)] : found.map(rowOf);
		},
		row: (key) => {
			const found = byKey.get(key);
			if (found === undefined) return undefined;
			return rowOf(typeof found === 'string' ? found : found[0]);
		},
		has: (key) => byKey.has(key),
		keys: () => byKey.keys(),
		*all() {
			for (const found of byKey.values()) {
				if (typeof found === 'string') yield rowOf(found);
				else yield* found.map(rowOf);
			}
		},
	};
}

/** A table with further rows before its own; `key` is the column of the keys. */
export function withRows<Column extends string>(
	table: Table<Column>,
	rows: readonly Row<Column>[],
	key: Column,
): Table<Column> {
	const added = new Map<string, Row<Column>[]>();
	for (const row of rows) {
		const before = added.get(row[key]);
		if (before) before.push(row);
		else added.set(row[key], [row]);
	}
	return {
		size: table.size + rows.length,
		rows: (name) => [...(added.get(name) ?? []), ...table.rows(name)],
		row: (name) => added.get(name)?.[0] ?? table.row(name),
		has: (name) => added.has(name) || table.has(name),
		keys: () => new Set([...added.keys(), ...table.keys()]),
		*all() {
			yield* rows;
			yield* table.all();
		},
	};
}

/** Several values in one cell stand between semicolons. */
export function listOf(cell: string): readonly string[] {
	return cell === '' ? [] : cell.split(';');
}

/** Computed when first asked, then kept. */
export function lazy<T>(compute: () => T): () => T {
	let kept: { readonly value: T } | undefined;
	return () => (kept ??= { value: compute() }).value;
}
