/** Precedence letters, their doubled form on FL2, and the words of addressees (5 FAH-2 H-421, ACP 127). */
import { type Precedence } from '../model';

/** Most urgent first; a message's precedences descend in this order. */
export const precedenceOrder: readonly Precedence[] = [
	'CRITIC',
	'FLASH OVERRIDE',
	'FLASH',
	'NIACT IMMEDIATE',
	'IMMEDIATE',
	'PRIORITY',
	'ROUTINE',
];

const letters = new Map<string, Precedence>([
	['W', 'CRITIC'],
	['Y', 'FLASH OVERRIDE'],
	['Z', 'FLASH'],
	['O', 'IMMEDIATE'],
	['P', 'PRIORITY'],
	['R', 'ROUTINE'],
]);

/** `O` or `OO`. */
export function precedenceOfLetter(letter: string): Precedence | undefined {
	return letter.length <= 2 ? letters.get(letter.charAt(0)) : undefined;
}

/** 0 is the most urgent. NIACT IMMEDIATE is sent with the letter O and ranks with IMMEDIATE there. */
export function precedenceRank(precedence: Precedence): number {
	return precedenceOrder.indexOf(precedence === 'NIACT IMMEDIATE' ? 'IMMEDIATE' : precedence);
}
