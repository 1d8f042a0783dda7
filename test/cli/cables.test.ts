import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { createBooks } from '../../cable/books/books';
import { run } from '../../cli/cables';
import { decode } from '../../cli/input';
import { printable } from '../../cli/print';

const cable = `R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC 2231

UNCLAS VELMORA 000412

SIPDIS

E.O. 12958: N/A
TAGS: ETRD EFIS
SUBJECT: DREDGERS BEFORE THE CHEESE FAIR

1. (U) Odell said the dredgers come in May.

2. (U) The fair opens in June.
QUIST
`;

interface Ran {
	readonly code: number;
	readonly out: string;
	readonly problems: string;
}

async function cables(args: readonly string[], input = ''): Promise<Ran> {
	const sink = (): { stream: Writable; text: () => string } => {
		let text = '';
		const stream = new Writable({
			write(chunk: Buffer, _encoding, done) {
				text += chunk.toString();
				done();
			},
		});
		return { stream, text: () => text };
	};
	const output = sink();
	const problems = sink();
	const code = await run(args, {
		books: createBooks(() => 'code\n'),
		input: Readable.from([Buffer.from(input)]),
		output: output.stream,
		problems: problems.stream,
	});
	return { code, out: output.text(), problems: problems.text() };
}

function inFolder(files: Readonly<Record<string, string>>, use: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cables-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return use(folder).finally(() => rmSync(folder, { recursive: true }));
}

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
	const { code, out } = await cables(['outline', '-'], cable);
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
	const told = await cables(['check', '-'], wrong);
	assert.equal((JSON.parse(told.out) as { code: string; line: number }).code, 'empty-tags');
	assert.equal((JSON.parse(told.out) as { code: string; line: number }).line, 10);
	assert.equal(told.code, 0);
	assert.equal((await cables(['check', '-', '--fail-on', 'warning'], wrong)).code, 1);
	assert.deepEqual(await cables(['check', '-'], cable), { code: 0, out: '', problems: '' });
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
	]) {
		const { code, out, problems } = await cables(args, cable);
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

test('bytes are decoded without losing one', () => {
	assert.deepEqual(decode(Buffer.from('\ufeff¶1.')), { text: '¶1.', encoding: 'utf-8' });
	assert.deepEqual(decode(Buffer.from([0xb6, 0x31, 0x2e, 0x93])), { text: '¶1.“', encoding: 'windows-1252' });
	assert.deepEqual(decode(Buffer.from('\ufeff¶1', 'utf16le')), { text: '¶1', encoding: 'utf-16le' });
	assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' });
});

test('control characters of a file never reach a terminal', () => {
	assert.equal(printable('a\u001b[31mb\u202ec'), 'a\\u001b[31mb\\u202ec');
});
