/**
 * A newcomer's first five minutes: sets everything up and opens a real VS Code with the extension on a folder.
 *
 *     npm start                 the samples
 *     npm start -- FOLDER       one's own folder
 *
 * The reader's own VS Code is taken where there is one (CABLES_EDITOR names another, or `workbench`), else one is
 * downloaded, else VS Code's workbench is served to a browser until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostsFolder, Refusal, root, runScript, samplesFolder, say } from './project.mjs';
import { ensureTools } from './setup.mjs';

/** What a newcomer sees first. */
const firstCable = path.join(samplesFolder, '09VELMORA412.txt');

await runScript(async () => {
	const folder = wishedFolder(process.argv[2]);
	ensureTools();
	say('Building …');
	const { build } = await import('./build.mjs');
	await build();
	const file = folder === samplesFolder ? firstCable : undefined;
	if (!(await openDesktop(folder, file))) {
		await serveWorkbench(folder, file);
	}
});

/** The folder named on the command line, as seen from where npm was called; the samples without one. */
function wishedFolder(/** @type {string | undefined} */ wished) {
	if (wished === undefined) {
		return samplesFolder;
	}
	const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), wished);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new Refusal(`${folder} is no folder.`);
	}
	return folder;
}

/** Opens a desktop VS Code; false where there is none or no display to show it on. */
async function openDesktop(/** @type {string} */ folder, /** @type {string | undefined} */ file) {
	const { downloadedEditor, hasDisplay, isWorkbenchWished, ownEditor } = await import('./hosts/desktop.mjs');
	if (isWorkbenchWished || !hasDisplay()) {
		return false;
	}
	const own = ownEditor();
	const editor = own ?? (await downloadedEditor());
	if (editor === undefined) {
		return false;
	}
	const flags = own === undefined ? await quietFlags() : [`--extensionDevelopmentPath=${root}`];
	say(`Opening ${folder} in ${editor} …`);
	const what = [folder, ...(file === undefined ? [] : [file])];
	const isBatch = process.platform === 'win32' && editor.endsWith('.cmd');
	const child = spawn(
		isBatch ? `"${editor}"` : editor,
		[...flags, '--new-window', ...what].map((arg) => (isBatch ? `"${arg}"` : arg)),
		{ stdio: 'ignore', detached: true, shell: isBatch },
	);
	return new Promise((resolve) => {
		child.once('error', (error) => {
			say(`It did not open: ${error.message}`);
			resolve(false);
		});
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}

/** A downloaded VS Code gets a quiet profile of its own and never meets the reader's. */
async function quietFlags() {
	const { linkedExtension, quietSettings } = await import('./hosts/workbench.mjs');
	const profile = path.join(hostsFolder, 'desktop-profile');
	const user = path.join(profile, 'User');
	if (mkdirSync(user, { recursive: true }) !== undefined) {
		writeFileSync(path.join(user, 'settings.json'), JSON.stringify(quietSettings, null, '\t'));
	}
	return [
		`--extensionDevelopmentPath=${linkedExtension(root, profile)}`,
		`--user-data-dir=${profile}`,
		`--extensions-dir=${path.join(profile, 'extensions')}`,
	];
}

/** Serves the workbench and stays up until Ctrl+C. Only who knows the address gets in. */
async function serveWorkbench(/** @type {string} */ folder, /** @type {string | undefined} */ file) {
	const { addressOf, startWorkbench } = await import('./hosts/workbench.mjs');
	const { hasDisplay } = await import('./hosts/desktop.mjs');
	const workbench = await startWorkbench({ token: randomBytes(12).toString('hex') });
	const address = addressOf(workbench, { folder, file, extension: root });
	console.log(`\nVS Code with Diplomatic Cables on ${folder}:\n\n  ${address}\n`);
	if (hasDisplay()) {
		await openInBrowser(address);
	} else {
		console.log('There is no display here: open this address in a browser.');
	}
	console.log('Ctrl+C ends it.');
	endWithParent();
	await new Promise((resolve) => workbench.process.once('exit', resolve));
	throw new Refusal('The workbench ended.');
}

/** npm's shell does not pass a signal on that was meant for npm alone: the server must not outlive it. */
function endWithParent() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) {
			process.exit();
		}
	}, 1_000);
}

/** Opens the address as a window of its own in a Chromium, else in the default browser. */
async function openInBrowser(/** @type {string} */ address) {
	const { findChromium } = await import('./hosts/chromium.mjs');
	const chromium = findChromium();
	const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
	const [command, args] = chromium === undefined ? [opener, [address]] : [chromium, [`--app=${address}`]];
	const child = spawn(command, args, { stdio: 'ignore', detached: true });
	child.once('error', () => console.log('No browser could be opened: open this address yourself.'));
	child.unref();
}
