import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { createBooks } from '../../cable/books/books';
import { type CableRecord, recordSchema } from '../../cable/record';
import { exportAll } from '../../cli/commands/export';
import { type Source } from '../../cli/input';
import { createReport } from '../../cli/report';
import { createMemoryFiles } from '../../files/memory/memoryFiles';
import { readCsv } from '../cable/export/readCsv';
import { cable, cables, inFolder, type Ran } from './run';

const numbered = (serial: number): string => cable.replace('000412', String(serial).padStart(6, '0'));
const letter = 'A letter about cheese.\n';

function recordsOf({ out }: Ran): readonly CableRecord[] {
	return out.split('\n').flatMap((line) => (line ? (JSON.parse(line) as CableRecord) : []));
}

test('records come in the order of the paths, of folders in the order of their files', () =>
	inFolder(
		{
			'b/2.txt': numbered(2),
			'b/10.TXT': numbered(10),
			'b.txt': numbered(3),
			'a.cable': numbered(4),
			'notes.md': numbered(5),
			'.hidden/6.txt': numbered(6),
			'node_modules/7.txt': numbered(7),
			'named.log': numbered(8),
		},
		async (folder) => {
			const ran = await cables(['export', join(folder, 'named.log'), folder]);
			assert.deepEqual(
				recordsOf(ran).map(({ mrn }) => mrn?.serial),
				[8, 4, 3, 10, 2],
			);
			assert.equal(ran.code, 0);
			assert.equal(ran.problems, '');
		},
	));

test('standard input is one text, named "-"', async () => {
	const [record] = recordsOf(await cables(['export', '-'], { input: cable }));
	assert.equal(record.file, '-');
	assert.equal(record.id, '09VELMORA412');
});

test('bytes are decoded and the encoding is told', async () => {
	const text = cable.replace('1. (U)', '¶1. (U)');
	const encodingOf = async (bytes: Uint8Array): Promise<string> => {
		const [record] = recordsOf(await cables(['export', '-', '--text'], { input: bytes }));
		assert.equal(record.paragraphs[0].number, 1);
		assert.equal(record.paragraphs[0].written, 1);
		return record.encoding;
	};
	assert.equal(await encodingOf(Buffer.from(text)), 'utf-8');
	assert.equal(await encodingOf(Buffer.from(`\ufeff${text}`)), 'utf-8');
	assert.equal(await encodingOf(Buffer.from(text, 'latin1')), 'latin-1');
	assert.equal(await encodingOf(Buffer.from(text.replace('Odell', '\u0093Odell\u0094'), 'latin1')), 'windows-1252');
	assert.equal(await encodingOf(Buffer.from(text, 'utf16le')), 'utf-16le');
	assert.equal(await encodingOf(Buffer.concat([Buffer.from(text), Buffer.from([0x93])])), 'mixed');
});

test('a cable with NULs and control characters is one', async () => {
	const damaged = cable
		.replace('FM ', '\0FM ')
		.replace('dredgers come', 'dredgers\0\u0007 come')
		.replaceAll('\n', '\r');
	const ran = await cables(['export', '-', '--text'], { input: damaged });
	const [record] = recordsOf(ran);
	assert.equal(record.id, '09VELMORA412');
	assert.equal(record.paragraphs.length, 2);
	assert.equal(ran.code, 0);
});

test('--fields picks and orders, in JSON and CSV', async () => {
	const json = await cables(['export', '-', '--fields', 'subject,from.name, id,mrn.serial,mrn.year'], { input: cable });
	assert.equal(
		json.out,
		'{"subject":"DREDGERS BEFORE THE CHEESE FAIR","from":{"name":"AMEMBASSY VELMORA"},"id":"09VELMORA412","mrn":{"serial":412,"year":2009}}\n',
	);
	const csv = await cables(['export', '-', '--format', 'csv', '--fields', 'subject,tags,to.name,mrn'], {
		input: cable,
	});
	assert.equal(
		csv.out,
		'subject,tags,to.name,mrn.year,mrn.post,mrn.serial\r\nDREDGERS BEFORE THE CHEESE FAIR,ETRD; EFIS,SECSTATE WASHDC,2009,VELMORA,412\r\n',
	);
	const withText = await cables(['export', '-', '--fields', 'paragraphs.text'], { input: cable });
	assert.equal(recordsOf(withText)[0].paragraphs[1].text, '2. (U) The fair opens in June.');
	const wrong = await cables(['export', '-', '--fields', 'id,subjekt'], { input: cable });
	assert.equal(wrong.code, 2);
	assert.equal(wrong.out, '');
	assert.match(
		wrong.problems,
		/no field is called "subjekt"; there are file, schema, id, documentNumber, mrn, mrn\.year, .*flaws\.column$/m,
	);
});

test('CSV has a heading and a row a cable, with the text if asked', () =>
	inFolder({ '1.txt': cable, '2.txt': letter, '3.txt': numbered(413) }, async (folder) => {
		const { out, problems, code } = await cables(['export', folder, '--format', 'csv', '--text']);
		const [heading, ...rows] = readCsv(out);
		assert.deepEqual(
			rows.map((row) => row[heading.indexOf('id')]),
			['09VELMORA412', '09VELMORA413'],
		);
		assert.equal(
			rows[0][heading.indexOf('paragraphs.text')],
			'1. (U) Odell said the dredgers come in May.\n\n2. (U) The fair opens in June.',
		);
		assert.match(problems, /^cables: 1 file is no cable and not exported; --all exports every file\n$/);
		assert.equal(code, 0);
		assert.equal((await cables(['export', '-', '--format', 'csv'], { input: letter })).out.split('\r\n').length, 2);
	}));

test('what cannot be read is told and passed, and the code says so', () =>
	inFolder({ '1.txt': cable, '3.txt': numbered(413) }, async (folder) => {
		symlinkSync(join(folder, 'nowhere.txt'), join(folder, '2.txt'));
		const ran = await cables(['export', folder]);
		assert.deepEqual(
			recordsOf(ran).map(({ mrn }) => mrn?.serial),
			[412, 413],
		);
		assert.match(ran.problems, /2\.txt could not be read: /);
		assert.equal(ran.code, 2);
	}));

test('tables: five with one key, and what their columns mean', () =>
	inFolder({ 'in/1.txt': `${cable}\n${numbered(413)}` }, async (folder) => {
		const out = join(folder, 'new', 'tables');
		const ran = await cables(['export', join(folder, 'in'), '--tables', out, '--text']);
		assert.deepEqual(ran, { code: 0, out: '', problems: '' });
		const tableOf = (name: string): readonly (readonly string[])[] => readCsv(readFileSync(join(out, name), 'utf8'));
		const file = join(folder, 'in', '1.txt');
		const first = [`${file}#1`, '09VELMORA412'];
		const second = [`${file}#2`, '09VELMORA413'];
		assert.deepEqual(readdirSync(out).sort(), [
			...['README.md', 'addressees.csv', 'cables.csv', 'paragraphs.csv', 'references.csv', 'tags.csv'],
		]);
		assert.deepEqual(tableOf('tags.csv'), [
			['cable', 'id', 'position', 'tag'],
			...[first, second].flatMap((key) => [
				[...key, '1', 'ETRD'],
				[...key, '2', 'EFIS'],
			]),
		]);
		assert.deepEqual(tableOf('addressees.csv').slice(1, 3), [
			[...first, 'from', '1', '', 'AMEMBASSY VELMORA', '', '', ''],
			[...first, 'to', '1', 'RUEHC', 'SECSTATE WASHDC', '', '', '2231'],
		]);
		assert.deepEqual(tableOf('paragraphs.csv').at(-1), [
			...second,
			...['2', '2', '2', 'U', '32', '32', '2. (U) The fair opens in June.'],
		]);
		assert.equal(tableOf('references.csv').length, 1);
		const [heading, ...rows] = tableOf('cables.csv');
		assert.deepEqual(
			rows.map((row) => [row[heading.indexOf('cable')], row[heading.indexOf('subject')]]),
			[first, second].map(([key]) => [key, 'DREDGERS BEFORE THE CHEESE FAIR']),
		);
		const dictionary = readFileSync(join(out, 'README.md'), 'utf8');
		for (const name of heading) assert.ok(dictionary.includes(`| \`${name}\` |`), name);
		assert.match(dictionary, /\| tags\.csv \| 4 \|/);
	}));

test('tables: an earlier export is written over, anything else is left alone', () =>
	inFolder({ '1.txt': cable, 'notes/README.md': '# My notes\n', 'mixed/x.txt': letter }, async (folder) => {
		const [file, out, notes] = ['1.txt', 'out', 'notes'].map((name) => join(folder, name));
		assert.equal((await cables(['export', file, '--tables', out])).code, 0);
		assert.equal((await cables(['export', file, '--tables', out])).code, 0);
		writeFileSync(join(out, 'own.csv'), 'mine\n');
		for (const refused of [out, notes, join(folder, 'mixed'), file]) {
			const { code, problems } = await cables(['export', file, '--tables', refused]);
			assert.equal(code, 2);
			assert.match(problems, /^cables export: --tables [^\n]+\n$/);
		}
		assert.equal(readFileSync(join(notes, 'README.md'), 'utf8'), '# My notes\n');
		assert.equal(existsSync(join(notes, 'cables.csv')), false);
	}));

test('nothing of a file moves the cursor of a terminal', async () => {
	const hostile = cable.replace('DREDGERS', '\u009b2J\u202eDREDGERS');
	for (const format of ['json', 'csv']) {
		const { out } = await cables(['export', '-', '--format', format], { input: hostile, terminal: 'output' });
		assert.doesNotMatch(out, /[\u0080-\u009f\u202e]/);
	}
	const { out } = await cables(['export', '-'], { input: hostile, terminal: 'output' });
	const piped = await cables(['export', '-'], { input: hostile });
	assert.deepEqual(JSON.parse(out), JSON.parse(piped.out));
});

test('the next file waits until a slow reader has the records of the last', async () => {
	let asked = 0;
	let taken = 0;
	let ahead = 0;
	const output = new Writable({
		highWaterMark: 1,
		write(_chunk, _encoding, done) {
			taken++;
			ahead = Math.max(ahead, asked - taken);
			setImmediate(done);
		},
	});
	async function* texts(): AsyncGenerator<Source> {
		while (asked < 50) {
			await Promise.resolve();
			asked++;
			yield { file: `${asked}.txt`, text: cable, encoding: 'utf-8' };
		}
	}
	const terminal = {
		output,
		problems: output,
		input: Readable.from([]),
		books: createBooks(() => 'code\n'),
		files: createMemoryFiles(),
		colours: false,
	};
	const plan = { form: { to: 'json' }, text: false, all: false, unguarded: false } as const;
	assert.equal(await exportAll(texts(), plan, terminal, createReport(terminal)), 0);
	assert.equal(taken, 50);
	assert.equal(ahead, 0);
});

test('schema prints the schema', async () => {
	const { code, out } = await cables(['schema']);
	assert.equal((JSON.parse(out) as { $id: string }).$id, `urn:diplomatic-cables:record:${recordSchema}`);
	assert.equal(code, 0);
});
