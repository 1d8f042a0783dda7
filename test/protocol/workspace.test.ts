import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
	type CodeAction,
	CodeActionRequest,
	DidChangeConfigurationNotification,
	DidChangeWorkspaceFoldersNotification,
	DocumentDiagnosticRequest,
	ExecuteCommandRequest,
	TextDocumentEdit,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type LookUpCodeAnswer, lookUpCodeRequest } from '../../protocol/codes';
import { type Editor, type EditorOptions, startEditor } from './editor';
import { clean, damaged } from './texts';

const inWorkspace = { diagnostics: { scope: 'workspace' } };

test('all cables of the folders are told where it is asked for, open ones by their own version', async (t) => {
	const folder = folderWith(t, { 'a.txt': damaged, 'old/b.txt': damaged, 'c.txt': clean, 'd.txt': 'TAGS: A letter.' });
	const editor = await start(t, folder, { settings: inWorkspace });
	assert.equal((await editor.pushed(folder.uri('a.txt'))).diagnostics.length, 4);
	assert.equal((await editor.pushed(folder.uri('old/b.txt'))).diagnostics.length, 4);
	await editor.worked();
	assert.deepEqual(editor.works, ['Checking cables']);
	assert.deepEqual(editor.unread(), []);

	editor.open(folder.uri('a.txt'), clean);
	assert.deepEqual((await editor.pushed(folder.uri('a.txt'))).diagnostics, [], 'what lies on the disk is taken back');
	assert.deepEqual(await codes(editor, folder.uri('a.txt')), []);
	editor.close(folder.uri('a.txt'));
	assert.equal((await editor.pushed(folder.uri('a.txt'))).diagnostics.length, 4, 'and counts again');

	folder.write('old/b.txt', clean);
	editor.touched(folder.uri('old/b.txt'));
	assert.deepEqual((await editor.pushed(folder.uri('old/b.txt'))).diagnostics, []);
	folder.remove('a.txt');
	editor.touched(folder.uri('a.txt'));
	assert.deepEqual((await editor.pushed(folder.uri('a.txt'))).diagnostics, []);
	assert.deepEqual(editor.registered.filter((method) => method.includes('Watched')).length, 2);
});

test('nothing is read unless it is asked for', async (t) => {
	const folder = folderWith(t, { 'a.txt': damaged });
	const editor = await start(t, folder);
	editor.open('file:///fair.txt', damaged);
	assert.equal((await codes(editor, 'file:///fair.txt')).length, 4);
	editor.touched(folder.uri('a.txt'));
	assert.equal((await codes(editor, 'file:///fair.txt')).length, 4);
	assert.deepEqual(editor.unread(), []);
	assert.deepEqual(editor.works, []);
	editor.settings = inWorkspace;
	await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	assert.equal((await editor.pushed(folder.uri('a.txt'))).diagnostics.length, 4);
	editor.settings = {};
	await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	assert.deepEqual((await editor.pushed(folder.uri('a.txt'))).diagnostics, []);
});

test('the survey is bounded: by count, by patterns, by its reader', async (t) => {
	const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${100 + index}.txt`, damaged]));
	const folder = folderWith(t, { ...files, 'drafts/a.txt': damaged });
	const bounded = await start(t, folder, { settings: { diagnostics: { scope: 'workspace', maxFiles: 7 } } });
	await bounded.worked();
	assert.equal(bounded.unread().length, 7);
	assert.ok(
		bounded.logged.some((line) => line.includes('after 7 files')),
		bounded.logged.join('\n'),
	);

	const settings = { ...inWorkspace, workspace: { exclude: ['drafts', '1??.txt'] } };
	const chosen = await start(t, folder, { settings });
	await chosen.worked();
	assert.deepEqual(chosen.unread(), []);

	const stopped = await start(t, folder, { settings: inWorkspace }, { cancels: true });
	await stopped.worked();
	assert.ok(stopped.unread().length < 61, `${stopped.unread().length}`);
	assert.ok(
		stopped.logged.some((line) => line.includes('as was asked')),
		stopped.logged.join('\n'),
	);
});

test('folders come and go', async (t) => {
	const folder = folderWith(t, { 'a.txt': damaged });
	const editor = await startEditor(t, { settings: inWorkspace, folders: [] });
	const told = { uri: folder.uri(''), name: 'fair' };
	const change = (added: (typeof told)[], removed: (typeof told)[]) =>
		editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } });
	await change([told], []);
	assert.equal((await editor.pushed(folder.uri('a.txt'))).diagnostics.length, 4);
	await change([], [told]);
	assert.deepEqual((await editor.pushed(folder.uri('a.txt'))).diagnostics, []);
});

const trusted = { initializationOptions: { trusted: true } };

test('ignore here, in this file, everywhere: kept in the list, the cable untouched, undone by hand', async (t) => {
	const folder = folderWith(t, { 'old/a.txt': damaged });
	const uri = folder.uri('old/a.txt');
	const editor = await start(t, folder, trusted);
	editor.open(uri, damaged);
	assert.equal((await codes(editor, uri)).length, 4);
	const steps: readonly (readonly [title: string, left: number])[] = [
		['Ignore misread-paragraph-number here', 3],
		['Ignore misread-paragraph-number in this file', 1],
		['Ignore joined-format-lines everywhere in this folder', 0],
	];
	for (const [title, left] of steps) {
		const action = (await actions(editor, uri)).find((each) => each.title === title);
		assert.ok(action?.command, title);
		const { command, arguments: given } = action.command;
		const done = editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given ?? [] });
		folder.apply(await editor.edited());
		assert.deepEqual(await done, { list: folder.uri('.cable/ignore.json') });
		await editor.refreshed();
		assert.equal((await codes(editor, uri)).length, left, title);
	}
	const list = JSON.parse(folder.read('.cable/ignore.json')) as unknown;
	assert.deepEqual(list, {
		ignored: [
			{ code: 'misread-paragraph-number', file: 'old/a.txt', on: '12.', nth: 1 },
			{ code: 'misread-paragraph-number', file: 'old/a.txt' },
			{ code: 'joined-format-lines' },
		],
	});
	assert.equal(folder.read('old/a.txt'), damaged);

	folder.write('.cable/ignore.json', '{ "ignored": [] }');
	editor.touched(folder.uri('.cable/ignore.json'));
	await editor.refreshed();
	assert.equal((await codes(editor, uri)).length, 4);
});

test('what is ignored is not told of files that are not open either', async (t) => {
	const ignored = [{ code: 'misread-paragraph-number' }, { code: 'joined-format-lines', file: 'a.txt' }];
	const folder = folderWith(t, {
		'a.txt': damaged,
		'b.txt': damaged,
		'.cable/ignore.json': JSON.stringify({ ignored }),
	});
	const editor = await start(t, folder, { ...trusted, settings: inWorkspace });
	await editor.worked();
	assert.deepEqual(
		editor.unread().map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]),
		[[folder.uri('b.txt'), ['joined-format-lines']]],
	);
});

test('a folder that is not trusted decides nothing, until it is', async (t) => {
	const ignored = [{ code: 'misread-paragraph-number' }];
	const folder = folderWith(t, { 'a.txt': damaged, '.cable/ignore.json': JSON.stringify({ ignored }) });
	const uri = folder.uri('a.txt');
	const editor = await start(t, folder);
	editor.open(uri, damaged);
	assert.equal((await codes(editor, uri)).length, 4);
	const titles = (await actions(editor, uri)).map(({ title }) => title);
	assert.ok(!titles.some((title) => title.startsWith('Ignore')), titles.join());
	const request = { uri, entry: { code: 'joined-format-lines' } };
	const params = { command: 'cable.ignore', arguments: [request] };
	assert.equal(await editor.connection.sendRequest(ExecuteCommandRequest.type, params), null);
	await editor.connection.sendNotification('cable/trustGranted');
	await editor.refreshed();
	assert.deepEqual(await codes(editor, uri), ['joined-format-lines']);
});

test('a malformed list is told to the reader, ignores nothing and is not written over', async (t) => {
	const folder = folderWith(t, { 'a.txt': damaged, '.cable/ignore.json': '{ "ignored": [{ "cod": 1 }] }' });
	const uri = folder.uri('a.txt');
	const editor = await start(t, folder, trusted);
	editor.open(uri, damaged);
	assert.equal((await codes(editor, uri)).length, 4);
	assert.equal(editor.shown.length, 1);
	assert.match(editor.shown[0] ?? '', /ignore\.json is malformed, so that nothing is ignored: entry 1 has "cod"/);
	const action = (await actions(editor, uri)).find(({ title }) => /^Ignore .*in this file$/.test(title));
	assert.ok(action?.command);
	const { command, arguments: given = [] } = action.command;
	assert.equal(await editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given }), null);
	assert.match(editor.shown[1] ?? '', /was left as it is/);
});

test('a document outside every folder, and an editor that makes no files, are offered no list', async (t) => {
	const folder = folderWith(t, { 'a.txt': damaged });
	const editor = await start(t, folder, trusted);
	editor.open('file:///elsewhere/a.txt', damaged);
	const plain = await start(t, folder, { ...trusted, capabilities: { workspace: { workspaceFolders: true } } });
	plain.open(folder.uri('a.txt'), damaged);
	for (const found of [await actions(editor, 'file:///elsewhere/a.txt'), await actions(plain, folder.uri('a.txt'))]) {
		assert.ok(found.length > 0);
		assert.ok(!found.some(({ title }) => title.startsWith('Ignore')));
	}
});

async function codes({ connection }: Editor, uri: string): Promise<readonly unknown[]> {
	const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
	assert.ok(report.kind === 'full');
	return report.items.map(({ code }) => code);
}

async function actions({ connection }: Editor, uri: string): Promise<readonly CodeAction[]> {
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
	return ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

interface TestFolder {
	readonly uri: (name: string) => string;
	readonly read: (name: string) => string;
	readonly write: (name: string, text: string) => void;
	readonly remove: (name: string) => void;
	/** As an editor does that saves what it has changed. */
	readonly apply: (edit: WorkspaceEdit) => void;
}

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): TestFolder {
	const root = mkdtempSync(path.join(tmpdir(), 'cables-'));
	t.after(() => rmSync(root, { recursive: true }));
	const folder: TestFolder = {
		uri: (name) => pathToFileURL(path.join(root, name)).href,
		read: (name) => readFileSync(path.join(root, name), 'utf8'),
		write(name, text) {
			mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
			writeFileSync(path.join(root, name), text);
		},
		remove: (name) => unlinkSync(path.join(root, name)),
		apply({ documentChanges = [] }) {
			const [create, change] = documentChanges;
			assert.ok('kind' in create && create.kind === 'create' && create.options?.ignoreIfExists);
			assert.ok(TextDocumentEdit.is(change) && change.textDocument.uri === folder.uri('.cable/ignore.json'));
			const [edit] = change.edits;
			assert.deepEqual(edit.range.start, { line: 0, character: 0 });
			assert.ok('newText' in edit);
			folder.write('.cable/ignore.json', edit.newText);
		},
	};
	for (const [name, text] of Object.entries(files)) folder.write(name, text);
	return folder;
}

function start(
	t: TestContext,
	folder: TestFolder,
	options: EditorOptions = {},
	more: Partial<Editor> = {},
): Promise<Editor> {
	return startEditor(t, { folders: [{ uri: folder.uri(''), name: 'fair' }], ...options }, more);
}

test("a reader's own code book is used, watched, and told when it is wrong; not in a folder that is not trusted", async (t) => {
	const folder = folderWith(t, { 'a.txt': clean, 'my.tags.tsv': 'code\ttitle\nEFIS\tHarbor fish\n' });
	const settings = { codeBooks: ['my.tags.tsv'] };
	const editor = await start(t, folder, { ...trusted, settings });
	const hoverOn = async (of: Editor): Promise<string> => {
		const found = await of.connection.sendRequest<LookUpCodeAnswer>(lookUpCodeRequest, {
			textDocument: { uri: folder.uri('a.txt') },
			query: 'EFIS',
		});
		return found.found[0].title;
	};
	editor.open(folder.uri('a.txt'), clean);
	assert.equal(await hoverOn(editor), 'EFIS: Harbor fish');
	assert.deepEqual((await editor.pushed(folder.uri('my.tags.tsv'))).diagnostics, []);
	folder.write('my.tags.tsv', 'code\ttitle\nEFIS\tRed fish\nVBUO\n');
	editor.touched(folder.uri('my.tags.tsv'));
	assert.equal(await hoverOn(editor), 'EFIS: Red fish');
	const [problem] = (await editor.pushed(folder.uri('my.tags.tsv'))).diagnostics;
	assert.equal(problem.range.start.line, 2);
	assert.match(JSON.stringify(problem.message), /nothing is said of VBUO/);

	const wary = await start(t, folder, { settings });
	wary.open(folder.uri('a.txt'), clean);
	assert.equal(await hoverOn(wary), 'EFIS: Commercial Fishing and Fish Processing');
});
