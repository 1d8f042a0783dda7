import assert from 'node:assert/strict';
import { complete } from '../../../cable/complete/complete';
import { type Proposal } from '../../../cable/complete/proposal';
import { parse } from '../../../cable/parse/parse';
import { books } from '../../support';

/** A day in 2026: of a text without a date-time group. */
export const now = Date.UTC(2026, 2, 14, 15, 7);

/** The proposals at the `|` of a text, and the text without it. */
export function proposalsAt(marked: string): {
	readonly text: string;
	readonly proposals: readonly Proposal[];
	readonly isCut: boolean;
} {
	const offset = marked.indexOf('|');
	assert.ok(offset >= 0, 'a caret stands in the text');
	const text = marked.replace('|', '');
	return { text, ...complete(parse(text), offset, books, now) };
}

/** What the text becomes when one is chosen. */
export function chosen(text: string, { span, text: written }: Proposal): string {
	return text.slice(0, span.start) + written + text.slice(span.end);
}

interface Expected {
	/** Labels in this order, perhaps with others between them. */
	readonly has?: readonly string[];
	/** These and no others. */
	readonly only?: readonly string[];
	readonly hasNot?: readonly string[];
	/** The caret's line when the first of `has` or `only` is chosen. */
	readonly becomes?: string;
}

export function checkComplete(marked: string, { has, only, hasNot = [], becomes }: Expected): void {
	const { text, proposals } = proposalsAt(marked);
	const labels = proposals.map(({ label }) => label);
	if (only) assert.deepEqual(labels, only, marked);
	let last = -1;
	for (const label of has ?? []) {
		const at = labels.indexOf(label, last + 1);
		assert.ok(at >= 0, `${label} is not, or not there, among ${labels.slice(0, 60).join(', ')}`);
		last = at;
	}
	for (const label of hasNot) assert.ok(!labels.includes(label), `${label} is proposed`);
	if (becomes === undefined) return;
	const first = proposals.find(({ label }) => label === (has ?? only)?.[0]);
	assert.ok(first, marked);
	const from = marked.lastIndexOf('\n', marked.indexOf('|')) + 1;
	const result = chosen(text, first);
	const end = result.indexOf('\n', Math.max(from, first.span.start + first.text.length - 1));
	assert.equal(result.slice(from, end < 0 ? undefined : end), becomes);
}

/** The parts of an invented telegram, each with its line end. */
export const envelope = `O P 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHKO/AMEMBASSY TOKYO PRIORITY
`;
export const marking = '\nC O N F I D E N T I A L VELMORA 000412\n\n';
export const heading = 'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL\nSUBJECT: SILT\n\n';
