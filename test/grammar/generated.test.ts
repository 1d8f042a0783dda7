/** The grammar that is checked in is the one that its script makes. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRepositoryFile } from '../support';

test('syntaxes/cable.tmLanguage.json is what scripts/grammar/grammar.mjs makes', async () => {
	const script = pathToFileURL(path.join(__dirname, '../../../scripts/grammar/grammar.mjs'));
	const { grammar } = (await import(script.href)) as { readonly grammar: unknown };
	const written: unknown = JSON.parse(readRepositoryFile('syntaxes/cable.tmLanguage.json'));
	assert.deepEqual(written, JSON.parse(JSON.stringify(grammar)), 'run: node scripts/grammar/grammar.mjs');
});
