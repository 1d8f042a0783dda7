/**
 * Writes docs/diagnostics.md, which is made from the rules. It is committed; the unit suite compares it.
 *
 *     npm run docs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadSources } from './load.mjs';
import { inProject, isStarted, runScript, say } from './project.mjs';

/** @typedef {{ rules: readonly object[]; rulesDocument(rules: readonly object[]): string }} Documents */

export async function writeDocs() {
	/** @type {Documents} */
	const { rules, rulesDocument } = await loadSources('docs/documents', [
		"export { rules } from './cable/rules/catalogue'",
		"export { rulesDocument } from './cable/rules/document'",
	]);
	mkdirSync(inProject('docs'), { recursive: true });
	writeFileSync(inProject('docs', 'diagnostics.md'), rulesDocument(rules));
	say('wrote docs/diagnostics.md');
}

if (isStarted(import.meta.url)) {
	await runScript(writeDocs);
}
