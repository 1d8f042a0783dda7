import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	CancellationTokenSource,
	DocumentDiagnosticRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
} from 'vscode-languageserver/node';
import { type Editor, refused, startEditor } from './editor';
import { clean, damaged } from './texts';

const uri = 'file:///fair.txt';
const of = { textDocument: { uri } };
const typed = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'V' };

test('an answer that a newer version made stale is dropped, the newest is given', async (t) => {
	const editor = await startOn(t, damaged);
	const stale: Promise<unknown>[] = [];
	let last: Promise<unknown> | undefined;
	editor.together(() => {
		for (let version = 2; version <= 5; version++) {
			stale.push(refused(editor.connection.sendRequest(DocumentSymbolRequest.type, of), -32801));
			editor.change(uri, version, typed);
		}
		last = editor.connection.sendRequest(DocumentSymbolRequest.type, of);
	});
	await Promise.all(stale);
	assert.ok(Array.isArray(await last));
});

test('a stale pull is told to ask again, because an editor would take "content modified" for "nothing wrong"', async (t) => {
	const editor = await startOn(t, damaged);
	let stale: Promise<unknown> = Promise.resolve();
	editor.together(() => {
		stale = editor.connection.sendRequest(DocumentDiagnosticRequest.type, of);
		editor.change(uri, 2, typed);
	});
	await assert.rejects(stale, { code: -32802, data: { retriggerRequest: true } });
});

test('what arrives together for one version is all answered', async (t) => {
	const editor = await startOn(t, clean);
	const answers: Promise<unknown>[] = [];
	const position = { line: 4, character: 5 };
	editor.together(() => {
		for (let copy = 0; copy < 3; copy++)
			answers.push(
				editor.connection.sendRequest(DocumentSymbolRequest.type, of),
				editor.connection.sendRequest(FoldingRangeRequest.type, of),
				editor.connection.sendRequest(HoverRequest.type, { ...of, position }),
			);
	});
	const [symbols, folds, hover, ...copies] = await Promise.all(answers);
	assert.ok(symbols && folds && hover);
	assert.deepEqual(copies, [symbols, folds, hover, symbols, folds, hover]);
});

test('a cancelled request is answered as cancelled', async (t) => {
	const editor = await startOn(t, damaged);
	const source = new CancellationTokenSource();
	let answer: Promise<unknown> = Promise.resolve();
	editor.together(() => {
		answer = editor.connection.sendRequest(DocumentSymbolRequest.type, of, source.token);
		source.cancel();
	});
	await refused(answer, -32800);
});

test('a document that closes while its answer is due has none', async (t) => {
	const editor = await startOn(t, damaged);
	const answers: Promise<unknown>[] = [];
	editor.together(() => {
		answers.push(editor.connection.sendRequest(DocumentSymbolRequest.type, of));
		answers.push(editor.connection.sendRequest(DocumentDiagnosticRequest.type, of));
		editor.close(uri);
	});
	assert.deepEqual(await Promise.all(answers), [null, { kind: 'full', items: [] }]);
});

test('a change of one document leaves the answers for another alone', async (t) => {
	const editor = await startOn(t, clean);
	const other = 'file:///port.txt';
	editor.open(other, damaged);
	let answer: Promise<unknown> = Promise.resolve();
	editor.together(() => {
		answer = editor.connection.sendRequest(DocumentSymbolRequest.type, of);
		editor.change(other, 2, typed);
	});
	assert.ok(Array.isArray(await answer));
});

async function startOn(t: Parameters<typeof startEditor>[0], text: string): Promise<Editor> {
	const editor = await startEditor(t);
	editor.open(uri, text);
	// The settings are asked for at the first request: after it, nothing but the messages of the test is under way.
	await editor.connection.sendRequest(FoldingRangeRequest.type, of);
	return editor;
}
