/** Telegrams of the other eras, sound and damaged, and what only looks like them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score, verdict } from '../../../cable/detect/detect';

const lost = `Declassified/Released US Department of State EO Systematic Review 04 MAY 2006

Message Text

Message Attributes

Document Number: 1976QUAYHA02040
Draft Date: 11 JUN 1976
Film Number: D760225-0611
Locator: TEXT ON MICROFILM
`;
const released = `UNCLASSIFIED U.S. Department of State Case No. F-2011-00417 Doc No. C05000417 Date: 02/03/2013

RELEASED IN PART
B1, 1.4(D)

O 141507Z MAR 88
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC IMMEDIATE 2231

C O N F I D E N T I A L VELMORA 00412

E.O. 12356: DECL: OADR
TAGS: PREL, EWWT, UK
SUBJECT: TWO DREDGERS

1. THE MINISTER LIKES CHEESE.                          B1
`;
const labelled = `UNCLASSIFIED
SBU

MRN: 14 VELMORA 412
Date/DTG: Mar 14, 2014 / 141507Z MAR 14
From: AMEMBASSY VELMORA
E.O.: 13526
TAGS: PREL, EWWT, UK
Subject: Two Dredgers

1. (SBU) The minister likes cheese.
`;

const stamps = `UNCLASSIFIED U.S. Department of State Case No. F-2011-00417 Doc No. C05000417 Date: 02/03/2013
RELEASED IN FULL

`;
/** What copying, mailing and releasing does to a file. */
const damages: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
	'blank lines above': (text) => '\n \n\n\n' + text,
	'stamps above': (text) => stamps + text,
	'blanks behind': (text) => text.replaceAll('\n', '   \n'),
	'blank lines between': (text) => text.replaceAll('\n', '\n\n'),
	'all of it': (text) => ('\ufeff\n\n' + stamps + text).replaceAll('\n', ' \r\n'),
};

for (const [name, text] of Object.entries({
	'a record without text': lost,
	'a released print': released,
	'a labelled message': labelled,
})) {
	test(`${name} is a cable, and no damage takes from its score`, () => {
		const sound = score(text);
		assert.equal(verdict(sound), 'cable');
		for (const [damage, change] of Object.entries(damages)) assert.equal(score(change(text)), sound, damage);
	});
}

test('a margin before every line takes what must stand at it, and no more than that', () => {
	for (const text of [lost, released, labelled]) assert.equal(verdict(score(text.replace(/^/gm, '   '))), 'cable');
});

test('an e-mail is none, whatever it is about', () => {
	const mail = 'From: Pilar Odell\nTo: Anna Quist\nDate: Mon, 14 Mar 2014 15:07:00 +0000\nSubject: Two dredgers\n\n';
	checkQuiet(`${mail}The minister likes cheese.\n`, 0);
	checkQuiet(`${mail}Message text below. From: and Action: are for you.\n`, 0);
	checkQuiet(`${mail}UNCLASSIFIED\nREF: your call\nSUMMARY: none\n`, 3);
	checkQuiet(`${mail}MRN: to follow. Date/DTG unknown.\n`, 0);
});

test('a finding aid speaks of the parts of a record without having them', () => {
	checkQuiet(
		'Telegrams of 1973-79\n\nA record has a part Message Text and a part Message Attributes.\nThe Film Number: see the index.\n',
		0,
	);
	checkQuiet(
		'Fields of a record\n\nDocument Number: identity of the file\nFilm Number: reel and frame\nLocator: where it is\n',
		2,
	);
});

/** The banner tells which office released a paper, not what the paper is: letters, memoranda and notes carry the same. */
test('a released memorandum with the banners of telegrams is none', () => {
	const banner = stamps.trimEnd();
	const note = `${banner}\n\nNOTE FOR THE HARBOR BOARD\n\nThe minister likes cheese.          B1\n\n${banner}\n\nPage two.\n`;
	checkQuiet(note, 0);
	checkQuiet(`${banner}\nMEMORANDUM FOR THE HARBOR BOARD\nSUBJECT: Two dredgers\nCONFIDENTIAL\n1. (C) Cheese.\n`, 0);
});

/** Not offered, let alone taken for a cable. */
function checkQuiet(text: string, expected: number): void {
	assert.equal(score(text), expected, text);
	assert.equal(verdict(expected), 'other', text);
}
