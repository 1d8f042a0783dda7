/**
 * Leaves one .vsix in the project's root, small and without anything that is not needed to run.
 *
 *     npm run package                  builds it
 *     npm run package -- --verify      also installs it into the workbench and reads a cable with it
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { inProject, Refusal, root, runScript, samplesFolder, say } from './project.mjs';
import { runTool } from './suites.mjs';

/** A reader's download stays small. */
const mostBytes = 1_000_000;

await runScript(async () => {
	const { values } = parseArgs({ options: { verify: { type: 'boolean' } } });
	const file = await pack();
	if (values.verify === true) {
		await verify(file);
		process.exit();
	}
});

async function pack() {
	for (const old of readdirSync(root).filter((name) => name.endsWith('.vsix'))) {
		rmSync(inProject(old));
	}
	await build({ production: true });
	const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
	const file = inProject(`${name}-${version}.vsix`);
	if (!runTool('@vscode/vsce/vsce', ['package', '--no-dependencies', '--out', file])) {
		throw new Refusal('vsce could not make the package.');
	}
	const { size } = statSync(file);
	if (size > mostBytes) {
		throw new Refusal(`${path.basename(file)} has ${size} bytes, more than ${mostBytes}.`);
	}
	say(`${path.basename(file)}: ${Math.ceil(size / 1_000)} KB`);
	return file;
}

/** Installs the package into a fresh workbench, without the sources, and reads a sample as a reader would. */
async function verify(/** @type {string} */ file) {
	const { installedWorkbench } = await import('./hosts/install.mjs');
	const { temporaryFolder } = await import('./hosts/processes.mjs');
	const { addressOf, serverFolders, startWorkbench } = await import('./hosts/workbench.mjs');
	const { openBrowser } = await import('./hosts/browser.mjs');
	const { hoverText, outlineRows, waitForEditor, waitForLanguage } = await import('./hosts/reader.mjs');
	const folder = temporaryFolder('installed');
	const installing = spawnSync(
		process.execPath,
		[installedWorkbench(), ...serverFolders(folder), '--install-extension', file],
		{ encoding: 'utf8' },
	);
	if (installing.status !== 0 || !installing.stdout.includes('successfully installed')) {
		throw new Refusal(`The package does not install: ${installing.stdout}${installing.stderr}`);
	}
	const workbench = await startWorkbench({ folder });
	const { browser, page } = await openBrowser();
	try {
		const sample = path.join(samplesFolder, '09VELMORA412.txt');
		await page.goto(addressOf(workbench, { folder: samplesFolder, file: sample }));
		await waitForEditor(page);
		await waitForLanguage(page, 'Diplomatic Cable');
		const [first = ''] = await outlineRows(page);
		const hover = await hoverText(page, 'RUEHLO');
		if (!first.startsWith('09 VELMORA 412') || !/LONDON/i.test(hover)) {
			throw new Refusal(`Installed, but the outline begins with "${first}" and the hover says "${hover}".`);
		}
		say(`Installed from the file: the outline begins with "${first}", the hover says "${hover.split('\n')[0]}".`);
	} finally {
		await browser.close();
		await workbench.stop();
	}
}
