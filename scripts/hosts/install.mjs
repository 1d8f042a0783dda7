/**
 * Installs the VS Code workbench that the tests, the pictures and a machine without a desktop use: the `lib/vscode`
 * part of the npm package code-server, which is VS Code's own server with its own web workbench. The wrapper around
 * it is left out: it would compile native modules that the workbench does not need.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostsFolder, Refusal, say } from '../project.mjs';
import { npm, npmOutput } from '../setup.mjs';

/** VS Code 1.100.3: the oldest version that the manifest promises, and the newest that runs on Node 20. */
const pin = {
	name: 'code-server',
	version: '4.100.3',
	integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** A folder in which an installation grows ends in the number of the process that is at work. */
const growingPrefix = '.growing-';

/** Raised when this file installs something differently, so that older installations are made anew. */
const recipe = 1;

/** VS Code looks for files with ripgrep, whose own installation downloads it; this release brings it along. */
const ripgrep = '@vscode/ripgrep@1.18.0';

/**
 * Gives the workbench's main script, installing it first where it is missing or incomplete. A new installation grows
 * in a folder of its own and is renamed when it is whole, so that a half one is never taken for one.
 */
export function installedWorkbench() {
	const folder = path.join(hostsFolder, `workbench-${pin.version}`);
	if (!isWhole(folder)) {
		install(folder);
	}
	return path.join(folder, 'lib', 'vscode', 'out', 'server-main.js');
}

function isWhole(/** @type {string} */ folder) {
	try {
		return JSON.parse(readFileSync(path.join(folder, 'whole.json'), 'utf8')).recipe === recipe;
	} catch {
		return false;
	}
}

function install(/** @type {string} */ folder) {
	say(`Installing a VS Code workbench into ${path.relative(process.cwd(), folder)} (once, about 15 seconds) …`);
	mkdirSync(hostsFolder, { recursive: true });
	clearLeftovers();
	const growing = path.join(hostsFolder, `${growingPrefix}${process.pid}`);
	mkdirSync(growing);
	try {
		fetchPackage(growing);
		const vscode = path.join(growing, 'lib', 'vscode');
		say('  its libraries …');
		npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscode);
		say('  ripgrep …');
		addRipgrep(growing, vscode);
		deleteMaps(vscode);
		writeFileSync(path.join(growing, 'whole.json'), `${JSON.stringify({ ...pin, recipe })}\n`);
		if (!isWhole(folder)) {
			rmSync(folder, { recursive: true, force: true });
			renameSync(growing, folder);
		}
		say('  done.');
	} finally {
		rmSync(growing, { recursive: true, force: true });
	}
}

/** Removes what installations left that were ended in the middle; another one may be at work now. */
function clearLeftovers() {
	for (const name of readdirSync(hostsFolder).filter((each) => each.startsWith(growingPrefix))) {
		try {
			process.kill(Number(name.slice(growingPrefix.length)), 0);
		} catch {
			rmSync(path.join(hostsFolder, name), { recursive: true, force: true });
		}
	}
}

/** Fetches the package and unpacks the workbench and the licences out of it. */
function fetchPackage(/** @type {string} */ growing) {
	say(`  ${pin.name} ${pin.version} (42 MB) …`);
	const [packed] = JSON.parse(npmOutput(['pack', `${pin.name}@${pin.version}`, '--json'], growing));
	if (packed.integrity !== pin.integrity) {
		throw new Refusal(`${packed.filename} is not the one that was reviewed: its checksum is ${packed.integrity}.`);
	}
	const members = ['package/LICENSE', 'package/ThirdPartyNotices.txt', 'package/lib/vscode'];
	const unpacked = spawnSync('tar', ['-xzf', packed.filename, '--strip-components=1', ...members], {
		cwd: growing,
		stdio: ['ignore', 2, 2],
	});
	if (unpacked.status !== 0) {
		throw new Refusal(`tar could not unpack ${packed.filename}${unpacked.error ? `: ${unpacked.error.message}` : '.'}`);
	}
	rmSync(path.join(growing, packed.filename));
}

/** Puts ripgrep where this workbench looks for it. */
function addRipgrep(/** @type {string} */ growing, /** @type {string} */ vscode) {
	const besides = path.join(growing, 'ripgrep');
	mkdirSync(besides);
	writeFileSync(path.join(besides, 'package.json'), '{ "private": true }\n');
	npm(['install', ripgrep, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], besides);
	const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
	const scope = path.join(besides, 'node_modules', '@vscode');
	const found = readdirSync(scope)
		.map((name) => path.join(scope, name, 'bin', program))
		.find((file) => existsSync(file));
	if (found === undefined) {
		throw new Refusal(`${ripgrep} brought no program for ${process.platform} ${process.arch}.`);
	}
	const bin = path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
	mkdirSync(bin, { recursive: true });
	cpSync(found, path.join(bin, program));
	rmSync(besides, { recursive: true, force: true });
}

/** More than half of the unpacked files' size is source maps of VS Code itself. */
function deleteMaps(/** @type {string} */ folder) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile() && entry.name.endsWith('.map')) {
			rmSync(path.join(entry.parentPath, entry.name));
		}
	}
}
