import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDuplicates } from '../../cli/inventory/duplicates';
import { readCsv } from '../cable/export/readCsv';
import { books } from '../support';
import { cable, cables as run, inFolder, type Given, type Ran } from './run';

const cables = (args: readonly string[], given: Given = {}): Promise<Ran> => run(args, { ...given, books });

const body = Array.from(
	{ length: 12 },
	(_, index) =>
		`${index + 3}. (U) The ${'abcdefghijkl'.charAt(index).repeat(4)} barge of Quayhaven waits for the ${'mnopqrstuvwx'.charAt(index).repeat(3)} pilot\nbefore the fair opens.\n\n`,
).join('');
const long = cable.replace('QUIST', `\n${body}QUIST`);
const numbered = (text: string, serial: string): string => text.replaceAll('000412', serial);

async function rowsFor(files: Readonly<Record<string, string>>): Promise<readonly Readonly<Record<string, string>>[]> {
	let rows: readonly Readonly<Record<string, string>>[] = [];
	await inFolder(files, async (folder) => {
		const ran = await cables(['inventory', folder]);
		assert.equal(ran.code, 0, ran.problems);
		const [heading, ...cells] = readCsv(ran.out);
		rows = cells.map((row) =>
			Object.fromEntries(heading.map((name, index) => [name, row[index].replace(join(folder, '/'), '')])),
		);
	});
	return rows;
}

/** These columns of every row. */
async function checkColumns(
	files: Readonly<Record<string, string>>,
	names: readonly string[],
	...expected: readonly (readonly string[])[]
): Promise<void> {
	assert.deepEqual(
		(await rowsFor(files)).map((row) => names.map((name) => row[name])),
		expected,
	);
}

test('one row a file, with what identifies it', async () => {
	const text = cable.replace('1. (U) Odell', '1. (U) XXXXXXXXXXXX Odell');
	const [row] = await rowsFor({ '09VELMORA412.txt': text });
	assert.deepEqual(row, {
		file: '09VELMORA412.txt',
		bytes: String(text.length),
		sha256: createHash('sha256').update(text).digest('hex'),
		encoding: 'utf-8',
		cable: 'yes',
		cables: '1',
		id: '09VELMORA412',
		nameId: '09VELMORA412',
		nameAgrees: 'yes',
		duplicateOf: '',
		nearDuplicateOf: '',
		nearDuplicateBy: '',
		form: 'transmission',
		year: '2009',
		date: '2009-03-14T15:07Z',
		classification: 'UNCLASSIFIED',
		sections: '',
		missingSections: '',
		partial: 'no',
		textLost: 'no',
		redactions: '1',
		exemptions: '',
		lostCharacters: '0',
		errors: '0',
		warnings: '0',
		information: row['information'],
		hints: row['hints'],
	});
});

test('the id against the name of the file', () =>
	checkColumns(
		{
			'08VELMORA412.txt': numbered(cable, '000412'),
			'2009VELMORA00413.txt': numbered(cable, '000413'),
			'fair.txt': numbered(cable, '000414'),
		},
		['nameId', 'id', 'nameAgrees'],
		['08VELMORA412', '09VELMORA412', 'no'],
		['09VELMORA413', '09VELMORA413', 'yes'],
		['', '09VELMORA414', ''],
	));

test('copies name the first: the same bytes, the same telegram, nearly the same words', () =>
	checkColumns(
		{
			'1.txt': long,
			'2.txt': long,
			'3.txt': long.replaceAll('\n', '\r\n'),
			'4.txt': numbered(long, '000999')
				.replace('1. (U) Odell', '¶1. (SBU) Odell')
				.replaceAll('before the', 'BEFORE\nTHE'),
			'5.txt': numbered(long, '000998').replaceAll('barge', 'lighthouse').replaceAll('pilot', 'keeper of the lamp'),
			'6.txt': 'A letter about cheese.\n',
			'7.txt': 'A letter about cheese.\n',
		},
		['duplicateOf', 'nearDuplicateOf', 'nearDuplicateBy', 'cable'],
		['', '', '', 'yes'],
		['1.txt', '', '', 'yes'],
		['', '1.txt', 'id', 'yes'],
		['', '1.txt', 'text', 'yes'],
		['', '', '', 'yes'],
		['', '', '', 'no'],
		['6.txt', '', '', 'no'],
	));

const section = (number: number, total = 3): string =>
	cable.replace('UNCLAS VELMORA', `UNCLAS SECTION 0${number} OF 0${total} VELMORA`);

test('sections of which nothing is here; of a print without page lines nobody knows', () =>
	checkColumns(
		{
			'1.txt': section(2),
			'2.txt': section(1),
			'3.txt': section(1).replace('2. (U)', 'VELMORA 00000412  001 OF 003\n\nVELMORA 00000412  003 OF 003\n\n2. (U)'),
			'4.txt': section(1, 1),
			'5.txt': section(3),
		},
		['sections', 'missingSections', 'nearDuplicateOf'],
		['3', '1; 3', ''],
		['3', 'unknown', ''],
		['3', '2', ''],
		['1', '', '3.txt'],
		['3', '1; 2', ''],
	));

test('JSON: an object a line, with nothing missing', async () => {
	const ran = await cables(['inventory', '-', '--format', 'json'], { input: section(2) });
	const row = JSON.parse(ran.out) as Readonly<Record<string, unknown>>;
	assert.deepEqual(row['missingSections'], [1, 3]);
	assert.equal(row['duplicateOf'], null);
	assert.equal(row['file'], '-');
	assert.equal((await cables(['inventory', '-', '--format', 'text'], { input: cable })).code, 2);
});

test('beyond the bound nothing is kept, and that is told', () => {
	const duplicates = createDuplicates(1);
	const copy = (file: string, sha256: string) => ({ file, sha256, key: null, fingerprint: undefined });
	duplicates.add(copy('a', '1'));
	duplicates.add(copy('b', '2'));
	assert.equal(duplicates.add(copy('c', '1')).duplicateOf, 'a');
	assert.equal(duplicates.add(copy('d', '2')).duplicateOf, null);
	assert.equal(duplicates.forgotten(), 2);
});
