import { type Books } from '../../cable/books/books';
import { csvCells, csvColumns, csvRow } from '../../cable/export/csv';
import { fieldNames, leaves, leavesNamed, pick } from '../../cable/export/fields';
import { parse } from '../../cable/parse/parse';
import { type CableRecord, recordsOf } from '../../cable/record';
import { isCable } from '../../files/isCable';
import { type Arguments, type Command, type Terminal, UsageError } from '../command';
import { type Source, sources } from '../input';
import { printable } from '../print';
import { createReport, type Report } from '../report';
import { openTables } from '../tables';

/** One record a cable, in the order of the input; files are read, written and forgotten one at a time. */
export const exportCommand: Command = {
	usage: 'cables export PATH… [--format json|csv] [--fields NAME,…] [--text] [--all] [--tables DIR] [--unguarded]',
	summary: 'one record a cable: JSON lines, CSV or flat tables',
	options: {
		format: { type: 'string' },
		fields: { type: 'string' },
		text: { type: 'boolean' },
		all: { type: 'boolean' },
		tables: { type: 'string' },
		unguarded: { type: 'boolean' },
	},
	run(given, terminal) {
		const report = createReport(terminal);
		return exportAll(sources(given.paths, terminal, report), planOf(given.values), terminal, report);
	},
};

export interface ExportPlan {
	readonly form: { readonly to: 'json' } | { readonly to: 'csv' } | { readonly to: 'tables'; readonly folder: string };
	/** Only these, in this order. */
	readonly fields?: readonly string[];
	readonly text: boolean;
	readonly all: boolean;
	readonly unguarded: boolean;
}

/** Asks for the next text only when the records of the last one have been taken. */
export async function exportAll(
	texts: AsyncIterable<Source>,
	plan: ExportPlan,
	terminal: Pick<Terminal, 'output' | 'books'>,
	report: Report,
): Promise<number> {
	const sink = sinkOf(plan, terminal, report);
	await sink.begin?.();
	let skipped = 0;
	for await (const source of texts) {
		if (!plan.all && !isCable(source.text)) {
			skipped++;
			continue;
		}
		let place = 0;
		for (const record of recordsFrom(source, plan, terminal.books, report)) await sink.add(record, ++place);
	}
	sink.end?.();
	const code = report.finish();
	if (skipped) {
		const what = skipped === 1 ? 'file is no cable' : 'files are no cables';
		report.note(`${skipped} ${what} and not exported; --all exports every file`);
	}
	return code;
}

/** A fault of ours in one file must not end a run over two million. */
function recordsFrom(
	{ file, text, encoding }: Source,
	plan: ExportPlan,
	{ stations }: Books,
	report: Report,
): readonly CableRecord[] {
	try {
		return recordsOf(parse(text), { file, encoding, text: plan.text, stations });
	} catch (error) {
		report.failed(file, 'gave no record', error);
		return [];
	}
}

interface Sink {
	begin?(): Promise<void>;
	/** `place` is the cable's in its file, counted from 1. */
	add(record: CableRecord, place: number): Promise<void> | void;
	end?(): void;
}

function sinkOf(plan: ExportPlan, { output }: Pick<Terminal, 'output'>, report: Report): Sink {
	const { form, fields } = plan;
	// Control characters of a file do not reach a terminal; `\u009b` means the same in JSON.
	const safe = output.isTTY ? printable : (line: string): string => line;
	if (form.to === 'tables') {
		const folder = openTables(form.folder, plan);
		return { add: (record, place) => folder.add(record, place), end: () => folder.close() };
	}
	if (form.to === 'json') {
		return { add: (record) => report.line(safe(JSON.stringify(fields ? pick(record, fields) : record))) };
	}
	const columns = (fields ? leavesNamed(fields) : csvColumns(plan.text)).filter(
		({ field }) => plan.text || !field.withText,
	);
	// The line end of the report follows.
	const row = (cells: Parameters<typeof csvRow>[0]): Promise<void> => report.line(`${safe(csvRow(cells, plan))}\r`);
	return {
		begin: () => row(columns.map(({ name }) => name)),
		add: (record) => row(csvCells(record, columns)),
	};
}

function planOf(values: Arguments['values']): ExportPlan {
	const { format, fields: named, tables: folder } = values;
	const fields = typeof named === 'string' ? fieldsOf(named) : undefined;
	// Who names the text wants it.
	const namesText = leaves.some(({ name, field }) => field.withText && fields?.includes(name));
	return {
		form: formOf(format, folder, fields),
		...(fields ? { fields } : {}),
		text: values['text'] === true || namesText,
		all: values['all'] === true,
		unguarded: values['unguarded'] === true,
	};
}

type Value = Arguments['values'][string];

function formOf(format: Value, folder: Value, fields: readonly string[] | undefined): ExportPlan['form'] {
	if (typeof folder === 'string') {
		if (format !== undefined || fields) throw new UsageError('--tables goes with neither --format nor --fields');
		if (folder === '') throw new UsageError('--tables needs the name of a folder');
		return { to: 'tables', folder };
	}
	if (format !== undefined && format !== 'json' && format !== 'csv') {
		throw new UsageError(`--format is json or csv, not ${JSON.stringify(format)}`);
	}
	return { to: format ?? 'json' };
}

function fieldsOf(named: string): readonly string[] {
	const names = [...new Set(named.split(',').map((name) => name.trim()))].filter((name) => name !== '');
	const unknown = names.filter((name) => !fieldNames.includes(name));
	if (unknown.length === 0 && names.length > 0) return names;
	const told = unknown.length ? `no field is called ${unknown.map((name) => JSON.stringify(name)).join(', ')}; ` : '';
	throw new UsageError(`--fields: ${told}there are ${fieldNames.join(', ')}`);
}
