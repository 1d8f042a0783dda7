/** Which house style a telegram has: options of features, chosen in turn, so that every one of them is met. */
import { type Random, randomFrom } from '../mutations';

/** Rounds of all options of each feature, in an order of its own. Shared by the telegrams of one run. */
export class Turns {
	readonly #left = new Map<string, string[]>();
	/** Options that a run has named, and how often each was chosen. */
	readonly met = new Map<string, Map<string, number>>();

	next<T extends string>(feature: string, options: readonly T[], random: Random): T {
		const met = this.met.get(feature) ?? new Map<string, number>(options.map((option) => [option, 0]));
		this.met.set(feature, met);
		const left = this.#left.get(feature)?.length ? this.#left.get(feature) : [...options];
		const [option] = (left ?? []).splice(random(left?.length ?? 0), 1);
		this.#left.set(feature, left ?? []);
		met.set(option, (met.get(option) ?? 0) + 1);
		return option as T;
	}
}

/** The style of one telegram. */
export class Style {
	readonly chosen: string[] = [];
	readonly random: Random;
	readonly #turns: Turns;

	constructor(turns: Turns, seed: number) {
		this.#turns = turns;
		this.random = randomFrom(seed);
	}

	option<T extends string>(feature: string, options: readonly T[]): T {
		const option = this.#turns.next(feature, options, this.random);
		this.chosen.push(`${feature}: ${option}`);
		return option;
	}

	pick<T>(list: readonly T[]): T {
		return list[this.random(list.length)];
	}
}
