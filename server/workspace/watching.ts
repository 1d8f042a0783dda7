import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from '../lsp';

/** Changes on the disk, as the editor tells them: it watches its folders anyway, and knows which are remote. */
export interface Watching {
	/** From now on changes of files that fit the pattern are told. An editor that takes no such wish tells what it will. */
	watch(pattern: string): void;
}

export interface WatchingOptions {
	/** The editor takes the wish at any time. */
	readonly registers: boolean;
	readonly changed: (event: FileEvent) => void;
	readonly failed: (kind: string, error: unknown) => void;
}

export function createWatching(connection: Connection, { registers, changed, failed }: WatchingOptions): Watching {
	const watched = new Set<string>();
	connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(changed));
	return {
		watch(pattern) {
			if (!registers || watched.has(pattern)) return;
			watched.add(pattern);
			connection.client
				.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: pattern }] })
				.catch((error: unknown) => failed('watching files', error));
		},
	};
}
