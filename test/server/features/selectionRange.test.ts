import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SelectionRange } from 'vscode-languageserver/node';
import { selectionRange } from '../../../server/features/selectionRange';
import { snapshotOf, uri } from './case';

const text = `UNCLAS VELMORA 000412

SUBJECT: CHEESE FAIR

1. The fair opens. It is cold.
`;

test('one chain a caret, in the order of the carets, each step inside its parent', () => {
	assert.deepEqual(
		stepsAt([4, 4], [0, 9]).map((steps) => steps.slice(0, 2)),
		[
			['4:3-4:6', '4:3-4:18'],
			['0:7-0:14', '0:7-0:21'],
		],
	);
});

test('a caret outside the text has the nearest place; every chain ends with the file', () => {
	for (const [at, ...steps] of stepsAt([4, 500], [90, 0], [1, 0], [-1, -1]).map((all) => all.toReversed()))
		assert.ok(at === '0:0-5:0', steps.join(' '));
	assert.deepEqual(stepsAt(), []);
});

function stepsAt(...carets: [line: number, character: number][]): string[][] {
	const positions = carets.map(([line, character]) => ({ line, character }));
	const chains = selectionRange(snapshotOf(text), { textDocument: { uri }, positions });
	return chains.map((chain) => {
		const steps: string[] = [];
		for (let step: SelectionRange | undefined = chain; step; step = step.parent) {
			const { start, end } = step.range;
			steps.push(`${start.line}:${start.character}-${end.line}:${end.character}`);
		}
		return steps;
	});
}
