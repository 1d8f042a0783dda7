/** Files, folders and standard input, as texts in a fixed order, one at a time. */
import { lstatSync, opendirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Terminal } from './command';
import { decode, type Decoded } from './decode';
import { type Report } from './report';

export interface Source extends Decoded {
	/** As given: a path, or `-`. */
	readonly file: string;
}

/**
 * The texts of all paths, each read when it is its turn. Folders are walked in the order of their names, hidden folders
 * and node_modules passed over. What cannot be read is told and passed.
 */
export async function* sources(
	paths: readonly string[],
	terminal: Terminal,
	report: Report,
): AsyncGenerator<Source, void, undefined> {
	for (const path of paths) {
		if (path === '-') {
			const bytes = await readAll(terminal.input);
			yield { file: path, ...decode(bytes) };
			report.read(bytes.length);
			continue;
		}
		for (const file of filesOf(path, report)) {
			const source = read(file, report);
			if (source) yield source;
		}
	}
}

/** Without promises: nothing else is to be done meanwhile, and of two million small files each costs a fifth. */
function read(file: string, report: Report): Source | undefined {
	try {
		const bytes = readFileSync(file);
		const source = { file, ...decode(bytes) };
		report.read(bytes.length);
		return source;
	} catch (error) {
		report.failed(file, 'could not be read', error);
		return undefined;
	}
}

/** A file that is named is read whatever its name, a link that is named is followed. */
function* filesOf(path: string, report: Report): Generator<string, void, undefined> {
	// What is not there fails when it is read, where it is told.
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) yield path;
	else yield* walk(path, report);
}

const cableFile = /\.(?:txt|cable)$/i;

/** `.txt` and `.cable` files, in the order of their whole paths. Links to folders are not followed. */
function* walk(folder: string, report: Report): Generator<string, void, undefined> {
	for (const name of namesIn(folder, report)) {
		const path = join(folder, name);
		if (name.endsWith(sep)) yield* walk(path, report);
		else if (isToRead(path)) yield path;
	}
}

/** Sorted; of folders with the separator at the end. Only names are kept, for a folder may hold millions of files. */
function namesIn(folder: string, report: Report): readonly string[] {
	const names: string[] = [];
	try {
		const entries = opendirSync(folder, { bufferSize: 1024 });
		try {
			for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
				if (entry.isDirectory()) {
					if (!entry.name.startsWith('.') && entry.name !== 'node_modules') names.push(entry.name + sep);
				} else if (cableFile.test(entry.name)) {
					names.push(entry.name);
				}
			}
		} finally {
			entries.closeSync();
		}
	} catch (error) {
		report.failed(folder, 'could not be read', error);
	}
	return names.sort();
}

/** Neither a pipe, on which reading would wait for ever, nor a link to a folder; a broken link is to be told. */
function isToRead(path: string): boolean {
	const status = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
	return status === undefined || status.isFile() || status.isSymbolicLink();
}

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}
