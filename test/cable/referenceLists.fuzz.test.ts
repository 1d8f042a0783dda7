/** REF lists put together from every form of letter, entry and separator: each reading is the one that was written. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { runs } from '../share';
import { books } from '../support';

const { stations } = books;
const header = `R 121507Z MAR 09
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC

UNCLAS VELMORA 000812

TAGS: EFIS
SUBJECT: CHEESE

`;
const followers = [
	'\n\n1. (U) The fair opens.\n',
	'\n1. The fair opens in Lima 12.\n',
	'\n\nSUMMARY\n-------\n',
	'',
	'.\n',
];
const page = '\n\nVELMORA 00000812  001.2 OF 002\n\n';

const letters = ['A. ', 'A) ', '(A) ', '(A)', 'A.', 'A: ', 'A - ', '[A] ', 'A. (A) ', 'A. A) ', 'A ', ''] as const;
const separators = [
	' ',
	'  ',
	'; ',
	', ',
	'\n',
	' \n     ',
	'\r\n',
	'\n\n     ',
	', AND ',
	' and ',
	'.\n',
	page,
] as const;
const betweenUnlettered: ReadonlySet<string> = new Set(['; ', ', ', '\n', ' \n     ', ', AND ', ' and ', page]);
const posts = [
	'LIMA',
	'NORTHPORT',
	'NEW DELHI',
	'RIO DE JANEIRO',
	'PORT OF SPAIN',
	'TEL AVIV',
	'ST. PETERSBURG',
	'STATE',
];

/** How a telegram is cited: text and ids, by post, its name without blanks, and a serial of three figures. */
type Form = (post: string, name: string, serial: number) => readonly [text: string, ...ids: readonly string[]];
const forms: readonly Form[] = [
	(post, name, serial) => [`${post} ${serial}`, `09${name}${serial}?`],
	(post, name, serial) => [`${post} 00${serial} (NOTAL)`, `09${name}${serial}?`],
	(post, name, serial) => [`${post} ${serial} AND PREVIOUS`, `09${name}${serial}?`],
	(post, name, serial) => [`08 ${post} ${serial}`, `08${name}${serial}`],
	(post, name, serial) => [`2008 ${post} ${serial}`, `08${name}${serial}`],
	(post, name, serial) => [`(08) ${post} ${serial}`, `08${name}${serial}`],
	(_, name, serial) => [`08${name}${serial}`, `08${name}${serial}`],
	(post, name, serial) => [`${post} ${serial} (08)`, `08${name}${serial}`],
	(post, name, serial) => [`${post} ${serial}/08`, `08${name}${serial}`],
	(post, name, serial) => [`${post} ${serial} (DREDGERS)`, `09${name}${serial}?`],
	(post, name, serial) => [`${post} ${serial}, PARA 3`, `09${name}${serial}?`],
	(post, name, serial) => [`${post} ${serial}, 999`, `09${name}${serial}?`, `09${name}999?`],
	(post, name, serial) => [`07 ${post} ${serial} AND 999`, `07${name}${serial}`, `07${name}999`],
	(post, name, serial) => [`${post} ${serial}/999`, `09${name}${serial}?`, `09${name}999?`],
	() => ['QUIST-ODELL E-MAIL OF 3/3/09', 'email'],
	() => ['ODELL/QUIST TELCON 3/3/09', 'telephone'],
	() => ['IIR 6 899 0149 09', 'report'],
	() => ['HARBORCOM 301601Z SEP 08', 'dtg'],
];

const entry = fc
	.tuple(fc.constantFrom(...forms), fc.constantFrom(...posts), fc.integer({ min: 110, max: 800 }))
	.map(([form, post, serial]) => form(post, post.replace(/[^A-Z]/g, ''), serial));

test('any list of any form', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...letters),
			fc.constantFrom(...separators),
			fc.array(entry, { minLength: 2, maxLength: 5 }),
			fc.constantFrom(...followers),
			(letter, separator, entries, follower) => {
				const isCable = entries.every(([, id]) => /\d/.test(id));
				// Without letters, or with bare ones, only telegrams are told apart.
				fc.pre(letter.trim().length > 1 || (isCable && (letter !== '' || betweenUnlettered.has(separator))));
				const mark = (index: number): string => letter.replaceAll('A', String.fromCharCode(65 + index));
				const list = entries.map(([text], index) => mark(index) + text).join(separator);
				const expected = entries.flatMap(([, ...ids], index) =>
					ids.map((id) => (letter ? `${String.fromCharCode(65 + index)} ${id}` : id)),
				);
				const [{ references }] = recordsOf(parse(`${header}REF: ${list}${follower}`), { file: 'any.txt', stations });
				const told = references.map((one) =>
					[one.letter, one.id === null ? one.kind : `${one.id}${one.year === 'inferred' ? '?' : ''}`]
						.filter(Boolean)
						.join(' '),
				);
				assert.deepEqual(told, expected, list);
			},
		),
		{ seed: 9, numRuns: runs(1500, 12) },
	);
});
