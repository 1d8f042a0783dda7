import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeFor, findingsOf, openCable, withSetting } from './editor';
import { clean, damaged } from './expectations';

suite('help beside the text and while writing', () => {
	suiteSetup(async function () {
		this.timeout(60_000);
		const document = await openCable(damaged.file);
		await findingsOf(document.uri, (findings) => findings.length > 0);
	});

	test('tokens tell a misread number and the level of a portion', async () => {
		const { uri } = await openCable(damaged.file);
		const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
			'vscode.provideDocumentSemanticTokensLegend',
			uri,
		);
		const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
			'vscode.provideDocumentSemanticTokens',
			uri,
		);
		const named = Array.from({ length: tokens.data.length / 5 }, (_, at) => {
			const [type = 0, bits = 0] = tokens.data.slice(5 * at + 3, 5 * at + 5);
			return `${legend.tokenTypes[type]}.${legend.tokenModifiers[Math.log2(bits)]}`;
		});
		assert.equal(named.filter((name) => name === 'paragraphNumber.misread').length, 3);
		assert.ok(named.includes('portionMark.confidential'), named.join(' '));
	});

	test('hints stand behind codes when they are switched on, and not before', async () => {
		const document = await openCable(clean.file);
		assert.deepEqual(await hintsOf(document), []);
		await withSetting('cable.inlayHints.dates', true, async () => {
			const hints = await hintsOf(document);
			assert.deepEqual(hints, ['Saturday 14 March 2009, 15:07 UTC', 'Saturday 14 March 2009, 15:07 UTC']);
		});
	});

	test('a TAGS code is proposed with its meaning, and written in the place of the word', async () => {
		const document = await openCable(clean.file);
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			document.positionAt(document.getText().indexOf('EFIS') + 2),
			undefined,
			// As many are resolved.
			1000,
		);
		const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'EFIS');
		assert.ok(item, `${items.length} proposals`);
		const { documentation } = item;
		assert.match(documentation instanceof vscode.MarkdownString ? documentation.value : '', /EFIS: .*fish/i);
		const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
		assert.equal(document.getText(range), 'EFIS');
	});

	test('in an empty cable whole telegrams are proposed', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'cable', content: '' });
		await vscode.window.showTextDocument(document);
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			new vscode.Position(0, 0),
		);
		const templates = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
		assert.equal(templates.length, 2);
		await closeFor(document);
	});
});

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
	const whole = new vscode.Range(0, 0, document.lineCount, 0);
	const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
		'vscode.executeInlayHintProvider',
		document.uri,
		whole,
	);
	return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}
