/** Files, folders and standard input, as texts in a fixed order. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Terminal } from './cables';
import { printable } from './print';

export interface Source {
	/** As given: a path, or `-`. */
	readonly file: string;
	readonly text: string;
	readonly encoding: string;
}

const cableFile = /\.(?:txt|cable)$/i;

/**
 * The texts of all paths, one at a time. Folders are walked in the order of their names, hidden folders and node_modules
 * passed over. What cannot be read is told and passed.
 */
export async function* sources(
	paths: readonly string[],
	terminal: Terminal,
	problems: { count: number },
): AsyncGenerator<Source> {
	for (const path of paths) {
		if (path === '-') {
			yield { file: path, ...decode(await readAll(terminal.input)) };
			continue;
		}
		for await (const file of walk(path, true, (error) => tell(path, error, terminal, problems))) {
			try {
				yield { file, ...decode(await readFile(file)) };
			} catch (error) {
				tell(file, error, terminal, problems);
			}
		}
	}
}

/** UTF-8, with or without mark; UTF-16 by its mark; anything else is read as Windows-1252, so that no byte is lost. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
	const mark = bytes.length >= 2 ? (bytes[0] << 8) | bytes[1] : 0;
	if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
	if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
	}
}

// Characters of 0x80-0x9f; those that the code page leaves open stay as they are.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The platform's own decoder reads these bytes as Latin-1 in Node 20. */
function decodeWindows1252(bytes: Uint8Array): string {
	const latin1 = new TextDecoder('latin1').decode(bytes);
	return latin1.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

/** A file that is named is read whatever its name; in folders only `.txt` and `.cable`. Links to folders are not followed. */
async function* walk(path: string, named: boolean, failed: (error: unknown) => void): AsyncGenerator<string> {
	try {
		const status = await lstat(path);
		const isFolder = named && status.isSymbolicLink() ? await isFolderBehind(path) : status.isDirectory();
		if (!isFolder) {
			yield path;
			return;
		}
	} catch (error) {
		failed(error);
		return;
	}
	const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
		failed(error);
		return [];
	});
	entries.sort((left, right) => (left.name < right.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.isDirectory()) {
			if (!entry.name.startsWith('.') && entry.name !== 'node_modules')
				yield* walk(join(path, entry.name), false, failed);
		} else if (cableFile.test(entry.name)) {
			yield join(path, entry.name);
		}
	}
}

async function isFolderBehind(path: string): Promise<boolean> {
	return readdir(path).then(
		() => true,
		() => false,
	);
}

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}

function tell(file: string, error: unknown, terminal: Terminal, problems: { count: number }): void {
	problems.count++;
	const reason = error instanceof Error ? error.message : String(error);
	terminal.problems.write(`cables: ${printable(file)} could not be read: ${printable(reason)}\n`);
}
