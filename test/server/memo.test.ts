import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { createMemo } from '../../server/memo';

test('computes once for a file and its inputs', () => {
	const file = parse('HARBOR');
	const settings = {};
	const { ask, times } = createCase();
	assert.equal(ask(file, [settings]), 1);
	assert.equal(ask(file, [settings]), 1);
	assert.equal(times(), 1);
});

test('computes anew for another file, and for other inputs', () => {
	const { ask } = createCase();
	const file = parse('HARBOR');
	assert.equal(ask(file, [{}]), 1);
	assert.equal(ask(file, [{}]), 2);
	assert.equal(ask(file, []), 3);
	assert.equal(ask(parse('HARBOR'), []), 4);
});

function createCase() {
	let computed = 0;
	const memo = createMemo<number>();
	return {
		times: () => computed,
		ask: (file: ReturnType<typeof parse>, inputs: readonly unknown[]) => memo(file, inputs, () => ++computed),
	};
}
