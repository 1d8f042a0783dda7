import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the test's folder as a reader would; the document may change its language afterwards. */
export async function open(file: string): Promise<vscode.TextDocument> {
	const uri = fileUri(file);
	await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
	const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
	assert.ok(document, `${file} did not open`);
	return document;
}

/** Opens a file and waits until it is a cable. */
export async function openCable(file: string): Promise<vscode.TextDocument> {
	return languageOf(await open(file), 'cable');
}

/** Resolves when the document has this language. A document that changes its language is opened once more. */
export async function languageOf(document: vscode.TextDocument, language: string): Promise<vscode.TextDocument> {
	await until(
		vscode.workspace.onDidOpenTextDocument,
		() => document.languageId === language,
		() => `${vscode.workspace.asRelativePath(document.uri)} is ${document.languageId}, not ${language}`,
	);
	return document;
}

/** Resolves with the findings of a document as soon as they are as wished. */
export async function findingsOf(
	uri: vscode.Uri,
	areWished: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
	const found = () => vscode.languages.getDiagnostics(uri).filter((each) => each.source === 'cable');
	await until(
		vscode.languages.onDidChangeDiagnostics,
		() => areWished(found()),
		() => `the findings stayed ${JSON.stringify(countByCode(found()))}`,
	);
	return found();
}

/** The code of a finding as a word. */
export function codeOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

/** How often each code is among the findings. */
export function countByCode(findings: readonly vscode.Diagnostic[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const code of findings.map(codeOf)) {
		counts[code] = (counts[code] ?? 0) + 1;
	}
	return counts;
}

export async function outlineOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
	const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
		'vscode.executeDocumentSymbolProvider',
		document.uri,
	);
	return symbols ?? [];
}

/** All symbols of an outline, parents before their children. */
export function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
	return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

/** The text of the hovers on a word: at its first place, or the first after another text. */
export async function hoverOn(document: vscode.TextDocument, word: string, after = ''): Promise<string> {
	const text = document.getText();
	const from = text.indexOf(after);
	const at = text.indexOf(word, from + after.length);
	assert.ok(from >= 0 && at >= 0, `${word} does not stand in the text`);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		document.positionAt(at + Math.floor(word.length / 2)),
	);
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
		.join('\n');
}

export function quickFixesFor(uri: vscode.Uri, range: vscode.Range): Thenable<readonly vscode.CodeAction[]> {
	return vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		uri,
		range,
		vscode.CodeActionKind.QuickFix.value,
		// As many are resolved, so that an edit that is made late is there too.
		20,
	);
}

/** Closes what is shown without saving it; resolves when the document itself is gone. */
export async function closeFor(document: vscode.TextDocument): Promise<void> {
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await until(
		vscode.workspace.onDidCloseTextDocument,
		() => !vscode.workspace.textDocuments.some((each) => each.uri.toString() === document.uri.toString()),
		() => `${document.uri.path} stayed open`,
	);
}

/** The text of a file of the test's folder, as it lies on the disk. */
export async function read(file: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
}

/** Writes a file into the test's folder. */
export async function write(file: string, content: string | Uint8Array): Promise<void> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	await vscode.workspace.fs.writeFile(fileUri(file), bytes);
}

/** Sets a setting in the test's folder while something is done. */
export async function withSetting(section: string, value: unknown, act: () => Promise<void>): Promise<void> {
	const target = vscode.ConfigurationTarget.Workspace;
	await vscode.workspace.getConfiguration().update(section, value, target);
	try {
		await act();
	} finally {
		await vscode.workspace.getConfiguration().update(section, undefined, target);
	}
}

function fileUri(file: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	assert.ok(folder, 'no folder is open');
	return vscode.Uri.joinPath(folder.uri, file);
}

/** Resolves when the condition holds, looking whenever the event comes; the limit only names what was missing. */
async function until(event: vscode.Event<unknown>, holds: () => boolean, missing: () => string): Promise<void> {
	if (holds()) {
		return;
	}
	await new Promise<void>((resolve, reject) => {
		const limit = setTimeout(() => {
			subscription.dispose();
			reject(new Error(missing()));
		}, 10_000);
		const subscription = event(() => {
			if (holds()) {
				clearTimeout(limit);
				subscription.dispose();
				resolve();
			}
		});
	});
}
