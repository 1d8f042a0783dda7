import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRefusals, mostRefusals, type Storage } from '../../client/refusals';

test('a refusal holds until it is forgotten, over sessions', () => {
	const storage = createStorage();
	const refusals = createRefusals(storage);
	assert.ok(!refusals.has('a'));
	refusals.add('a');
	refusals.add('b');
	assert.ok(refusals.has('a') && refusals.has('b') && !refusals.has('c'));

	const next = createRefusals(storage);
	assert.ok(next.has('a'));
	next.forget('a');
	assert.ok(!next.has('a') && next.has('b'));
	assert.ok(!createRefusals(storage).has('a'));
});

test('of too many the newest are kept', () => {
	const storage = createStorage();
	const refusals = createRefusals(storage);
	for (let file = 0; file < mostRefusals; file++) refusals.add(`${file}`);
	refusals.add('0');
	refusals.add('new');
	const next = createRefusals(storage);
	assert.ok(next.has('0') && next.has('new') && next.has('2') && !next.has('1'));
});

test('nothing is written for what was not refused', () => {
	const storage = createStorage();
	createRefusals(storage).forget('a');
	assert.equal(storage.writes, 0);
});

test('what somebody else stored is not trusted', () => {
	for (const stored of [null, 'a', { a: true }, [7, null, 'a']]) {
		const refusals = createRefusals(createStorage(stored));
		assert.equal(refusals.has('a'), Array.isArray(stored));
	}
});

function createStorage(stored?: unknown): Storage & { readonly writes: number } {
	let value = stored;
	let writes = 0;
	return {
		get: () => value,
		update(_, updated) {
			value = updated;
			writes++;
			return Promise.resolve();
		},
		get writes() {
			return writes;
		},
	};
}
