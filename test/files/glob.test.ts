import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGlobs } from '../../files/glob';

const cases: readonly (readonly [pattern: string, fits: readonly string[], fitsNot: readonly string[]])[] = [
	['drafts/**', ['drafts/a.txt', 'drafts/x/a.txt'], ['a.txt', 'old/drafts/a.txt']],
	['drafts', ['drafts', 'drafts/x/a.txt'], ['drafts.txt', 'old/drafts']],
	['**/drafts', ['drafts', 'old/drafts', 'a/b/drafts/c.txt'], ['olddrafts', 'old/mydrafts']],
	['*.tel.txt', ['a.tel.txt'], ['x/a.tel.txt', 'a.txt']],
	['**/*.tel.txt', ['a.tel.txt', 'x/y/a.tel.txt'], ['a.teltxt']],
	['19?6/{03,04}/*', ['1976/03/a.txt'], ['1976/05/a.txt', '19/6/03/a.txt']],
	['a+(b).[txt]', ['a+(b).[txt]'], ['aab.t']],
	['a,b}', ['a,b}'], ['a']],
	['{a,b', ['a', 'b/c'], ['c']],
	['', [], ['a.txt']],
];

test('patterns of names', () => {
	for (const [pattern, fits, fitsNot] of cases) {
		const isFit = createGlobs([pattern]);
		for (const name of fits) assert.ok(isFit(name), `${pattern} ${name}`);
		for (const name of fitsNot) assert.ok(!isFit(name), `${pattern} ${name}`);
	}
	assert.equal(createGlobs([])('a.txt'), false);
	assert.equal(createGlobs(['b', 'a*'])('a.txt'), true);
});
