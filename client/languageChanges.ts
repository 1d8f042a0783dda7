/** Who changed the language of an open document: a reader, or the editor for all documents at once? */
export interface LanguageChanges<Document> {
	/** A document had one language and now has another. */
	changed(document: Document, before: string): void;
	/** What was said of a document is no longer so. */
	cancel(document: Document): void;
	/** The setting `files.associations` changed. */
	associationsChanged(): void;
}

export interface LanguageChangesHost<Document> {
	/** A reader, or another extension, chose the language. */
	chosen(document: Document, before: string): void;
	/** The document has the language of its name again, as if it had just been opened. */
	renewed(document: Document): void;
	/** Calls after a moment, unless the returned function is called before. */
	after(call: () => void): () => void;
}

/**
 * When `files.associations` changes, whatever it says, the editor gives every open file the language of its name once
 * more and tells so by the same event as a reader's choice, just before it tells of the setting. Hence a change means
 * something only when a moment has passed without that.
 */
export function createLanguageChanges<Document>(host: LanguageChangesHost<Document>): LanguageChanges<Document> {
	const waiting = new Map<Document, { readonly before: string; readonly stop: () => void }>();
	let endRenewal: (() => void) | undefined;
	const cancel = (document: Document): void => {
		waiting.get(document)?.stop();
		waiting.delete(document);
	};

	return {
		cancel,
		changed(document, before) {
			const first = waiting.get(document)?.before ?? before;
			cancel(document);
			if (endRenewal) {
				host.renewed(document);
				return;
			}
			const stop = host.after(() => {
				waiting.delete(document);
				host.chosen(document, first);
			});
			waiting.set(document, { before: first, stop });
		},
		associationsChanged() {
			endRenewal?.();
			endRenewal = host.after(() => (endRenewal = undefined));
			for (const document of [...waiting.keys()]) {
				cancel(document);
				host.renewed(document);
			}
		},
	};
}
