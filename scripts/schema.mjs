/**
 * Writes what is made from the table of the record's fields: docs/record.schema.json and docs/record.md. They are
 * committed; the unit suite compares them.
 *
 *     node scripts/schema.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadSources } from './load.mjs';
import { inProject, isStarted, runScript, say } from './project.mjs';

/** @typedef {{ jsonSchema(): unknown; recordDictionary(): string }} Documents */

export async function writeSchema() {
	const prettier = await import('prettier');
	/** @type {Documents} */
	const { jsonSchema, recordDictionary } = await loadSources('schema/documents', [
		"export { jsonSchema } from './cable/export/schema'",
		"export { recordDictionary } from './cable/export/dictionary'",
	]);
	mkdirSync(inProject('docs'), { recursive: true });
	const schemaFile = inProject('docs', 'record.schema.json');
	const options = await prettier.resolveConfig(schemaFile);
	const schema = await prettier.format(JSON.stringify(jsonSchema()), { ...options, filepath: schemaFile });
	writeFileSync(schemaFile, schema);
	writeFileSync(inProject('docs', 'record.md'), recordDictionary());
	say('wrote docs/record.schema.json and docs/record.md');
}

if (isStarted(import.meta.url)) {
	await runScript(writeSchema);
}
