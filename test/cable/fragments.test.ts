/** Headers cut out of their telegrams: one field alone, with or without what followed it. */
import { test } from 'node:test';
import { checkReads } from './reads';

const followed: readonly string[] = [
	'',
	'\n',
	'\n\nClassified By: Charge Harlan Quist for reasons 1.4 (b) and (d).\n\n1. (C) The fair opens.\n',
	'\n\n1. (C) Summary: The minister opened 12 stalls in Lima 2008. End summary.\n\n2. (C) The fair opens.\n',
	'\n1. (C) The minister opened 12 stalls.\n\n2. (C) The fair opens.\n',
	'\n\n¶1. (C) The minister opened 12 stalls.\n\n¶2. (C) The fair opens.\n',
	'\n\nSUMMARY\n-------\n\n1. (C) The minister opened 12 stalls.\n',
	'\n\n-------\nSummary\n-------\n\n1. (C) The minister opened 12 stalls.\n',
	'\n\nThe minister opened 12 stalls in Lima 2008, and left for Quito.\n',
];

/** The same, whatever follows. */
function checkFragment(fragment: string, expected: Parameters<typeof checkReads>[1]): void {
	for (const lines of followed) checkReads(fragment + lines, expected);
}

test('a REF list alone', () => {
	checkFragment('REF: NORTHPORT 118', { references: 'NORTHPORT 118' });
	checkFragment('REFS: A. NORTHPORT 118\n     B. STATE 10211', { references: 'A NORTHPORT 118; B STATE 10211' });
	checkFragment('Ref: A) Northport 118\n\nB) State 10211', { references: 'A Northport 118; B State 10211' });
	checkFragment('REF A: NORTHPORT 118\nREF B: STATE 10211', { references: 'A NORTHPORT 118; B STATE 10211' });
	checkFragment('REFTELS NORTHPORT 118, STATE 10211', { references: 'NORTHPORT 118; STATE 10211' });
	checkFragment('REF(S): NORTHPORT 118', { references: 'NORTHPORT 118' });
	checkFragment('REF (S): NORTHPORT 118', { references: 'NORTHPORT 118' });
	checkFragment('REF - NORTHPORT 118', { references: 'NORTHPORT 118' });
	checkFragment('SIPDIS\n\nREF: NORTHPORT 118', { references: 'NORTHPORT 118', captions: 'SIPDIS' });
	checkFragment('REF A. SEPTEL\n¶B. NORTHPORT 118', { references: 'A SEPTEL; B NORTHPORT 118' });
	checkFragment('REF:\n\nNORTHPORT 118', { references: 'NORTHPORT 118' });
	checkFragment('REF:\n\nA. NORTHPORT 118\n\nB. STATE 10211', { references: 'A NORTHPORT 118; B STATE 10211' });
	for (const mark of ['A - ', 'A: ', '[A] ', 'A ']) {
		const list = `${mark}NORTHPORT 118\n\n     ${mark.replace('A', 'B')}08 STATE 10211`;
		checkFragment(`REF: ${list}`, { references: 'A NORTHPORT 118; B 08 STATE 10211 = 08STATE10211' });
	}
	checkFragment('REF: 1) NORTHPORT 118\n2) STATE 10211', { references: '1 NORTHPORT 118; 2 STATE 10211' });
	checkFragment('REF: NONE', { references: 'NONE' });
});

test('a subject alone', () => {
	const subject = 'CHEESE FOR THE FAIR: MINISTER WANTS MORE DREDGERS';
	const over = 'CHEESE FOR THE FAIR: MINISTER WANTS\nMORE DREDGERS';
	for (const label of [
		'SUBJECT:',
		'SUBJ:',
		'SUBJ.:',
		'SUBJECT -',
		'SUBJECT;',
		'SUBJECT',
		'SUBEJCT:',
		'S U B J E C T:',
	]) {
		checkFragment(`${label} ${over}`, { subject });
		checkFragment(`TAGS: EFIS\n${label} ${over}`, { subject, tags: 'EFIS' });
	}
	checkFragment(`SUBJECT: (C/NF) ${over}`, { subject });
	checkFragment(`SUBJECT:\n${over}`, { subject });
	checkFragment(`SUBJECT: ${over}\nREF: NORTHPORT 118`, { subject, references: 'NORTHPORT 118' });
	checkFragment('SUBJECT 12 CHEESES', { subject: '12 CHEESES' });
	checkFragment('SUBJECT: CHEESE FOR THE FAIR OF\n2008', { subject: 'CHEESE FOR THE FAIR OF 2008' });
});

test('TAGS alone', () => {
	const tags = 'PREL PGOV QQ';
	for (const label of ['TAGS:', 'TAGS', 'TAG:', 'Tags:', 'TAGS;', 'TAGS-', 'TAGES:', 'AGS:']) {
		checkFragment(`${label} PREL, PGOV, QQ`, { tags });
		checkFragment(`${label} PREL PGOV\nQQ`, { tags });
	}
	checkFragment('TAGS:\nPREL, PGOV, QQ', { tags });
	checkFragment('TAGS:\n\nPREL, PGOV, QQ', { tags });
	checkFragment('TAGS: PREL, PGOV,\nQQ SUBJECT: THE FAIR', { tags, subject: 'THE FAIR' });
	checkFragment('TAGS: OVIP (QUIST,\nHARLAN), PREL', { tags: 'OVIP QUIST, HARLAN PREL' });
});

test('addresses alone', () => {
	const to = 'SECSTATE WASHDC PRIORITY 2231';
	const info = 'AMEMBASSY QUAYHAVEN; COASTAL STATES COLLECTIVE';
	const addresses =
		'TO RUEHC/SECSTATE WASHDC PRIORITY 2231\nINFO RUEHQQ/AMEMBASSY QUAYHAVEN\nRUEHQQ/COASTAL STATES COLLECTIVE';
	checkFragment(addresses, { to, info });
	checkFragment(`FM AMEMBASSY VELMORA\n${addresses}`, { to, info });
	checkFragment('TO ZEN/SECSTATE WASHDC PRIORITY 2231', { to, info: '' });
	checkFragment('TO ALL HARBOR POSTS\nINFO ZEN/AMEMBASSY QUAYHAVEN\nCOASTAL STATES COLLECTIVE', {
		to: 'ALL HARBOR POSTS',
		info,
	});
	checkFragment('TO\nSECSTATE WASHDC PRIORITY 2231', { to, info: '' });
	checkFragment('TO HQ HARBORCOM FORT QUIST//J5//\nINFO HARBORCOM', {
		to: 'HQ HARBORCOM FORT QUIST //J5//',
		info: 'HARBORCOM',
	});
	checkFragment('TO PORT CAPTAIN VELMORA ROUTINE', { to: 'PORT CAPTAIN VELMORA ROUTINE', info: '' });
	checkFragment('TO PORT CAPTAIN VELMORA\nINFO HARBORCOM', { to: 'PORT CAPTAIN VELMORA', info: 'HARBORCOM' });
	checkFragment('INFO HARBORCOM\nLIGHTHOUSE BOARD', { to: '', info: 'HARBORCOM; LIGHTHOUSE BOARD' });
	checkFragment('INFO AMEMBASSY QUAYHAVEN\nCOASTAL STATES COLLECTIVE', { to: '', info });
});

test('sentences that begin as labels do are text', () => {
	checkReads('Reftel reported the fair.\n\nIt rained.\n', { references: '' });
	checkReads('REF A TELLS OF THE FAIR.\n\nIT RAINED.\n', { references: '' });
	checkReads('TO OPEN THE FAIR, THE MINISTER CAME.\n', { to: '' });
	checkReads('TO WHOM IT MAY CONCERN\n\nTHE FAIR OPENS.\n', { to: '' });
	checkReads('INFO ON THE FAIR IS SCARCE.\n', { info: '' });
	checkReads('TAGS:\n\nTHE FAIR OPENS\n', { tags: '' });
	checkReads('The fair.\n\nIt rained.\n\nIt rained more.\n\nIt went on.\n\nREF: NORTHPORT 118\n', { references: '' });
});
