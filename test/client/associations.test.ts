import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternsOf } from '../../client/associations';

test('a pattern without a slash is for the name, in any folder', () => {
	checkPatterns({ '*.txt': 'plaintext' }, ['**/*.txt', '**/*.TXT']);
	checkPatterns({ MINUTES: 'plaintext' }, ['**/MINUTES', '**/minutes']);
});

test('a pattern with a slash is for the path', () => {
	checkPatterns({ '**/harbor/*.txt': 'x' }, ['**/harbor/*.txt', '**/HARBOR/*.TXT']);
	checkPatterns({ '/archive/7.*': 'x' }, ['/archive/7.*', '/ARCHIVE/7.*']);
});

test('letters are compared without case, as far as a pattern can say it', () => {
	checkPatterns({ 'Fair*.Txt': 'x' }, ['**/Fair*.Txt', '**/fair*.txt', '**/FAIR*.TXT']);
	checkPatterns({ '[a-z]*.txt': 'x' }, ['**/[a-z]*.txt']);
});

test('no associations, no patterns', () => {
	for (const associations of [undefined, null, {}, 'txt']) checkPatterns(associations, []);
});

function checkPatterns(associations: unknown, expected: readonly string[]): void {
	assert.deepEqual(patternsOf(associations), expected);
}
