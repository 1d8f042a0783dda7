import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../../cable/outline';
import { parse } from '../../../cable/parse/parse';
import { recordsOf } from '../../../cable/record';
import { work } from '../../../cable/fields/scan';
import { fixtureText } from '../../support';

const print = fixtureText('nara-1979-department');
const block = 'DRAFTED BY EB/XX:ABEXAMPLE:CD\nAPPROVED BY EB/XX:EFSAMPLE\nARA/YY:GHPERSON (SUBS)\n';
const without = print.replace(block, '');
const recordOf = (text: string) => recordsOf(parse(text), { file: 'a.txt', text: true })[0];

const places: Readonly<Record<string, string>> = {
	'before the end mark': without.replace('NNNNMAFVVZCZ', `${block}\nNNNNMAFVVZCZ`),
	'behind the end mark': without.replace('NNNNMAFVVZCZ', `NNNNMAFVVZCZ\n\n${block}`),
	'behind it, with blank lines between': without.replace(
		'NNNNMAFVVZCZ',
		`NNNNMAFVVZCZ\n\n${block.replaceAll('\n', '\n\n')}`,
	),
};

for (const [place, text] of Object.entries(places)) {
	test(`a drafting block ${place} is read as above the text`, () => {
		const [above, here] = [recordOf(print), recordOf(text)];
		for (const field of ['drafted', 'approved', 'cleared', 'signature', 'paragraphs'] as const) {
			assert.deepEqual(withoutOffsets(here[field]), withoutOffsets(above[field]), field);
		}
		const names = outline(parse(text), { header: 'tree', comments: false }).flatMap(({ children }) =>
			children.map(({ name }) => name),
		);
		assert.equal(names.filter((name) => name === 'Drafting').length, 1);
		assert.ok(!names.includes('Trailer'));
	});
}

test('words that begin as a drafting block does are text', () => {
	const sentence = without.replace('YOU MAY SAY SO.', 'YOU MAY SAY SO.\nDRAFTED BY THE POST, IT WAS BETTER.');
	assert.equal(recordOf(sentence).drafted, null);
	const inside = without.replace('3. YOU MAY', `${block}\n3. YOU MAY`);
	assert.equal(recordOf(inside).drafted, null);
});

test('labels to the end of a long text cost a look each', () => {
	const before = work.envelope;
	const text = without.replace('NNNN', `${'DRAFTED BY A:B\n'.repeat(4000)}NNNN`);
	parse(text);
	assert.ok(work.envelope - before < 2 * text.length);
});

/** What is said, not where. */
function withoutOffsets(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value ?? null, (key, part: unknown) =>
			/^(?:start|end|line|span|range)/i.test(key) ? undefined : part,
		),
	);
}
