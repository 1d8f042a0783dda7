/** Requests about codes that only our own client makes; positions and documents as in the protocol. */

/** All codes of a document in reading order: `ExplainCodesAnswer` for `{ textDocument }`. */
export const explainCodesRequest = 'cable/explainCodes';

export interface ExplainCodesAnswer {
	/** Plain text, lines ended by line feeds. */
	readonly text: string;
}

/** Codes of all books: `LookUpCodeAnswer` for `LookUpCodeParams`. */
export const lookUpCodeRequest = 'cable/lookUpCode';

export interface LookUpCodeParams {
	readonly textDocument: { readonly uri: string };
	/** A code, or words of its meaning. Without it the code at the position is looked up. */
	readonly query?: string;
	readonly position?: { readonly line: number; readonly character: number };
}

export interface LookUpCodeAnswer {
	/** What was looked up; empty if nothing explains itself at the position. */
	readonly query: string;
	readonly found: readonly FoundCode[];
}

export interface FoundCode {
	readonly code: string;
	/** What kind of code it is: `TAGS`, `Routing indicator`. */
	readonly kind: string;
	/** Code and meaning in one line. */
	readonly title: string;
	readonly facts: readonly string[];
	/** Whether it is known, and from where. */
	readonly source: string;
}
