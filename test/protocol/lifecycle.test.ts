import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import {
	DocumentSymbolRequest,
	ExitNotification,
	HoverRequest,
	InitializeRequest,
	ShutdownRequest,
} from 'vscode-languageserver/node';
import { legend } from '../../server/features/semanticTokens';
import { endProcess, initializeParams, refused, serverPath, startEditor, startServer } from './editor';
import { clean } from './texts';

const uri = 'file:///fair.txt';
const atStart = { textDocument: { uri }, position: { line: 0, character: 0 } };

test('announces exactly this', async (t) => {
	const { initialized } = await startEditor(t);
	assert.deepEqual(initialized, {
		serverInfo: { name: 'diplomatic-cables' },
		capabilities: {
			positionEncoding: 'utf-16',
			textDocumentSync: { openClose: true, change: 2 },
			documentSymbolProvider: true,
			foldingRangeProvider: true,
			hoverProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			documentHighlightProvider: true,
			selectionRangeProvider: true,
			completionProvider: { resolveProvider: true },
			inlayHintProvider: true,
			semanticTokensProvider: { legend, full: true, range: true },
			codeActionProvider: {
				codeActionKinds: ['quickfix', 'source.cable.fixAll', 'refactor.rewrite.cable'],
				resolveProvider: true,
			},
			executeCommandProvider: { commands: ['cable.ignore'] },
			workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			diagnosticProvider: { identifier: 'cable', interFileDependencies: false, workspaceDiagnostics: false },
		},
	});
});

test('refuses work before it is initialized, and lives', async (t) => {
	const { connection } = startServer(t);
	await refused(connection.sendRequest(HoverRequest.type, atStart), -32002);
	const answer = await connection.sendRequest(InitializeRequest.type, initializeParams({}));
	assert.equal(answer.capabilities.hoverProvider, true);
});

test('is initialized once', async (t) => {
	const { connection } = await startEditor(t);
	await refused(connection.sendRequest(InitializeRequest.type, initializeParams({})), -32600);
});

test('shuts down in order: no more work, exit code 0', async (t) => {
	const editor = await startEditor(t);
	editor.open(uri, clean);
	assert.ok(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }));
	await editor.connection.sendRequest(ShutdownRequest.type);
	await refused(editor.connection.sendRequest(HoverRequest.type, atStart), -32600);
	const exit = once(editor.server, 'exit');
	await editor.connection.sendNotification(ExitNotification.type);
	assert.deepEqual(await exit, [0, null]);
});

test('an exit without a shutdown is told by the exit code', async (t) => {
	const editor = await startEditor(t);
	const exit = once(editor.server, 'exit');
	await editor.connection.sendNotification(ExitNotification.type);
	assert.deepEqual(await exit, [1, null]);
});

test('ends when the editor is gone', async (t) => {
	const editor = await startEditor(t);
	const exit = once(editor.server, 'exit');
	editor.server.stdin?.end();
	assert.deepEqual(await exit, [1, null]);
});

test('speaks over the channel of Node as well', async (t) => {
	const server = fork(serverPath, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	t.after(() => endProcess(server));
	server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initializeParams({}) });
	const [answer] = (await once(server, 'message')) as [{ id: number; result: { serverInfo: unknown } }];
	assert.equal(answer.id, 1);
	assert.deepEqual(answer.result.serverInfo, { name: 'diplomatic-cables' });
});
