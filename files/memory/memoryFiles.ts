/** A door to files that are nowhere but here, for tests. */
import { allowed, type EntryKind, type Files, refusalOf } from '../files';

export interface MemoryFiles extends Files {
	/** By whole path with slashes. */
	readonly content: Map<string, Uint8Array>;
}

/** `{ '/fair/a.txt': 'text' }` */
export function createMemoryFiles(given: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
	const content = new Map(
		Object.entries(given).map(([path, text]) => [
			path,
			typeof text === 'string' ? new TextEncoder().encode(text) : text,
		]),
	);
	const kindOf = (path: string): EntryKind | undefined => {
		if (content.has(path)) return 'file';
		const within = path === '/' ? path : `${path}/`;
		return [...content.keys()].some((other) => other.startsWith(within)) ? 'folder' : undefined;
	};
	return {
		content,
		kindOf: (path) => kindOf(allowed(path)),
		list(folder, take) {
			if (kindOf(allowed(folder)) !== 'folder') throw new Error('there is no such folder');
			const within = folder === '/' ? folder : `${folder}/`;
			const inside = [...content.keys()].filter((path) => path.startsWith(within));
			const names = new Set(inside.map((path) => path.slice(within.length).split('/', 1)[0]));
			for (const name of names) take(name, content.has(within + name) ? 'file' : 'folder');
		},
		read(path) {
			const bytes = content.get(allowed(path));
			if (!bytes) throw new Error('there is no such file');
			return bytes;
		},
		write: (path, bytes) => void content.set(allowed(path), bytes),
		join: (folder, name) => (folder.endsWith('/') ? folder + name : `${folder}/${name}`),
		whole: (path) => (path.startsWith('/') ? path : `/${path}`),
		parentOf: (path) => (path === '/' ? undefined : path.slice(0, Math.max(1, path.lastIndexOf('/')))),
		nameWithin(folder, path) {
			const within = folder.endsWith('/') ? folder : `${folder}/`;
			return path.startsWith(within) && path !== within ? path.slice(within.length) : undefined;
		},
		pathOf(uri) {
			const path = uri.startsWith('file://') ? decodeURIComponent(uri.slice('file://'.length)) : undefined;
			return path !== undefined && refusalOf(path) === undefined && path.startsWith('/') ? path : undefined;
		},
		uriOf: (path) => `file://${path.split('/').map(encodeURIComponent).join('/')}`,
	};
}
