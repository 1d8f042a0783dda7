import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResponseError } from 'vscode-languageserver/node';
import { createGuard } from '../../server/guard';

test('a feature that works is answered as it is, without a word', () => {
	const { guard, said } = createCase();
	assert.equal(
		guard.run('hover', 'nothing', () => 'meaning'),
		'meaning',
	);
	assert.deepEqual(said, []);
});

test('a feature that fails answers nothing and says so once, with the stack', () => {
	const { guard, said } = createCase();
	const fail = (): string => {
		throw new Error('lost its chart');
	};
	assert.equal(guard.run('hover', 'nothing', fail), 'nothing');
	assert.equal(guard.run('hover', 'nothing', fail), 'nothing');
	assert.equal(said.length, 1);
	assert.match(said[0] ?? '', /^hover failed: Error: lost its chart\n\s+at fail/);
});

test('each kind speaks for itself', () => {
	const { guard, said } = createCase();
	guard.failed('hover', new Error('one'));
	guard.failed('outline', 'a string, thrown');
	guard.failed('hover', new Error('three'));
	assert.deepEqual(
		said.map((line) => line.split(':')[0]),
		['hover failed', 'outline failed'],
	);
});

test('a protocol error is an answer, not a failure', () => {
	const { guard, said } = createCase();
	const refuse = (): never => {
		throw new ResponseError(-32801, 'modified');
	};
	assert.throws(() => guard.run('hover', null, refuse), { code: -32801 });
	assert.deepEqual(said, []);
});

function createCase() {
	const said: string[] = [];
	return { said, guard: createGuard((message) => said.push(message)) };
}
