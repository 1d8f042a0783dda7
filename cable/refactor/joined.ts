import { sentenceBreaks } from '../damage';
import { lineEnd } from '../rules/places';
import { pageBreaks } from './breaks';
import { type Refactoring } from './refactoring';

/** The page line goes, and the empty line that one has left where it was taken out before. */
export const paragraphsJoined: Refactoring = {
	name: 'join',
	title: 'Join the paragraphs that page breaks split',
	edits(file) {
		const text = lineEnd(file);
		const atPages = pageBreaks(file).flatMap(({ gap }) => gap ?? []);
		const atEmptyLines = file.cables.flatMap((cable) => sentenceBreaks(file, cable)).map(({ gap }) => gap);
		return [...atPages, ...atEmptyLines]
			.sort((a, b) => a.start - b.start)
			.filter(({ start }, index, gaps) => index === 0 || start >= gaps[index - 1].end)
			.map((span) => ({ span, text }));
	},
};
