import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentSymbol } from 'vscode-languageserver/node';
import { documentSymbol } from '../../../server/features/documentSymbol';
import { contextOf, snapshotOf, uri } from './case';

const params = { textDocument: { uri } };

test('a text without a number of its own is called after its file', () => {
	checkRoot('1. The fair opens.\n', 'file:///harbor/cheese%20fair.txt', 'cheese fair.txt');
	checkRoot('1. The fair opens.\n', 'file:///harbor/100%.txt', '100%.txt');
	checkRoot('1. The fair opens.\n', 'untitled:Untitled-1', 'Untitled-1');
	checkRoot('', 'untitled:', '—');
});

test('white space and unseen marks of the text do not reach the list', () => {
	const [root] = symbolsOf('UNCLAS VELMORA 000412\n\nSUBJECT: QUAY\u202eHAVEN\u200b\tFAIR\n\n1. The fair opens.\n');
	assert.match(JSON.stringify(root), /QUAY\ufffdHAVEN/);
	assert.doesNotMatch(JSON.stringify(root), /[\u202e\u200b\t]/);
});

test('a list without end is cut, and that is said', () => {
	const context = contextOf({ hierarchicalSymbols: true });
	const text = `UNCLAS VELMORA 000412\n\n1. Fair.\n${'1. Cheese.\n\n'.repeat(21_000)}`;
	const symbols = documentSymbol(snapshotOf(text), params, context) as DocumentSymbol[];
	const count = (nodes: readonly DocumentSymbol[]): number =>
		nodes.reduce((sum, { children = [] }) => sum + 1 + count(children), 0);
	assert.equal(count(symbols), 20_000);
	assert.deepEqual(context.said, [`The outline of ${uri} is cut after 20000 entries.`]);
});

function checkRoot(text: string, of: string, name: string): void {
	assert.equal(symbolsOf(text, of)[0].name, name);
}

function symbolsOf(text: string, of = uri): DocumentSymbol[] {
	const context = contextOf({ hierarchicalSymbols: true });
	return documentSymbol(snapshotOf(text, of), params, context) as DocumentSymbol[];
}
