import { test } from 'node:test';
import { clean, twoSections, unclassified } from './cables';
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
];

for (const [why, text, changes, ...found] of cases) {
	test(`left in peace: ${why}`, () => checkPlanted(text, changes, ...found));
}
