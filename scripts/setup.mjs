/** Sets up the project's tools. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, Refusal, root, say } from './project.mjs';

/**
 * Installs the project's tools when they are missing or are not those of the lock file. Versions are compared, not
 * times: a checkout touches the lock file's time without changing what it asks for.
 */
export function ensureTools() {
	if (areToolsCurrent()) {
		return;
	}
	say('Installing the tools (npm ci, about half a minute) …');
	npm(['ci', '--no-audit', '--no-fund'], root);
}

/** Runs npm, with its output on standard error; refuses when npm fails. */
export function npm(/** @type {readonly string[]} */ args, /** @type {string} */ folder) {
	const result = runNpm(args, folder, ['ignore', 2, 2]);
	if (result.status !== 0) {
		throw new Refusal(`npm ${args.join(' ')} failed in ${folder}; its own lines above say why.`);
	}
}

/** Runs npm and gives what it printed; refuses with npm's own complaint when it fails. */
export function npmOutput(/** @type {readonly string[]} */ args, /** @type {string} */ folder) {
	const result = runNpm(args, folder, ['ignore', 'pipe', 'pipe']);
	if (result.status !== 0) {
		throw new Refusal(`npm ${args.join(' ')} failed:\n${result.stderr || String(result.error)}`);
	}
	return result.stdout;
}

/**
 * npm is started through Node where npm itself says where it lies: its command is a batch file on Windows, which
 * cannot be spawned without a shell.
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {import('node:child_process').StdioOptions} stdio
 */
function runNpm(args, folder, stdio) {
	const own = process.env.npm_execpath;
	const options = { cwd: folder, stdio, encoding: /** @type {const} */ ('utf8'), maxBuffer: 1 << 28 };
	if (own !== undefined && /npm-cli\.c?js$/.test(own)) {
		return spawnSync(process.execPath, [own, ...args], options);
	}
	return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Is every package that the lock file wants here in its version? What is optional may be missing. */
function areToolsCurrent() {
	const wanted = packagesOf('package-lock.json');
	const found = packagesOf('node_modules', '.package-lock.json');
	if (wanted === undefined || found === undefined) {
		return false;
	}
	return Object.entries(wanted).every(([place, asked]) => {
		const there = found[place];
		return place === '' || there?.version === asked?.version || (there === undefined && asked?.optional === true);
	});
}

/**
 * @param {string[]} file
 * @returns {Record<string, { version?: string; optional?: boolean } | undefined> | undefined}
 */
function packagesOf(...file) {
	try {
		return JSON.parse(readFileSync(inProject(...file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
