import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { legend, semanticTokens, semanticTokensInRange } from '../../../server/features/semanticTokens';
import { readRepositoryFile } from '../../support';
import { contextOf, snapshotOf, uri } from './case';

interface Manifest {
	readonly contributes: {
		readonly semanticTokenTypes: readonly { readonly id: string; readonly description: string }[];
		readonly semanticTokenModifiers: readonly { readonly id: string; readonly description: string }[];
		readonly semanticTokenScopes: readonly [
			{ readonly language: string; readonly scopes: Readonly<Record<string, readonly string[]>> },
		];
	};
}
const { contributes } = JSON.parse(readRepositoryFile('package.json')) as Manifest;

test('the manifest names the types and modifiers of the server', () => {
	assert.deepEqual(
		contributes.semanticTokenTypes.map(({ id }) => id),
		legend.tokenTypes,
	);
	assert.deepEqual(
		contributes.semanticTokenModifiers.map(({ id }) => id),
		legend.tokenModifiers,
	);
});

test('themes have a scope for every type, and for what is in doubt', () => {
	const [{ language, scopes }] = contributes.semanticTokenScopes;
	assert.equal(language, 'cable');
	const styled = Object.keys(scopes).map((selector) => selector.split('.'));
	for (const [type, modifier] of styled) {
		assert.ok(type === '*' || legend.tokenTypes.some((known) => known === type), type);
		assert.ok(!modifier || legend.tokenModifiers.some((known) => known === modifier), modifier);
	}
	for (const type of legend.tokenTypes)
		assert.ok(
			styled.some(([known]) => known === type),
			type,
		);
	for (const doubt of ['unknown', 'unidentified', 'misread'])
		assert.ok(
			styled.some(([type, modifier]) => type === '*' && modifier === doubt),
			doubt,
		);
});

test('a code keeps the colour that the grammar gives it', () => {
	const grammar = readRepositoryFile('syntaxes', 'cable.tmLanguage.json');
	const [{ scopes }] = contributes.semanticTokenScopes;
	for (const scope of Object.values(scopes)
		.flat()
		.filter((name) => name.endsWith('.cable')))
		assert.ok(grammar.includes(scope.replace(/\.cable$/, '')), scope);
});

const text = 'UNCLAS VELMORA 000412\n\nTAGS: PREL, QXQX\nSUBJECT: CHEESE FAIR\n\n1. (U) The fair opens.\n';
const textDocument = { uri };

test('line, character, length, type, modifier, each from the one before', () => {
	const { data } = semanticTokens(snapshotOf(text), { textDocument }, contextOf()) ?? { data: [] };
	assert.deepEqual(named(data), [
		[2, 6, 4, 'tagsCode', 'known'],
		[0, 6, 4, 'tagsCode', 'unknown'],
		[3, 3, 3, 'portionMark', 'unclassified'],
	]);
});

test('of a large text only what is in sight', () => {
	const large = snapshotOf(text + '\nSilt.'.repeat(50_000));
	assert.equal(semanticTokens(large, { textDocument }, contextOf()), null);
	const asked = () => semanticTokens(large, { textDocument }, contextOf({ takesCancelledTokens: true }));
	assert.throws(asked, (error: { readonly code?: number }) => error.code === LSPErrorCodes.ServerCancelled);
	const range = { start: { line: 5, character: 0 }, end: { line: 9, character: 0 } };
	const { data } = semanticTokensInRange(large, { textDocument, range }, contextOf());
	assert.deepEqual(named(data), [[5, 3, 3, 'portionMark', 'unclassified']]);
});

function named(data: readonly number[]): readonly unknown[] {
	return Array.from({ length: data.length / 5 }, (_, at) => {
		const [line, character, length, type, bits] = data.slice(5 * at, 5 * at + 5);
		return [line, character, length, legend.tokenTypes[type], legend.tokenModifiers[Math.log2(bits)]];
	});
}
