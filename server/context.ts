import { type Books } from '../cable/books/books';
import { type Settings } from '../protocol/settings';
import { type Client } from './client';
import { type Ignored } from './workspace/ignoring';

/** What a feature gets besides the document: everything in it is a value, so a feature only converts. */
export interface Context {
	readonly client: Client;
	/** The settings of the document in question; the same object as long as they stay the same. */
	readonly settings: Settings;
	/** The findings that its reader does not want to hear again; absent where none can be kept. */
	readonly ignored?: Ignored | undefined;
	/** Read from disk book by book, when first asked. */
	readonly books: Books;
	/** Milliseconds since 1970 UTC, when the question was asked. */
	readonly now: number;
	/** One line for the editor's output channel; the same line is said once. */
	readonly logOnce: (message: string) => void;
	/** A failure that was survived; logged once a kind. */
	readonly failed: (kind: string, error: unknown) => void;
}
