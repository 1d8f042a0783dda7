import { test } from 'node:test';
import { clean, paged, twoSections, unclassified } from './cables';
import { type Change, checkPlanted, type Expected } from './checkRules';

/** What looks like a defect and is none, or a smaller one. */
const cases: readonly (readonly [why: string, text: string, changes: readonly Change[], ...found: Expected[]])[] = [
	[
		'two offices of one post',
		clean,
		[['NORTHPORT PRIORITY 0114\n', 'NORTHPORT PRIORITY 0114\nAMEMBASSY NORTHPORT//POL//\n']],
	],
	['a name that a collective leaves out', clean, [['COLLECTIVE\n', 'COLLECTIVE\nXMT AMEMBASSY NORTHPORT\n']]],
	['the same addressees in each section', twoSections, []],
	[
		'a name with brackets and obliques',
		clean,
		[['RUEHQQ/COASTAL STATES COLLECTIVE', 'RHEFXXA/USMISSION TO THE U.N. (QUAYHAVEN) & BOARD']],
	],
	[
		'a serial of five figures before 1990',
		clean,
		[
			['L VELMORA 000412', 'L VELMORA 00412'],
			['MAR 09', 'MAR 89'],
			['E.O. 12958: DECL: 03/14/2019', 'E.O. 12356: DECL: OADR'],
			['08 VELMORA', 'VELMORA'],
		],
	],
	['two captions', clean, [['SIPDIS\n', 'SIPDIS\nEXDIS\n']]],
	['a line marked again later', clean, [['12958: DECL: 03/14/2019', '12356: AS AMENDED, DECL: 03/14/2019']]],
	['an event instead of a date', clean, [['DECL: 03/14/2019', 'DECL: END OF THE CHEESE FAIR']]],
	['a month more than 25 years', clean, [['03/14/2019', '04/10/2034']]],
	['a date that tells the release', clean, [['DECL: 03/14/2019', 'DECLASSIFIED 03/14/2059']]],
	['a person named twice', clean, [['UK\n', 'UK (QUIST, HARLAN) (ODELL, PILAR)\n']]],
	['a person in small letters', clean, [['UK\n', 'UK (Quist, Harlan)\n']]],
	[
		'a subject of three lines',
		clean,
		[['CHEESE FAIR\n', 'CHEESE FAIR AND THE LIGHTHOUSE IS PAINTED BY THE HARBOR\nBOARD\n']],
	],
	[
		'the same number of another post or year',
		clean,
		[
			['C. STATE 10211', 'C. NORTHPORT 412'],
			['08 VELMORA 2044', '08 VELMORA 412'],
		],
	],
	[
		'a reason from a source',
		clean,
		[
			['Classified By', 'Derived From'],
			['for reasons 1.4 (b) and (d)', 'multiple sources'],
		],
	],
	['a classifier cut off by a copy', clean, [['Quist for reasons 1.4 (b) and (d).', 'Quist for...']]],
	['a section whose stop is lost', clean, [['1.4 (b)', '14 (b)']]],
	[
		'the old section before it moved',
		clean,
		[
			['1.4 (b)', '1.5 (b)'],
			['MAR 09', 'MAR 03'],
			['08 VELMORA', 'VELMORA'],
			['03/14/2019', '03/14/2013'],
		],
	],
	[
		'an unclassified telegram marked EFTO',
		unclassified,
		[['UNCLAS VELMORA 000412\nSENSITIVE\n', 'UNCLAS E F T O VELMORA 000412\n']],
	],
	[
		'controls on the classification line',
		clean,
		[
			['L VELMORA', 'L//NOFORN VELMORA'],
			['(SBU) Odell', '(C/NF) Odell'],
		],
	],
	['numbers of a list inside a paragraph', clean, [['at low water.', 'at low water:\n\n1. a pilot\n\n2. a lamp']]],
	[
		'a quoted letter that counts anew',
		clean,
		[['at low water.', 'at low water. BEGIN TEXT:\n\n1. Dear friend.\n\n2. Farewell.\n\nEND TEXT.']],
	],
	['a missing number inside a line', clean, [['¶3. (U) The fair', 'He went on. 3. The fair']]],
	[
		'a paragraph on MINIMIZE',
		clean,
		[['¶4. (C) COMMENT: The minister likes cheese. END COMMENT.', '¶4. MINIMIZE CONSIDERED.']],
	],
	['a paragraph that begins blacked out', clean, [['¶3. (U) The fair', '¶3. XXXXXXXXXXXX The fair']]],
	['no paragraph is marked', clean.replaceAll(/\((?:C|U|SBU)\) /g, ''), []],
	['words in parentheses', clean, [['¶2. (SBU) Odell', '¶2. (SBU) (U Nu was away) Odell']]],
	['a mark with the whole text', clean, [['¶2. (SBU) Odell', '¶2. (C - ENTIRE TEXT) Odell']]],
	['countries in small letters', clean, [['(SBU) Odell', '(C/REL Quayhaven) Odell']]],
	[
		'letters of the list, and of an unlettered list',
		clean,
		[
			['(SBU) Odell', '(SBU) Odell (refs A and C)'],
			['A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C.', 'NORTHPORT 118; 08 VELMORA 2044;'],
		],
	],
	[
		'a quoted telegram with its own REF',
		clean,
		[
			['REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n\n', ''],
			['at low water.', 'at low water. It begins:\n\nREF: NORTHPORT 77'],
		],
	],
	[
		'precedence of the 1970s',
		clean,
		[
			['O R 141507Z MAR 09', 'R 141507Z MAR 75'],
			['OO RUEHQD', 'RR RUEHQD'],
			['E.O. 12958: DECL: 03/14/2019', 'E.O. 11652: GDS'],
			['08 VELMORA', 'VELMORA'],
		],
	],
	[
		'a reform without REF',
		clean,
		[
			['REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n\n', ''],
			['at low water', 'at a referendum on reform'],
		],
	],
	['a paragraph of a resolution', clean, [['at low water', 'at low water (resolution 12, para 40)']]],
	['a summary whose word stands in the line', clean, [['(C) SUMMARY: Harbor Minister', '(C) In summary the minister']]],
	['a plain summary without its end', clean, [[' END SUMMARY.', '']]],
	['page lines in order', paged, []],
	['a section of several without page lines', clean, [['L VELMORA', 'L SECTION 01 OF 02 VELMORA']]],
	[
		'an empty line behind a short line',
		clean,
		[['before the cheese fair opens.', 'before the fair,\n\nand it opens soon.']],
	],
	['a page line inside a sentence', clean, [['not pass\n', 'not pass\n\nVELMORA 00000412  001.2 OF 001\n\n']]],
	['one comma for an apostrophe', clean, [['stone barge', 'stone barge,s crew']]],
	['commas in a list', clean, [['stone barge', 'barge, stone,some silt,tar']]],
	[
		'numbers from 11 on that go on from 10',
		clean.replaceAll(/¶(?=\d\.)/g, '1'),
		[['11. (C)', '10. (C) The list begins.\n\n11. (C)']],
		['first-paragraph-number', '10.'],
	],
];

for (const [why, text, changes, ...found] of cases) {
	test(`left in peace: ${why}`, () => checkPlanted(text, changes, ...found));
}
