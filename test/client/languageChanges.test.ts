import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLanguageChanges } from '../../client/languageChanges';

test('a change that stands for a moment was chosen', () => {
	checkChanges((changes) => changes.changed('a', 'cable'), []);
	checkChanges(
		(changes, pass) => {
			changes.changed('a', 'cable');
			pass();
		},
		['a chosen after cable'],
	);
});

test('a change together with the associations is the editor’s, whichever is told first', () => {
	checkChanges(
		(changes, pass) => {
			changes.changed('a', 'cable');
			changes.changed('b', 'markdown');
			changes.associationsChanged();
			pass();
		},
		['a renewed', 'b renewed'],
	);
	checkChanges(
		(changes, pass) => {
			changes.associationsChanged();
			changes.changed('a', 'cable');
			pass();
		},
		['a renewed'],
	);
});

test('long before or after a change of the associations a language is chosen', () => {
	checkChanges(
		(changes, pass) => {
			changes.changed('a', 'cable');
			pass();
			changes.associationsChanged();
			pass();
			changes.changed('b', 'cable');
			pass();
		},
		['a chosen after cable', 'b chosen after cable'],
	);
});

test('of several changes in a moment the first language counts', () => {
	checkChanges(
		(changes, pass) => {
			changes.changed('a', 'cable');
			changes.changed('a', 'markdown');
			pass();
		},
		['a chosen after cable'],
	);
});

test('a change that is taken back means nothing', () => {
	checkChanges((changes, pass) => {
		changes.changed('a', 'cable');
		changes.cancel('a');
		changes.cancel('b');
		pass();
	}, []);
});

/** `pass` lets the moment pass for all that waits. */
function checkChanges(
	act: (changes: ReturnType<typeof createLanguageChanges<string>>, pass: () => void) => void,
	expected: readonly string[],
): void {
	const said: string[] = [];
	const waiting = new Set<() => void>();
	const changes = createLanguageChanges<string>({
		chosen: (document, before) => said.push(`${document} chosen after ${before}`),
		renewed: (document) => said.push(`${document} renewed`),
		after(call) {
			waiting.add(call);
			return () => waiting.delete(call);
		},
	});
	act(changes, () => {
		for (const call of waiting) {
			waiting.delete(call);
			call();
		}
	});
	assert.deepEqual(said, expected);
}
