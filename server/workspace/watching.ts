import { type Connection, DidChangeWatchedFilesNotification, type FileEvent, type GlobPattern } from '../lsp';

/** Changes on the disk, as the editor tells them: it watches its folders anyway, and knows which are remote. */
export interface Watching {
	/** From now on changes of files that fit the pattern are told. An editor that takes no such wish tells what it will. */
	watch(pattern: string): void;
	/** The same for one file, wherever it lies. */
	watchFile(uri: string): void;
}

export interface WatchingOptions {
	/** The editor takes the wish at any time. */
	readonly registers: boolean;
	/** The editor watches outside of its folders too. */
	readonly anywhere: boolean;
	readonly changed: (event: FileEvent) => void;
	readonly failed: (kind: string, error: unknown) => void;
}

export function createWatching(connection: Connection, options: WatchingOptions): Watching {
	const { registers, anywhere, changed, failed } = options;
	const watched = new Set<string>();
	connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(changed));
	const watch = (globPattern: GlobPattern): void => {
		const key = JSON.stringify(globPattern);
		if (!registers || watched.has(key)) return;
		watched.add(key);
		connection.client
			.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] })
			.catch((error: unknown) => failed('watching files', error));
	};
	return {
		watch,
		watchFile(uri) {
			const cut = uri.lastIndexOf('/');
			const name = decodeURIComponent(uri.slice(cut + 1)).replace(/[[\]{}*?]/g, '?');
			watch(anywhere ? { baseUri: uri.slice(0, cut), pattern: name } : `**/${name}`);
		},
	};
}
