/**
 * Timing on a noisy machine: what is compared runs side by side, round after round, medians decide, and the processor's
 * time counts, not the clock's: a neighbour that takes the processor away lengthens only the latter. A row of the report
 * is a figure, or a figure with a limit that it keeps or misses.
 */

/** @typedef {{ readonly name: string; readonly figure: string; readonly limit?: string; readonly isKept?: boolean }} Row */

/**
 * Runs everything once a round, in turn, and answers the processor's milliseconds of each by round.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} runs
 * @param {{ rounds?: number; warmUp?: number }} [options]
 * @returns {Record<Name, number[]>}
 */
export function sideBySide(runs, { rounds = 15, warmUp = 8 } = {}) {
	const names = /** @type {Name[]} */ (Object.keys(runs));
	const times = /** @type {Record<Name, number[]>} */ (
		Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
	);
	for (let round = -warmUp; round < rounds; round++) {
		for (const name of names) {
			const time = timeOf(runs[name]);
			if (round >= 0) times[name].push(time);
		}
	}
	return times;
}

/** Milliseconds of the processor, all threads of this process together. */
export function timeOf(/** @type {() => unknown} */ run) {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

export function median(/** @type {readonly number[]} */ values) {
	return quantile(values, 0.5);
}

/** The value that the given share of all values does not exceed. */
export function quantile(/** @type {readonly number[]} */ values, /** @type {number} */ share) {
	const sorted = values.toSorted((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** What each round of `left` is in rounds of `right`. */
export function ratios(/** @type {readonly number[]} */ left, /** @type {readonly number[]} */ right) {
	return left.map((value, index) => value / (right[index] ?? NaN));
}

/** `12.3 (11.8-14.0)`: the median, and between which values half of them lie. */
export function spread(/** @type {readonly number[]} */ values) {
	return `${short(median(values))} (${short(quantile(values, 0.25))}-${short(quantile(values, 0.75))})`;
}

/** Three figures are enough. */
export function short(/** @type {number} */ value) {
	if (!Number.isFinite(value)) return '-';
	return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @returns {Row} */
export function figure(/** @type {string} */ name, /** @type {string} */ text) {
	return { name, figure: text };
}

/** @returns {Row} */
export function atMost(/** @type {string} */ name, /** @type {string} */ text, value = NaN, limit = NaN, unit = '') {
	return { name, figure: text, limit: `${short(value)}${unit} <= ${limit}${unit}`, isKept: value <= limit };
}

/** @returns {Row} */
export function atLeast(/** @type {string} */ name, /** @type {string} */ text, value = NaN, limit = NaN, unit = '') {
	return { name, figure: text, limit: `${short(value)}${unit} >= ${limit}${unit}`, isKept: value >= limit };
}

/** Prints one part of the report; answers how many limits were missed. */
export function print(/** @type {string} */ title, /** @type {readonly Row[]} */ rows) {
	const width = (/** @type {(row: Row) => string} */ cell) => Math.max(0, ...rows.map((row) => cell(row).length));
	const first = width((row) => row.name);
	const second = width((row) => row.figure);
	console.log(`\n${title}`);
	for (const row of rows) {
		const verdict = row.isKept === undefined ? '' : row.isKept ? 'OK' : 'MISS';
		const cells = [row.name.padEnd(first), row.figure.padEnd(second), verdict.padEnd(4), row.limit ?? ''];
		console.log(`  ${cells.join('  ').trimEnd()}`);
	}
	return rows.filter((row) => row.isKept === false).length;
}
