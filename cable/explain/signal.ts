/** Operating signals, prosigns and security letters (ACP 127, ACP 131). */
import { type Books } from '../books/books';
import { type Security } from '../model';
import { type Explanation, explainedAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';

export function explainSecurity(field: Security, { offset, books }: Place): Explanation | undefined {
	const { value } = field;
	if (!value) return undefined;
	const token = tokenAt<string>(offset, [value.signal, value.letters, ...value.signals]);
	if (!token) return undefined;
	if (token === value.letters)
		return explainedAt(token.span, explainSecurityLetters(token.value, value.signal.value, books));
	return explainedAt(token.span, explainSignal(token.value, books));
}

function explainSecurityLetters(letters: string, after: 'ZNR' | 'ZNY', books: Books): Meaning {
	const meaning = explainSignal(letters, books);
	const guarded = letters === 'UUUUU' && after === 'ZNY';
	return {
		...meaning,
		facts: told(
			'Security letters: how the message has to be guarded on its way.',
			guarded && 'After ZNY: unclassified, but protected on its way.',
		),
	};
}

/** A figure behind the signal (`ZFF1`) narrows it; the book has the signal. */
export function explainSignal(code: string, books: Books): Meaning {
	const row = books.signal(code) ?? books.signal(code.replace(/[0-9]$/, ''));
	if (!row) {
		return { title: `${code}: not a listed operating signal`, facts: [], source: '', sure: 'unknown' };
	}
	return {
		title: `${code}: ${row.title || 'meaning not confirmed'}`,
		facts: told(row.meaning, row.note),
		source: row.source,
		sure: sureness(row.sure),
	};
}
