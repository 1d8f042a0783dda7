import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	closeFor,
	codeOf,
	countByCode,
	findingsOf,
	flat,
	hoverOn,
	openCable,
	outlineOf,
	quickFixesFor,
} from './editor';
import { clean, damaged, type Expectation, mends, seedTwin, twoSections } from './expectations';

suite('a cable in the editor', () => {
	suiteSetup(async function () {
		this.timeout(60_000);
		// The first cable of a session starts the server; its findings say that it answers.
		const document = await openCable(damaged.file);
		await findingsOf(document.uri, (findings) => findings.length > 0);
	});

	for (const expected of [seedTwin, clean, damaged, twoSections]) {
		test(`${expected.file}: the outline`, () => checkOutline(expected));
		for (const { at, after, says } of expected.hovers) {
			test(`${expected.file}: the hover on ${at}`, async () => {
				const text = await hoverOn(await openCable(expected.file), at, after);
				for (const pattern of says) {
					assert.match(text, pattern);
				}
			});
		}
		test(`${expected.file}: the findings`, () => checkFindings(expected));
	}

	for (const { file, code, title, before, after } of mends) {
		test(`${file}: the quick fix ${title.source}`, async () => {
			const document = await openCable(file);
			checkText(document, before);
			const findings = await findingsOf(document.uri, (all) => all.some((each) => codeOf(each) === code));
			const first = findings.find((each) => codeOf(each) === code);
			assert.ok(first);
			const fixes = await quickFixesFor(document.uri, first.range);
			const fix = fixes.find((each) => title.test(each.title));
			assert.ok(fix?.edit, `no such fix with an edit among ${JSON.stringify(fixes.map((each) => each.title))}`);
			assert.ok(await vscode.workspace.applyEdit(fix.edit));
			checkText(document, after);
			await closeFor(document);
		});
	}

	test('the cheat sheet opens beside the cable, read-only, in plain text', async () => {
		const document = await openCable(clean.file);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('cable.explainCodes');
		const sheet = vscode.window.activeTextEditor?.document;
		assert.equal(sheet?.uri.scheme, 'cable-codes');
		assert.equal(sheet.languageId, 'plaintext');
		assert.match(sheet.getText(), /^Codes of 09VELMORA412\n/);
		assert.match(sheet.getText(), /\nHEADING\n/);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	test('the text around the noise folds', async () => {
		const document = await openCable(twoSections.file);
		const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
			'vscode.executeFoldingRangeProvider',
			document.uri,
		);
		assert.ok(ranges.length > twoSections.paragraphs.length, `${ranges.length} ranges`);
	});
});

async function checkOutline({ file, root, paragraphs, signature }: Expectation): Promise<void> {
	const [top, ...others] = await outlineOf(await openCable(file));
	assert.ok(top, 'the outline is empty');
	assert.deepEqual(others, []);
	assert.equal(top.name, root);
	const names = flat(top.children).map(({ name }) => name);
	const numbered = names.filter((name) => name.startsWith('¶'));
	assert.equal(numbered.length, paragraphs.length, numbered.join('\n'));
	for (const [at, name] of numbered.entries()) {
		assert.ok(name.startsWith(paragraphs[at] ?? '') && name !== paragraphs[at], name);
	}
	const last = flat(top.children).filter(({ detail }) => detail === 'signature');
	assert.equal(last.length, 1, names.join('\n'));
	assert.match(last[0]?.name ?? '', signature);
}

async function checkFindings({ file, findings, spoil }: Expectation): Promise<void> {
	const document = await openCable(file);
	const { uri } = document;
	if (spoil !== undefined) {
		const { from, to, code } = spoil;
		await replace(document, from, to);
		await findingsOf(uri, (all) => all.some((each) => codeOf(each) === code));
		await replace(document, to, from);
		await findingsOf(uri, (all) => !all.some((each) => codeOf(each) === code));
	}
	const isTold = (all: readonly vscode.Diagnostic[]) =>
		Object.entries(findings).every(([code, times]) => countByCode(all)[code] === times);
	const told = (await findingsOf(uri, isTold)).filter((each) => each.severity <= vscode.DiagnosticSeverity.Warning);
	assert.deepEqual(countByCode(told), findings);
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
	const at = document.getText().indexOf(from);
	assert.ok(at >= 0, `${from} does not stand in the text`);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The document holds these texts, in this order. */
function checkText(document: vscode.TextDocument, parts: readonly string[]): void {
	let from = 0;
	for (const part of parts) {
		const at = document.getText().indexOf(part, from);
		assert.ok(at >= 0, `${JSON.stringify(part)} does not stand in the text`);
		from = at + part.length;
	}
}
