/** Drives a Chromium without a window. */
import { chromiumPath } from './chromium.mjs';

/** What keeps Chromium to the one page it was asked for, also as root in a container. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Opens an empty page, large enough for the workbench to show side bar, editor and panel.
 * @param {{ width?: number; height?: number; sharp?: boolean }} [size]
 */
export async function openBrowser({ width = 1280, height = 860, sharp = false } = {}) {
	const executablePath = chromiumPath();
	const { chromium } = await import('playwright-core');
	const browser = await chromium.launch({ executablePath, headless: true, args: flags });
	const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: sharp ? 2 : 1 });
	return { browser, page: await context.newPage() };
}
