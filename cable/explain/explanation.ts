/** What a place of a cable means: plain text, not Markdown; whoever shows it escapes it. */
import { type Books } from '../books/books';
import { holds } from '../pathAt';
import { type Cable, type CableFile, type Section, type Span, type Token } from '../model';

export interface Explanation {
	/** The text that is explained. */
	readonly span: Span;
	/** The meaning in one line. */
	readonly title: string;
	/** Sentences, the more important ones first; at most about eight. */
	readonly facts: readonly string[];
	/** Where the meaning is from; empty when it is read off the cable alone. */
	readonly source: string;
	readonly sure: Sureness;
}

export type Sureness = 'known' | 'inferred' | 'unknown';

/** An explanation that does not know its place yet. */
export type Meaning = Omit<Explanation, 'span'>;

/** Where the question was asked. */
export interface Place {
	readonly file: CableFile;
	readonly cable: Cable;
	/** The section that holds the offset, otherwise the first. */
	readonly section: Section;
	readonly offset: number;
	readonly books: Books;
}

export function explainedAt(span: Span, meaning: Meaning): Explanation {
	return { span, ...meaning };
}

/** Facts without the empty ones. */
export function told(...facts: readonly (string | false | undefined)[]): readonly string[] {
	return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** The token under the offset; one that only ends there yields to one that begins or goes on there. */
export function tokenAt<T>(offset: number, tokens: readonly (Token<T> | undefined)[]): Token<T> | undefined {
	let touching: Token<T> | undefined;
	for (const token of tokens) {
		if (!token || !holds(token.span, offset)) continue;
		if (offset < token.span.end) return token;
		touching ??= token;
	}
	return touching;
}

/** Whether the token is the one that an answer for this offset is about. */
export function isAt(offset: number, span: Span | undefined): span is Span {
	return span !== undefined && holds(span, offset);
}

export function sureness(cell: string): Sureness {
	return cell === 'inferred' || cell === 'unknown' ? cell : 'known';
}
