/** What a reader sees on the workbench's page. Pictures are left in `.pictures/`. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../../scripts/hosts/browser.mjs';
import { readingFolder } from '../../scripts/hosts/readingFolder.mjs';
import {
	foldFiles,
	goToLine,
	hoverText,
	outlineRows,
	problemRows,
	runCommand,
	unfoldOutline,
	visibleLines,
	waitForEditor,
	waitForLanguage,
} from '../../scripts/hosts/reader.mjs';
import { addressOf, startWorkbench } from '../../scripts/hosts/workbench.mjs';
import { inProject, root } from '../../scripts/project.mjs';

/** The table to change when the wording changes. */
const expected = {
	file: '08USUNNORTHPORT731.txt',
	language: 'Diplomatic Cable',
	root: /^08 USUN NORTHPORT 731/,
	paragraphs: [/^¶1 \(C\)/, /^¶2 \(SBU\)/, /^¶3 \(C\)/, /^¶4 \(C\)/, /^¶5 \(C\)/],
	hover: { at: 'RUEHKO', says: /AMEMBASSY TOKYO/i },
	problems: { 'joined-format-lines': 1, 'misread-paragraph-number': 3 },
	notACable: 'Cable: This Is Not a Cable',
	readAsCable: 'Cable: Read This File as a Cable',
	paragraph: { command: 'Cable: Go to Paragraph…', number: '3', row: /^¶3 \(C\)/, place: 'Ln 29, Col 3' },
};

/** @type {import('../../scripts/hosts/workbench.mjs').Workbench} */
let workbench;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
	const folder = readingFolder();
	workbench = await startWorkbench();
	// Tall enough for the whole outline: a list draws only the rows that are in sight.
	({ browser, page } = await openBrowser({ height: 1_300 }));
	await page.goto(addressOf(workbench, { folder, file: path.join(folder, expected.file), extension: root }));
	await waitForEditor(page);
});

after(async () => {
	await browser?.close();
	await workbench?.stop();
});

test('the status bar names the language', async () => {
	await waitForLanguage(page, expected.language);
	assert.match((await visibleLines(page)).join('\n'), /SUBJECT/);
});

test('the Outline shows the telegram and its paragraphs', async () => {
	assert.match((await outlineRows(page))[0] ?? '', expected.root);
	await foldFiles(page);
	await unfoldOutline(page);
	const rows = (await outlineRows(page)).filter((row) => row.startsWith('¶'));
	await picture('outline');
	assert.equal(rows.length, expected.paragraphs.length, rows.join('\n'));
	for (const [at, pattern] of expected.paragraphs.entries()) {
		assert.match(rows[at] ?? '', pattern);
	}
});

test('a hover says what a code means', async () => {
	const text = await hoverText(page, expected.hover.at);
	await picture('hover');
	assert.match(text, expected.hover.says);
});

test('the Problems panel says what is malformed', async () => {
	const rows = await problemRows(page);
	await picture('problems');
	for (const [code, times] of Object.entries(expected.problems)) {
		assert.equal(rows.filter((row) => row.includes(code)).length, times, rows.join('\n'));
	}
});

test('a paragraph is found by its number, shown on the way, and left with Escape', async () => {
	const { command, number, row } = expected.paragraph;
	await goToLine(page, 1);
	assert.match(await typeInList(command, number), row);
	await picture('paragraph');
	await page.keyboard.press('Escape');
	await waitForCaret('Ln 1, Col 1');
	assert.match(await typeInList(command, number), row);
	await page.keyboard.press('Enter');
	await waitForCaret(expected.paragraph.place);
});

test('the palette offers the way out and back', async () => {
	await goToLine(page, 1);
	await runCommand(page, expected.notACable);
	await waitForLanguage(page, 'Plain Text');
	await runCommand(page, expected.readAsCable);
	await waitForLanguage(page, expected.language);
});

/** Runs a command that opens a list, types into it and gives the row that Enter would choose. */
async function typeInList(/** @type {string} */ command, /** @type {string} */ text) {
	await runCommand(page, command);
	const input = page.locator('.quick-input-widget input[placeholder^="Number or words"]');
	await input.waitFor();
	await input.fill(text);
	const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: `¶${text} ` });
	await row.waitFor();
	return (await row.innerText()).trim();
}

/** Resolves when the status bar says that the caret stands there and the list is gone. */
async function waitForCaret(/** @type {string} */ place) {
	await page.locator('#status\\.editor\\.selection', { hasText: place }).waitFor();
	await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function picture(/** @type {string} */ name) {
	mkdirSync(inProject('.pictures'), { recursive: true });
	await page.screenshot({ path: inProject('.pictures', `test-${name}.png`) });
}
