/**
 * Step 7: which candidates are the paragraphs. The best chain over all of them, exact, with no window: for every value
 * the best score so far is kept, so that a step costs a look-up or a prefix maximum (OUTLINE 3, step 5; MODEL 2, step 7).
 */
import { work } from '../fields/scan';
import { type Candidate } from './candidates';

export interface Link {
	readonly candidate: Candidate;
	/** The value meant. */
	readonly value: number;
}

/** A larger number is no paragraph's: it would cost the search its bound. */
export const highest = 250;
const lowestUseful = -2;

/** Chosen candidates in text order; empty when no chain is worth more than none. */
export function bestChain(candidates: readonly Candidate[]): readonly Link[] {
	if (candidates.length === 0) return [];
	const onlyAlternatives = isMisread(candidates);

	const search = new Search(candidates.length);
	for (let index = 0; index < candidates.length; index++) {
		const candidate = candidates[index];
		work.chain++;
		const written = candidate.number.value;
		const readings: number[] = [];
		const isNext = index > 0 && candidates[index - 1].number.value === written - 1;
		const isStripped = onlyAlternatives && candidate.alternative > 0 && !candidate.inside;
		if (written <= highest && !isStripped)
			readings.push(search.add(index, candidate, written, { stripped: false, isNext }));
		if (candidate.alternative && candidate.alternative <= highest) {
			readings.push(search.add(index, candidate, candidate.alternative, { stripped: !isStripped, isNext }));
		}
		search.commit(readings, candidate.skip);
	}
	return search.best(candidates);
}

/**
 * Every strong number begins with 1 and has two figures: all pilcrows of this file were read as 1. Where none is strong,
 * every number, from 11 on.
 */
export function isMisread(candidates: readonly Candidate[]): boolean {
	const strong = candidates.filter(canBeMisread);
	const telling = strong.length > 0 || candidates.length < 3 || candidates[0].alternative !== 1 ? strong : candidates;
	return telling.length > 0 && telling.every((candidate) => candidate.alternative > 0);
}

/** Publishers put their mark before numbers at a line's start, with a full stop and a blank. */
function canBeMisread({ strong, inside, number, portion }: Candidate): boolean {
	return strong && !inside && number.stop === '.' && (number.gap > 0 || !portion);
}

// One search runs at a time; a telegram would otherwise pay more for these than for its search.
const bestOf = new Int32Array(highest + 2);
const bestBelow = new Int32Array(highest + 2);
const bestSloped = new Int32Array(highest + 2);
const bestAbove = new Int32Array(highest + 2);
let states = statesFor(512);

type States = Record<'owner' | 'value' | 'before', Int32Array> & Record<'score' | 'slope', Float64Array>;

function statesFor(count: number): States {
	const [owner, value, before] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
	return { owner, value, before, score: new Float64Array(count), slope: new Float64Array(count) };
}

interface Reading {
	readonly stripped: boolean;
	readonly isNext: boolean;
}

/** States are readings of candidates. */
class Search {
	readonly #owner: Int32Array;
	readonly #value: Int32Array;
	readonly #score: Float64Array;
	/** The score, and 0.2 for every value. */
	readonly #slope: Float64Array;
	readonly #before: Int32Array;
	#count = 0;
	#skipped = 0;
	/** Best state for each value. */
	readonly #of = bestOf.fill(-1);
	/** Fenwick trees of best states: by score, by score + 0.2 value (from below), by score (from above). */
	readonly #below = bestBelow.fill(-1);
	readonly #sloped = bestSloped.fill(-1);
	readonly #above = bestAbove.fill(-1);

	constructor(candidates: number) {
		if (2 * candidates > states.owner.length) states = statesFor(4 * candidates);
		this.#owner = states.owner;
		this.#value = states.value;
		this.#score = states.score;
		this.#slope = states.slope;
		this.#before = states.before;
	}

	/**
	 * Adds a reading; it is seen by later candidates only, after `commit`. `stripped`: one of two possible readings;
	 * `isNext`: as written it follows the candidate before, `11. 12.`, so that both lose their 1 or neither.
	 */
	add(owner: number, candidate: Candidate, value: number, { stripped, isNext }: Reading): number {
		const state = this.#count++;
		this.#owner[state] = owner;
		this.#value[state] = value;
		// A file of misread marks alone is known for one; in another, a number that would have to lose its 1 seldom begins.
		// One that is not the first would begin anew.
		let best = stripped
			? value === 1
				? owner === 0
					? 0.5
					: -2
				: -9
			: value === 1
				? 2
				: Math.max(-4, -0.5 * (value - 1));
		let before = -1;
		const consider = (from: number, step: number): void => {
			if (from < 0) return;
			const difference = value - this.#value[from];
			const isApart = isNext && this.#owner[from] !== owner - 1;
			const penalty = !stripped ? 0 : isApart ? 6 : difference < 0 || difference > 3 ? 4 : 0;
			const score = this.#score[from] + step - penalty;
			if (score <= best) return;
			best = score;
			before = from;
		};
		consider(this.#of[value - 1] ?? -1, 2);
		consider(this.#of[value], -2.2);
		for (let gap = 2; gap <= 6 && gap < value; gap++) consider(this.#of[value - gap], -0.6 * gap);
		const far = prefixBest(this.#below, value - 7, this.#score);
		consider(far, far < 0 ? 0 : Math.max(-14, -(4 + 0.2 * (value - this.#value[far]))));
		const sloped = prefixBest(this.#sloped, value - 7, this.#slope);
		consider(sloped, sloped < 0 ? 0 : Math.max(-14, -(4 + 0.2 * (value - this.#value[sloped]))));
		if (value === 1) {
			consider(prefixBest(this.#above, highest - 1, this.#score), candidate.portion ? -4 : -8);
		} else {
			for (let back = 1; back <= 2 && value + back <= highest; back++)
				consider(this.#of[value + back], -3.5 - 0.3 * back);
			if (value + 3 <= highest) consider(prefixBest(this.#above, highest - value - 2, this.#score), -5);
		}
		// Every candidate's skip is charged once, at the end; a chain through a candidate earns it back.
		this.#score[state] = best + candidate.score + candidate.skip - (stripped ? 0.05 : 0);
		this.#slope[state] = this.#score[state] + 0.2 * value;
		this.#before[state] = before;
		work.chain += 30;
		return state;
	}

	/** Makes the readings of one candidate visible to the next. */
	commit(states: readonly number[], skip: number): void {
		this.#skipped += skip;
		for (const state of states) {
			const value = this.#value[state];
			const known = this.#of[value];
			if (known < 0 || this.#score[state] > this.#score[known]) this.#of[value] = state;
			raise(this.#below, value, state, this.#score);
			raise(this.#sloped, value, state, this.#slope);
			if (value > 1) raise(this.#above, highest - value + 1, state, this.#score);
		}
	}

	best(candidates: readonly Candidate[]): readonly Link[] {
		let last = -1;
		for (let state = 0; state < this.#count; state++)
			if (last < 0 || this.#score[state] > this.#score[last]) last = state;
		if (last < 0 || this.#score[last] - this.#skipped < lowestUseful) return [];
		const links: Link[] = [];
		for (let state = last; state >= 0; state = this.#before[state]) {
			links.push({ candidate: candidates[this.#owner[state]], value: this.#value[state] });
		}
		return links.reverse();
	}
}

function raise(tree: Int32Array, at: number, state: number, score: Float64Array): void {
	for (let node = at; node < tree.length; node += node & -node)
		if (tree[node] < 0 || score[state] > score[tree[node]]) tree[node] = state;
}

function prefixBest(tree: Int32Array, at: number, score: Float64Array): number {
	let best = -1;
	for (let node = at; node > 0; node -= node & -node) {
		const state = tree[node];
		if (state >= 0 && (best < 0 || score[state] > score[best])) best = state;
	}
	return best;
}
