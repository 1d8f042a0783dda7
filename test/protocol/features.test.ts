import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type ClientCapabilities,
	type CodeAction,
	CodeActionRequest,
	CompletionRequest,
	CompletionResolveRequest,
	DidChangeConfigurationNotification,
	type DocumentSymbol,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRefreshRequest,
	InlayHintRequest,
	type Position,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	type SymbolInformation,
	SymbolKind,
	type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type ExplainCodesAnswer,
	explainCodesRequest,
	type LookUpCodeAnswer,
	lookUpCodeRequest,
} from '../../protocol/codes';
import { legend } from '../../server/features/semanticTokens';
import { type Editor, modern, startEditor } from './editor';
import { clean, damaged } from './texts';

const uri = 'file:///harbor/fair.txt';
const of = { textDocument: { uri } };

test('the outline is a tree: the cable, its header, its paragraphs, its signature', async (t) => {
	const editor = await startOn(t, damaged);
	const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, of)) as DocumentSymbol[];
	const [root] = symbols;
	assert.equal(symbols.length, 1);
	assert.equal(root.name, '09 VELMORA 412');
	assert.equal(root.kind, SymbolKind.Module);
	const names = root.children?.map(({ name }) => name) ?? [];
	assert.equal(names[0], 'Header');
	assert.deepEqual(
		names.filter((name) => name.startsWith('¶')).map((name) => name.slice(0, 6)),
		['¶1 (C)', '¶2 (C)', '¶3 (U)', '¶4 (C)'],
	);
	assert.equal(names.at(-1), 'QUIST');
});

test('the shape of the header is a setting', async (t) => {
	const editor = await startOn(t, damaged, { settings: { outline: { header: 'hidden' } } });
	const [root] = (await editor.connection.sendRequest(DocumentSymbolRequest.type, of)) as DocumentSymbol[];
	assert.match(root.children?.[0].name ?? '', /^¶1/);
});

test('every symbol lies in its parent, and what is selected in what is meant', async (t) => {
	for (const text of [clean, damaged, `${clean}\n${damaged}`]) {
		const editor = await startOn(t, text);
		const document = TextDocument.create(uri, 'cable', 1, text);
		const checkInside = (symbols: readonly DocumentSymbol[], from: number, to: number): void => {
			for (const { name, range, selectionRange, children = [] } of symbols) {
				const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
				const [first, last] = [document.offsetAt(selectionRange.start), document.offsetAt(selectionRange.end)];
				assert.ok(from <= start && start <= first && first <= last && last <= end && end <= to, name);
				checkInside(children, start, end);
			}
		};
		const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, of);
		checkInside(symbols as DocumentSymbol[], 0, text.length);
	}
});

test('an editor that knows no trees gets a list', async (t) => {
	const editor = await startOn(t, damaged, { capabilities: {} });
	const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, of)) as SymbolInformation[];
	assert.equal(symbols[0].name, '09 VELMORA 412');
	const paragraph = symbols.find(({ name }) => name.startsWith('¶2'));
	assert.equal(paragraph?.containerName, '09 VELMORA 412');
	assert.deepEqual(paragraph.location.uri, uri);
	assert.equal(paragraph.location.range.start.line, 21);
});

test('whole lines fold: the header, and paragraphs of more than one line', async (t) => {
	const editor = await startOn(t, clean);
	const folds = (await editor.connection.sendRequest(FoldingRangeRequest.type, of)) ?? [];
	const lines = folds.map(({ startLine, endLine }) => [startLine, endLine]);
	for (const expected of [
		[19, 20],
		[22, 23],
		[25, 26],
	])
		assert.ok(
			lines.some(([start, end]) => start === expected[0] && end === expected[1]),
			JSON.stringify(lines),
		);
	assert.ok(folds.every(({ startLine, endLine }) => startLine < endLine));
});

test('an editor that takes only so many folds gets the largest', async (t) => {
	const all = (await foldsWith(t, {})) ?? [];
	const one = (await foldsWith(t, { rangeLimit: 1 })) ?? [];
	const height = ({ startLine, endLine }: { startLine: number; endLine: number }): number => endLine - startLine;
	assert.deepEqual(one.map(height), [Math.max(...all.map(height))]);
});

test('a code says what it means, the meaning first and in bold', async (t) => {
	const editor = await startOn(t, damaged);
	const hover = await hoverAt(editor, damaged, 'PR|EL');
	assert.deepEqual(hover?.range, { start: { line: 13, character: 6 }, end: { line: 13, character: 10 } });
	const value = valueOf(hover);
	assert.match(value, /^\*\*[^\n]*political[^\n]*\*\*\n\n/i);
	assert.match(value, /\n\n\*[^\n]+\*$/);
});

test('an editor without Markdown gets plain text', async (t) => {
	const editor = await startOn(t, damaged, { capabilities: {} });
	const value = valueOf(await hoverAt(editor, damaged, 'PR|EL'));
	assert.match(value, /political/i);
	assert.doesNotMatch(value, /\*\*|\\/);
});

test('plain prose says nothing', async (t) => {
	const editor = await startOn(t, damaged);
	assert.equal(await hoverAt(editor, damaged, 'dred|gers before'), null);
});

test('what a cable says cannot become a link or HTML in a hover', async (t) => {
	const text = clean.replace('TAGS: PREL, ETRD', 'TAGS: PREL, <IMG>, [X](HTTP://X)');
	const editor = await startOn(t, text);
	const line = text.slice(0, text.indexOf('TAGS')).split('\n').length - 1;
	for (let character = 0; character < 40; character++) {
		const hover = await editor.connection.sendRequest(HoverRequest.type, { ...of, position: { line, character } });
		assert.doesNotMatch(valueOf(hover), /(?<!\\)[<[]|[^\\]:\/\//);
	}
});

test('a misread number is mended alone or with all others', async (t) => {
	const editor = await startOn(t, damaged);
	const actions = await actionsAt(editor, damaged, '1|2. (C)');
	assert.equal(actions.length, 2);
	const [one, all] = actions;
	assert.equal(all.title, 'Fix all of this kind in this file (misread-paragraph-number)');
	assert.ok(actions.every(({ kind }) => kind === 'quickfix'));
	assert.deepEqual(
		actions.map(({ diagnostics = [] }) => diagnostics.map(({ code }) => code)),
		[['misread-paragraph-number'], Array.from({ length: 3 }, () => 'misread-paragraph-number')],
	);
	assert.equal(apply(one, damaged), damaged.replace('\n12. ', '\n2. '));
	assert.equal(apply(all, damaged), damaged.replace(/^1(?=[234]\. )/gm, ''));
});

test('run-together lines are parted', async (t) => {
	const editor = await startOn(t, damaged);
	const [action, ...others] = await actionsAt(editor, damaged, 'O|O RUEHC');
	assert.equal(apply(action, damaged), damaged.replace('0417 OO', '0417\nOO'));
	assert.deepEqual(others, []);
});

test('all that is safe is mended at once, when a source action is asked for', async (t) => {
	const editor = await startOn(t, damaged);
	for (const kind of ['source', 'source.cable', 'source.cable.fixAll']) {
		const [action, ...others] = await actionsAt(editor, damaged, 'stone |barge', [kind]);
		assert.equal(action.kind, 'source.cable.fixAll');
		assert.equal(apply(action, damaged), damaged.replace('0417 OO', '0417\nOO').replace(/^1(?=[234]\. )/gm, ''));
		assert.deepEqual(others, []);
	}
	const sound = await startOn(t, clean);
	assert.deepEqual(await actionsAt(sound, clean, 'stone |barge', ['source']), []);
});

test('where nothing is wrong, and for other kinds, nothing is offered', async (t) => {
	const editor = await startOn(t, damaged);
	assert.deepEqual(await actionsAt(editor, damaged, 'stone |barge'), []);
	assert.deepEqual(await actionsAt(editor, damaged, '1|2. (C)', ['source.fixAll']), []);
	assert.equal((await actionsAt(editor, damaged, '1|2. (C)', ['quickfix'])).length, 2);
});

test('edits name the version they are for, where the editor knows versions', async (t) => {
	const editor = await startOn(t, clean);
	editor.change(uri, 7, { text: damaged });
	const [action] = await actionsAt(editor, damaged, '1|2. (C)');
	const [change] = action.edit?.documentChanges ?? [];
	assert.deepEqual('textDocument' in change && change.textDocument, { uri, version: 7 });

	const old = await startOn(t, damaged, { capabilities: {} });
	const [plain] = await actionsAt(old, damaged, '1|2. (C)');
	assert.deepEqual(Object.keys(plain.edit ?? {}), ['changes']);
});

async function startOn(
	t: Parameters<typeof startEditor>[0],
	text: string,
	options: Parameters<typeof startEditor>[1] = {},
): Promise<Editor> {
	const editor = await startEditor(t, options);
	editor.open(uri, text);
	return editor;
}

async function foldsWith(t: Parameters<typeof startEditor>[0], foldingRange: { rangeLimit?: number }) {
	const capabilities: ClientCapabilities = { ...modern, textDocument: { ...modern.textDocument, foldingRange } };
	const editor = await startOn(t, clean, { capabilities });
	return editor.connection.sendRequest(FoldingRangeRequest.type, of);
}

function hoverAt(editor: Editor, text: string, marked: string) {
	return editor.connection.sendRequest(HoverRequest.type, { ...of, position: placeOf(text, marked) });
}

function valueOf(hover: Awaited<ReturnType<typeof hoverAt>>): string {
	return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
}

async function actionsAt(editor: Editor, text: string, marked: string, only?: string[]): Promise<CodeAction[]> {
	const start = placeOf(text, marked);
	const context = { diagnostics: [], ...(only && { only }) };
	const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
		...of,
		range: { start, end: start },
		context,
	});
	return actions as CodeAction[];
}

/** Where the bar of `PR|EL` stands. */
function placeOf(text: string, marked: string): Position {
	const at = text.indexOf(marked.replace('|', ''));
	assert.ok(at >= 0, marked);
	return TextDocument.create(uri, 'cable', 1, text).positionAt(at + marked.indexOf('|'));
}

function apply(action: CodeAction, text: string): string {
	const edits = (action.edit?.documentChanges ?? []).flatMap((change) =>
		'edits' in change ? (change.edits as TextEdit[]) : [],
	);
	return TextDocument.applyEdits(TextDocument.create(uri, 'cable', 1, text), edits);
}

test('codes have tokens by what is known of them, in whole or in sight', async (t) => {
	const editor = await startOn(t, clean.replace('PREL', 'QXQX'));
	const all = await editor.connection.sendRequest(SemanticTokensRequest.type, of);
	const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
	const some = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { ...of, range });
	assert.ok(all && some);
	assert.deepEqual(some.data, all.data.slice(0, some.data.length));
	assert.ok(some.data.length > 0 && some.data.length < all.data.length);
	const unknown = 1 << legend.tokenModifiers.indexOf('unknown');
	assert.ok(all.data.some((bits, at) => at % 5 === 4 && bits === unknown));
});

test('hints beside codes come with their switch, and come anew when it is turned', async (t) => {
	const capabilities: ClientCapabilities = {
		...modern,
		workspace: { ...modern.workspace, inlayHint: { refreshSupport: true } },
	};
	const editor = await startOn(t, clean, { capabilities, settings: {} });
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const hints = () => editor.connection.sendRequest(InlayHintRequest.type, { ...of, range });
	assert.deepEqual(await hints(), []);
	const asked = new Promise((resolve) => {
		editor.connection.onRequest(InlayHintRefreshRequest.type, () => {
			resolve(undefined);
		});
	});
	editor.settings = { inlayHints: { tags: true } };
	await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	await asked;
	const labels = (await hints())?.map(({ label }) => label) ?? [];
	assert.equal(labels.length, 2);
	assert.match(JSON.stringify(labels[0]), /political/i);
});

test('what fits at the caret, and what it means when somebody looks at it', async (t) => {
	const editor = await startOn(t, clean);
	const line = clean.slice(0, clean.indexOf('TAGS')).split('\n').length - 1;
	const position = { line, character: 'TAGS: PREL, ET'.length };
	const list = await editor.connection.sendRequest(CompletionRequest.type, { ...of, position });
	assert.ok(list && !Array.isArray(list));
	const item = list.items.find(({ label }) => label === 'ETRD');
	assert.ok(item);
	assert.equal(item.documentation, undefined);
	const told = await editor.connection.sendRequest(CompletionResolveRequest.type, item);
	assert.match(JSON.stringify(told.documentation), /ETRD: [^"]*trade/i);
	editor.close(uri);
	assert.deepEqual(await editor.connection.sendRequest(CompletionResolveRequest.type, item), item);
});

test('the cheat sheet and the look-up of a code, which only our own client asks for', async (t) => {
	const editor = await startOn(t, clean, {});
	const sheet = await editor.connection.sendRequest<ExplainCodesAnswer>(explainCodesRequest, of);
	assert.match(sheet.text, /^Codes of /);
	const answer = await editor.connection.sendRequest<LookUpCodeAnswer>(lookUpCodeRequest, { ...of, query: 'RUEHKO' });
	assert.equal(answer.found[0].title, 'RUEHKO: AMEMBASSY TOKYO');
	assert.equal(
		await editor.connection.sendRequest(explainCodesRequest, { textDocument: { uri: 'file:///no.txt' } }),
		null,
	);
});
