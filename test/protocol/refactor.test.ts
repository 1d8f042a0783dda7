import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type CodeAction,
	CodeActionRequest,
	CodeActionResolveRequest,
	TextDocumentEdit,
} from 'vscode-languageserver/node';
import { type Editor, modern, refused, startEditor } from './editor';
import { clean, damaged } from './texts';

const uri = 'file:///fair.txt';

test('larger changes are offered by what they would change, made when chosen, and shown before', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, damaged, 3);
	const offered = await actions(editor, ['refactor']);
	assert.deepEqual(
		offered.map(({ kind, title }) => [kind, title]),
		[
			['refactor.rewrite.cable.numbers', 'Restore the numbers of all paragraphs'],
			['refactor.rewrite.cable.oneLine', 'Write every paragraph on one line'],
		],
	);
	const [numbers] = offered;
	assert.equal(numbers.edit, undefined);
	const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, numbers);
	const [change] = edit?.documentChanges ?? [];
	assert.ok(TextDocumentEdit.is(change));
	assert.deepEqual(change.textDocument, { uri, version: 3 });
	assert.deepEqual(
		change.edits.map((each) => 'newText' in each && each.newText),
		['2', '3', '4'],
	);
	const label = 'Restore the numbers of all paragraphs';
	assert.deepEqual(edit?.changeAnnotations, { numbers: { label, needsConfirmation: true } });
	assert.ok(change.edits.every((each) => 'annotationId' in each && each.annotationId === 'numbers'));

	editor.change(uri, 4, { text: clean });
	await refused(editor.connection.sendRequest(CodeActionResolveRequest.type, numbers), -32801);
	assert.deepEqual((await actions(editor, ['refactor.rewrite.cable.numbers'])).length, 0, 'nothing to do');
});

test('who asks for something else is offered none of them', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, damaged);
	for (const only of [['quickfix'], ['source'], ['refactor.extract'], ['refactor.rewrite.cab']]) {
		const kinds = (await actions(editor, only)).map(({ kind }) => kind);
		assert.ok(!kinds.some((kind) => kind?.startsWith('refactor')), only.join());
	}
	const isOffered = async (triggerKind?: 1 | 2): Promise<boolean> =>
		(await actions(editor, undefined, triggerKind)).some(({ kind }) => kind === 'refactor.rewrite.cable.oneLine');
	assert.ok(await isOffered(1));
	assert.ok(!(await isOffered(2)), 'an editor that asks for itself on every line');
	assert.ok(!(await isOffered()));
});

test('an editor that resolves nothing gets the edit at once', async (t) => {
	for (const [capabilities, key] of [
		[{}, 'changes'],
		[{ ...modern, textDocument: {} }, 'documentChanges'],
	] as const) {
		const editor = await startEditor(t, { capabilities });
		editor.open(uri, damaged);
		const [numbers] = await actions(editor, ['refactor.rewrite']);
		assert.ok(numbers.edit && key in numbers.edit, key);
	}
});

async function actions({ connection }: Editor, only?: string[], triggerKind?: 1 | 2): Promise<readonly CodeAction[]> {
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const context = { diagnostics: [], ...(only && { only }), ...(triggerKind && { triggerKind }) };
	return ((await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ??
		[]) as CodeAction[];
}
