import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from '../../../protocol/settings';
import { inlayHint } from '../../../server/features/inlayHint';
import { contextOf, snapshotOf, uri } from './case';

const text = 'UNCLAS VELMORA 000412\n\nTAGS: PREL, QXQX\nSUBJECT: CHEESE FAIR\n\n1. (U) The fair opens.\n';
const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

test('off unless switched on', () => {
	assert.deepEqual(hintsWith({}), []);
	assert.deepEqual(hintsWith({ dates: true, posts: true }), []);
});

test('behind the code, with a gap, and with the words of the hover to point at', () => {
	const [hint, ...others] = hintsWith({ tags: true });
	assert.deepEqual(others, []);
	assert.deepEqual(hint.position, { line: 2, character: 10 });
	assert.equal(hint.paddingLeft, true);
	assert.match(JSON.stringify(hint.label), /political/i);
	assert.match(JSON.stringify(hint.tooltip), /\*\*PREL: [^*]*political/i);
});

function hintsWith(on: Partial<typeof defaultSettings.inlayHints>) {
	const settings = { inlayHints: { ...defaultSettings.inlayHints, ...on } };
	return inlayHint(
		snapshotOf(text),
		{ textDocument: { uri }, range: whole },
		contextOf({ markdownHover: true }, settings),
	);
}
