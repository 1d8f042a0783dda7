/** How mends are put together. A certain one changes nothing but the defect; a proposal is one of several that could be. */
import { type Span } from '../model';
import { type Edit, type Fix } from './rule';

export function mend(title: string, ...edits: readonly Edit[]): Fix {
	return { title, edits, safe: true };
}

export function proposal(title: string, ...edits: readonly Edit[]): Fix {
	return { title, edits, safe: false };
}

/** The one right way to write a token. */
export function mendTo(span: Span, text: string): Fix {
	return mend(`Write ${text}`, { span, text });
}

/** What a token would have to be to agree with its partner, if it is not the partner that is wrong. */
export function proposeTo(span: Span, text: string): Fix {
	return proposal(`Write ${text}`, { span, text });
}

export function insertion(at: number, text: string): Edit {
	return { span: { start: at, end: at }, text };
}

export function deletion(span: Span): Edit {
	return { span, text: '' };
}
