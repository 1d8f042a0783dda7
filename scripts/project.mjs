/** Where things lie in the project, and what every script does at its edges. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The path of something in the project, from its parts. */
export const inProject = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** Everything that is fetched to have a real VS Code; git ignores it. */
export const hostsFolder = inProject('.hosts');

/** The invented cables a newcomer opens. */
export const samplesFolder = inProject('samples');

/** One line of progress, on standard error so that what a script prints stays its own. */
export function say(/** @type {string} */ line) {
	process.stderr.write(`${line}\n`);
}

/** Something that the person at the keyboard can mend: said in one line, without a stack. */
export class Refusal extends Error {}

/** Was this module started by itself, or is it imported by another script? */
export function isStarted(/** @type {string} */ moduleUrl) {
	const started = process.argv[1];
	return started !== undefined && path.resolve(started) === fileURLToPath(moduleUrl);
}

/**
 * Runs a script's main function; a refusal is one line, anything else shows its stack. Both end with exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
	try {
		await main();
	} catch (error) {
		say(error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error));
		// At once: a server that still runs would keep this process alive, and is ended with it.
		process.exit(1);
	}
}
