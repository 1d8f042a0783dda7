import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { share } from '../share';
import { type Work } from './memoryWorker';

// 18 MB of text and about as much output; a thread that keeps either ends with ERR_WORKER_OUT_OF_MEMORY.
const megabytes = 20;
const files = 300;

for (const to of share(['json', 'csv'] as const, 2)) {
	test(`memory does not grow with the files: ${to}`, async () => {
		const work: Work = { files, to };
		const worker = new Worker(join(__dirname, 'memoryWorker.js'), {
			workerData: work,
			resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
		});
		const [{ code, bytes }] = (await once(worker, 'message')) as [{ code: number; bytes: number }];
		assert.equal(code, 0);
		assert.ok(bytes > 17_000_000, `${bytes} bytes`);
		await worker.terminate();
	});
}
