/**
 * The editor suite: the same Mocha tests in the extension host of a desktop VS Code where one can be downloaded and
 * shown, else of the workbench; then a reader's look at the workbench's page.
 *
 *     node scripts/testEditor.mjs      (CABLES_EDITOR=workbench: no desktop VS Code)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { testableEditor } from './hosts/desktop.mjs';
import { installedWorkbench } from './hosts/install.mjs';
import { temporaryFolder } from './hosts/processes.mjs';
import { readingFolder } from './hosts/readingFolder.mjs';
import { quietSettings } from './hosts/workbench.mjs';
import { inProject, isStarted, root, say } from './project.mjs';
import { compile, countOfOne, runAlone, runTestFiles, sum } from './suites.mjs';

/** @typedef {import('./suites.mjs').Count} Count */

/** Wants dist/ and out/ built. */
export async function testEditor() {
	return sum([await testInExtensionHost(), await testAtPage()]);
}

async function testInExtensionHost() {
	const { runTests } = await import('@vscode/test-electron');
	const desktop = await testableEditor();
	if (desktop === undefined) {
		installedWorkbench();
	}
	say(`Running in ${desktop === undefined ? 'the workbench' : desktop} …`);
	const profile = temporaryFolder('profile');
	mkdirSync(path.join(profile, 'User'));
	writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
	const results = path.join(profile, 'results.json');
	let isDone = true;
	try {
		await runTests({
			vscodeExecutablePath: desktop ?? inProject('scripts', 'hosts', 'launcher.mjs'),
			extensionDevelopmentPath: root,
			extensionTestsPath: inProject('out', 'test', 'editor', 'index'),
			extensionTestsEnv: { CABLES_RESULTS: results },
			launchArgs: [readingFolder(), `--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'none')}`],
		});
	} catch (error) {
		say(String(error instanceof Error ? error.message : error));
		isDone = false;
	}
	return counted(results, isDone);
}

/** The count that the suite left; a run that ended badly without a failed test is a failure of its own. */
function counted(/** @type {string} */ results, /** @type {boolean} */ isDone) {
	/** @type {Count} */
	let count = countOfOne(false);
	try {
		count = JSON.parse(readFileSync(results, 'utf8'));
	} catch {
		say('The suite left no count.');
	}
	return isDone || count.failed > 0 ? count : sum([count, countOfOne(false)]);
}

function testAtPage() {
	return runTestFiles([inProject('test', 'editor', 'page.test.mjs')], { limit: 180_000 });
}

if (isStarted(import.meta.url)) {
	await runAlone(async () => {
		const isCompiled = compile();
		await build();
		const count = await testEditor();
		return isCompiled ? count : sum([count, countOfOne(false)]);
	});
}
