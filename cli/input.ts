/** Files, folders and standard input, as texts in a fixed order, one at a time. */
import { decode, type Decoded } from '../files/decode';
import { type Files, refusalOf } from '../files/files';
import { walk } from '../files/walk';
import { type Terminal } from './command';
import { type Report } from './report';

export interface Source extends Decoded {
	/** As given: a path, or `-`. */
	readonly file: string;
}

export interface ReadSource extends Source {
	readonly bytes: Uint8Array;
}

/** The texts of all paths, each read when it is its turn. What cannot be read is told and passed. */
export async function* sources(
	paths: readonly string[],
	terminal: Terminal,
	report: Report,
): AsyncGenerator<ReadSource, void, undefined> {
	for (const path of paths) {
		if (path === '-') {
			const bytes = await readAll(terminal.input);
			yield { file: path, bytes, ...decode(bytes) };
			report.read(bytes.length);
			continue;
		}
		for await (const file of filesOf(path, terminal.files, report)) {
			const source = await read(file, terminal.files, report);
			if (source) yield source;
		}
	}
}

async function read(file: string, files: Files, report: Report): Promise<ReadSource | undefined> {
	try {
		const answer = files.read(file);
		const bytes = answer instanceof Promise ? await answer : answer;
		const source = { file, bytes, ...decode(bytes) };
		report.read(bytes.length);
		return source;
	} catch (error) {
		report.failed(file, 'could not be read', error);
		return undefined;
	}
}

/** A file that is named is read whatever its name, a link that is named is followed. */
async function* filesOf(path: string, files: Files, report: Report): AsyncGenerator<string, void, undefined> {
	const refusal = refusalOf(path);
	if (refusal !== undefined) {
		report.failed(path, refusal);
		return;
	}
	// What is not there fails when it is read, where it is told.
	if ((await files.kindOf(path)) !== 'folder') yield path;
	else yield* walk(files, path, { failed: (folder, error) => report.failed(folder, 'could not be read', error) });
}

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}
