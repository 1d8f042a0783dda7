import { type Books } from '../books/books';

/** What a proposal may depend on besides the text. */
export interface Asking {
	readonly books: Books;
	/** Milliseconds since 1970 UTC. */
	readonly now: number;
	/** ISO day of the telegram; where nothing tells it, today. */
	readonly day: string;
}
