import { commaApostrophes } from '../damage';
import { type Refactoring } from './refactoring';

/** `minister,s` becomes `minister's`, also where it is met but once and so is no finding. */
export const commaApostrophesMended: Refactoring = {
	name: 'apostrophes',
	title: 'Write apostrophes for the commas that stand for them',
	edits: (file) => file.cables.flatMap((cable) => commaApostrophes(file, cable)).map((span) => ({ span, text: "'" })),
};
