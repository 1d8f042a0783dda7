/** A reader at the workbench's page: opens the outline, points at a word, looks at the problems. Waits, never sleeps. */

/** @typedef {import('playwright-core').Page} Page */

/** How long a thing on the page may take to appear, in milliseconds. */
const patience = 20_000;

/** Resolves when an editor shows text and the extension has had its say about the language. */
export async function waitForEditor(/** @type {Page} */ page) {
	await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
}

/** Resolves when the status bar names the language. */
export async function waitForLanguage(/** @type {Page} */ page, /** @type {string} */ name) {
	await page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor({ timeout: 60_000 });
}

/** Resolves when the page wears a theme, its icons and the grammar's colours: a picture taken before shows none. */
export async function waitForColours(/** @type {Page} */ page, /** @type {string} */ theme) {
	await page.locator(`.monaco-workbench.file-icons-enabled.vscode-theme-defaults-themes-${theme}-json`).waitFor();
	await page.locator('.monaco-editor .view-line [class*="mtk"]:not(.mtk1)').first().waitFor({ timeout: patience });
}

/** Folds the list of files, so that the Outline has the whole side bar. */
export async function foldFiles(/** @type {Page} */ page) {
	const header = page.locator('.pane-header[aria-expanded="true"]', { hasNotText: /Outline|Timeline/ });
	if (await header.first().isVisible()) {
		await header.first().click();
	}
}

/** Unfolds the Outline and gives its rows, once there are any. */
export async function outlineRows(/** @type {Page} */ page) {
	const header = page.locator('.pane-header', { hasText: 'Outline' });
	await header.waitFor({ timeout: patience });
	if ((await header.getAttribute('aria-expanded')) !== 'true') {
		await header.click();
	}
	const rows = page.locator('.outline-tree .monaco-list-row');
	await rows.first().waitFor({ timeout: patience });
	return texts(rows);
}

/** Unfolds every node of the Outline. */
export async function unfoldOutline(/** @type {Page} */ page) {
	const pane = page.locator('.pane', { has: page.locator('.outline-tree') });
	await pane.locator('.pane-header').hover();
	const expand = pane.locator('.action-label[aria-label^="Expand All"]');
	if (await expand.isVisible()) {
		await expand.click();
	}
}

/** Points at a word in the text and gives the text of the hover that appears. */
export async function hoverText(/** @type {Page} */ page, /** @type {string} */ word, skip = 0) {
	const spot = await spotOf(page, word, skip);
	await page.mouse.move(spot.x - 30, spot.y);
	await page.mouse.move(spot.x, spot.y, { steps: 4 });
	const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
	await hover.first().waitFor({ timeout: patience });
	return (await texts(hover)).join('\n');
}

/** Opens the Problems panel and gives its rows (message, source, code, place), once there are any. */
export async function problemRows(/** @type {Page} */ page) {
	const rows = page.locator('.markers-panel .monaco-list-row');
	if (!(await page.locator('.markers-panel').isVisible())) {
		await page.keyboard.press('Control+Shift+M');
	}
	await rows.first().waitFor({ timeout: patience });
	return texts(rows);
}

/** Runs a command by its title. */
export async function runCommand(/** @type {Page} */ page, /** @type {string} */ title) {
	await page.keyboard.press('F1');
	const input = page.locator('.quick-input-widget input');
	await input.waitFor({ timeout: patience });
	await input.fill(`>${title}`);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: patience });
	await page.keyboard.press('Enter');
}

/** Brings a line of the text into sight, with the cursor at its start. */
export async function goToLine(/** @type {Page} */ page, /** @type {number} */ line) {
	// A click could meet the lines that stick to the top: the first group of editors takes the focus by key.
	await page.keyboard.press('Control+1');
	await page.keyboard.press('Control+G');
	const input = page.locator('.quick-input-widget input');
	await input.waitFor({ timeout: patience });
	await input.fill(`:${line}`);
	await page.keyboard.press('Enter');
	await input.waitFor({ state: 'hidden', timeout: patience });
}

/** The text as it stands on the screen, a line a string. */
export async function visibleLines(/** @type {Page} */ page) {
	const lines = await texts(page.locator('.monaco-editor .view-line'));
	return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** Where the middle of a word stands on the screen; `skip` passes over so many earlier places of it. */
async function spotOf(/** @type {Page} */ page, /** @type {string} */ word, /** @type {number} */ skip) {
	const spot = await page.waitForFunction(
		({ word, skip }) => {
			let left = skip;
			for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
				const parts = [];
				const walker = document.createTreeWalker(line, window.NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
					parts.push(node);
				}
				const text = parts.map((part) => (part.nodeValue ?? '').replaceAll('\u00a0', ' ')).join('');
				for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
					if (left-- > 0) {
						continue;
					}
					let middle = at + Math.floor(word.length / 2);
					const node = parts.find((part) => {
						const length = part.nodeValue?.length ?? 0;
						if (middle < length) {
							return true;
						}
						middle -= length;
						return false;
					});
					if (node !== undefined) {
						const range = document.createRange();
						range.setStart(node, middle);
						range.setEnd(node, middle + 1);
						const box = range.getBoundingClientRect();
						return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
					}
				}
			}
			return undefined;
		},
		{ word, skip },
		{ timeout: patience },
	);
	const found = await spot.jsonValue();
	if (found === undefined) {
		throw new Error(`${word} is not on the screen.`);
	}
	return found;
}

/** The texts of all that a locator finds, white space folded. */
async function texts(/** @type {import('playwright-core').Locator} */ locator) {
	return (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}
