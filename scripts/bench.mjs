/**
 * Measures speed and compares it with yardsticks that run beside it; ends with exit code 1 when a limit is missed.
 *
 *     npm run bench -- [--only parse,corpus,records,growth,hostile,detect,grammar,server] [--corpus DIR]
 *
 * The texts are invented and the same at every run. With `--corpus` the .txt files of a folder are parsed as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { print } from './bench/measure.mjs';
import { measureDetection, measureGrowth, measureHostile, measureRecords, measureSpeed } from './bench/parsing.mjs';
import { measureGrammar } from './bench/grammar.mjs';
import { measureServer } from './bench/server.mjs';
import { cables, ordinaryText } from './bench/texts.mjs';
import { loadSources } from './load.mjs';
import { inProject, isStarted, Refusal, runScript } from './project.mjs';

const outFolder = inProject('out', 'bench');

/** @typedef {readonly import('./bench/measure.mjs').Row[]} Rows */

async function bench(/** @type {readonly string[]} */ only, /** @type {string | undefined} */ corpus) {
	const texts = cables(150);
	const cable = await loadSources('bench/cable', [
		"export { parse } from './cable/parse/parse'",
		"export { recordsOf } from './cable/record'",
	]);
	// As an editor does: with no tree alive, the engine forgets their shapes and with them the code that it made for them.
	const kept = texts.map((text) => cable.parse(text));
	const { score } = await loadSources('bench/detect', ["export { score } from './cable/detect/detect'"]);
	const more = corpus === undefined ? undefined : textsOf(corpus);
	/** @type {Record<string, [title: string, measure: () => Rows | Promise<Rows>]>} */
	const parts = {
		parse: ['Parser', () => measureSpeed(cable, texts)],
		...(more && { corpus: [`Parser, texts of ${corpus ?? ''}`, () => measureSpeed(cable, more)] }),
		records: ['Records', () => measureRecords(cable, texts, path.join(outFolder, 'texts'))],
		growth: ['Size of the text', () => measureGrowth(cable, texts)],
		hostile: ['Hostile texts', () => measureHostile(cable, texts)],
		detect: ['Detection, 4 KB', () => measureDetection({ score }, texts, ordinaryText(4096))],
		grammar: ['Grammar', () => measureGrammar(texts)],
		server: ['Language server', () => measureServer(texts, outFolder)],
	};
	const wrong = only.filter((name) => !(name in parts));
	if (wrong.length > 0)
		throw new Refusal(`There is no part ${wrong.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
	let missed = 0;
	for (const [name, [title, measure]] of Object.entries(parts)) {
		if (only.length === 0 || only.includes(name)) missed += print(title, await measure());
	}
	console.log(missed === 0 ? '\nEvery limit is kept.' : `\n${missed} limits are missed.`);
	process.exitCode = missed === 0 && kept.length > 0 ? 0 : 1;
}

function textsOf(/** @type {string} */ folder) {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	if (files.length === 0) throw new Refusal(`There are no .txt files in ${folder}.`);
	return files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

if (isStarted(import.meta.url)) {
	await runScript(async () => {
		const { values } = parseArgs({ options: { only: { type: 'string' }, corpus: { type: 'string' } } });
		await bench(values.only?.split(',') ?? [], values.corpus);
	});
}
