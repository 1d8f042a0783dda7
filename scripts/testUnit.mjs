/** The unit suite: every compiled test that needs neither a built server, the grammar's tools nor an editor. */
import { isStarted } from './project.mjs';
import { compile, countOfOne, gathered, runAlone, runTestFiles, sum, testFiles } from './suites.mjs';

export const testUnit = () => runTestFiles(gathered(testFiles('', ['protocol', 'grammar', 'editor'])));

if (isStarted(import.meta.url)) {
	await runAlone(async () => {
		const isCompiled = compile();
		const count = await testUnit();
		return isCompiled ? count : sum([count, countOfOne(false)]);
	});
}
