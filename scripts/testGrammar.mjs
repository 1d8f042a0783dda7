/**
 * The grammar suite: assertions in the text, snapshots of scopes, and the tests that compare the grammar with the
 * reader. Every file with assertions and every snapshot counts as one test.
 *
 *     node scripts/testGrammar.mjs [--update]     (--update writes the snapshots anew)
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, isStarted } from './project.mjs';
import { compile, countOfOne, runAlone, runTestFiles, runTool, sum, testFiles } from './suites.mjs';

export async function testGrammar({ update = false } = {}) {
	const counts = [testAssertions(), ...testSnapshots(update)];
	const files = testFiles('grammar');
	return sum(files.length > 0 ? [...counts, await runTestFiles(files)] : counts);
}

/** Runs the field's own test tool once over all files; it writes a report a file, which tells the count. */
function testAssertions() {
	const reports = mkdtempSync(path.join(os.tmpdir(), 'cables-grammar-'));
	try {
		const isRight = runTool('vscode-tmgrammar-test/dist/unit.js', [
			'--xunit-report',
			reports,
			'--xunit-format',
			'generic',
			'test/grammar/**/*.test.cable',
		]);
		const counts = readdirSync(reports).map((file) => countOf(readFileSync(path.join(reports, file), 'utf8')));
		const counted = sum(counts);
		return isRight === (counted.failed === 0) && counts.length > 0 ? counted : sum([counted, countOfOne(false)]);
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
}

/** A file with assertions is one test: its assertions are one line each. */
function countOf(/** @type {string} */ report) {
	return countOfOne(!/<(?:failure|error)\b/.test(report));
}

/** Compares each text with its snapshot, one run a file. */
function testSnapshots(/** @type {boolean} */ update) {
	const folder = inProject('test', 'grammar', 'snap');
	const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.cable')) : [];
	return files.sort().map((file) => {
		const isThere = update || existsSync(path.join(folder, `${file}.snap`));
		const args = [...(update ? ['--updateSnapshot'] : []), `test/grammar/snap/${file}`];
		return countOfOne(runTool('vscode-tmgrammar-test/dist/snapshot.js', args) && isThere);
	});
}

if (isStarted(import.meta.url)) {
	await runAlone(async () => {
		const isCompiled = compile();
		const counted = await testGrammar({ update: process.argv.includes('--update') });
		return isCompiled ? counted : sum([counted, countOfOne(false)]);
	});
}
