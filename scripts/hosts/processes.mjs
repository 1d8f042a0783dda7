/** Processes, ports and folders that a host needs for one run, and that are gone when the run ends, however it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();
let isGuarded = false;

/**
 * Starts a process at the head of a group of its own, so that its children can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(command, args, options) {
	guard();
	const child = spawn(command, args, { ...options, detached: process.platform !== 'win32', windowsHide: true });
	running.add(child);
	child.once('exit', () => running.delete(child));
	return child;
}

/**
 * Ends a process and its children, at first politely; resolves when it is gone.
 * @param {ChildProcess} child
 */
export async function stopGroup(child) {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
		return;
	}
	const gone = new Promise((resolve) => child.once('exit', resolve));
	signalGroup(child, 'SIGTERM');
	const last = setTimeout(() => signalGroup(child, 'SIGKILL'), 2_000);
	await gone;
	clearTimeout(last);
}

/** A new empty folder that lasts as long as this process. */
export function temporaryFolder(/** @type {string} */ name) {
	guard();
	const folder = mkdtempSync(path.join(os.tmpdir(), `cables-${name}-`));
	folders.add(folder);
	return folder;
}

/** A port that nobody listens on now. @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
			);
		});
	});
}

/** A signal to stop or an error that nobody caught must not leave a server or a browser behind. */
function guard() {
	if (isGuarded) {
		return;
	}
	isGuarded = true;
	process.on('exit', clearAway);
	for (const [signal, number] of /** @type {const} */ ([
		['SIGINT', 2],
		['SIGTERM', 15],
		['SIGHUP', 1],
	])) {
		process.on(signal, () => process.exit(128 + number));
	}
}

function clearAway() {
	for (const child of running) {
		signalGroup(child, 'SIGKILL');
	}
	for (const folder of folders) {
		try {
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			// A file that a dying process still writes stays in the system's own temporary folder.
		}
	}
}

function signalGroup(/** @type {ChildProcess} */ child, /** @type {NodeJS.Signals} */ signal) {
	if (child.pid === undefined) {
		return;
	}
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
		return;
	}
	try {
		process.kill(-child.pid, signal);
	} catch {
		// It was gone already.
	}
}
