import { type Files } from '../../files/files';
import { type InitializeParams, type WorkspaceFolder } from '../lsp';

/** A folder that is open in the editor and lies on this machine. */
export interface Folder {
	readonly uri: string;
	readonly path: string;
	readonly name: string;
}

export interface Folders {
	all(): readonly Folder[];
	/** The innermost folder that holds a document, with the document's name in it. */
	holding(uri: string): { readonly folder: Folder; readonly name: string } | undefined;
	change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
}

export function createFolders(files: Files, params: Pick<InitializeParams, 'workspaceFolders'>): Folders {
	let folders: readonly Folder[] = [];
	const change: Folders['change'] = (added, removed) => {
		const gone = new Set(removed.map(({ uri }) => uri));
		const come = added.flatMap(({ uri, name }) => {
			const path = files.pathOf(uri);
			return path === undefined ? [] : [{ uri, path, name }];
		});
		folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...come];
	};
	change(params.workspaceFolders ?? [], []);
	return {
		all: () => folders,
		change,
		holding(uri) {
			const path = folders.length > 0 ? files.pathOf(uri) : undefined;
			if (path === undefined) return undefined;
			const holding = folders.flatMap((folder) => {
				const name = files.nameWithin(folder.path, path);
				return name === undefined ? [] : [{ folder, name }];
			});
			// The shorter the name, the deeper the folder.
			return holding.sort((a, b) => a.name.length - b.name.length).at(0);
		},
	};
}
