/** Finds a desktop VS Code: the reader's own, or a downloaded one. */
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostsFolder, Refusal, say } from '../project.mjs';
import { onPath } from './chromium.mjs';
import { temporaryFolder } from './processes.mjs';

/** Can a window be opened? Only Linux can be without a display. */
export function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Is the workbench wished for, whatever else there is? */
export const isWorkbenchWished = process.env.CABLES_EDITOR === 'workbench';

/** The reader's own editor: what CABLES_EDITOR names, `code` or `codium`. */
export function ownEditor() {
	const wished = process.env.CABLES_EDITOR;
	if (wished === undefined || wished === '' || isWorkbenchWished) {
		return ['code', 'codium'].map(onPath).find((file) => file !== undefined);
	}
	const found = path.isAbsolute(wished) ? wished : onPath(wished);
	if (found === undefined) {
		throw new Refusal(`CABLES_EDITOR says ${wished}, which is not on the PATH.`);
	}
	return found;
}

/** Downloads VS Code, or takes the one downloaded before; undefined where there is no network. */
export async function downloadedEditor() {
	const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
	let isTold = false;
	try {
		return await downloadAndUnzipVSCode({
			version: process.env.CABLES_VSCODE_VERSION ?? 'stable',
			cachePath: path.join(hostsFolder, 'desktop'),
			timeout: 15_000,
			reporter: {
				report({ stage }) {
					if (stage === 'downloading' && !isTold) {
						isTold = true;
						say('Downloading VS Code (once, about 150 MB) …');
					}
				},
				error() {
					// Said below, in one line.
				},
			},
		});
	} catch (error) {
		say(
			`VS Code cannot be downloaded here (${String(error instanceof Error ? error.message : error).split('\n')[0]}).`,
		);
		return undefined;
	}
}

/**
 * A desktop VS Code that a test can be run in: downloaded, and on a display that nobody sees where there is none.
 * Undefined where only the workbench will do.
 */
export async function testableEditor() {
	const virtualDisplay = hasDisplay() ? undefined : onPath('xvfb-run');
	if (isWorkbenchWished || (!hasDisplay() && virtualDisplay === undefined)) {
		return undefined;
	}
	const editor = await downloadedEditor();
	if (editor === undefined || virtualDisplay === undefined) {
		return editor;
	}
	const wrapper = path.join(temporaryFolder('display'), 'code');
	writeFileSync(wrapper, `#!/bin/sh\nexec "${virtualDisplay}" -a "${editor}" "$@"\n`);
	chmodSync(wrapper, 0o755);
	return wrapper;
}
