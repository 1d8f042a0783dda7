import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type ClientCapabilities,
	DidChangeConfigurationNotification,
	DocumentDiagnosticRequest,
	DiagnosticTag,
	type Diagnostic,
} from 'vscode-languageserver/node';
import { readRepositoryFile } from '../support';
import { type Editor, startEditor } from './editor';
import { clean, damaged } from './texts';

const uri = 'file:///fair.txt';
const pushed: ClientCapabilities = {};

test('an editor that pulls gets the findings of a damaged cable, and none are pushed', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, damaged);
	const report = await pull(editor);
	assert.ok(report.kind === 'full');
	checkDiagnostics(report.items, [
		['joined-format-lines', 'warning', 'OO RUEHC RUEHNP'],
		['misread-paragraph-number', 'warning', '12.'],
		['misread-paragraph-number', 'warning', '13.'],
		['misread-paragraph-number', 'warning', '14.'],
	]);
	assert.ok(report.items.every(({ source }) => source === 'cable'));
});

test('a clean cable has no findings', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, clean);
	const report = await pull(editor);
	assert.ok(report.kind === 'full');
	checkDiagnostics(report.items, []);
});

test('who has the report of this version hears that nothing changed', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, damaged);
	const first = await pull(editor);
	assert.deepEqual(await pull(editor, first.resultId), { kind: 'unchanged', resultId: first.resultId });
	editor.change(uri, 2, { text: clean });
	const second = await pull(editor, first.resultId);
	assert.ok(second.kind === 'full');
	checkDiagnostics(second.items, []);
	editor.close(uri);
	editor.open(uri, damaged);
	assert.equal((await pull(editor, first.resultId)).kind, 'full', 'another opening is another text');
});

test('an editor that does not pull has them pushed: on opening, after keys, and none after closing', async (t) => {
	const editor = await startEditor(t, { capabilities: pushed });
	editor.open(uri, damaged);
	assert.equal((await editor.pushed(uri, 1)).diagnostics.length, 4);
	editor.change(uri, 2, { text: clean });
	assert.deepEqual((await editor.pushed(uri, 2)).diagnostics, []);
	editor.change(uri, 3, { text: damaged });
	assert.equal((await editor.pushed(uri, 3)).diagnostics.length, 4);
	editor.close(uri);
	assert.deepEqual((await editor.pushed(uri)).diagnostics, []);
});

test('keys that arrive together are told once, for the last', async (t) => {
	const editor = await startEditor(t, { capabilities: pushed });
	editor.open(uri, damaged);
	await editor.pushed(uri, 1);
	editor.together(() => {
		for (let version = 2; version <= 9; version++) editor.change(uri, version, { text: damaged });
	});
	await editor.pushed(uri, 9);
	editor.change(uri, 10, { text: clean });
	await editor.pushed(uri, 10);
	assert.deepEqual(editor.unread(), []);
});

test('the other side of a disagreement is pointed to, where the editor can show it', async (t) => {
	const text = clean.replace('ZNY CCCCC', 'ZNY SSSSS');
	for (const capabilities of [pushed, { textDocument: { publishDiagnostics: { relatedInformation: true } } }]) {
		const editor = await startEditor(t, { capabilities });
		editor.open(uri, text);
		const { diagnostics } = await editor.pushed(uri, 1);
		checkDiagnostics(diagnostics, [['security-warning-mismatch', 'error', 'SSSSS']], text);
		const related = diagnostics.flatMap(({ relatedInformation = [] }) => relatedInformation);
		assert.deepEqual(
			related.map(({ location }) => [location.uri, location.range.start.line]),
			'textDocument' in capabilities ? [[uri, 9]] : [],
		);
	}
});

test('a code leads to its entry in the page of diagnostics, where the editor makes links of codes', async (t) => {
	for (const codeDescriptionSupport of [true, false]) {
		const editor = await startEditor(t, {
			capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport } } },
		});
		editor.open(uri, damaged);
		const [{ codeDescription }] = (await editor.pushed(uri, 1)).diagnostics;
		const { repository } = JSON.parse(readRepositoryFile('package.json')) as { repository: { url: string } };
		const page = repository.url.replace(/\.git$/, '/blob/main/docs/diagnostics.md');
		assert.equal(codeDescription?.href, codeDescriptionSupport ? `${page}#joined-format-lines` : undefined);
	}
});

test('what says nothing new is faded, where the editor can', async (t) => {
	const text = clean.replace('TAGS: PREL', 'TAGS: PREL, PREL');
	for (const tagSupport of [{ valueSet: [DiagnosticTag.Unnecessary] }, undefined]) {
		const editor = await startEditor(t, {
			capabilities: { textDocument: { publishDiagnostics: tagSupport ? { tagSupport } : {} } },
			initializationOptions: { diagnostics: { profile: 'archivist' } },
		});
		editor.open(uri, text);
		const [{ code, tags }] = (await editor.pushed(uri, 1)).diagnostics;
		assert.deepEqual([code, tags], ['duplicate-tag', tagSupport?.valueSet]);
	}
});

test('settings are asked for, and a change of them is told again', async (t) => {
	const editor = await startEditor(t, {
		settings: { diagnostics: { severity: { 'joined-format-lines': 'off', 'misread-paragraph-number': 'hint' } } },
	});
	editor.open(uri, damaged);
	const first = await pull(editor);
	assert.ok(first.kind === 'full');
	checkDiagnostics(first.items, [
		['misread-paragraph-number', 'hint', '12.'],
		['misread-paragraph-number', 'hint', '13.'],
		['misread-paragraph-number', 'hint', '14.'],
	]);
	assert.ok(editor.registered.includes('workspace/didChangeConfiguration'));

	editor.settings = { diagnostics: { enabled: false } };
	await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	await editor.refreshed();
	const second = await pull(editor, first.resultId);
	assert.ok(second.kind === 'full');
	checkDiagnostics(second.items, []);
});

test('an editor that is not asked tells its settings when it starts, and when they change', async (t) => {
	const editor = await startEditor(t, {
		capabilities: pushed,
		initializationOptions: { diagnostics: { enabled: false } },
	});
	editor.open(uri, damaged);
	assert.deepEqual((await editor.pushed(uri, 1)).diagnostics, []);
	const settings = { cable: { diagnostics: { severity: { 'misread-paragraph-number': 'off' } } } };
	await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
	checkDiagnostics((await editor.pushed(uri, 1)).diagnostics, [['joined-format-lines', 'warning', 'OO RUEHC RUEHNP']]);
});

test('a setting of the wrong kind is complained of once, and its default stands', async (t) => {
	const editor = await startEditor(t, { settings: { diagnostics: { enabled: 'yes' } } });
	editor.open(uri, damaged);
	editor.open('file:///port.txt', damaged);
	const report = await pull(editor);
	assert.ok(report.kind === 'full' && report.items.length === 4);
	await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'file:///port.txt' } });
	assert.equal(editor.logged.filter((line) => line.includes('cable.diagnostics.enabled')).length, 1);
});

function pull(editor: Editor, previousResultId?: string) {
	return editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
}

/** Code, severity and the text underlined, in text order. */
function checkDiagnostics(
	diagnostics: readonly Diagnostic[],
	expected: readonly (readonly [code: string, severity: string, text: string])[],
	text = damaged,
): void {
	const lines = text.split('\n');
	const said = diagnostics.map(({ code, severity, range: { start, end } }) => {
		assert.equal(start.line, end.line);
		return [code, severityNames[severity ?? 0], lines[start.line]?.slice(start.character, end.character)];
	});
	assert.deepEqual(said, expected);
}
const severityNames = ['', 'error', 'warning', 'information', 'hint'];
