/**
 * Everything that must hold, from a fresh clone: types, lint, form, and the suites one after the other. Goes on after
 * a failure so that the count is whole; the last line is the count.
 */
import { Refusal, runScript, say } from './project.mjs';
import { ensureTools } from './setup.mjs';

/** @typedef {import('./suites.mjs').Count} Count */

await runScript(async () => {
	ensureTools();
	const { compile, countOfOne, runTool, sum } = await import('./suites.mjs');
	const { build } = await import('./build.mjs');
	const { testUnit } = await import('./testUnit.mjs');
	const { testFuzz } = await import('./testFuzz.mjs');
	const { testGrammar } = await import('./testGrammar.mjs');
	const { testProtocol } = await import('./testProtocol.mjs');
	const { testEditor } = await import('./testEditor.mjs');

	/** @type {readonly [name: string, run: () => Count | Promise<Count>][]} */
	const suites = [
		['types', () => countOfOne(compile())],
		['lint', () => countOfOne(runTool('eslint/bin/eslint.js', ['.']))],
		['form', () => countOfOne(runTool('prettier/bin/prettier.cjs', ['--check', '.']))],
		['build', () => build().then(() => countOfOne(true))],
		['unit', testUnit],
		['fuzz', testFuzz],
		['grammar', testGrammar],
		['protocol', testProtocol],
		['editor', testEditor],
	];

	/** @type {(readonly [name: string, count: Count])[]} */
	const results = [];
	for (const [name, run] of suites) {
		say(`\n── ${name} ──`);
		results.push([name, await counted(run, countOfOne(false))]);
	}
	console.log('');
	for (const [name, { passed, failed }] of results) {
		console.log(`${failed === 0 ? '✔' : '✖'} ${name}: ${passed} of ${passed + failed}`);
	}
	const { passed, failed } = sum(results.map(([, count]) => count));
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
});

/** A suite that cannot be run at all is one failure, with its reason. */
async function counted(/** @type {() => Count | Promise<Count>} */ run, /** @type {Count} */ ifBroken) {
	try {
		return await run();
	} catch (error) {
		say(error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error));
		return ifBroken;
	}
}
