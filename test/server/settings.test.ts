import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from '../../protocol/settings';
import { createSettings, readSettings, type SettingsSource } from '../../server/settings';

const never = (): Promise<void> => new Promise(() => undefined);

test('nothing said means the defaults', () => {
	for (const raw of [undefined, null, {}, { outline: {} }]) checkRead(raw, defaultSettings, []);
});

test('values are read nested and with dotted keys', () => {
	const expected = {
		...defaultSettings,
		outline: { header: 'flat', comments: true },
		diagnostics: { ...defaultSettings.diagnostics, enabled: false, severity: { 'missing-dtg': 'off' } },
	};
	checkRead(
		{
			outline: { header: 'flat', comments: true },
			diagnostics: { enabled: false, severity: { 'missing-dtg': 'off' } },
		},
		expected,
		[],
	);
	checkRead(
		{
			'outline.header': 'flat',
			'outline.comments': true,
			'diagnostics.enabled': false,
			'diagnostics.severity': { 'missing-dtg': 'off' },
		},
		expected,
		[],
	);
});

test('profile, scope and bounds', () => {
	const diagnostics = { enabled: true, profile: 'author', scope: 'workspace', maxFiles: 7, severity: {} };
	const workspace = { exclude: ['drafts/**'] };
	checkRead({ diagnostics, workspace }, { ...defaultSettings, diagnostics, workspace }, []);
});

test('a value of the wrong kind is its default, and is complained of', () => {
	checkRead({ outline: { header: 'round', comments: 1 } }, defaultSettings, ['outline.header', 'outline.comments']);
	checkRead({ diagnostics: { enabled: 'yes', severity: [] } }, defaultSettings, [
		'diagnostics.enabled',
		'diagnostics.severity',
	]);
	checkRead({ diagnostics: 7 }, defaultSettings, []);
	checkRead(
		{ diagnostics: { profile: 'all', scope: true, maxFiles: -1 }, workspace: { exclude: [7] } },
		defaultSettings,
		['diagnostics.profile', 'diagnostics.scope', 'diagnostics.maxFiles', 'workspace.exclude'],
	);
});

test('one wrong severity does not cost the others', () => {
	checkRead(
		{ diagnostics: { severity: { 'missing-dtg': 'loud', 'serial-mismatch': 'hint', __proto__: null } } },
		{
			...defaultSettings,
			diagnostics: { ...defaultSettings.diagnostics, severity: { 'serial-mismatch': 'hint' } },
		},
		['missing-dtg'],
	);
});

test('an editor that answers is asked once a document', async () => {
	const asked: string[] = [];
	const store = createStore({
		ask: (uri) => {
			asked.push(uri);
			return Promise.resolve({ outline: { comments: true } });
		},
	});
	const [first, again] = await Promise.all([store.of('a'), store.of('a')]);
	assert.equal(first.outline.comments, true);
	assert.equal(first, again);
	assert.equal(store.of('a'), first, 'at hand, not a promise');
	await store.of('b');
	assert.deepEqual(asked, ['a', 'b']);
	store.invalidate();
	await store.of('a');
	store.forget('b');
	await store.of('b');
	assert.deepEqual(asked, ['a', 'b', 'a', 'b']);
});

test('an editor that refuses gets the defaults and is complained of', async () => {
	const said: string[] = [];
	const store = createStore({
		ask: () => Promise.reject(new Error('no such method')),
		complain: (line) => said.push(line),
	});
	assert.deepEqual(await store.of('a'), defaultSettings);
	assert.deepEqual(await store.of('b'), defaultSettings);
	assert.deepEqual([...new Set(said)].length, 1);
});

test('an editor that is silent gets the defaults; what it says late takes effect', async () => {
	const latecomers: string[] = [];
	let speak: (raw: unknown) => void = () => undefined;
	const store = createStore({
		ask: () => new Promise((resolve) => (speak = resolve)),
		wait: () => Promise.resolve(),
		late: () => latecomers.push('late'),
	});
	assert.deepEqual(await store.of('a'), defaultSettings);
	assert.deepEqual(latecomers, []);
	speak({ outline: { comments: true } });
	await new Promise((resolve) => setImmediate(resolve));
	assert.deepEqual(latecomers, ['late']);
	const now = store.of('a');
	assert.ok(!(now instanceof Promise) && now.outline.comments);
});

test('an answer to a question asked before everything changed is not used', async () => {
	const speak: ((raw: unknown) => void)[] = [];
	const store = createStore({ ask: () => new Promise((resolve) => speak.push(resolve)) });
	const before = store.of('a');
	store.invalidate();
	const after = store.of('a');
	speak[1]?.({ outline: { comments: true } });
	speak[0]?.({ outline: { comments: false } });
	await before;
	assert.equal((await after).outline.comments, true);
	assert.equal((await store.of('a')).outline.comments, true);
});

test('an editor that is not asked tells its settings itself', () => {
	const store = createStore({});
	assert.equal(store.of('a'), defaultSettings);
	store.take({ cable: { outline: { header: 'hidden' } } });
	const taken = store.of('a');
	assert.ok(!(taken instanceof Promise) && taken.outline.header === 'hidden');
	assert.equal(store.of('b'), taken, 'the same object while they stay the same');
});

function createStore(source: Partial<SettingsSource>) {
	return createSettings({ wait: never, late: () => undefined, complain: () => undefined, ...source });
}

/** `complaints` are words that each line of complaint holds, in order. */
function checkRead(raw: unknown, expected: unknown, complaints: readonly string[]): void {
	const said: string[] = [];
	assert.deepEqual(
		readSettings(raw, (line) => said.push(line)),
		expected,
	);
	assert.equal(said.length, complaints.length, said.join('\n'));
	complaints.forEach((word, index) => assert.ok(said[index]?.includes(word), said[index]));
}
