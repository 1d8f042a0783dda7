import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { defaultSettings } from '../../protocol/settings';

interface Property {
	readonly type: string;
	readonly default: unknown;
	readonly scope: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly markdownDescription?: string;
}
interface Manifest {
	readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Property>> } };
}

// Compiled into out/test/protocol, three folders below the manifest.
const manifest = JSON.parse(readFileSync(path.join(__dirname, '../../../package.json'), 'utf8')) as Manifest;
const { properties } = manifest.contributes.configuration;

test('the manifest offers the settings that the code knows, with the same defaults', () => {
	const offered = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.default]));
	assert.deepEqual(offered, flat(defaultSettings));
});

test('every setting says in the settings page what it does and what it may be', () => {
	for (const [name, property] of Object.entries(properties)) {
		assert.match(property.markdownDescription ?? '', /\.$/, name);
		assert.match(property.scope, /^(?:resource|window)$/, name);
		assert.equal(property.type, Array.isArray(property.default) ? 'array' : typeof property.default, name);
		if (property.enum) assert.ok(property.enum.includes(String(property.default)), name);
		if (property.enumDescriptions) assert.equal(property.enumDescriptions.length, property.enum?.length, name);
	}
});

/** `{ outline: { header: 'tree' } }` as the manifest writes it: `{ 'cable.outline.header': 'tree' }`. */
function flat(settings: typeof defaultSettings): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(settings).flatMap(([group, values]: [string, object]) =>
			Array.isArray(values)
				? [[`cable.${group}`, values]]
				: Object.entries(values).map(([name, value]: [string, unknown]) => [`cable.${group}.${name}`, value]),
		),
	);
}
