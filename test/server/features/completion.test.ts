import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver/node';
import { type Client } from '../../../server/client';
import { completion, describeItem, documentOf } from '../../../server/features/completion';
import { contextOf, snapshotOf, uri } from './case';

const above = 'FM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC\n\nUNCLAS VELMORA 000412\n\n';

test('the word under the caret is replaced, the rest of the line stays', () => {
	const [marked, chosen] = ['TAGS: ET|XX, PREL', 'ETRD'];
	const item = itemsAt(`${above}${marked}\n`).find(({ label }) => label === chosen);
	assert.deepEqual(item?.textEdit, {
		range: { start: { line: 5, character: 6 }, end: { line: 5, character: 10 } },
		newText: 'ETRD',
	});
	assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
});

test('the order of proposals is the one that is shown', () => {
	const items = itemsAt(`${above}|\n`);
	const sorted = items.map(({ sortText }) => sortText ?? '').toSorted();
	assert.ok(items.length > 10);
	assert.deepEqual(
		items.map(({ sortText }) => sortText),
		sorted,
	);
});

test('a few words stand beside a proposal, where an editor has place for them', () => {
	const at = `${above}TAGS: PRE|\n`;
	const named = (items: readonly CompletionItem[]) => items.find(({ label }) => label === 'PREL');
	const plain = named(itemsAt(at));
	assert.match(plain?.detail ?? '', /political/i);
	assert.equal(plain?.labelDetails, undefined);
	const beside = named(itemsAt(at, { labelDetails: true }));
	assert.equal(beside?.detail, undefined);
	assert.equal(beside?.labelDetails?.description, plain?.detail);
});

test('a whole telegram has places to fill in, for editors that lead through them', () => {
	const written = (client: Partial<Client>): readonly [number | undefined, string | undefined] => {
		const [item] = itemsAt('|', client);
		return [item.insertTextFormat, item.textEdit?.newText];
	};
	const [format, text] = written({ snippets: true });
	assert.equal(format, InsertTextFormat.Snippet);
	assert.match(text ?? '', /^\$\{1:R\} /);
	const [plainFormat, plainText] = written({});
	assert.equal(plainFormat, InsertTextFormat.PlainText);
	assert.match(plainText ?? '', /^R 141507Z MAR 26\nFM /);
});

test('more is told of an item only when it is asked for', () => {
	const item = itemsAt(`${above}TAGS: |\n`).find(({ label }) => label === 'EFIS');
	assert.ok(item);
	assert.equal(item.documentation, undefined);
	assert.equal(documentOf(item), uri);
	// As it comes back from an editor.
	const returned = JSON.parse(JSON.stringify(item)) as CompletionItem;
	const told = describeItem(returned, contextOf({ markdownDocumentation: true }));
	assert.match(JSON.stringify(told.documentation), /\*\*EFIS: [^*]+\*\*\\n\\n/);
	assert.match(JSON.stringify(describeItem(returned, contextOf()).documentation), /"plaintext"/);
});

test('an item of somebody else comes back as it was', () => {
	for (const data of [undefined, null, 7, { uri: 7 }, { uri, about: { what: 'tag', code: 'EFIS', day: 'today' } }]) {
		const item: CompletionItem = { label: 'EFIS', data };
		assert.equal(describeItem(item, contextOf()), item);
	}
	assert.equal(documentOf({ label: 'EFIS', data: { uri: 7 } }), undefined);
});

function itemsAt(marked: string, client: Partial<Client> = {}): readonly CompletionItem[] {
	const text = marked.replace('|', '');
	const position = TextDocument.create(uri, 'cable', 1, text).positionAt(marked.indexOf('|'));
	return completion(snapshotOf(text), { textDocument: { uri }, position }, contextOf(client)).items;
}
