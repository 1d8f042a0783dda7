/** Portion marks in the colour of their level, wherever one stands. */
import { levels } from './scopes.mjs';
import { portions } from './shapes.mjs';

/** A portion mark, one group a level. */
export const portion = `(?:${portions.map(([, shape]) => `(${shape})`).join('|')})`;

/** The scopes of those groups; `first` is the number of the first. */
export const portionScopes = (/** @type {number} */ first) =>
	Object.fromEntries(
		portions.map(([level], index) => [index + first, levels[/** @type {keyof typeof levels} */ (level)]]),
	);
