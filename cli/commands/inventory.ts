import { createHash } from 'node:crypto';
import { type Cell, csvRow, joined } from '../../cable/export/csv';
import { idOfFileName, type InventoryFacts, inventoryOf, loneSection, nameAgrees } from '../../cable/inventory';
import { fingerprintOf } from '../../cable/likeness';
import { type CableFile } from '../../cable/model';
import { parse } from '../../cable/parse/parse';
import { check } from '../../cable/rules/check';
import { isCable } from '../../files/isCable';
import { type Arguments, type Command, type Terminal, UsageError } from '../command';
import { type ReadSource, sources } from '../input';
import { createDuplicates, type Duplicates, type Repeats } from '../inventory/duplicates';
import { printable } from '../print';
import { createReport, type Report } from '../report';

/** One row a file, in the order of the input: a copy names the first file that it repeats. */
export const inventoryCommand: Command = {
	usage: [
		'cables inventory PATH… [--format csv|json]',
		'  --unguarded   cells as they are, also where a spreadsheet would take them for a formula',
	].join('\n'),
	summary: 'one row a file: checksum, id, copies, what is missing',
	options: { format: { type: 'string', default: 'csv' }, unguarded: { type: 'boolean' } },
	async run({ paths, values }, terminal) {
		const format = formatOf(values['format']);
		const report = createReport(terminal);
		const duplicates = createDuplicates();
		const safe = terminal.output.isTTY ? printable : (line: string): string => line;
		const write = (cells: readonly Cell[]): Promise<void> =>
			report.line(`${safe(csvRow(cells, { unguarded: values['unguarded'] === true }))}\r`);
		if (format === 'csv') await write(columns);
		for await (const source of sources(paths, terminal, report)) {
			const row = rowOf(source, duplicates, terminal, report);
			if (format === 'json') await report.line(safe(JSON.stringify(row)));
			else await write(columns.map((column) => cellOf(column, row)));
		}
		const code = report.finish();
		if (duplicates.forgotten() > 0) report.note(`copies of the last ${duplicates.forgotten()} files are not all told`);
		return code;
	},
};

type Row = InventoryFacts &
	Repeats & {
		readonly file: string;
		readonly bytes: number;
		readonly sha256: string;
		readonly encoding: string;
		/** Whether it is one at all; of what is none nothing more is told. */
		readonly cable: boolean;
		/** The id that the file's name is. */
		readonly nameId: string | null;
		readonly nameAgrees: boolean | null;
		/** Findings as `check --profile archivist` tells them. */
		readonly errors: number;
		readonly warnings: number;
		readonly information: number;
		readonly hints: number;
	};

const columns = [
	...(['file', 'bytes', 'sha256', 'encoding', 'cable', 'cables', 'id', 'nameId', 'nameAgrees'] as const),
	...(['duplicateOf', 'nearDuplicateOf', 'nearDuplicateBy', 'form', 'year', 'date', 'classification'] as const),
	...(['sections', 'missingSections', 'partial', 'textLost', 'redactions', 'exemptions', 'lostCharacters'] as const),
	...(['errors', 'warnings', 'information', 'hints'] as const),
] satisfies readonly (keyof Row)[];

function formatOf(value: Arguments['values'][string]): 'csv' | 'json' {
	if (value === 'csv' || value === 'json') return value;
	throw new UsageError(`--format is csv or json, not ${JSON.stringify(value)}`);
}

const noFacts: InventoryFacts = {
	cables: 0,
	id: null,
	form: '',
	year: null,
	date: null,
	classification: null,
	sections: null,
	missingSections: null,
	partial: false,
	textLost: false,
	redactions: 0,
	exemptions: [],
	lostCharacters: 0,
};

function rowOf(source: ReadSource, duplicates: Duplicates, { books }: Terminal, report: Report): Row {
	const { file, bytes, text, encoding } = source;
	const { stations } = books;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const cable = isCable(text);
	const parsed = cable ? parse(text) : undefined;
	const facts = parsed ? inventoryOf(parsed, { file, stations }) : noFacts;
	const nameId = idOfFileName(file, stations);
	const key = parsed && facts.id !== null ? `${facts.id} ${loneSection(parsed.cables[0]) ?? ''}` : null;
	const fingerprint = parsed && fingerprintOf(parsed);
	return {
		file,
		bytes: bytes.length,
		sha256,
		encoding,
		cable,
		nameId,
		nameAgrees: nameAgrees(nameId, facts.id, stations),
		...facts,
		...duplicates.add({ file, sha256, key, fingerprint }),
		...countsOf(parsed, file, { books }, report),
	};
}

function countsOf(
	parsed: CableFile | undefined,
	file: string,
	{ books }: Pick<Terminal, 'books'>,
	report: Report,
): Pick<Row, 'errors' | 'warnings' | 'information' | 'hints'> {
	const onRuleError = (code: string, error: unknown): void => report.failed(file, `broke the rule ${code}`, error);
	const told = parsed ? check(parsed, { books, onRuleError }) : [];
	const count = (severity: string): number => told.filter((finding) => finding.severity === severity).length;
	return {
		errors: count('error'),
		warnings: count('warning'),
		information: count('information'),
		hints: count('hint'),
	};
}

function cellOf(column: keyof Row, row: Row): Cell {
	const value = row[column];
	// An empty cell would say that none is missing.
	if (column === 'missingSections' && value === null && row.sections !== null) return 'unknown';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'object' && value !== null ? joined(value) : value;
}
