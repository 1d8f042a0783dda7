/** Finds a Chromium on this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../project.mjs';

/** The names a Chromium goes by, best first. */
const names = ['chromium', 'google-chrome'];

/** Where desktops install Chrome without putting it on the PATH. */
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	`${process.env.ProgramFiles ?? 'C:/Program Files'}/Google/Chrome/Application/chrome.exe`,
];

/** The path of a Chromium, or a refusal that says how to get one. */
export function chromiumPath() {
	const found = findChromium();
	if (found === undefined) {
		throw new Refusal(
			'No Chromium found. Install one (Debian: apt-get install -y chromium) or set CHROME_PATH to the program.',
		);
	}
	return found;
}

/** The path of a Chromium, where there is one. */
export function findChromium() {
	const wished = process.env.CHROME_PATH;
	if (wished !== undefined && wished !== '') {
		if (!isProgram(wished)) {
			throw new Refusal(`CHROME_PATH says ${wished}, which is no program.`);
		}
		return wished;
	}
	return names.map(onPath).find((file) => file !== undefined) ?? places.find(isProgram);
}

/** The full path of a command, where it is on the PATH. */
export function onPath(/** @type {string} */ command) {
	const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
	return (process.env.PATH ?? '')
		.split(path.delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => endings.map((ending) => path.join(folder, command + ending)))
		.find(isProgram);
}

function isProgram(/** @type {string} */ file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
