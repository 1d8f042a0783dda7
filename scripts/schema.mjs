/**
 * Writes what is made from the table of the record's fields: docs/record.schema.json and docs/record.md. They are
 * committed; the unit suite compares them.
 *
 *     node scripts/schema.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject, isStarted, root, runScript, say } from './project.mjs';

/** @typedef {{ jsonSchema(): unknown; recordDictionary(): string }} Documents */

export async function writeSchema() {
	const [esbuild, prettier] = await Promise.all([import('esbuild'), import('prettier')]);
	const outfile = inProject('out', 'schema', 'documents.cjs');
	await esbuild.build({
		stdin: {
			contents:
				"export { jsonSchema } from './cable/export/schema'; export { recordDictionary } from './cable/export/dictionary';",
			resolveDir: root,
			loader: 'ts',
		},
		absWorkingDir: root,
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		logLevel: 'warning',
	});
	/** @type {Documents} */
	const { jsonSchema, recordDictionary } = createRequire(import.meta.url)(outfile);
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
