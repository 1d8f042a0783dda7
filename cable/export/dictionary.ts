/** The data dictionary in words, made from the table of fields: of the record, and of a folder of tables. */
import { recordSchema } from '../record';
import { csvColumns } from './csv';
import { type Fields, partsOf, type RecordField, recordFields, type Shape } from './recordFields';
import { type Table, tables } from './tables';

/** `docs/record.md` */
export function recordDictionary(): string {
	return `# The record of a cable

What \`cables export\` writes for each cable: one JSON object a line, or a row of CSV. This page and [record.schema.json](record.schema.json) are made from the table in \`cable/export/recordFields.ts\` by \`node scripts/schema.mjs\`; \`cables schema\` prints the schema. This is version ${recordSchema}.

The record holds what a cable's own text says. What needs other cables, such as whether a cited cable is at hand, is not in it. Absent values are \`null\`, \`[]\` or \`{}\`, never missing.

A classification is what the cable was marked when it was sent. A declassification date was set by the classifier and proves no release. An addressee was sent a cable, not shown to have read it.

## Fields

${fieldRows(recordFields)}

## Calls

| | |
| --- | --- |
| \`cables export PATH…\` | One record a cable, in the order of the paths; folders are walked in the order of their names and give their \`.txt\` and \`.cable\` files. \`-\` reads one text from standard input. Files are read one at a time. |
| \`--all\` | A record for every file, also for those that are no cable. Otherwise these are passed over and counted. |
| \`--text\` | Adds the reading text of the paragraphs. |
| \`--fields NAME,…\` | Only these fields, in this order; \`from.name\` names a part. What remains is nested as in the whole record. |
| \`--format csv\` | A row a cable, see below. |
| \`--tables DIR\` | Five flat tables with a data dictionary, see below. The folder is new, empty, or holds an earlier export. |

Exit code 0: every path was read. 2: the call is wrong, or something could not be read or written; it is named on standard error, and everything else was exported. Progress is shown on standard error if that is a terminal.

## Bytes

A byte order mark decides and is taken off. Without one, zeros at every other byte tell UTF-16. Otherwise UTF-8 is tried; a file that was cut inside a character at its beginning or end remains UTF-8, with U+FFFD there. What is no UTF-8 is Windows-1252, or Latin-1 if no byte from 0x80 to 0x9f occurs; where both stand in one file each character is read for itself and \`encoding\` is \`mixed\`. The five bytes that Windows-1252 leaves open, NUL and other control characters are kept as they are. HTML entities stay as written.

## CSV

RFC 4180: a heading line, commas, CRLF, double quotes where needed, UTF-8 without a mark (in Excel use Data > From Text/CSV). The columns, unless \`--fields\` names others:

${columnsOf(false)}; with \`--text\` also \`paragraphs.text\`.

- \`null\` is an empty cell. Lists are joined by \`; \`, paragraphs' texts by an empty line. Columns of one list have their items at the same places, an absent one being empty: the second item of \`references.id\` belongs to the second of \`references.text\`. Where an item might hold \`; \` itself, use JSON or the tables.
- A cell that begins with \`=\`, \`+\`, \`-\`, \`@\`, tab or line end gets an apostrophe in front, because spreadsheets would run it as a formula and the text of a file is not to be trusted. A lone \`-\` is left. \`--unguarded\` leaves all cells as they are, for programs that only read.
- Control characters other than tab and line ends become blanks. JSON keeps them.

## Tables

\`cable\`, the file and the place of the cable in it, is the key that joins them; \`id\` may be empty and may repeat.

${tables(true).map(tableRows).join('\n\n')}
`;
}

/** First line of a folder's README: by it an earlier export is known. */
export const tableHeading = '# Diplomatic cables as tables';

export interface TableNotes {
	readonly text: boolean;
	readonly unguarded: boolean;
}

/** `README.md` in a folder of tables. */
export function tableDictionary(all: readonly Table[], rows: readonly number[], notes: TableNotes): string {
	const guard = notes.unguarded
		? 'Cells stand as they are: open them only with programs that run no formulas.'
		: 'A cell that begins with `=`, `+`, `-`, `@`, tab or line end has an apostrophe in front, so that no spreadsheet runs it as a formula.';
	return `${tableHeading}

Written by \`cables export --tables\`, version ${recordSchema} of the record. CSV by RFC 4180 in UTF-8, lines ending with CRLF; lists inside a cell are joined by \`; \`. ${guard}

\`cable\` joins the tables. \`id\` may be empty and may repeat: copies and retransmissions share one.

A classification is what the cable was marked when it was sent. A declassification date was set by the classifier and proves no release. An addressee was sent a cable, not shown to have read it.

| Table | Rows |
| --- | --- |
${all.map(({ name }, index) => `| ${name}.csv | ${rows[index]} |`).join('\n')}

${all.map(tableRows).join('\n\n')}
`;
}

function tableRows({ name, row, columns }: Table): string {
	const rows = columns.map((column) => `| \`${column.name}\` | ${inCell(column.says)} |`);
	return `### ${name}.csv\n\n${row}\n\n| Column | |\n| --- | --- |\n${rows.join('\n')}`;
}

function columnsOf(withText: boolean): string {
	return csvColumns(withText)
		.map(({ name }) => `\`${name}\``)
		.join(', ');
}

function fieldRows(fields: Fields): string {
	const described = new Map<Fields, string>();
	const rows = rowsOf(fields, '', described);
	return `| Field | Value | |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** Parts that an earlier field has too are described there: addressees are the same in `to`, `info` and `exempt`. */
function rowsOf(fields: Fields, above: string, described: Map<Fields, string>): readonly string[] {
	return Object.entries(fields).flatMap(([key, field]) => {
		const name = `${above}${key}`;
		const { shape } = field;
		const parts = partsOf(shape);
		const known = parts && described.get(parts);
		const says = known === undefined ? field.says : `${field.says} Parts as in \`${known}\`.`;
		const row = `| \`${name}\` | ${valueOf(field)} | ${inCell(says)} |`;
		if (!parts || known !== undefined) return row;
		described.set(parts, name);
		return [row, ...rowsOf(parts, shape.is === 'list' ? `${name}[].` : `${name}.`, described)];
	});
}

function valueOf({ shape, orNull, withText }: RecordField): string {
	return `${shapeName(shape)}${orNull ? ' or null' : ''}${withText ? ', with `--text`' : ''}`;
}

function shapeName(shape: Shape): string {
	switch (shape.is) {
		case 'text':
			return shape.among ? shape.among.map((value) => `\`${value}\``).join(', ') : 'text';
		case 'number':
			return shape.only === undefined ? 'integer' : `\`${shape.only}\``;
		case 'object':
			return 'object';
		case 'list':
			return `list of ${shape.of.is === 'object' ? 'objects' : shapeName(shape.of)}`;
		case 'map':
			return 'object of texts';
	}
}

function inCell(text: string): string {
	return text.replaceAll('|', '\\|');
}
