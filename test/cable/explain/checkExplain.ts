import assert from 'node:assert/strict';
import { explain, type Explanation } from '../../../cable/explain/explain';
import { parse } from '../../../cable/parse/parse';
import { books } from '../books/ownBooks';

/** An invented telegram; a test puts a line of its own in the place of the line of the same kind. */
const telegram = `VZCZCXRO0417
OO RUEHQD RUEHC
DE RUEHVM #0412/01 0731507
ZNY CCCCC ZZH
O R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHQD/AMEMBASSY NORTHPORT PRIORITY 0114

C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412

SIPDIS

E.O. 12958: DECL: 03/14/2019
TAGS: PREL EFIS
SUBJECT: HARBOR MINISTER WANTS DREDGERS

REF: A. NORTHPORT 118

Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).

1. (C) Harbor Minister Odell asked for two dredgers.

2. (C) The cheese fair opens in May.
QUIST
`;

const kindsOfLine: readonly RegExp[] = [
	/^VZCZC/,
	/^(?:ZZ|OO|PP|RR) R/,
	/^DE /,
	/^ZN/,
	/^[ZOPR] (?:[ZOPR] )?\d/,
	/^FM /,
	/^TO /,
	/^INFO /,
	/^(?:[A-Z] [A-Z] [A-Z] |UNCLAS |SECRET|LIMITED)/,
	/^E\.?O\.? /,
	/^TAGS/,
	/^SUBJECT/,
	/^REF/,
	/^Classified By/,
	/^1\. /,
	/^[A-Z ]{4,30}$/, // a caption
];

export function explainedIn(text: string): { readonly found: Explanation | undefined; readonly text: string } {
	const offset = text.indexOf('|');
	assert.ok(offset >= 0, 'a cursor stands in the text');
	const plain = text.replace('|', '');
	return { found: explain(parse(plain), offset, books), text: plain };
}

/** The line, with a `|` for the cursor, inside the telegram above. */
export function withLine(line: string): string {
	const kind = kindsOfLine.find((shape) => shape.test(line.replace('|', '')));
	assert.ok(kind, `no line of the telegram is like ${line}`);
	const lines = telegram.split('\n');
	const at = lines.findIndex((candidate) => kind.test(candidate));
	return [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n');
}

export interface Expected {
	/** Each is a part of one of the facts. */
	readonly facts?: readonly string[];
	/** No fact has any of these. */
	readonly unsaid?: readonly string[];
	readonly sure?: Explanation['sure'];
	/** The text that is explained. */
	readonly of?: string;
}

/** The line's place under the cursor has this title; certainty is "known" unless another is given. */
export function checkExplain(line: string, title: string, expected: Expected = {}): void {
	checkExplainIn(withLine(line), title, expected);
}

export function checkExplainIn(
	marked: string,
	title: string,
	{ facts = [], unsaid = [], sure = 'known', of }: Expected = {},
): void {
	const { found, text } = explainedIn(marked);
	assert.equal(found?.title, title);
	const all = found.facts.join(' / ');
	for (const fact of facts) assert.ok(all.includes(fact), `"${fact}" is not among: ${all}`);
	for (const fact of unsaid) assert.ok(!all.includes(fact), `"${fact}" is among: ${all}`);
	assert.equal(found.sure, sure, title);
	if (of !== undefined) assert.equal(text.slice(found.span.start, found.span.end), of);
}

export function checkSilent(line: string): void {
	assert.equal(explainedIn(withLine(line)).found, undefined, line);
}
