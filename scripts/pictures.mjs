/**
 * Takes pictures of cables in the real editor.
 *
 *     npm run pictures -- [FILE…] [--out FOLDER] [--theme dark,light,contrast] [--hover WORD] [--line N] [--problems]
 *     npm run pictures -- --readme          (the README's picture, docs/picture.png)
 *
 * Every file is taken once a theme with the Outline open; with `--hover` also while a word is pointed at, with
 * `--problems` also with the Problems panel. Without a file the samples are taken.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openBrowser } from './hosts/browser.mjs';
import {
	foldFiles,
	goToLine,
	hoverText,
	outlineRows,
	problemRows,
	unfoldOutline,
	waitForColours,
	waitForEditor,
	waitForLanguage,
} from './hosts/reader.mjs';
import { addressOf, startWorkbench } from './hosts/workbench.mjs';
import { inProject, Refusal, root, runScript, samplesFolder, say } from './project.mjs';

/** VS Code's own themes by a short name: how a setting names them, how the page does. */
const themes = {
	dark: { title: 'Default Dark Modern', mark: 'dark_modern' },
	light: { title: 'Default Light Modern', mark: 'light_modern' },
	contrast: { title: 'Default High Contrast', mark: 'hc_black' },
	'contrast-light': { title: 'Default High Contrast Light', mark: 'hc_light' },
};

/** No title bar, which only says that the extension is under development. */
const bareWindow = {
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'window.menuBarVisibility': 'hidden',
	'window.customTitleBarVisibility': 'never',
};

/**
 * @typedef {object} Wish
 * @property {string} file
 * @property {string} out a path without its ending
 * @property {{ title: string; mark: string }} theme
 * @property {string | undefined} [hover] a word to point at
 * @property {number | undefined} [line] a line to bring into sight first
 * @property {boolean | undefined} [problems]
 * @property {{ width: number; height: number }} [size]
 * @property {boolean} [only] only the last state: the picture with hover and problems
 */

/** Takes the pictures of one file in one theme. */
async function take(/** @type {Wish} */ { file, out, theme, hover, line, problems, size, only = false }) {
	const settings = { ...bareWindow, 'workbench.colorTheme': theme.title };
	const workbench = await startWorkbench({ settings });
	const { browser, page } = await openBrowser({ ...size, sharp: true });
	try {
		await page.goto(addressOf(workbench, { folder: path.dirname(file), file, extension: root }));
		await waitForEditor(page);
		await waitForLanguage(page, 'Diplomatic Cable');
		await outlineRows(page);
		await foldFiles(page);
		await unfoldOutline(page);
		await waitForColours(page, theme.mark);
		if (line !== undefined) {
			await goToLine(page, line);
		}
		if (!only) {
			await page.screenshot({ path: `${out}.png` });
		}
		if (problems === true) {
			await problemRows(page);
			await page.screenshot({ path: only ? `${out}.png` : `${out}-problems.png` });
		}
		if (hover !== undefined) {
			await hoverText(page, hover);
			await page.screenshot({ path: only ? `${out}.png` : `${out}-hover.png` });
		}
	} finally {
		await browser.close();
		await workbench.stop();
	}
	say(`${out}*.png`);
}

await runScript(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			out: { type: 'string', default: inProject('.pictures') },
			theme: { type: 'string', default: 'dark,light,contrast' },
			hover: { type: 'string' },
			line: { type: 'string' },
			problems: { type: 'boolean' },
			readme: { type: 'boolean' },
			'no-build': { type: 'boolean' },
		},
	});
	if (values['no-build'] !== true) {
		await build();
	}
	if (values.readme === true) {
		mkdirSync(inProject('docs'), { recursive: true });
		await take({
			file: path.join(samplesFolder, '08USUNNORTHPORT731.txt'),
			out: inProject('docs', 'picture'),
			theme: themes.dark,
			hover: 'RUEHKO',
			problems: true,
			size: { width: 1200, height: 760 },
			only: true,
		});
		process.exit();
	}
	const from = process.env.INIT_CWD ?? process.cwd();
	const files = positionals.length > 0 ? positionals.map((file) => path.resolve(from, file)) : samples();
	const out = path.resolve(from, values.out);
	mkdirSync(out, { recursive: true });
	for (const file of files) {
		for (const name of values.theme.split(',')) {
			await take({
				file,
				out: path.join(out, `${path.basename(file, path.extname(file))}-${name}`),
				theme: themeOf(name),
				hover: values.hover,
				line: values.line === undefined ? undefined : Number(values.line),
				problems: values.problems,
			});
		}
	}
	process.exit();
});

function themeOf(/** @type {string} */ name) {
	const theme = Object.entries(themes).find(([short]) => short === name)?.[1];
	if (theme === undefined) {
		throw new Refusal(`No theme is called ${name}; there are ${Object.keys(themes).join(', ')}.`);
	}
	return theme;
}

function samples() {
	return readdirSync(samplesFolder)
		.filter((file) => file.endsWith('.txt'))
		.map((file) => path.join(samplesFolder, file));
}
