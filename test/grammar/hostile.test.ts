/** Lines that are meant to hurt: the tokeniser must come to their end, whatever field is open when they begin. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { loadGrammar, tokenise } from './tokenizer';

/** As long as the longest line that the editor hands to a grammar. */
const longest = 20_000;
const repeated = (part: string, begin = '', length = longest): string =>
	(begin + part.repeat(Math.ceil(length / part.length))).slice(0, length);

const hostile: readonly string[] = [
	...[' ', '\t', '1', 'A', 'a', 'X', '-', '- ', '(', ')', '()', '/', '.', '¶', '"'].map((part) => repeated(part)),
	...['A. ', '(C) ', '1. (C) ', '. 1. ', 'C ', 'S E C R E T ', 'VELMORA ', 'VELMORA 12 ', '1.4(b) ', 'A B C '].map(
		(part) => repeated(part),
	),
	...[
		'TAGS: ',
		'REF: ',
		'SUBJECT: ',
		'E.O. 12958: ',
		'Classified By: ',
		'SIPDIS ',
		'SUMMARY: ',
		'END ',
		'(Comment: ',
	].map((part) => repeated(part)),
	repeated('RUEHC ', 'OO '),
	repeated('RUEHC ', 'VZCZCXRO0417 '),
	repeated('ZZH ', 'ZNY CCCCC '),
	repeated('//', 'INFO RUEHC/'),
	repeated('A 0123 ', 'INFO RUEHC/'),
	repeated('VELMORA ', 'SECRET '),
	repeated('//', 'UNCLAS '),
	repeated('(', 'TAGS: '),
	repeated('A', 'TAGS: '),
	repeated('A. ', 'REF: '),
	repeated('VELMORA ', 'REF: '),
	repeated('. ', 'SUBJECT: '),
	repeated('1.4 (', 'Classified By: '),
	repeated('1/', 'E.O. 12958: '),
	repeated('QQ-10 ', 'ACTION '),
	repeated('- ', 'WHO OWNS '),
];

/** Lines that leave each kind of field open. */
const openings: readonly (readonly string[])[] = [
	[],
	['O R 141507Z MAR 09', 'FM AMEMBASSY VELMORA'],
	['OO RUEHC'],
	['ACTION QQ-10'],
	['C O N F I D E N T I A L VELMORA 000412'],
	['E.O. 12958:'],
	['TAGS: PREL'],
	['SUBJECT: A QUAY'],
	['SUBJECT: A QUAY', '', 'VELMORA 00000412  002 OF 002', ''],
	['REF: A. NORTHPORT 118'],
	['REF: A. NORTHPORT 118', ''],
	['Classified By: Quist'],
	['-----------------'],
	['1. (C) The tide rose'],
];

const grammar = loadGrammar();

for (const opening of openings) {
	test(`hostile lines behind ${JSON.stringify(opening.at(-1) ?? 'nothing')}`, async () => {
		const read = await grammar;
		for (const line of hostile) {
			const tokens = tokenise(read, [...opening, line]).at(-1) ?? [];
			assert.ok((tokens.at(-1)?.endIndex ?? 0) >= line.length, line.slice(0, 30));
		}
	});
}

test('a thousand long lines end as they begin: nothing that is open grows', async () => {
	const read = await grammar;
	const lines = Array.from({ length: 1000 }, (_, index) => hostile[index % hostile.length].slice(0, 400));
	const tokens = tokenise(read, [...lines, '', 'and the tide rose.']);
	assert.deepEqual(
		tokens.at(-1)?.map(({ scopes }) => scopes),
		[['text.cable']],
	);
});
