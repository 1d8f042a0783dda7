/** What client and server say to each other beyond the language server protocol. */

/** Of `initialize`. */
export interface InitializationOptions {
	/** The reader trusts the workspace: what lies in its folders may decide what is shown. */
	readonly trusted: boolean;
}

/** A notification of the client, without parameters: the reader now trusts the workspace. */
export const trustGranted = 'cable/trustGranted';

/** The command that writes into `.cable/ignore.json`, the only one that does. */
export const ignoreCommand = 'cable.ignore';

/** Its one argument. */
export interface IgnoreRequest {
	/** Of the document that the finding is in. */
	readonly uri: string;
	readonly entry: {
		readonly code: string;
		readonly file?: string;
		readonly on?: string;
		readonly nth?: number;
	};
}

/** Its answer: the list in which the entry now stands, for the client to save; null where nothing was written. */
export interface IgnoreAnswer {
	readonly list: string;
}
