import assert from 'node:assert/strict';
import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Files, RefusedPath, refusalOf } from '../../files/files';
import { createMemoryFiles } from '../../files/memory/memoryFiles';
import { nodeFiles } from '../../files/node/nodeFiles';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The same must hold behind every door. */
async function checkDoor(files: Files, folder: string): Promise<void> {
	const file = files.join(files.join(folder, 'a b#%é'), 'one.txt');
	assert.equal(await files.kindOf(file), undefined);
	await files.write(file, Buffer.from('old'));
	await files.write(file, Buffer.from('new'));
	assert.equal(text(await files.read(file)), 'new');
	assert.equal(await files.kindOf(file), 'file');
	assert.equal(await files.kindOf(folder), 'folder');
	const listed: string[] = [];
	await files.list(folder, (name, kind) => listed.push(`${name} ${kind}`));
	assert.deepEqual(listed, ['a b#%é folder']);
	assert.equal(files.nameWithin(folder, file), 'a b#%é/one.txt');
	assert.equal(files.nameWithin(file, folder), undefined);
	assert.equal(files.nameWithin(folder, folder), undefined);
	assert.equal(files.nameWithin(folder, `${folder}er`), undefined);
	assert.equal(files.pathOf(files.uriOf(file)), file);
	assert.equal(files.parentOf(files.join(folder, 'x')), folder);
	assert.equal(files.parentOf('/'), undefined);
	assert.equal(files.whole(file), file);
	assert.ok(files.whole('one.txt').startsWith('/'));
	assert.throws(() => files.read(files.join(folder, 'gone.txt')));
	assert.throws(() => files.list(files.join(folder, 'gone'), () => undefined));
	for (const path of ['//host/share/a.txt', '\\\\host\\share', 'https://host/a.txt', 'file:///a.txt', '/a\0.txt']) {
		assert.throws(() => files.read(path), RefusedPath, path);
		assert.throws(() => files.kindOf(path), RefusedPath, path);
		assert.throws(() => files.list(path, () => undefined), RefusedPath, path);
		assert.throws(() => files.write(path, new Uint8Array()), RefusedPath, path);
	}
	for (const uri of ['https://host/a.txt', 'file://host/a.txt', 'untitled:1', 'file:////host/a.txt']) {
		assert.equal(files.pathOf(uri), undefined, uri);
	}
}

test('memory', () => checkDoor(createMemoryFiles(), '/fair'));

test('disk', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cables-'));
	try {
		await checkDoor(nodeFiles, folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('writing keeps the mode, follows a link and leaves nothing beside', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cables-'));
	try {
		const file = join(folder, 'one.txt');
		const link = join(folder, 'link.txt');
		writeFileSync(file, 'old');
		chmodSync(file, 0o640);
		symlinkSync(file, link);
		void nodeFiles.write(link, Buffer.from('new'));
		assert.equal(readFileSync(file, 'utf8'), 'new');
		assert.equal(statSync(file).mode & 0o777, 0o640);
		assert.throws(() => nodeFiles.write(folder, Buffer.from('x')));
		assert.deepEqual(readdirSync(folder).sort(), ['link.txt', 'one.txt']);
		assert.equal(nodeFiles.kindOf(link), 'file');
		symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
		assert.equal(nodeFiles.kindOf(join(folder, 'broken')), 'link');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a drive is no address', () => {
	assert.equal(refusalOf('C:\\cables\\a.txt'), undefined);
	assert.equal(refusalOf('cables/a:b.txt'), undefined);
	assert.match(refusalOf('ftp://host/a') ?? '', /address/);
});
