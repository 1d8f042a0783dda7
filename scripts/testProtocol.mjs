/** The protocol suite: drives `dist/server.js --stdio` as any editor would. */
import { build } from './build.mjs';
import { isStarted } from './project.mjs';
import { compile, countOfOne, runAlone, runTestFiles, sum, testFiles } from './suites.mjs';

export const testProtocol = () => runTestFiles(testFiles('protocol'));

if (isStarted(import.meta.url)) {
	await runAlone(async () => {
		const isCompiled = compile();
		await build();
		const counted = await testProtocol();
		return isCompiled ? counted : sum([counted, countOfOne(false)]);
	});
}
