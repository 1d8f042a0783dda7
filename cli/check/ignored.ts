import { type IgnoreList, ignoreFileName, nothingIgnored, readIgnoreList } from '../../cable/rules/ignore';
import { decode } from '../../files/decode';
import { type Files } from '../../files/files';
import { type Report } from '../report';

/** The list that holds for a file, and the file's name in it. */
export interface Ignored {
	readonly list: IgnoreList;
	readonly name: string;
}

/** Looks for the list in the file's folder and those above it: the nearest holds. Each folder is looked at once. */
export function createIgnored(files: Files, report: Report): (file: string) => Promise<Ignored> {
	const known = new Map<string, Promise<Found | undefined>>();
	const inFolder = (folder: string): Promise<Found | undefined> => {
		const found = known.get(folder) ?? look(folder);
		known.set(folder, found);
		return found;
	};
	const look = async (folder: string): Promise<Found | undefined> => {
		const path = files.join(folder, ignoreFileName);
		if ((await files.kindOf(path)) === 'file') return { folder, list: await readList(path, files, report) };
		const parent = files.parentOf(folder);
		return parent === undefined ? undefined : inFolder(parent);
	};
	return async (file) => {
		const path = files.whole(file);
		const folder = files.parentOf(path);
		const found = folder === undefined ? undefined : await inFolder(folder);
		if (!found) return nothing;
		return { list: found.list, name: files.nameWithin(found.folder, path) ?? '' };
	};
}

interface Found {
	readonly folder: string;
	readonly list: IgnoreList;
}

const nothing: Ignored = { list: nothingIgnored, name: '' };

async function readList(path: string, files: Files, report: Report): Promise<IgnoreList> {
	try {
		const list = readIgnoreList(decode(await files.read(path)).text);
		if (!('malformed' in list)) return list;
		report.failed(path, 'is malformed, so that nothing is ignored', new Error(list.malformed));
	} catch (error) {
		report.failed(path, 'could not be read, so that nothing is ignored', error);
	}
	return nothingIgnored;
}
