/** Starts and stops the workbench's server, and makes the addresses of its pages. */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../project.mjs';
import { installedWorkbench } from './install.mjs';
import { freePort, startGroup, stopGroup, temporaryFolder } from './processes.mjs';

/** Settings that keep VS Code from showing anything but the files: no welcome, trust, chat, update or tip. */
export const quietSettings = Object.freeze({
	'workbench.startupEditor': 'none',
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'chat.disableAIFeatures': true,
	'chat.commandCenter.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.tips.enabled': false,
	'workbench.enableExperiments': false,
	'update.mode': 'none',
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'editor.minimap.enabled': false,
	'window.restoreWindows': 'none',
});

/**
 * @typedef {object} Workbench
 * @property {string} host the host and port that it listens on
 * @property {string} folder its data folder
 * @property {string | undefined} token what an address must carry, where one was asked for
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server on a free port with a fresh data folder.
 * @param {object} [options]
 * @param {string} [options.folder] its data folder; a new one when absent
 * @param {string} [options.extensions] its folder of installed extensions; a new one when absent
 * @param {Record<string, unknown>} [options.settings] added to the quiet settings
 * @param {string} [options.settingsFile] a settings file to use instead
 * @param {string} [options.token] what an address must carry; without one any local user could use the server
 * @param {boolean} [options.isTest] lets the page run a test suite
 * @param {NodeJS.ProcessEnv} [options.env] what the extension host sees
 * @param {number} [options.port]
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench(options = {}) {
	const main = installedWorkbench();
	const folder = options.folder ?? temporaryFolder('workbench');
	const user = path.join(folder, 'data', 'User');
	mkdirSync(user, { recursive: true });
	if (options.settingsFile !== undefined && existsSync(options.settingsFile)) {
		cpSync(options.settingsFile, path.join(user, 'settings.json'));
	} else {
		writeFileSync(
			path.join(user, 'settings.json'),
			JSON.stringify({ ...quietSettings, ...options.settings }, null, '\t'),
		);
	}
	const port = options.port ?? (await freePort());
	const child = startGroup(
		process.execPath,
		[
			main,
			...serverFolders(folder, options.extensions),
			...['--host', '127.0.0.1', '--port', String(port), '--disable-telemetry', '--disable-workspace-trust'],
			...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
			...(options.isTest === true ? ['--enable-smoke-test-driver'] : []),
		],
		{ env: options.env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const log = keepLog(child);
	const workbench = {
		host: `127.0.0.1:${port}`,
		folder,
		token: options.token,
		process: child,
		stop: () => stopGroup(child),
	};
	try {
		await answers(workbench);
	} catch (error) {
		await workbench.stop();
		throw new Refusal(`The VS Code workbench did not start: ${String(error)}\n${log().slice(-2_000)}`);
	}
	return workbench;
}

/** The command line's part that says where the server keeps its data and its extensions. */
export function serverFolders(/** @type {string} */ folder, extensions = path.join(folder, 'extensions')) {
	return ['--accept-server-license-terms', '--server-data-dir', folder, '--extensions-dir', extensions];
}

/**
 * Another name for the extension's folder. VS Code wears a theme that it finds below a sole extension under
 * development, and the hosts' own themes lie below ours: under another name they do not, and the setting holds.
 */
export function linkedExtension(/** @type {string} */ extension, folder = temporaryFolder('extension')) {
	const link = path.join(folder, 'extension');
	rmSync(link, { force: true });
	symlinkSync(extension, link, 'junction');
	return link;
}

/**
 * The address of a page: a folder or a `.code-workspace` file, the extension under development, what to open or run.
 * @param {Workbench} workbench
 * @param {object} what
 * @param {string} [what.folder]
 * @param {string} [what.file] a file to open at once
 * @param {string} [what.extension] the folder of the extension under development
 * @param {string} [what.tests] the module whose `run` is the test suite
 */
export function addressOf(workbench, { folder, file, extension, tests }) {
	const remote = (/** @type {string} */ place) => `vscode-remote://${workbench.host}${slashed(place)}`;
	const payload = [
		['skipWelcome', 'true'],
		['skipReleaseNotes', 'true'],
		...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(linkedExtension(extension))]]),
		...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
		...(file === undefined ? [] : [['openFile', remote(file)]]),
	];
	const address = new URL(`http://${workbench.host}/`);
	if (workbench.token !== undefined) {
		address.searchParams.set('tkn', workbench.token);
	}
	if (folder !== undefined) {
		address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', slashed(folder));
	}
	address.searchParams.set('payload', JSON.stringify(payload));
	return address.href;
}

/** A path as it stands in an address. */
function slashed(/** @type {string} */ place) {
	const slashes = path.resolve(place).split(path.sep).join('/');
	return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

/** Keeps the end of what a server says, for the case that it does not start: at other times it says nothing useful. */
function keepLog(/** @type {import('node:child_process').ChildProcess} */ child) {
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (log = (log + text).slice(-20_000)));
	}
	return () => log;
}

/** Resolves when the server answers; rejects when it ends or stays silent for half a minute. */
async function answers(/** @type {Workbench} */ workbench) {
	const until = Date.now() + 30_000;
	/** @type {Promise<never>} */
	const failed = new Promise((_, reject) => {
		workbench.process.once('error', reject);
		workbench.process.once('exit', (code) => reject(new Error(`it ended with code ${code}`)));
	});
	failed.catch(() => undefined);
	while (Date.now() < until) {
		try {
			const response = await Promise.race([fetch(`http://${workbench.host}/version`), failed]);
			if (response.ok) {
				return;
			}
		} catch (error) {
			if (workbench.process.exitCode !== null) {
				throw error;
			}
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('it stayed silent for half a minute');
}
