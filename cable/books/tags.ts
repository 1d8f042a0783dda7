/** TAGS: Traffic Analysis by Geography and Subject (5 FAH-3 H-011). */
import { type OpenBook } from './columns';
import { type BookRow } from './columns';
import { lazy } from './table';

export interface TagBook {
	/** The first sense of a code. A slip that the book knows (`EREL` for PREL) is no code. */
	tag(code: string): BookRow<'tags'> | undefined;
	/** All senses, slips among them: `EC` is Ecuador and the European Communities. */
	tags(code: string): readonly BookRow<'tags'>[];
	/** In the list of June 1974, with what was added before 1980. */
	tag1974(code: string): BookRow<'tags-1974'> | undefined;
	/** In the order of the book. */
	allTags(): readonly BookRow<'tags'>[];
	allTags1974(): readonly BookRow<'tags-1974'>[];
	/** `E` → `E Economic Affairs`: the group of subject tags that begin with the letter. */
	tagFamily(letter: string): string | undefined;
}

export function tagBook(open: OpenBook): TagBook {
	const tags = open('tags');
	const older = open('tags-1974');
	const families = lazy(() => {
		const byLetter = new Map<string, string>();
		for (const { kind, family } of tags().all())
			if (kind === 'subject' && family) byLetter.set(family.charAt(0), family);
		return byLetter;
	});
	const rows = (code: string): readonly BookRow<'tags'>[] => tags().rows(code.toUpperCase());
	return {
		tag: (code) => rows(code).find((row) => row.status !== 'irregular'),
		tags: rows,
		tag1974: (code) => older().row(code.toUpperCase()),
		allTags: () => [...tags().all()],
		allTags1974: () => [...older().all()],
		tagFamily: (letter) => families().get(letter),
	};
}

/** Whether the list of 1974 is the one of a year: those of later years are not known to go back behind 1980. */
export function isOf1974(year: number | undefined): boolean {
	return year !== undefined && year < 1980;
}

type TagLists = Pick<TagBook, 'tags' | 'tag1974'>;

/** What a code is in the lists of a year: `subject`, `program`, `geographic`, `organization`; without a year, in any. */
export function kindsOfTag(code: string, year: number | undefined, books: TagLists): readonly string[] {
	const modern = isOf1974(year)
		? []
		: books.tags(code).flatMap(({ kind, status }) => (status === 'irregular' ? [] : kind));
	const old = year === undefined || isOf1974(year) ? books.tag1974(code)?.kind : undefined;
	if (old === undefined) return modern;
	return [...modern, old === 'country' || old === 'region' ? 'geographic' : old];
}
