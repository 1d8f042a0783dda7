/** The tests that the unit suite runs a share of (`*.fuzz.test.ts`), whole. */
import { isStarted } from './project.mjs';
import { compile, countOfOne, gathered, runAlone, runTestFiles, sum, testFiles } from './suites.mjs';

export async function testFuzz() {
	// `test/share.ts` looks here, in the processes that the tests are run in.
	process.env.CABLE_FUZZ = 'whole';
	try {
		return await runTestFiles(gathered(testFiles('').filter((file) => file.endsWith('.fuzz.test.js'))));
	} finally {
		delete process.env.CABLE_FUZZ;
	}
}

if (isStarted(import.meta.url)) {
	await runAlone(async () => {
		const isCompiled = compile();
		const count = await testFuzz();
		return isCompiled ? count : sum([count, countOfOne(false)]);
	});
}
