/**
 * The door to files: whoever reads, lists or writes one does it through this interface. What changes on a disk is told
 * by the editor, which watches its folders anyway; the door itself watches nothing.
 */

/** At once where the platform can: to wait for a promise costs a small file a fifth of its reading. */
export type Answer<T> = T | Promise<T>;

/** `other`: a pipe, a socket, a device, on which reading could wait for ever. `link`: one that leads nowhere. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Paths are those of the platform. What cannot be done is thrown, or rejects, as an error with a message. */
export interface Files {
	/** What stands at a path, links followed; undefined where nothing does. */
	kindOf(path: string): Answer<EntryKind | undefined>;
	/** Hands over name and kind of all that lies in a folder, in any order; links are not followed. */
	list(folder: string, take: (name: string, kind: EntryKind) => void): Answer<void>;
	read(path: string): Answer<Uint8Array>;
	/** The whole content or nothing: who reads meanwhile sees the old one. Makes the folder if need be, follows a link. */
	write(path: string, bytes: Uint8Array): Answer<void>;
	join(folder: string, name: string): string;
	/** From the root, whatever the path was given from. */
	whole(path: string): string;
	/** The folder that holds this path; undefined at the root. */
	parentOf(path: string): string | undefined;
	/** How a path inside a folder is called from there, with slashes on every platform; undefined where it lies outside. */
	nameWithin(folder: string, path: string): string | undefined;
	/** `file:` to a path of this platform; undefined for every other address, and where the door refuses to look. */
	pathOf(uri: string): string | undefined;
	uriOf(path: string): string;
}

/**
 * Why a path is never opened: an address would ask the network, and so would a share, which on Windows is told the
 * reader's name and password on the way. Undefined for a path that may be opened.
 */
export function refusalOf(path: string): string | undefined {
	if (/^[\\/]{2}/.test(path)) return 'is a network share; give it a drive letter or a mount point';
	// "https://", "file:": not "C:\"
	if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(path)) return 'is an address; only files of this machine are read';
	return path.includes('\0') ? 'is no path' : undefined;
}

/** What a door throws for a path that it never opens. */
export class RefusedPath extends Error {}

/** The path, if it may be opened. */
export function allowed(path: string): string {
	const refusal = refusalOf(path);
	if (refusal !== undefined) throw new RefusedPath(refusal);
	return path;
}
