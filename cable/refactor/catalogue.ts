import { commaApostrophesMended } from './commaApostrophes';
import { numbersRestored } from './numbers';
import { oneLineParagraphs } from './oneLine';
import { pageBreaksRemoved } from './pageBreaks';
import { paragraphsJoined } from './joined';
import { type Refactoring } from './refactoring';

export const refactorings: readonly Refactoring[] = [
	numbersRestored,
	paragraphsJoined,
	pageBreaksRemoved,
	oneLineParagraphs,
	commaApostrophesMended,
];
