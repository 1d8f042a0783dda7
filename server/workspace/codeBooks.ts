/** Code books of the reader's own, named in `cable.codeBooks`: read when a document first needs them, again when they change. */
import { type Books } from '../../cable/books/books';
import { type BookProblem, readUserBook, type UserBook } from '../../cable/books/userBook';
import { decode } from '../../files/decode';
import { type Answer, type Files, refusalOf } from '../../files/files';
import { type Folders } from './folders';

/** In a workspace that is not trusted there are none: its settings might name them. */
export interface CodeBooks {
	/** The project's books, with those of the paths before them; at once when they are at hand. */
	of(uri: string, paths: readonly string[]): Answer<Books>;
	/** A file may hold something else now: whether it is one of these books. */
	reread(uri: string): boolean;
	/** The settings may name other books. */
	renew(): void;
	trust(): void;
}

export interface CodeBooksOptions {
	readonly books: Books;
	readonly files: Files;
	readonly folders: Folders;
	readonly trusted: boolean;
	/** To the reader: a path that leads to no book. The same is said once. */
	readonly warn: (message: string) => void;
	/** What is wrong inside a book, which may be nothing any more. */
	readonly told: (uri: string, problems: readonly BookProblem[]) => void;
	readonly watch: (path: string) => void;
}

export function createCodeBooks(options: CodeBooksOptions): CodeBooks {
	const { books, files, folders, warn, told, watch } = options;
	let isTrusted = options.trusted;
	/** By the paths that a document's settings name. */
	const sets = new Map<string, Answer<Books>>();
	const known = new Map<string, Promise<UserBook | undefined>>();

	const load = async (path: string): Promise<UserBook | undefined> => {
		try {
			const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
			const book = readUserBook(name, decode(await files.read(path)).text);
			told(files.uriOf(path), book.problems);
			return book;
		} catch (error) {
			warn(`The code book ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
			return undefined;
		}
	};
	const loaded = (path: string): Promise<UserBook | undefined> => {
		const book = known.get(path) ?? load(path);
		known.set(path, book);
		watch(path);
		return book;
	};
	const forget = (): void => {
		for (const path of known.keys()) told(files.uriOf(path), []);
		known.clear();
		sets.clear();
	};

	return {
		of(uri, paths) {
			if (!isTrusted || paths.length === 0) return books;
			const folder = folders.holding(uri)?.folder.path;
			const whole = paths.flatMap((path) => wholePath(path, folder, files, warn) ?? []);
			const key = whole.join('\n');
			const set = sets.get(key);
			if (set) return set;
			const reading = Promise.all(whole.map(loaded)).then((found) => {
				const all = books.with(found.filter((book): book is UserBook => book !== undefined));
				if (sets.get(key) === reading) sets.set(key, all);
				return all;
			});
			sets.set(key, reading);
			return reading;
		},
		reread(uri) {
			const path = files.pathOf(uri);
			if (path === undefined || !known.delete(path)) return false;
			sets.clear();
			return true;
		},
		renew: forget,
		trust() {
			isTrusted = true;
		},
	};
}

/** Absolute, or from the workspace folder of the document; undefined, and told, for what is never opened. */
function wholePath(
	path: string,
	folder: string | undefined,
	files: Files,
	warn: CodeBooksOptions['warn'],
): string | undefined {
	const refusal = refusalOf(path);
	if (refusal !== undefined) {
		warn(`cable.codeBooks: ${path} ${refusal}.`);
		return undefined;
	}
	if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(path)) return path;
	if (folder !== undefined) return files.join(folder, path);
	warn(`cable.codeBooks: ${path} is counted from a workspace folder, and this file is in none.`);
	return undefined;
}
