import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type Entry,
	type Paragraph,
	paragraphAfter,
	paragraphAt,
	paragraphBefore,
	paragraphNumbered,
	paragraphsIn,
} from '../../client/paragraphs';

/** Two telegrams in a file, a line an entry. */
const outline = [
	entry(0, 9, '09 VELMORA 412', [
		entry(1, 1, 'Header', [entry(1, 1, 'Subject')]),
		entry(2, 3, 'Summary', [entry(2, 2, '¶1 (C) Summary'), entry(3, 3, '¶2 (C/NF) The silt rises')]),
		entry(4, 7, 'SILT AND STALLS', [entry(5, 6, '¶3 The fair', [entry(6, 6, '1. What does it cost')])]),
		entry(8, 8, '(unnumbered) Odell left'),
		entry(9, 9, 'QUIST'),
	]),
	entry(10, 12, '09 VELMORA 413', [entry(11, 11, '¶1 (U) The lamps'), entry(12, 12, '¶12 (U) The barge')]),
];
const all = paragraphsIn(outline);

test('the paragraphs are those with a pilcrow, wherever they stand in the outline', () => {
	assert.deepEqual(all.map(nameOf), ['412 ¶1', '412 ¶2', '412 ¶3', '413 ¶1', '413 ¶12']);
	assert.deepEqual(paragraphsIn([]), []);
});

test('next and previous, which stop at the ends', () => {
	checkSteps([0, 0], undefined, '412 ¶1');
	checkSteps([2, 0], undefined, '412 ¶2');
	checkSteps([2, 5], '412 ¶1', '412 ¶2');
	checkSteps([6, 0], '412 ¶3', '413 ¶1');
	checkSteps([11, 0], '412 ¶3', '413 ¶12');
	checkSteps([12, 0], '413 ¶1', undefined);
	checkSteps([20, 0], '413 ¶12', undefined);
});

test('the paragraph at the caret', () => {
	assert.equal(nameOf(paragraphAt(all, { line: 1, character: 0 })), undefined);
	assert.equal(nameOf(paragraphAt(all, { line: 2, character: 0 })), '412 ¶1');
	assert.equal(nameOf(paragraphAt(all, { line: 8, character: 3 })), '412 ¶3');
});

test('a number is looked for in the telegram at the caret first', () => {
	const numbered = (number: number, line: number) => nameOf(paragraphNumbered(all, number, { line, character: 0 }));
	assert.equal(numbered(1, 4), '412 ¶1');
	assert.equal(numbered(1, 11), '413 ¶1');
	assert.equal(numbered(12, 4), '413 ¶12');
	assert.equal(numbered(3, 11), '412 ¶3');
	assert.equal(numbered(4, 11), undefined);
});

function checkSteps([line, character]: [number, number], before: string | undefined, after: string | undefined): void {
	const caret = { line, character };
	assert.equal(nameOf(paragraphBefore(all, caret)), before);
	assert.equal(nameOf(paragraphAfter(all, caret)), after);
}

function nameOf(paragraph: Paragraph | undefined): string | undefined {
	return paragraph && `${paragraph.cable.name.slice(-3)} ¶${paragraph.number}`;
}

function entry(from: number, to: number, name: string, children: readonly Entry[] = []): Entry {
	const start = { line: from, character: 0 };
	const range = { start, end: { line: to, character: 60 } };
	return { name, detail: '', range, selectionRange: { start, end: { line: from, character: 4 } }, children };
}
