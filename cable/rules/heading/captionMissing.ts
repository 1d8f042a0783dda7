/** Captions that the portion marks of a telegram call for. */
import { type Cable, type CableFile } from '../../model';
import { insertion, proposal } from '../fixes';
import { behindLine, lineEnd } from '../places';
import { type Fix } from '../rule';

/** Whether one of these words stands as a caption or on the classification line. */
export function hasMarking({ heading }: Cable, words: ReadonlySet<string>): boolean {
	const caveats = heading.classification?.value?.caveats.map(({ value }) => value) ?? [];
	const captions = heading.captions.flatMap(({ value }) => value ?? []);
	return [...caveats, ...captions].some((word) => words.has(word.toUpperCase()));
}

/** Behind the classification line, where captions begin. What a telegram was marked is not known from its portions alone. */
export function insertCaption(file: CableFile, cable: Cable, caption: string): Fix | undefined {
	const line = cable.heading.classification;
	// The labelled form has a line for captions, where several may stand.
	if (!line || cable.form === 'labelled') return undefined;
	return proposal(`Insert the caption ${caption}`, insertion(behindLine(file, line.span.end), lineEnd(file) + caption));
}
