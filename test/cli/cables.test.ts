import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { printable } from '../../cli/print';
import { books } from '../support';
import { cable, cables, inFolder } from './run';

test('detect says for every file whether it is a cable', () =>
	inFolder({ 'a.txt': cable, 'b.txt': 'A letter about cheese.\n' }, async (folder) => {
		const { code, out } = await cables(['detect', folder]);
		const lines = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { file: string; cable: boolean; score: number });
		assert.deepEqual(
			lines.map((line) => line.cable),
			[true, false],
		);
		assert.equal(lines[0].file, join(folder, 'a.txt'));
		assert.ok(lines[0].score >= 6 && lines[1].score === 0);
		assert.equal(code, 0);
	}));

test('outline gives the tree with 1-based places', async () => {
	const { code, out } = await cables(['outline', '-'], { input: cable });
	const { file, symbols } = JSON.parse(out) as {
		file: string;
		symbols: { name: string; kind: string; children: { name: string; range: object }[] }[];
	};
	assert.equal(file, '-');
	assert.equal(symbols[0].name, '09 VELMORA 412');
	assert.equal(symbols[0].kind, 'Module');
	assert.deepEqual(
		symbols[0].children.map((child) => child.name),
		['Header', '¶1 (U) Odell said the dredgers come in May', '¶2 (U) The fair opens in June', 'QUIST'],
	);
	assert.deepEqual(symbols[0].children[1].range, { line: 13, column: 1, endLine: 13, endColumn: 44 });
	assert.equal(code, 0);
});

test('check tells findings, fails on errors only unless asked', async () => {
	const wrong = cable.replace('000412\n', '000412\n').replace('TAGS: ETRD EFIS', 'TAGS:');
	const told = await cables(['check', '-'], { input: wrong });
	assert.equal((JSON.parse(told.out) as { code: string; line: number }).code, 'empty-tags');
	assert.equal((JSON.parse(told.out) as { code: string; line: number }).line, 10);
	assert.equal(told.code, 0);
	assert.equal((await cables(['check', '-', '--fail-on', 'warning'], { input: wrong })).code, 1);
	assert.deepEqual(await cables(['check', '-'], { input: cable }), { code: 0, out: '', problems: '' });
});

test('export writes one record a cable and counts what is none', () =>
	inFolder(
		{ 'a.txt': `${cable}\n${cable.replaceAll('412', '413')}`, 'b.txt': 'A letter about cheese.\n' },
		async (folder) => {
			const { code, out, problems } = await cables(['export', folder]);
			const ids = out
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as { id: string }).id);
			assert.deepEqual(ids, ['09VELMORA412', '09VELMORA413']);
			assert.match(problems, /1 file is no cable/);
			assert.equal(code, 0);
			const all = await cables(['export', '--all', '--text', folder]);
			const records = all.out
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as { id: string | null; paragraphs: { text: string }[] });
			assert.deepEqual(
				records.map((record) => record.id),
				['09VELMORA412', '09VELMORA413', null],
			);
			assert.equal(records[2].paragraphs[0].text, 'A letter about cheese.');
		},
	));

test('a call that cannot run says why in one line', async () => {
	for (const args of [
		['chek', 'x'],
		['check'],
		['check', '--formt', 'json', 'x'],
		['check', '-', '--format', 'xml'],
		['check', '-', '--fail-on', 'all'],
		['export', '-', '--format', 'text'],
		['export', '-', '--fields', ''],
		['export', '-', '--tables', 'x', '--format', 'csv'],
		['schema', 'x'],
	]) {
		const { code, out, problems } = await cables(args, { input: cable });
		assert.equal(code, 2, args.join(' '));
		assert.equal(out, '');
		assert.match(problems, /^cables[^\n]*\n$/, args.join(' '));
	}
});

test('what cannot be read is told and passed', () =>
	inFolder({ 'a.txt': cable }, async (folder) => {
		const { code, out, problems } = await cables(['export', join(folder, 'gone.txt'), folder]);
		assert.equal(out.trim().split('\n').length, 1);
		assert.match(problems, /gone\.txt could not be read/);
		assert.equal(code, 2);
	}));

test('control characters of a file never reach a terminal', () => {
	assert.equal(printable('a\u001b[31mb\u202ec'), 'a\\u001b[31mb\\u202ec');
});

test('explain gives every code with its meaning, in JSON one a line, in text a sheet', () =>
	inFolder({ 'a.txt': cable, 'my.tags.tsv': 'code\ttitle\nEFIS\tHarbor fish\n' }, async (folder) => {
		const file = join(folder, 'a.txt');
		const { code, out } = await cables(['explain', file], { books });
		const rows = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		const found = rows.find((row) => row['text'] === 'EFIS');
		assert.equal(found?.['title'], 'EFIS: Commercial Fishing and Fish Processing');
		assert.deepEqual([found['part'], found['line'], found['sure'], found['times']], ['Heading', 10, 'known', 1]);
		assert.equal(code, 0);

		const text = await cables(['explain', '--format', 'text', file], { books });
		assert.match(text.out, /^Codes of 09VELMORA412\n\nTRANSMISSION\n/);

		const own = await cables(['explain', '--books', join(folder, 'my.tags.tsv'), file], { books });
		assert.match(own.out, /"title":"EFIS: Harbor fish"/);
		assert.match(own.out, /"source":"my.tags.tsv"/);
	}));

test('explain tells what is wrong with a book, and that one cannot be read', () =>
	inFolder({ 'a.txt': cable, 'tags.tsv': 'code\ttitel\n' }, async (folder) => {
		const wrong = await cables(['explain', '--books', join(folder, 'tags.tsv'), join(folder, 'a.txt')], { books });
		assert.match(wrong.problems, /tags.tsv:1: "titel" is no column of tags/);
		const missing = await cables(['explain', '--books', join(folder, 'none.tsv'), join(folder, 'a.txt')], { books });
		assert.match(missing.problems, /none.tsv/);
		const refused = await cables(['explain', '--books', 'https://example.org/tags.tsv', join(folder, 'a.txt')], {
			books,
		});
		assert.match(refused.problems, /only files of this machine/);
		assert.deepEqual([missing.code, refused.code], [2, 2]);
	}));
