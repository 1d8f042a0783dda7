/** What tests of whole texts share: a record in words, the names of an outline, and the parts of a plain telegram. */
import assert from 'node:assert/strict';
import { outline, type OutlineNode } from '../../cable/outline';
import { parse } from '../../cable/parse/parse';
import { type CableRecord, recordsOf } from '../../cable/record';

/** What one record says, in words; absent keys are not asked. */
interface Expected {
	readonly id?: string | null;
	readonly classification?: string | null;
	readonly captions?: string;
	readonly order?: string;
	readonly tags?: string;
	readonly subject?: string | null;
	readonly references?: string;
	readonly reasons?: string;
	readonly to?: string;
	readonly info?: string;
	readonly exempt?: string;
	/** Numbers with their marks: `1 (C), 2 (S/NF)`. */
	readonly paragraphs?: string;
	readonly headings?: string;
	readonly summary?: string;
	readonly signature?: string;
	readonly flaws?: string;
}

export function checkReads(text: string, expected: Expected): void {
	const records = recordsOf(parse(text), { file: 'any.txt' });
	assert.equal(records.length, 1, text);
	const told = inWords(records[0]);
	const asked = Object.keys(expected) as readonly (keyof Expected)[];
	assert.deepEqual(Object.fromEntries(asked.map((key) => [key, told[key]])), expected, text);
}

function inWords(record: CableRecord): Expected {
	const order = record.executiveOrder;
	const names = (list: CableRecord['to']): string =>
		list
			.map(({ name, office, precedence, serial }) =>
				[name, office && `//${office}//`, precedence, serial].filter(Boolean).join(' '),
			)
			.join('; ');
	return {
		id: record.id,
		classification: record.classification,
		captions: record.captions.join(' '),
		order: order ? [order.number, order.instruction, order.date].filter((part) => part !== null).join(' ') : '',
		tags: record.tags.join(' '),
		subject: record.subject,
		references: record.references
			.map(({ letter, text, id }) => [letter, text, id && `= ${id}`].filter(Boolean).join(' '))
			.join('; '),
		reasons: record.classifiedBy?.reasons.join(' ') ?? '',
		to: names(record.to),
		info: names(record.info),
		exempt: names(record.exempt),
		paragraphs: record.paragraphs
			.map(({ number, portion }) => `${number}${portion === null ? '' : ` (${portion})`}`)
			.join(', '),
		headings: record.headings.join('; '),
		summary: record.summary?.text ?? '',
		signature: record.signature.join(' / '),
		flaws: record.flaws.map(({ kind, line }) => `${kind} ${line}`).join(', '),
	};
}

/** Names of the outline below the header, indented by two blanks a level. */
export function checkBody(text: string, ...expected: readonly string[]): void {
	const names = (nodes: readonly OutlineNode[], indent: string): readonly string[] =>
		nodes.flatMap(({ name, children }) => [indent + name, ...names(children, `${indent}  `)]);
	const [root] = outline(parse(text), { header: 'hidden', comments: false });
	assert.deepEqual(names(root.children, ''), expected, text);
}

export const envelope = `VZCZCXYZ0417
OO RUEHWEB

DE RUEHVM #0412 0731507
ZNY CCCCC ZZH
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHNP/AMEMBASSY NORTHPORT 0114
`;
export const line = '\nC O N F I D E N T I A L VELMORA 000412\n\nSIPDIS\n\n';
export const labels = 'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL EFIS\nSUBJECT: DREDGERS FOR THE CHEESE FAIR\n';
export const authority = '\nClassified By: Charge Harlan Quist for reasons 1.4 (b).\n\n';
export const body = '1. (C) The minister counts his dredgers.\n\n2. (C) The fair opens on Monday.\nQUIST\n';
export const usual = {
	id: '09VELMORA412',
	classification: 'CONFIDENTIAL',
	paragraphs: '1 (C), 2 (C)',
	signature: 'QUIST',
};
