#!/usr/bin/env node
/**
 * Stands in for the `code` program: takes the flags of VS Code's command line that matter to a test run, runs the
 * suite in the workbench's extension host, prints what the suite prints and ends with its exit code; 124 when it is
 * not through within CABLES_EDITOR_LIMIT seconds (180). So one test entry serves this host and a desktop VS Code.
 */
import path from 'node:path';
import { format } from 'node:util';
import { runScript, Refusal, say } from '../project.mjs';
import { openBrowser } from './browser.mjs';
import { addressOf, startWorkbench } from './workbench.mjs';

/**
 * What this workbench says in every run and what means nothing: optional native modules that are left out on purpose
 * (the log and the watchdog), the extension gallery and the service worker that it lacks, and its own connections.
 */
const noise =
	/spdlog|native-watchdog|open-vsx|ServiceWorker|connection token|a socket \(renderer|additional builtin extensions|ChatSessionStore/;

await runScript(async () => {
	const { flags, folder } = commandLine(process.argv.slice(2));
	const extension = flags.get('extensionDevelopmentPath');
	const tests = flags.get('extensionTestsPath');
	if (extension === undefined || tests === undefined) {
		throw new Refusal('The launcher wants --extensionDevelopmentPath=FOLDER and --extensionTestsPath=MODULE.');
	}
	const profile = flags.get('user-data-dir');
	const workbench = await startWorkbench({
		folder: profile,
		settingsFile: profile === undefined ? undefined : path.join(profile, 'User', 'settings.json'),
		extensions: flags.get('extensions-dir'),
		isTest: true,
	});
	process.exitCode = await runSuite(addressOf(workbench, { folder, extension, tests }));
	await workbench.stop();
	process.exit();
});

/** Opens the page that runs the suite, passes its console on, and gives the exit code that it ends with. */
async function runSuite(/** @type {string} */ address) {
	const { browser, page } = await openBrowser();
	const seconds = Number(process.env.CABLES_EDITOR_LIMIT ?? '180');
	/** @type {Promise<number>} */
	const ended = new Promise((resolve, reject) => {
		void page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
			const line = format(...args);
			if (!noise.test(line)) {
				(type === 'error' || type === 'warn' ? console.error : console.log)(line);
			}
		});
		void page.exposeFunction('codeAutomationExit', resolve);
		page.on('crash', () => reject(new Error('The page crashed.')));
		const limit = setTimeout(() => {
			say(`The suite was not through after ${seconds} seconds.`);
			resolve(124);
		}, seconds * 1_000);
		limit.unref();
	});
	await page.goto(address);
	const code = await ended;
	await browser.close();
	return code;
}

/** Takes `--name=value` and `--name`, forgets what it does not know; the first bare word is the folder. */
function commandLine(/** @type {readonly string[]} */ args) {
	const flags = new Map();
	let folder;
	for (const arg of args) {
		const flag = /^--([A-Za-z-]+)(?:=(.*))?$/.exec(arg);
		if (flag) {
			flags.set(flag[1], flag[2] ?? '');
		} else {
			folder ??= arg;
		}
	}
	return { flags, folder };
}
