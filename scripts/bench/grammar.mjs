/** The grammar in the editor's own engine, beside fifteen rules of one pattern each, and on its slowest line. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { atLeast, atMost, figure, median, ratios, short, sideBySide, spread } from './measure.mjs';
import { fifteenPatterns } from './patterns.mjs';
import { textOfLength } from './texts.mjs';

/** @typedef {import('vscode-textmate').IGrammar} Grammar */

// Both come with the grammar's test tool; they are CommonJS.
const require = createRequire(import.meta.url);
/** @type {typeof import('vscode-oniguruma')} */
const oniguruma = require('vscode-oniguruma');
/** @type {typeof import('vscode-textmate')} */
const textmate = require('vscode-textmate');

/** The longest line that VS Code still colours. */
const longestLine = 20_000;

/** @returns {Promise<import('./measure.mjs').Row[]>} */
export async function measureGrammar(/** @type {readonly string[]} */ texts) {
	const engine = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
	await oniguruma.loadWASM(new Uint8Array(engine).buffer);
	const own = await grammarOf(readFileSync(inProject('syntaxes', 'cable.tmLanguage.json'), 'utf8'));
	const fifteen = await grammarOf(JSON.stringify(fifteenRules()));
	const some = texts.slice(0, 12).map((text) => text.split('\n'));
	const size = some.flat().reduce((sum, line) => sum + line.length + 1, 0);
	const times = sideBySide(
		{
			own: () => some.forEach((lines) => colour(own, lines)),
			fifteen: () => some.forEach((lines) => colour(fifteen, lines)),
		},
		{ rounds: 7, warmUp: 2 },
	);
	const speed = (/** @type {readonly number[]} */ list) => `${spread(list.map((time) => size / 1000 / time))} MB/s`;
	const long = longLines(textOfLength(texts, 2 * longestLine));
	const lineTimes = sideBySide(
		Object.fromEntries(Object.entries(long).map(([name, line]) => [name, () => colour(own, [line])])),
		{ rounds: 3, warmUp: 1 },
	);
	const time = (/** @type {string} */ name) => median(lineTimes[name] ?? []);
	const worst = Object.keys(long).toSorted((left, right) => time(right) - time(left))[0] ?? '';
	return [
		figure('grammar', speed(times.own)),
		atLeast('  beside 15 rules', speed(times.fifteen), median(ratios(times.fifteen, times.own)), 1, 'x'),
		atMost('slowest line of 20,000 characters', `${worst}, ${short(time(worst))} ms`, time(worst), 50, ' ms'),
	];
}

/** @returns {Promise<Grammar>} */
async function grammarOf(/** @type {string} */ source) {
	const raw = textmate.parseRawGrammar(source, 'grammar.json');
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
			createOnigString: (text) => oniguruma.createOnigString(text),
		}),
		loadGrammar: (scope) => Promise.resolve(scope === raw.scopeName ? raw : null),
	});
	const grammar = await registry.loadGrammar(raw.scopeName);
	if (grammar === null) throw new Error('The grammar could not be loaded.');
	return grammar;
}

/** As the editor does it: line after line, the state of one handed to the next, no limit of time. */
function colour(/** @type {Grammar} */ grammar, /** @type {readonly string[]} */ lines) {
	let state = textmate.INITIAL;
	for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
}

/** The fifteen patterns as a grammar: a name for each and for its captures. */
function fifteenRules() {
	const patterns = fifteenPatterns.map((pattern, index) => ({
		match: pattern.source,
		name: `meta.rule${index}.bench`,
		captures: Object.fromEntries([1, 2, 3].map((capture) => [capture, { name: `entity.part${capture}.bench` }])),
	}));
	return { scopeName: 'text.bench', patterns };
}

/** @returns {Record<string, string>} */
function longLines(/** @type {string} */ text) {
	const filled = (/** @type {string} */ unit) => unit.repeat(longestLine / unit.length + 1).slice(0, longestLine);
	const joined = text.replaceAll('\n', ' ');
	const body = joined.indexOf('SUMMARY:');
	return {
		'a cable': joined.slice(0, longestLine),
		prose: joined.slice(body, body + longestLine),
		REF: `REF: ${filled('A. NORTHPORT 97 B. 08 VELMORA 2044 ')}`.slice(0, longestLine),
		TAGS: `TAGS: ${filled('PREL, ')}`.slice(0, longestLine),
		SUBJECT: `SUBJECT: ${filled('HARBOR ')}`.slice(0, longestLine),
		'routing line': `OO ${filled('RUEHVM ')}`.slice(0, longestLine),
		address: `TO RUEHC/${filled('SECSTATE ')}`.slice(0, longestLine),
		'portion marks': filled('1. (C) '),
		parentheses: filled('('),
		capitals: filled('A'),
		blanks: filled(' '),
		dashes: filled('-'),
		figures: filled('1234567890'),
	};
}
