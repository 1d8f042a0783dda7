import { type CableFile, type Span } from '../model';

/** Words of a telegram inside a message: on one line and not endless, whatever the text holds. */
export function brief(words: string): string {
	const cut = words.length > longest ? `${words.slice(0, longest)}…` : words;
	return cut.replace(/[\s\p{Cc}]/gu, ' ').trim();
}

/** The text of a span, fit for a message. */
export function written({ text }: CableFile, { start, end }: Span): string {
	return brief(text.slice(start, Math.min(end, start + longest + 1)));
}

const longest = 60;
