/** What the test suites have in common: a count, and how Node's own test files are run and counted. */
import { availableParallelism } from 'node:os';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { inProject, root, runScript, say } from './project.mjs';

/** @typedef {{ readonly passed: number; readonly failed: number }} Count */

/** The count of one check that is either right or wrong. @returns {Count} */
export function countOfOne(/** @type {boolean} */ isRight) {
	return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 };
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sum(counts) {
	return {
		passed: counts.reduce((total, { passed }) => total + passed, 0),
		failed: counts.reduce((total, { failed }) => total + failed, 0),
	};
}

/** Runs one suite as a script of its own: the count on the last line, exit code 1 where something failed. */
export async function runAlone(/** @type {() => Promise<Count>} */ suite) {
	await runScript(async () => {
		const { passed, failed } = await suite();
		console.log(`${passed} passed, ${failed} failed`);
		process.exitCode = failed > 0 ? 1 : 0;
	});
}

/** Runs a tool of the project with its output on the terminal; says whether it was content. */
export function runTool(/** @type {string} */ tool, /** @type {readonly string[]} */ args) {
	const script = inProject('node_modules', ...tool.split('/'));
	return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Compiles every room and the tests into out/; the scripts are only checked. */
export function compile() {
	return runTool('typescript/bin/tsc', ['-b', '.', 'scripts']);
}

/** The compiled test files under a folder of out/test, without those in the folders named and those whose source is gone. */
export function testFiles(/** @type {string} */ folder, /** @type {readonly string[]} */ without = []) {
	const top = inProject('out', 'test', folder);
	if (!existsSync(top)) {
		return [];
	}
	return readdirSync(top, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.test.js') && !without.includes(file.split(path.sep)[0] ?? ''))
		.filter((file) => existsSync(inProject('test', folder, file.replace(/\.js$/, '.ts'))))
		.map((file) => path.join(top, file))
		.sort();
}

// Most tests run their code a few times: translated for speed only where it runs much longer, they are done sooner.
const lateTranslation = "require('node:v8').setFlagsFromString('--interrupt-budget=500000');\n";

/**
 * Gathers files of tests into one file for each processor: starting a process costs more than most unit tests do.
 * @param {readonly string[]} files
 */
export function gathered(files) {
	const groups = Array.from({ length: Math.min(files.length, availableParallelism()) }, (_, group) =>
		files.filter((_file, index) => index % availableParallelism() === group),
	);
	return groups.map((group, index) => {
		const gathering = inProject('out', 'test', `gathered${index}.js`);
		const lines = group.map((file) => `require(${JSON.stringify(file)});\n`);
		writeFileSync(gathering, lateTranslation + lines.join(''));
		return gathering;
	});
}

/**
 * Runs files of tests, each in a process of its own, prints the report and counts the tests: those that hold others
 * are not counted, a file that cannot be run at all counts as one that failed.
 * @param {readonly string[]} files
 * @param {{ limit?: number }} [options] how many milliseconds a test may take
 * @returns {Promise<Count>}
 */
export async function runTestFiles(files, { limit = 240_000 } = {}) {
	if (files.length === 0) {
		say('  There are no such tests.');
		return countOfOne(false);
	}
	let passed = 0;
	let failed = 0;
	const events = run({ files: [...files], concurrency: availableParallelism(), timeout: limit });
	events.on('test:pass', ({ details, skip, todo }) => {
		passed += isCounted(details) && skip === undefined && todo === undefined ? 1 : 0;
	});
	events.on('test:fail', ({ details, todo }) => {
		failed += isCounted(details) && todo === undefined ? 1 : 0;
	});
	const report = events.compose(new spec());
	for await (const text of report) {
		process.stdout.write(text);
	}
	return { passed, failed };
}

/** A suite only holds tests; it fails with them and would be counted twice. */
function isCounted(/** @type {{ type?: string | undefined; error?: Error }} */ details) {
	const { error } = details;
	const isOfParts = error !== undefined && 'failureType' in error && error.failureType === 'subtestsFailed';
	return details.type !== 'suite' && !isOfParts;
}
