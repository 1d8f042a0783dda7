import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	CodeActionRequest,
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, refused, startEditor } from './editor';
import { clean, damaged } from './texts';

test('typed key by key, a document is what it would be opened anew', async (t) => {
	const editor = await startEditor(t);
	const [typed, fresh] = ['file:///typed/fair.txt', 'file:///fresh/fair.txt'];
	const draw = createDraw(412);
	let document = TextDocument.create(typed, 'cable', 1, damaged);
	editor.open(typed, damaged);
	for (let version = 2; version <= 60; version++) {
		const change = drawChange(document, draw);
		document = TextDocument.update(document, [change], version);
		editor.change(typed, version, change);
		if (version % 6) continue;
		editor.open(fresh, document.getText(), version);
		assert.deepEqual(await readAll(editor, typed), await readAll(editor, fresh), document.getText());
		editor.close(fresh);
	}
});

test('two documents do not meet', async (t) => {
	const editor = await startEditor(t);
	editor.open('file:///a.txt', clean);
	editor.open('file:///b.txt', damaged);
	const [a, b] = [await readAll(editor, 'file:///a.txt'), await readAll(editor, 'file:///b.txt')];
	assert.equal(a.diagnostics.length, 0);
	assert.notEqual(b.diagnostics.length, 0);
	editor.close('file:///b.txt');
	assert.deepEqual(await readAll(editor, 'file:///a.txt'), a);
});

test('a document that was never opened has no answers', async (t) => {
	const editor = await startEditor(t);
	assert.deepEqual(await readAll(editor, 'file:///nowhere.txt'), {
		symbols: null,
		folds: null,
		hovers: [null, null],
		actions: null,
		diagnostics: [],
	});
});

test('malformed messages are survived', async (t) => {
	const editor = await startEditor(t);
	const { connection, server } = editor;
	const uri = 'file:///fair.txt';
	editor.change(uri, 2, { text: 'never opened' });
	editor.close(uri);
	for (const params of [{}, null, [], { textDocument: null }, { textDocument: { uri: 7 } }, 'fair']) {
		await connection.sendNotification('textDocument/didOpen', params);
		await connection.sendNotification('textDocument/didChange', params);
		await connection.sendNotification('textDocument/didClose', params);
		await connection.sendNotification('workspace/didChangeConfiguration', params);
		await refused(connection.sendRequest('textDocument/hover', params), -32602);
	}
	await connection.sendNotification('cable/unheardOf', {});
	await refused(connection.sendRequest('cable/unheardOf', {}), -32601);
	const noJson = 'this is no JSON';
	server.stdin?.write(`Content-Length: ${noJson.length}\r\n\r\n${noJson}`);

	editor.open(uri, clean);
	await connection.sendNotification(DidChangeTextDocumentNotification.type, {
		textDocument: { uri, version: 2 },
		contentChanges: [{ range: 'here', text: 'x' }] as never,
	});
	await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: 'x' } } as never);
	for (const position of [{ line: -1, character: -1 }, { line: 1e9, character: 0 }, {}, null])
		await connection.sendRequest(HoverRequest.method, { textDocument: { uri }, position });
	assert.ok((await readAll(editor, uri)).symbols);
	assert.equal(await editor.end(), 0);
});

test('hostile texts are answered', async (t) => {
	const editor = await startEditor(t);
	const texts = [
		'',
		'\n'.repeat(100_000),
		' '.repeat(300_000),
		'('.repeat(100_000),
		'1. '.repeat(50_000),
		'1. (C)\n'.repeat(20_000),
		'TAGS: '.repeat(20_000),
		'\u0000\ud800\udfff\ufffe\ufeff\r\r\n'.repeat(5_000),
		`SUBJECT: ${'<script>[x](y)'.repeat(5_000)}`,
		damaged.repeat(60),
	];
	for (const [index, text] of texts.entries()) {
		const uri = `file:///hostile%ZZ/${index}.txt`;
		editor.open(uri, text);
		const { symbols, folds } = await readAll(editor, uri);
		assert.ok(symbols && folds, `text ${index}`);
	}
	assert.deepEqual(
		editor.logged.filter((line) => line.includes('failed')),
		[],
	);
	assert.equal(await editor.end(), 0);
});

/** Everything the server tells of a document, without the names that differ between two copies. */
async function readAll({ connection }: Editor, uri: string) {
	const of = { textDocument: { uri } };
	const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
	const hoverAt = (line: number, character: number) =>
		connection.sendRequest(HoverRequest.type, { ...of, position: { line, character } });
	const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of);
	assert.equal(report.kind, 'full');
	const answers = {
		symbols: await connection.sendRequest(DocumentSymbolRequest.type, of),
		folds: await connection.sendRequest(FoldingRangeRequest.type, of),
		hovers: [await hoverAt(1, 4), await hoverAt(12, 7)],
		actions: await connection.sendRequest(CodeActionRequest.type, {
			...of,
			range: everywhere,
			context: { diagnostics: [] },
		}),
		diagnostics: report.items,
	};
	return JSON.parse(
		JSON.stringify(answers, (key, value: unknown) => (key === 'version' ? undefined : value)).replaceAll(uri, 'URI'),
	) as typeof answers & { readonly diagnostics: Diagnostic[] };
}

/** A key, a cut, or a pasted line. */
function drawChange(document: TextDocument, draw: (below: number) => number): TextDocumentContentChangeEvent {
	const at = draw(document.getText().length + 1);
	const end = draw(3) === 0 ? Math.min(at + draw(80), document.getText().length) : at;
	const texts = ['e', '\n', ' ', '', '1. (C) ', '\r\n', '😀', 'TAGS: PREL\n', '¶3. ', 'XX'];
	return {
		range: { start: document.positionAt(at), end: document.positionAt(end) },
		text: texts[draw(texts.length)] ?? '',
	};
}

/** A small generator with a seed: the same changes in every run. */
function createDraw(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
