/**
 * A folder for the editor's tests: a copy of the samples and the fixtures, because a test writes files beside them and
 * edits what it opens. Started by itself it fills `.hosts/reading`, for a test run under the debugger.
 */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hostsFolder, inProject, isStarted, samplesFolder } from '../project.mjs';
import { temporaryFolder } from './processes.mjs';

/** Fills a folder, by default a new one that is gone when this process ends. */
export function readingFolder(folder = temporaryFolder('reading')) {
	cpSync(samplesFolder, folder, { recursive: true });
	cpSync(inProject('test', 'fixtures', 'cables'), path.join(folder, 'fixtures'), { recursive: true });
	return folder;
}

if (isStarted(import.meta.url)) {
	const folder = path.join(hostsFolder, 'reading');
	rmSync(folder, { recursive: true, force: true });
	readingFolder(folder);
}
