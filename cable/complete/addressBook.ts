/** Whom a telegram can be sent to, by the code books, and how they are found. */
import { type Books } from '../books/books';
import { type BookRow } from '../books/columns';
import { listOf } from '../books/table';
import { placeInWords } from '../explain/words';

/** More than that nobody reads; another letter brings others. */
export const mostAddresses = 100;

export interface Address {
	readonly name: string;
	/** Empty where none is known. */
	readonly indicator: string;
	readonly where: string;
}

const known = new WeakMap<Books, readonly Address[]>();

/** Whom most telegrams go to; those who number telegrams of their own before those who do not. */
const kinds = ['department', 'embassy', 'mission', 'consulate', 'interests-section'];

/** Posts first, then whoever else has an indicator, each name once. */
export function addressesOf(books: Books): readonly Address[] {
	const kept = known.get(books);
	if (kept) return kept;
	const byName = new Map<string, Address>();
	const add = (name: string, indicator: string, where: string): void => {
		if (!byName.has(name)) byName.set(name, { name, indicator, where });
	};
	const rank = (post: BookRow<'posts'>): number => kinds.indexOf(post.kind) + (post.mrn_name === '' ? 10 : 0);
	const posts = books.allPosts().toSorted((a, b) => rank(a) - rank(b));
	for (const { plad, indicators, place, country } of posts) {
		add(plad, listOf(indicators).at(0) ?? '', placeInWords(place, country, books));
	}
	const rows = books.allRoutingIndicators().filter(({ use, name }) => use !== 'gateway' && name !== '');
	for (const { name, indicator, place, country } of rows) add(name, indicator, placeInWords(place, country, books));
	for (const { also, indicator, place, country } of rows) {
		for (const name of listOf(also)) add(name, indicator, placeInWords(place, country, books));
	}
	const all = [...byName.values()];
	known.set(books, all);
	return all;
}

/** Names that begin with what is typed, then those with a word that does, then those of an indicator that does. */
export function matching(addresses: readonly Address[], typed: string): readonly Address[] {
	const slash = typed.indexOf('/');
	const [indicator, name] = slash < 0 ? ['', typed] : [typed.slice(0, slash), typed.slice(slash + 1).trimStart()];
	const of = (fits: (address: Address) => boolean): readonly Address[] => addresses.filter(fits);
	if (slash >= 0)
		return of((each) => each.indicator === indicator && each.name.startsWith(name)).slice(0, mostAddresses);
	const found = new Set([
		...of((each) => each.name.startsWith(name)),
		...(name === '' ? [] : of((each) => each.name.includes(` ${name}`))),
		...(name === '' ? [] : of((each) => each.indicator.startsWith(name))),
	]);
	return [...found].slice(0, mostAddresses);
}
