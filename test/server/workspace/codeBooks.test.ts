import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryFiles } from '../../../files/memory/memoryFiles';
import { type CodeBooks, createCodeBooks } from '../../../server/workspace/codeBooks';
import { createFolders } from '../../../server/workspace/folders';
import { books } from '../../support';

const uri = 'file:///fair/a.txt';

function start(given: Readonly<Record<string, string>>, { trusted = true } = {}) {
	const files = createMemoryFiles(given);
	const warned: string[] = [];
	const told: string[] = [];
	const watched: string[] = [];
	const codeBooks = createCodeBooks({
		books,
		files,
		folders: createFolders(files, { workspaceFolders: [{ uri: 'file:///fair', name: 'fair' }] }),
		trusted,
		warn: (message) => void warned.push(message),
		told: (of, problems) => void told.push(`${of}: ${problems.map(({ line }) => line).join()}`),
		watch: (path) => void watched.push(path),
	});
	return { files, codeBooks, warned, told, watched };
}

async function titleOf(codeBooks: CodeBooks, paths: readonly string[], of = uri): Promise<string | undefined> {
	return (await codeBooks.of(of, paths)).tag('VBUO')?.title;
}

const tags = 'code\ttitle\nVBUO\tBuoys\n';

test('books are read from the workspace folder or from an absolute path, once', async () => {
	const { codeBooks, files, watched, told } = start({ '/fair/books/tags.tsv': tags, '/own/tags.tsv': tags });
	assert.equal(await titleOf(codeBooks, ['books/tags.tsv']), 'Buoys');
	assert.equal(await titleOf(codeBooks, ['/own/tags.tsv']), 'Buoys');
	files.content.clear();
	const again = codeBooks.of(uri, ['books/tags.tsv']);
	assert.ok(!(again instanceof Promise));
	assert.equal(again.tag('VBUO')?.title, 'Buoys');
	assert.deepEqual(watched, ['/fair/books/tags.tsv', '/own/tags.tsv']);
	assert.deepEqual(told, ['file:///fair/books/tags.tsv: ', 'file:///own/tags.tsv: ']);
	assert.equal(codeBooks.of(uri, []), books);
});

test('a book that changed is read again, other files change nothing', async () => {
	const { codeBooks, files } = start({ '/fair/tags.tsv': tags });
	await titleOf(codeBooks, ['tags.tsv']);
	assert.equal(codeBooks.reread('file:///fair/b.txt'), false);
	files.content.set('/fair/tags.tsv', new TextEncoder().encode('code\ttitle\nVBUO\tRed buoys\n'));
	assert.equal(codeBooks.reread('file:///fair/tags.tsv'), true);
	assert.equal(await titleOf(codeBooks, ['tags.tsv']), 'Red buoys');
});

test('what is wrong is told by line, and told away when the book is named no more', async () => {
	const { codeBooks, told } = start({ '/fair/tags.tsv': `${tags}VBUO\n` });
	assert.equal(await titleOf(codeBooks, ['tags.tsv']), 'Buoys');
	codeBooks.renew();
	assert.deepEqual(told, ['file:///fair/tags.tsv: 3', 'file:///fair/tags.tsv: ']);
});

test('no addresses, no shares, nothing that is not there; the rest counts', async () => {
	const { codeBooks, warned } = start({ '/fair/tags.tsv': tags });
	const paths = [
		'https://example.org/tags.tsv',
		'\\\\harbor\\books\\tags.tsv',
		'//harbor/tags.tsv',
		'none.tsv',
		'tags.tsv',
	];
	assert.equal(await titleOf(codeBooks, paths), 'Buoys');
	assert.equal(warned.length, 4);
	assert.match(warned[0], /https:.* is an address/);
	assert.match(warned[1], /network share/);
	assert.match(warned[3], /none\.tsv could not be read/);
	assert.equal(await titleOf(codeBooks, ['tags.tsv'], 'untitled:Untitled-1'), undefined);
	assert.match(warned[4], /is in none/);
});

test('in a workspace that is not trusted there are none', async () => {
	const { codeBooks, watched } = start({ '/fair/tags.tsv': tags }, { trusted: false });
	assert.equal(codeBooks.of(uri, ['tags.tsv']), books);
	assert.deepEqual(watched, []);
	codeBooks.trust();
	assert.equal(await titleOf(codeBooks, ['tags.tsv']), 'Buoys');
});
