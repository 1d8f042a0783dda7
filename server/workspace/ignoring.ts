import {
	type IgnoreEntry,
	ignoreFileName,
	type IgnoreList,
	nothingIgnored,
	readIgnoreList,
	withEntry,
} from '../../cable/rules/ignore';
import { decode } from '../../files/decode';
import { type Answer, type Files } from '../../files/files';
import { type Folder, type Folders } from './folders';

/** The list that holds for a document, and the document's name in it. */
export interface Ignored {
	/** The same object as long as it stays the same. */
	readonly list: IgnoreList;
	readonly name: string;
}

/** The lists of the workspace's folders. In a workspace that is not trusted there are none, and none is written. */
export interface Ignoring {
	/** At once when the list is at hand or there is none. */
	of(uri: string): Answer<Ignored | undefined>;
	/** A list as it will be with one entry more; undefined where it is malformed, which has been told. */
	plan(uri: string, entry: IgnoreEntry): Promise<IgnorePlan | undefined>;
	/** A planned list stands in the editor. */
	take(plan: IgnorePlan): void;
	/** What lies on the disk may be another list now: whether it is. */
	reread(uri: string): Promise<boolean>;
	trust(): void;
}

export interface IgnorePlan {
	readonly folder: Folder;
	/** Of the list. */
	readonly uri: string;
	readonly before: string;
	readonly after: string;
}

export interface IgnoringOptions {
	readonly files: Files;
	readonly folders: Folders;
	readonly trusted: boolean;
	/** To the reader: a list that cannot be read. */
	readonly warn: (message: string) => void;
}

interface Loaded {
	readonly text: string;
	readonly list: IgnoreList;
}

export function createIgnoring({ files, folders, trusted, warn }: IgnoringOptions): Ignoring {
	let isTrusted = trusted;
	const lists = new Map<string, Answer<Loaded>>();
	const pathIn = ({ path }: Folder): string => files.join(path, ignoreFileName);

	const readText = async (folder: Folder): Promise<string> => {
		try {
			const path = pathIn(folder);
			return (await files.kindOf(path)) === 'file' ? decode(await files.read(path)).text : '';
		} catch (error) {
			warn(`${pathIn(folder)} could not be read, so that nothing is ignored: ${String(error)}`);
			return '';
		}
	};
	const listOf = (text: string, folder: Folder): IgnoreList => {
		const list = readIgnoreList(text);
		if (!('malformed' in list)) return list;
		warn(`${pathIn(folder)} is malformed, so that nothing is ignored: ${list.malformed}.`);
		return nothingIgnored;
	};
	const load = async (folder: Folder): Promise<Loaded> => {
		const text = await readText(folder);
		return { text, list: listOf(text, folder) };
	};
	const loaded = (folder: Folder): Answer<Loaded> => {
		const known = lists.get(folder.uri);
		if (known) return known;
		const loading = load(folder).then((list) => {
			if (lists.get(folder.uri) === loading) lists.set(folder.uri, list);
			return list;
		});
		lists.set(folder.uri, loading);
		return loading;
	};
	const heldBy = (uri: string): ReturnType<Folders['holding']> => (isTrusted ? folders.holding(uri) : undefined);

	return {
		of(uri) {
			const held = heldBy(uri);
			if (!held) return undefined;
			const answer = loaded(held.folder);
			const { name } = held;
			return answer instanceof Promise ? answer.then(({ list }) => ({ list, name })) : { list: answer.list, name };
		},
		async plan(uri, entry) {
			const held = heldBy(uri);
			if (!held) return undefined;
			const before = await readText(held.folder);
			const after = withEntry(before, entry);
			if (typeof after === 'string') {
				return { folder: held.folder, uri: files.uriOf(pathIn(held.folder)), before, after };
			}
			warn(`${pathIn(held.folder)} is malformed and was left as it is: ${after.malformed}.`);
			return undefined;
		},
		take({ folder, after }) {
			lists.set(folder.uri, { text: after, list: listOf(after, folder) });
		},
		async reread(uri) {
			const held = heldBy(uri);
			const known = held?.name === ignoreFileName ? lists.get(held.folder.uri) : undefined;
			if (!held || !known) return false;
			const [before, after] = [await known, await load(held.folder)];
			if (before.text === after.text) return false;
			lists.set(held.folder.uri, after);
			return true;
		},
		trust() {
			isTrusted = true;
		},
	};
}
