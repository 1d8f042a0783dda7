import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldingRange } from '../../../server/features/foldingRange';
import { contextOf, snapshotOf, uri } from './case';

const text = `FM AMEMBASSY VELMORA
TO SECSTATE WASHDC
AMEMBASSY NORTHPORT
AMEMBASSY QUAYHAVEN

UNCLAS VELMORA 000412

SUBJECT: CHEESE FAIR

1. The fair opens
in May.

2. It closes in June.
`;

test('a fold has several lines, and none begins or ends in a blank one', () => {
	const lines = text.split('\n');
	const folds = foldsWith(Infinity);
	assert.ok(folds.length >= 3);
	for (const [start, end] of folds) assert.ok(start < end && lines[start] && lines[end], `${start}-${end}`);
	assert.ok(folds.some(([start, end]) => start === 9 && end === 10));
	assert.ok(!folds.some(([start]) => start === 12));
});

test('an editor that takes a few gets the largest, in text order', () => {
	const heights = foldsWith(Infinity).map(([start, end]) => end - start);
	const two = foldsWith(2);
	assert.deepEqual(
		two.map(([start, end]) => end - start).sort((a, b) => b - a),
		heights.sort((a, b) => b - a).slice(0, 2),
	);
	assert.deepEqual(
		two,
		[...two].sort(([a], [b]) => a - b),
	);
	assert.deepEqual(foldsWith(0), []);
});

function foldsWith(mostFolds: number): [start: number, end: number][] {
	const ranges = foldingRange(snapshotOf(text), { textDocument: { uri } }, contextOf({ mostFolds }));
	return ranges.map(({ startLine, endLine }) => [startLine, endLine]);
}
