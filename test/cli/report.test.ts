import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { createBooks } from '../../cable/books/books';
import { createMemoryFiles } from '../../files/memory/memoryFiles';
import { createReport, type Report } from '../../cli/report';

/** What stands on standard error after a run with a clock of our own, which `pass` moves. */
async function written(
	isTTY: boolean,
	use: (report: Report, pass: (milliseconds: number) => void) => unknown,
): Promise<string> {
	let problems = '';
	let time = 0;
	const to = (write: (text: string) => void): Writable =>
		new Writable({
			decodeStrings: false,
			write(chunk: string, _encoding, done) {
				write(chunk);
				done();
			},
		});
	const terminal = {
		books: createBooks(() => 'code\n'),
		files: createMemoryFiles(),
		colours: false,
		input: Readable.from([]),
		output: Object.assign(
			to(() => undefined),
			{ isTTY },
		),
		problems: Object.assign(
			to((text) => (problems += text)),
			{ isTTY },
		),
	};
	const report = createReport(terminal, () => time);
	await use(report, (milliseconds) => (time += milliseconds));
	return problems;
}

const clear = '\r\u001b[K';

test('progress is one line, written over and gone at the end', async () => {
	const text = await written(true, (report, pass) => {
		for (let file = 0; file < 2000; file++) {
			pass(1);
			report.read(3100);
		}
		assert.equal(report.finish(), 0);
	});
	const lines = text.split(clear).slice(1);
	assert.equal(lines.length, 11);
	assert.equal(lines[9], 'cables: 2,000 files, 1,000 a second, 6.2 MB');
	assert.equal(lines[10], '');
	assert.doesNotMatch(text, /\n/);
});

test('problems and records take the place of the line', async () => {
	const text = await written(true, async (report, pass) => {
		pass(500);
		report.read(1);
		report.failed('a\u001b.txt', 'could not be read', new Error('gone'));
		pass(500);
		report.read(1);
		await report.line('{}');
		assert.equal(report.finish(), 2);
	});
	assert.deepEqual(text.split(clear).slice(1), [
		'cables: 1 file, 2 a second, 0 MB',
		'cables: a\\u001b.txt could not be read: gone\n',
		'cables: 2 files, 2 a second, 0 MB',
		'',
	]);
});

test('no progress gets into a file', async () => {
	const text = await written(false, (report, pass) => {
		pass(10_000);
		report.read(1);
		report.finish();
	});
	assert.equal(text, '');
});
