/** The door to the disk of this machine. */
import {
	chmodSync,
	closeSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	opendirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { allowed, type EntryKind, type Files, refusalOf } from '../files';

/** Without promises: of millions of small files each would cost a fifth more. */
export const nodeFiles: Files = {
	kindOf(path) {
		const status = statSync(allowed(path), { throwIfNoEntry: false });
		if (status) return kindOf(status);
		return lstatSync(path, { throwIfNoEntry: false }) && 'link';
	},
	list(folder, take) {
		const entries = opendirSync(allowed(folder), { bufferSize: 1024 });
		try {
			for (let entry = entries.readSync(); entry; entry = entries.readSync()) take(entry.name, kindOf(entry));
		} finally {
			entries.closeSync();
		}
	},
	read: (path) => readFileSync(allowed(path)),
	write,
	join,
	whole: (path) => resolve(path),
	parentOf(path) {
		const parent = dirname(path);
		return parent === path ? undefined : parent;
	},
	nameWithin(folder, path) {
		const name = relative(folder, path);
		const isOutside = name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name);
		return isOutside ? undefined : name.replaceAll(sep, '/');
	},
	pathOf(uri) {
		if (!uri.startsWith('file:')) return undefined;
		try {
			const path = fileURLToPath(uri);
			return refusalOf(path) === undefined ? path : undefined;
		} catch {
			// A host, an encoded slash: no file of this machine.
			return undefined;
		}
	},
	uriOf: (path) => pathToFileURL(path).href,
};

interface Kinds {
	isFile(): boolean;
	isDirectory(): boolean;
	isSymbolicLink(): boolean;
}

function kindOf(entry: Kinds): EntryKind {
	if (entry.isFile()) return 'file';
	if (entry.isDirectory()) return 'folder';
	return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Beside the file and then in its place: a full disk or a cut in between leaves the old content. */
function write(given: string, bytes: Uint8Array): void {
	mkdirSync(dirname(allowed(given)), { recursive: true });
	// A link keeps leading to the file, which gets the content.
	const path = statSync(given, { throwIfNoEntry: false }) ? realpathSync(given) : given;
	const mode = statSync(path, { throwIfNoEntry: false })?.mode;
	const beside = join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}.new`);
	try {
		const file = openSync(beside, 'wx', mode);
		try {
			for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		// What `open` was given is narrowed by the mask of the process.
		if (mode !== undefined) chmodSync(beside, mode);
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
