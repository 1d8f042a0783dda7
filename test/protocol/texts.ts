/** An invented cable with the damage that copying does: pilcrows read as ones, two header lines run together. */
export const damaged = `VZCZCXRO0417 OO RUEHC RUEHNP
DE RUEHVL #0412/01 0731507
ZNY CCCCC ZZH
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC IMMEDIATE 2231
INFO AMEMBASSY NORTHPORT PRIORITY 0118

C O N F I D E N T I A L VELMORA 000412

SIPDIS

E.O. 12958: DECL: 03/14/2019
TAGS: PREL, ETRD
SUBJECT: HARBOR MINISTER WANTS DREDGERS BEFORE THE CHEESE FAIR

Classified By: Charge Harlan Quist for reasons 1.4 (b) and (d).

¶1. (C) Harbor Minister Odell asked for two dredgers before the
cheese fair opens. He showed us the silt in the northern basin.

12. (C) Odell said that the stone barge would arrive in May and
that the lighthouse keepers had been told to expect it.

13. (U) The fair committee counted forty stalls last year and hopes
for fifty.

14. (C) Comment: The minister is in earnest. End comment.
QUIST
`;

/** The same cable as it was sent: nothing to tell. */
export const clean = damaged.replace('VZCZCXRO0417 OO', 'VZCZCXRO0417\nOO').replace(/^1(?=[234]\. )/gm, '');
