/** Invented telegrams without a defect, to plant one in. */

export const clean = `VZCZCXRO0417
OO RUEHQD RUEHQF
DE RUEHVM #0412 0731507
ZNY CCCCC ZZH
O R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231
INFO RUEHNP/AMEMBASSY NORTHPORT PRIORITY 0114
RUEHQQ/COASTAL STATES COLLECTIVE

C O N F I D E N T I A L VELMORA 000412

SIPDIS

E.O. 12958: DECL: 03/14/2019
TAGS: PREL ETRD EFIS UK
SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE
CHEESE FAIR

REF: A. NORTHPORT 118
     B. 08 VELMORA 2044
     C. STATE 10211

Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).

¶1. (C) SUMMARY: Harbor Minister Odell wants two dredgers at work
before the cheese fair opens. END SUMMARY.

¶2. (SBU) Odell told the Charge that the stone barge would not pass
the lighthouse at low water.

¶3. (U) The fair is open to all who bring a cheese.

¶4. (C) COMMENT: The minister likes cheese. END COMMENT.
QUIST
`;

/** The same at the lowest level, sent in the clear. */
export const unclassified = [
	['ZNY CCCCC ZZH', 'ZNR UUUUU ZZH'],
	['C O N F I D E N T I A L VELMORA 000412\n', 'UNCLAS VELMORA 000412\nSENSITIVE\n'],
	['DECL: 03/14/2019', 'N/A'],
	["Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n", ''],
	['(C) SUMMARY', '(U) SUMMARY'],
	['(C) COMMENT', '(U) COMMENT'],
].reduce((text, [from, to]) => text.replace(from, to), clean);

/** The same in two sections, each with its header, as it came over the wire. */
export const twoSections = clean
	.replace('#0412 ', '#0412/01 ')
	.replace('L VELMORA', 'L SECTION 01 OF 02 VELMORA')
	.replace(
		'¶3. (U)',
		`${clean
			.slice(0, clean.indexOf('E.O.'))
			.replace('XRO0417', 'XRO0418')
			.replace('#0412 ', '#0412/02 ')
			.replace('L VELMORA', 'L SECTION 02 OF 02 VELMORA')}¶3. (U)`,
	);

/** The same as publishers print it: one header, and page lines where sections and pages began. */
export const paged = clean
	.replace('#0412 ', '#0412/01 ')
	.replace('L VELMORA', 'L SECTION 01 OF 02 VELMORA')
	.replace('would not pass\n', 'would not pass\n\nVELMORA 00000412  001.2 OF 002\n\n')
	.replace('¶4.', 'VELMORA 00000412  002 OF 002\n\n¶4.');

/** With a paragraph that is not for foreign eyes. */
export const noforn = clean.replace('000412\n', '000412\nNOFORN\n').replace('(SBU) Odell', '(SBU/NF) Odell');

/** In the form of messages since 2009. */
export const labelled = `UNCLASSIFIED
SBU

MRN: 14 VELMORA 412
Date/DTG: Mar 14, 2014 / 141507Z MAR 14
From: AMEMBASSY VELMORA
Action: WASHDC, SECSTATE ROUTINE
Info: NORTHPORT, AMEMBASSY PRIORITY
E.O.: 13526
TAGS: PREL, EWWT, UK
Captions: SENSITIVE
Reference: A) 14 NORTHPORT 118
    B) 13 VELMORA 2044
Subject: Harbor Minister Wants Dredgers

1. (SBU) Harbor Minister Odell wants two dredgers at work before the cheese
fair opens (ref A).

2. (U) The fair is open to all who bring a cheese.

3. (SBU) Comment: The minister likes cheese. End comment.

Signature: QUIST

Drafted By: HBR:Okafor, Dana
Cleared By: POL:Lind, Pilar
Approved By: EXEC:Quist, Harlan
Released By: VELMORA:Okafor, Dana
Info: OVERMERE, AMEMBASSY ROUTINE
Dissemination Rule: QQ_ALL

UNCLASSIFIED
SBU
`;

/** The telegrams that the rules' examples are lines of. */
/** A record of an archive of 1973-79: two pages, attributes. */
const archived = `Message Text

CONFIDENTIAL

PAGE 01        QUAYHA  00871  031410Z

12
ACTION EUR-12

INFO  OCT-01  ISO-00  INR-07  NSAE-00  L-03  SS-15  COM-06  /044 W
                        --------------------- 004471
P R 031330Z FEB 76
FM AMCONSUL QUAYHAVEN
TO AMEMBASSY VELMORA PRIORITY
INFO AMEMBASSY NORTHPORT
C O N F I D E N T I A L QUAYHAVEN 871

E.O. 11652: GDS
TAGS: PFOR, EWWT, UK
SUBJECT: PILOTS' STRIKE

1. BOTH SIDES CAME ABOARD WITH THEIR OWN COFFEE.
CONFIDENTIAL

CONFIDENTIAL

PAGE 02        QUAYHA  00871  031410Z

THE CHAIRMAN SPILLED HIS.
HOLLIS
CONFIDENTIAL

NNNN

Message Attributes

Document Number: 1976QUAYHA00871
Draft Date: 03 FEB 1976
Film Number: D760041-0712
From: QUAYHAVEN
Locator: TEXT ON-LINE
Original Classification: CONFIDENTIAL
TAGS: PFOR, EWWT, UK
`;

/** The same at the level below. */
const limited = archived
	.replace('C O N F I D E N T I A L', 'LIMITED OFFICIAL USE')
	.replaceAll('CONFIDENTIAL', 'LIMITED OFFICIAL USE')
	.replace('11652: GDS', '11652: N/A');

export const telegrams = {
	archived,
	limited,
	classified: clean,
	unclassified,
	noforn,
	sections: twoSections,
	plain: clean.replaceAll('¶', ''),
	paged,
	labelled,
};
