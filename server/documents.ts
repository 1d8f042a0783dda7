import {
	type DidChangeTextDocumentParams,
	type DidCloseTextDocumentParams,
	type DidOpenTextDocumentParams,
} from './lsp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CableFile } from '../cable/model';
import { parse } from '../cable/parse/parse';

/** One version of an open document. A change makes a new one; an old one keeps telling what it always told. */
export interface Snapshot {
	readonly uri: string;
	readonly version: number;
	/** Differs for every version of every document ever opened: a version number begins anew when a file is reopened. */
	readonly serial: number;
	readonly text: string;
	/** Parsed whole, on first demand, once. */
	readonly file: CableFile;
}

/** The open documents. A change only stores: nothing is parsed before somebody asks. */
export interface Documents {
	get(uri: string): Snapshot | undefined;
	all(): readonly Snapshot[];
	open(params: DidOpenTextDocumentParams): Snapshot;
	/** Undefined when the document was never opened: such a change has nothing to change. */
	change(params: DidChangeTextDocumentParams): Snapshot | undefined;
	close(params: DidCloseTextDocumentParams): void;
}

export function createDocuments(): Documents {
	const open = new Map<string, { readonly document: TextDocument; snapshot: Snapshot }>();
	let serial = 0;
	return {
		get: (uri) => open.get(uri)?.snapshot,
		all: () => Array.from(open.values(), (entry) => entry.snapshot),
		open({ textDocument: { uri, languageId, version, text } }) {
			if (typeof uri !== 'string' || typeof text !== 'string') throw new TypeError('didOpen without uri or text');
			const document = TextDocument.create(uri, languageId, version, text);
			const snapshot = takeSnapshot(document, ++serial);
			open.set(uri, { document, snapshot });
			return snapshot;
		},
		change({ textDocument: { uri, version }, contentChanges }) {
			const entry = open.get(uri);
			if (!entry) return undefined;
			try {
				TextDocument.update(entry.document, contentChanges, version);
			} finally {
				// A malformed change throws after those before it were applied: the text may have moved all the same.
				entry.snapshot = takeSnapshot(entry.document, ++serial);
			}
			return entry.snapshot;
		},
		close({ textDocument: { uri } }) {
			open.delete(uri);
		},
	};
}

/** The document is changed in place, so the text is taken now and never read from the document again. */
function takeSnapshot(document: TextDocument, serial: number): Snapshot {
	const text = document.getText();
	let file: CableFile | undefined;
	return {
		uri: document.uri,
		version: document.version,
		serial,
		text,
		get file() {
			return (file ??= parse(withoutMark(text)));
		},
	};
}

/** A byte order mark that a client left in becomes a blank: offsets stay, and the first line is read as what it is. */
function withoutMark(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
}
