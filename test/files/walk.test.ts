import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files } from '../../files/files';
import { createMemoryFiles } from '../../files/memory/memoryFiles';
import { walk, type WalkOptions } from '../../files/walk';

async function walked(files: Files, options: Partial<WalkOptions> = {}): Promise<readonly string[]> {
	const failed = (path: string): never => assert.fail(path);
	const paths: string[] = [];
	for await (const path of walk(files, '/fair', { failed, ...options })) paths.push(path);
	return paths;
}

const fair = createMemoryFiles(
	Object.fromEntries(
		[
			'b/2.txt',
			'b/10.TXT',
			'b.txt',
			'a.cable',
			'b/c/1.txt',
			'a.md',
			'.old/1.txt',
			'node_modules/1.txt',
			'../port.txt',
		].map((name) => [`/fair/${name}`.replace('/fair/..', ''), '']),
	),
);

test('cables in the order of their paths, without hidden folders', async () => {
	assert.deepEqual(await walked(fair), [
		'/fair/a.cable',
		'/fair/b.txt',
		'/fair/b/10.TXT',
		'/fair/b/2.txt',
		'/fair/b/c/1.txt',
	]);
});

test('what is left out is not looked at', async () => {
	const looked: string[] = [];
	const files: Files = {
		...fair,
		list(folder, take) {
			looked.push(folder);
			return fair.list(folder, take);
		},
	};
	const isLeftOut = (path: string): boolean => path === '/fair/b' || path.endsWith('.cable');
	assert.deepEqual(await walked(files, { isLeftOut }), ['/fair/b.txt']);
	assert.deepEqual(looked, ['/fair']);
});

test('a folder that cannot be read is told, and the rest is walked', async () => {
	const told: string[] = [];
	const files: Files = {
		...fair,
		list(folder, take) {
			if (folder === '/fair/b/c') throw new Error('locked');
			return fair.list(folder, take);
		},
	};
	const paths = await walked(files, { failed: (path, error) => told.push(`${path}: ${(error as Error).message}`) });
	assert.deepEqual(told, ['/fair/b/c: locked']);
	assert.equal(paths.length, 4);
});

test('a link to a folder is not followed, one that leads nowhere is handed on', async () => {
	const kinds = new Map([
		['/fair/folder.txt', 'folder'],
		['/fair/file.txt', 'file'],
		['/fair/gone.txt', 'link'],
	] as const);
	const files: Files = {
		...fair,
		kindOf: (path) => kinds.get(path as '/fair/gone.txt'),
		list(_folder, take) {
			for (const path of kinds.keys()) take(path.slice('/fair/'.length), 'link');
		},
	};
	assert.deepEqual(await walked(files), ['/fair/file.txt', '/fair/gone.txt']);
});
