/** TAGS codes of the telegram's era on its TAGS line, without those that stand there. */
import { type Books } from '../books/books';
import { type Asking } from './asking';
import { type Place, wordFrom, wordStart } from './place';
import { type Proposal } from './proposal';

export function proposeTags(place: Place, { books, day }: Asking): readonly Proposal[] {
	const { field, offset } = place;
	if (field?.kind !== 'tags' || !field.label || offset < field.label.end) return [];
	const span = wordFrom(place, wordStart(place, Math.max(field.label.end, place.line.start)));
	const written = new Set(
		(field.value ?? []).filter((tag) => tag.span.start !== span.start).map(({ value }) => value.code),
	);
	return codesOf(day, books)
		.filter(({ code }) => !written.has(code))
		.map(({ code, title }) => ({
			label: code,
			detail: title,
			kind: 'code',
			span,
			text: code,
			// Who does not know the code types what it stands for.
			typed: `${code} ${title}`,
			about: { what: 'tag', code, day },
		}));
}

/** Subjects before places and organisations, codes in use before retired ones. A slip that the book knows is no code. */
function codesOf(day: string, books: Books): readonly { readonly code: string; readonly title: string }[] {
	if (day < '1980') return unique(books.allTags1974());
	const rank = ({ kind, status }: { readonly kind: string; readonly status: string }): number =>
		(status === 'retired' ? 10 : 0) + kinds.indexOf(kind);
	const rows = books.allTags().filter(({ status, title }) => status !== 'irregular' && title !== '');
	return unique(rows.toSorted((a, b) => rank(a) - rank(b)));
}

const kinds = ['subject', 'geographic', 'program', 'organization'];

/** A code with two senses is offered once, its first sense beside it. */
function unique<Row extends { readonly code: string }>(rows: readonly Row[]): readonly Row[] {
	const seen = new Set<string>();
	return rows.filter(({ code }) => {
		if (seen.has(code)) return false;
		seen.add(code);
		return true;
	});
}
