import { type EntryKind, type Files } from './files';

export interface WalkOptions {
	/** A folder or link that could not be looked at is told and passed. */
	readonly failed: (path: string, error: unknown) => void;
	/** Leaves out a file, or a folder with all that lies in it. */
	readonly isLeftOut?: (path: string) => boolean;
}

/**
 * The `.txt` and `.cable` files below a folder, in the order of their whole paths. Hidden folders and node_modules are
 * passed over, links to folders are not followed.
 */
export async function* walk(
	files: Files,
	folder: string,
	options: WalkOptions,
): AsyncGenerator<string, void, undefined> {
	// A stack of folders instead of calls: a path then passes one generator on its way, however deep it lies.
	const open = [await namesIn(files, folder, options)];
	for (let names = open.at(-1); names; names = open.at(-1)) {
		const name = names.left.pop();
		if (name === undefined) {
			open.pop();
			continue;
		}
		const isFolder = name.endsWith('/');
		const path = files.join(names.folder, isFolder ? name.slice(0, -1) : name);
		if (options.isLeftOut?.(path)) continue;
		if (isFolder) open.push(await namesIn(files, path, options));
		else if (!names.links.has(name) || (await isToRead(files, path, options))) yield path;
	}
}

interface Names {
	readonly folder: string;
	/** The next is the last; of folders with a slash at the end. Only names are kept: a folder may hold millions. */
	readonly left: string[];
	readonly links: ReadonlySet<string>;
}

const cableFile = /\.(?:txt|cable)$/i;

async function namesIn(files: Files, folder: string, { failed }: WalkOptions): Promise<Names> {
	const left: string[] = [];
	const links = new Set<string>();
	try {
		const listed = files.list(folder, (name, kind) => {
			if (kind === 'folder') {
				if (!name.startsWith('.') && name !== 'node_modules') left.push(`${name}/`);
				return;
			}
			if (kind === 'other' || !cableFile.test(name)) return;
			left.push(name);
			if (kind === 'link') links.add(name);
		});
		if (listed) await listed;
	} catch (error) {
		failed(folder, error);
	}
	return { folder, left: left.sort().reverse(), links };
}

/** A link to a file is read, a broken one is to be told by whoever reads it. */
async function isToRead(files: Files, path: string, { failed }: WalkOptions): Promise<boolean> {
	try {
		const kind: EntryKind | undefined = await files.kindOf(path);
		return kind !== 'folder' && kind !== 'other';
	} catch (error) {
		failed(path, error);
		return false;
	}
}
