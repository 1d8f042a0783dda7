/** The parser and the record: speed beside two yardsticks, the slowest cable, size against time, hostile texts. */
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atLeast, atMost, figure, median, quantile, ratios, short, sideBySide, spread, timeOf } from './measure.mjs';
import { fifteenPatterns } from './patterns.mjs';
import { hostileTexts, textOfLength } from './texts.mjs';

/** @typedef {import('./measure.mjs').Row} Row */
/** @typedef {{ parse(text: string): unknown; recordsOf(file: unknown, options: { file: string }): unknown }} Reader */

const megabyte = 1_000_000;
/** Texts of a telegram each: the engine translates, and is deceived and translates anew, for some thousands of them. */
const settled = { warmUp: 40 };

/** Whole trees of all texts, beside commonmark.js and the fifteen patterns on the same texts. @returns {Row[]} */
export function measureSpeed(/** @type {Reader} */ { parse, recordsOf }, /** @type {readonly string[]} */ given) {
	const commonmark = createRequire(import.meta.url)('commonmark');
	const markdown = new commonmark.Parser();
	// A round of less than a megabyte is too short to tell.
	const once = sum(given.map((text) => text.length));
	const texts = Array.from({ length: Math.ceil(megabyte / once) }, () => given).flat();
	const times = sideBySide(
		{
			cables: () => texts.forEach((text) => parse(text)),
			commonmark: () => texts.forEach((text) => markdown.parse(text)),
			patterns: () => texts.forEach(matchLines),
			records: () => texts.forEach((text, index) => recordsOf(parse(text), { file: `${index}.txt` })),
		},
		settled,
	);
	const size = sum(texts.map((text) => text.length));
	const speed = (/** @type {readonly number[]} */ list) => `${spread(list.map((time) => size / 1000 / time))} MB/s`;
	return [
		figure('texts', `${given.length}, ${short(once / megabyte)} million characters`),
		figure('parse', speed(times.cables)),
		figure('parse and record', speed(times.records)),
		atLeast('  beside commonmark.js', speed(times.commonmark), median(ratios(times.commonmark, times.cables)), 2, 'x'),
		atLeast(
			'  beside 15 patterns a line',
			speed(times.patterns),
			median(ratios(times.patterns, times.cables)),
			0.8,
			'x',
		),
	];
}

/** Parse and record beside reading the same files as UTF-8, and the slowest cable in a hundred. @returns {Row[]} */
export function measureRecords(
	/** @type {Reader} */ { parse, recordsOf },
	/** @type {readonly string[]} */ texts,
	/** @type {string} */ folder,
) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const files = texts.map((text, index) => {
		const file = path.join(folder, `${index}.txt`);
		writeFileSync(file, text);
		return file;
	});
	const buffers = files.map((file) => readFileSync(file));
	const read = buffers.map((buffer) => buffer.toString('utf8'));
	const times = sideBySide(
		{
			records: () => read.forEach((text, index) => recordsOf(parse(text), { file: files[index] ?? '' })),
			read: () => files.forEach((file) => readFileSync(file, 'utf8')),
			decode: () => buffers.forEach((buffer) => buffer.toString('utf8')),
		},
		settled,
	);
	const rate = (/** @type {readonly number[]} */ list) => `${short((files.length / median(list)) * 1000)} files/s`;
	const single = slowest(read.map((text) => () => recordsOf(parse(text), { file: '' })));
	return [
		figure('parse and record', rate(times.records)),
		atMost('  beside reading the files', rate(times.read), median(ratios(times.records, times.read)), 4, 'x'),
		figure('  beside decoding alone', `${rate(times.decode)}, ${short(median(ratios(times.records, times.decode)))}x`),
		atMost('one cable, 99th percentile', `median ${short(median(single))} ms`, quantile(single, 0.99), 1, ' ms'),
	];
}

/**
 * Time a megabyte must not depend on the size of the text. Every run reads ten megabytes, in one text or in many, and
 * keeps all trees to its end, so that what memory costs is the same for all. @returns {Row[]}
 */
export function measureGrowth(/** @type {Reader} */ { parse }, /** @type {readonly string[]} */ texts) {
	const whole = 10 * megabyte;
	const inputs = [10_000, 100_000, megabyte, whole].map((size) => ({ name: `${size / 1000} KB`, size }));
	const runs = Object.fromEntries(
		inputs.map(({ name, size }) => {
			const parts = Array.from({ length: whole / size }, (_, index) => textOfLength(texts, size, index));
			return [name, () => parts.map((text) => parse(text))];
		}),
	);
	const times = sideBySide(runs, { rounds: 5, warmUp: 2 });
	const perMegabyte = inputs.map(({ name }) => (times[name] ?? []).map((time) => time / 10));
	const medians = perMegabyte.map(median);
	return [
		...inputs.map(({ name }, index) => figure(name, `${spread(perMegabyte[index] ?? [])} ms a MB`)),
		atMost('slowest beside fastest', '', Math.max(...medians) / Math.min(...medians), 2, 'x'),
	];
}

/**
 * A megabyte each, beside a megabyte of cables. Three times as long is allowed, and more only in proportion to what is
 * kept: every line has its row and every field its node, so that a million empty lines cannot cost what 18,000 do, and
 * a short line of a header costs several of prose: six times its share.
 * @returns {Row[]}
 */
export function measureHostile(/** @type {Reader} */ { parse }, /** @type {readonly string[]} */ texts) {
	const plain = textOfLength(texts, megabyte);
	const usual = { lines: linesOf(plain), nodes: nodesOf(parse(plain)) };
	const base = median(sideBySide({ plain: () => parse(plain) }, { rounds: 9, warmUp: 9 }).plain);
	return [
		figure('a megabyte of cables', `${short(base)} ms, ${usual.lines} lines, ${usual.nodes} nodes`),
		...Object.entries(hostileTexts(megabyte, plain)).map(([name, text]) => {
			const time = median(sideBySide({ text: () => parse(text) }, { rounds: 3, warmUp: 2 }).text);
			const nodes = nodesOf(parse(text));
			const share = Math.max(linesOf(text) / usual.lines, nodes / usual.nodes);
			const limit = Number(Math.max(3, 6 * share).toFixed(1));
			return atMost(name, `${short(time)} ms, ${nodes} nodes`, time / base, limit, 'x');
		}),
	];
}

/** Objects of a tree, its offsets and its lines left out. */
function nodesOf(/** @type {unknown} */ value) {
	let count = 0;
	const open = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
		if (!Array.isArray(next) && !('start' in next)) count++;
		for (const part of Object.values(next)) open.push(part);
	}
	return count;
}

/** One look at a file that opens: it is paid for every text file, whatever it holds. @returns {Row[]} */
export function measureDetection(
	/** @type {{ score(sample: string): number }} */ { score },
	/** @type {readonly string[]} */ texts,
	/** @type {string} */ ordinary,
) {
	const length = 4096;
	const samples = { ...hostileTexts(length, textOfLength(texts, length)) };
	const runs = Object.fromEntries(
		Object.entries({ ordinary: ordinary.slice(0, length), cables: textOfLength(texts, length), ...samples }).map(
			([name, text]) => [name, () => repeat(200, () => score(text))],
		),
	);
	const times = sideBySide(runs, { rounds: 7, warmUp: 2 });
	const micro = (/** @type {string} */ name) => median(times[name] ?? []) * 5;
	const worst = Object.keys(samples).toSorted((left, right) => micro(right) - micro(left))[0] ?? '';
	return [
		atMost('ordinary text', '', micro('ordinary'), 50, ' µs'),
		figure('cables', `${short(micro('cables'))} µs`),
		atMost('slowest hostile text', worst, micro(worst), 500, ' µs'),
	];
}

/** The best of three of each: what a cable costs, not what else the machine did at the time. */
function slowest(/** @type {readonly (() => unknown)[]} */ runs) {
	return runs.map((run) => Math.min(timeOf(run), timeOf(run), timeOf(run)));
}

function matchLines(/** @type {string} */ text) {
	for (const line of text.split('\n')) for (const pattern of fifteenPatterns) pattern.exec(line);
}

function linesOf(/** @type {string} */ text) {
	return text.split(/\r\n?|\n/).length;
}

function repeat(/** @type {number} */ times, /** @type {() => unknown} */ run) {
	for (let time = 0; time < times; time++) run();
}

function sum(/** @type {readonly number[]} */ values) {
	return values.reduce((total, value) => total + value, 0);
}
