/**
 * Fuzz comes in two sizes. The unit suite meets a share of every class of input, quickly; `npm run test:fuzz`, a part of
 * `npm test`, meets all of it. Files of tests that ask here are named `*.fuzz.test.ts`.
 */
const isWhole = process.env['CABLE_FUZZ'] === 'whole';

/** How many runs of a property: all, or one in `parts`. */
export function runs(all: number, parts = 5): number {
	return isWhole ? all : Math.ceil(all / parts);
}

/** All of a list, or every `parts`-th, at least one; different turns meet different ones. */
export function share<T>(all: readonly T[], parts: number, turn = 0): readonly T[] {
	const step = Math.min(parts, all.length);
	return isWhole ? all : all.filter((_, index) => (index + turn) % step === 0);
}
