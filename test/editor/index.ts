import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * The entry that the extension host calls: runs every suite beside it and leaves the count where the test script
 * looks for it. A failed test is a rejection, which ends the host with exit code 1.
 */
export function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, slow: 2_000, color: false });
	for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.js'))) {
		mocha.addFile(path.join(__dirname, file));
	}
	return new Promise((resolve, reject) => {
		const runner = mocha.run((failed) => {
			if (failed === 0) {
				resolve();
			} else {
				reject(new Error(`${failed} of the editor's tests failed.`));
			}
		});
		// After every test, so that a run that is ended from outside leaves what it knows.
		for (const event of ['test end', 'end'] as const) {
			runner.on(event, () => {
				leave({ passed: runner.stats?.passes ?? 0, failed: runner.failures });
			});
		}
	});
}

function leave(count: { readonly passed: number; readonly failed: number }): void {
	const results = process.env['CABLES_RESULTS'];
	if (results !== undefined) {
		writeFileSync(results, JSON.stringify(count));
	}
}
