/** Exports more text than its thread may hold at once. */
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { exportAll } from '../../cli/commands/export';
import { type Source } from '../../cli/input';
import { createReport } from '../../cli/report';
import { cable } from './run';

export interface Work {
	readonly files: number;
	readonly to: 'json' | 'csv';
}

const { files, to } = workerData as Work;
const paragraph = 'Odell said that the dredgers come in May and that the fair opens in June. '.repeat(13);

async function* texts(): AsyncGenerator<Source> {
	for (let file = 0; file < files; file++) {
		const body = Array.from({ length: 60 }, (_, index) => `${index + 3}. (U) ${file} ${paragraph}\n\n`).join('');
		// Others get their turn, as when files are read.
		await setImmediate();
		yield { file: `${file}.txt`, text: cable.replace('QUIST', `\n${body}`), encoding: 'utf-8' };
	}
}

async function work(): Promise<void> {
	let bytes = 0;
	const output = new Writable({
		write(chunk: Buffer, _encoding, done) {
			bytes += chunk.length;
			globalThis.setImmediate(done);
		},
	});
	const terminal = {
		output,
		problems: output,
		input: process.stdin,
		books: {} as never,
		files: {} as never,
		colours: false,
	};
	const plan = { form: { to }, text: true, all: false, unguarded: false };
	const code = await exportAll(texts(), plan, terminal, createReport(terminal));
	parentPort?.postMessage({ code, bytes });
}

void work();
