/** The items of a reference list as a reader counts them: `A. QUITO 936/935` is one entry with two references. */
import { type Cable, type Reference, type Span } from './model';

export interface ReferenceEntry {
	/** From the letter to the end of the last reference. */
	readonly span: Span;
	/** What stands for the entry in a list: its letter, else its text. */
	readonly name: Span;
	readonly letter?: string;
	readonly references: readonly Reference[];
}

/** In text order. References that share a letter, written once, are one entry; those without a letter are one each. */
export function referenceEntries(cable: Cable): readonly ReferenceEntry[] {
	const groups: { readonly first: Reference; readonly references: Reference[] }[] = [];
	for (const reference of cable.heading.references?.value ?? []) {
		const group = groups.at(-1);
		const isSame = reference.letter && reference.letter.span.start === group?.first.letter?.span.start;
		if (group && isSame) group.references.push(reference);
		else groups.push({ first: reference, references: [reference] });
	}
	return groups.map(({ first: { letter, span }, references }) => {
		const name = letter?.span ?? span;
		const end = references.reduce((last, reference) => Math.max(last, reference.span.end), name.end);
		return {
			span: { start: Math.min(name.start, span.start), end },
			name,
			...(letter && { letter: letter.value }),
			references,
		};
	});
}
