import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Snapshot } from '../../server/documents';
import { createPushes, largeText, type Loop, settle } from '../../server/schedule';

test('settles after the first quiet turn', async () => {
	const loop = createLoop({ arriving: [0] });
	await settle(loop);
	assert.equal(loop.turns, 1);
});

test('waits while messages arrive', async () => {
	const loop = createLoop({ arriving: [1, 2, 1, 0, 5] });
	await settle(loop);
	assert.equal(loop.turns, 4);
});

test('a stream of messages that never ends does not hold an answer back for ever', async () => {
	const loop = createLoop({ arriving: Array.from({ length: 1000 }, () => 1) });
	await settle(loop);
	assert.equal(loop.turns, 32);
});

test('changes of one turn are worked once, and a later one again', async () => {
	const loop = createLoop({ arriving: [] });
	const worked: string[] = [];
	const pushes = createPushes(loop, note(worked));
	pushes.due(documentOf('a'));
	pushes.due(documentOf('b'));
	pushes.due(documentOf('a'));
	await loop.calm();
	assert.deepEqual(worked, ['a', 'b']);
	pushes.due(documentOf('a'));
	await loop.calm();
	assert.deepEqual(worked, ['a', 'b', 'a']);
});

test('a change during the work is worked afterwards', async () => {
	const loop = createLoop({ arriving: [] });
	let rounds = 0;
	const pushes = createPushes(loop, () => {
		if (++rounds === 1) pushes.due(documentOf('a'));
		return Promise.resolve();
	});
	pushes.due(documentOf('a'));
	await loop.calm();
	assert.equal(rounds, 2);
});

test('a document that closed while its turn was waited for is left alone', async () => {
	const loop = createLoop({ arriving: [] });
	const worked: string[] = [];
	const pushes = createPushes(loop, note(worked));
	pushes.due(documentOf('a'));
	pushes.drop('a');
	await loop.calm();
	assert.deepEqual(worked, []);
});

test('a large document is worked at once when it opens and then after a pause of twice its cost', async () => {
	const loop = createLoop({ arriving: [] });
	const worked: string[] = [];
	const pushes = createPushes(loop, (uri) => {
		loop.clock += 60;
		return note(worked)(uri);
	});
	pushes.due(documentOf('a', largeText + 1));
	await loop.calm();
	assert.deepEqual(worked, ['a']);

	pushes.due(documentOf('a', largeText + 1));
	pushes.due(documentOf('a', largeText + 1));
	await loop.calm();
	assert.deepEqual(worked, ['a'], 'nothing before the pause is over');
	assert.deepEqual(
		loop.timers.map(({ milliseconds, off }) => [milliseconds, off]),
		[
			[120, true],
			[120, false],
		],
	);
	loop.timers.at(-1)?.call();
	await loop.calm();
	assert.deepEqual(worked, ['a', 'a']);
});

test('closing calls the pause off', async () => {
	const loop = createLoop({ arriving: [] });
	const pushes = createPushes(loop, () => {
		loop.clock += 60;
		return Promise.resolve();
	});
	pushes.due(documentOf('a', largeText + 1));
	await loop.calm();
	pushes.due(documentOf('a', largeText + 1));
	pushes.drop('a');
	assert.deepEqual(
		loop.timers.map(({ off }) => off),
		[true],
	);
});

/** Work that only writes down what it was done for. */
function note(worked: string[]): (uri: string) => Promise<void> {
	return (uri) => {
		worked.push(uri);
		return Promise.resolve();
	};
}

interface Timer {
	readonly milliseconds: number;
	readonly call: () => void;
	off: boolean;
}

interface TestLoop extends Loop {
	turns: number;
	clock: number;
	readonly timers: readonly Timer[];
	calm(): Promise<void>;
}

/** A loop without a clock: `arriving` says how many messages each turn brings. */
function createLoop({ arriving }: { readonly arriving: readonly number[] }): TestLoop {
	let handled = 0;
	const timers: Timer[] = [];
	const loop: TestLoop = {
		turns: 0,
		clock: 0,
		timers,
		messages: () => handled,
		turn: () => {
			handled += arriving[loop.turns++] ?? 0;
			return Promise.resolve();
		},
		now: () => loop.clock,
		after: (milliseconds: number, call: () => void) => {
			const timer = { milliseconds, call, off: false };
			timers.push(timer);
			return () => void (timer.off = true);
		},
		/** Everything that waits for a promise has run. */
		calm: () => new Promise<void>((resolve) => setImmediate(resolve)),
	};
	return loop;
}

/** Pushes look at the name and the length only. */
function documentOf(uri: string, length = 1): Snapshot {
	const text = ' '.repeat(length);
	return {
		uri,
		version: 1,
		serial: 1,
		text,
		get file(): never {
			throw new Error('A push does not parse before its turn.');
		},
	};
}
