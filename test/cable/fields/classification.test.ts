import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelRank, portionRank, readClassification } from '../../../cable/fields/classification';
import { flawsIn } from './fields';

interface Expected {
	readonly caveats?: readonly string[];
	readonly section?: readonly [number: number, total: number];
	readonly mrn?: string;
	readonly flaws?: readonly string[];
	/** What reading leaves of the line. */
	readonly rest?: string;
}

function checkClassification(line: string, level: string, expected: Expected): void {
	const read = readClassification(line, 0, line.length);
	const value = read?.field.value;
	assert.ok(read && value, line);
	const { section, mrn } = value;
	assert.equal(value.level.value, level, line);
	assert.deepEqual(
		{
			caveats: value.caveats.map((caveat) => caveat.value),
			...(section && { section: [section.value.number, section.value.total] }),
			...(mrn && { mrn: `${mrn.value.post} ${mrn.value.serial}` }),
			flaws: flawsIn(line, read.field.flaws),
			rest: line.slice(read.end),
		},
		{ caveats: [], flaws: [], rest: '', ...expected },
		line,
	);
}

function checkNone(...lines: readonly string[]): void {
	for (const line of lines) assert.equal(readClassification(line, 0, line.length), undefined, line);
}

test('levels, spaced and solid', () => {
	checkClassification('C O N F I D E N T I A L VELMORA 000412', 'CONFIDENTIAL', { mrn: 'VELMORA 412' });
	checkClassification('S E C R E T USUN NEW YORK 000549', 'SECRET', { mrn: 'USUN NEW YORK 549' });
	checkClassification('T O P  S E C R E T VELMORA 000412', 'TOP SECRET', { mrn: 'VELMORA 412' });
	checkClassification('UNCLAS VELMORA 000412', 'UNCLASSIFIED', { mrn: 'VELMORA 412' });
	checkClassification('UNCLASSIFIED VELMORA 0412', 'UNCLASSIFIED', { mrn: 'VELMORA 412' });
	checkClassification('LIMITED OFFICIAL USE VELMORA 04120', 'LIMITED OFFICIAL USE', { mrn: 'VELMORA 4120' });
	checkClassification('SECRET VELMORA 000412', 'SECRET', { mrn: 'VELMORA 412' });
	checkClassification('C O N F I D E N T I A L', 'CONFIDENTIAL', {});
	checkClassification('SECRET', 'SECRET', {});
});

test('caveats and section', () => {
	checkClassification('S E C R E T SECTION 01 OF 02 SANTA CORINA 000977', 'SECRET', {
		section: [1, 2],
		mrn: 'SANTA CORINA 977',
	});
	checkClassification('S E C R E T//NOFORN SECTION 02 OF 03 VELMORA 000412', 'SECRET', {
		caveats: ['NOFORN'],
		section: [2, 3],
		mrn: 'VELMORA 412',
	});
	checkClassification('S E C R E T//NOFORN//ORCON VELMORA 000412', 'SECRET', {
		caveats: ['NOFORN', 'ORCON'],
		mrn: 'VELMORA 412',
	});
	checkClassification('S E C R E T NODIS VELMORA 000412', 'SECRET', { caveats: ['NODIS'], mrn: 'VELMORA 412' });
	checkClassification('UNCLAS E F T O VELMORA 000412', 'UNCLASSIFIED', { caveats: ['E F T O'], mrn: 'VELMORA 412' });
	checkClassification('UNCLAS FOR OFFICIAL USE ONLY VELMORA 000412', 'UNCLASSIFIED', {
		caveats: ['FOR OFFICIAL USE ONLY'],
		mrn: 'VELMORA 412',
	});
	checkClassification('S E C R E T SECTION 03 OF 02 VELMORA 000412', 'SECRET', {
		section: [3, 2],
		mrn: 'VELMORA 412',
		flaws: ['impossible "03 OF 02"'],
	});
	checkClassification('S E C R E T SECTION 00 OF 02 VELMORA 000412', 'SECRET', {
		section: [0, 2],
		mrn: 'VELMORA 412',
		flaws: ['impossible "00 OF 02"'],
	});
	checkClassification('C O N F I D E N T I A L FINAL SECTION OF 03 VELMORA 000412', 'CONFIDENTIAL', {
		section: [3, 3],
		mrn: 'VELMORA 412',
	});
});

test('publishers write small letters, then only a whole line counts', () => {
	checkClassification('Confidential section 01 of 02 velmora 000412', 'CONFIDENTIAL', {
		section: [1, 2],
		mrn: 'velmora 412',
	});
	checkClassification('secret velmora 000412', 'SECRET', { mrn: 'velmora 412' });
	checkNone('Secret talks went on', 'Confidential', 'secret', 'Secret velmora');
});

test('what has slipped, and what was meant', () => {
	checkClassification('SS E C R E T VELMORA 000412', 'SECRET', {
		mrn: 'VELMORA 412',
		flaws: ['misspelled "SS E C R E T" for S E C R E T'],
	});
	checkClassification('E C R E T VELMORA 000412', 'SECRET', {
		mrn: 'VELMORA 412',
		flaws: ['misspelled "E C R E T" for S E C R E T'],
	});
	checkClassification('CC O N F I D E N T I A L VELMORA 000412', 'CONFIDENTIAL', {
		mrn: 'VELMORA 412',
		flaws: ['misspelled "CC O N F I D E N T I A L" for C O N F I D E N T I A L'],
	});
	checkClassification('O N F I D E N T I A L LA PAZ 000412', 'CONFIDENTIAL', {
		mrn: 'LA PAZ 412',
		flaws: ['misspelled "O N F I D E N T I A L" for C O N F I D E N T I A L'],
	});
	checkClassification('SE C R E T VELMORA 000412', 'SECRET', {
		mrn: 'VELMORA 412',
		flaws: ['uneven-spacing "SE C R E T" for S E C R E T'],
	});
	checkClassification('C ONFIDENTIAL VELMORA 000412', 'CONFIDENTIAL', {
		mrn: 'VELMORA 412',
		flaws: ['uneven-spacing "C ONFIDENTIAL" for C O N F I D E N T I A L'],
	});
	checkClassification('CONFIDENTAL VELMORA 000412', 'CONFIDENTIAL', {
		mrn: 'VELMORA 412',
		flaws: ['misspelled "CONFIDENTAL" for CONFIDENTIAL'],
	});
});

test('what runs on behind it is left', () => {
	checkClassification('UNCLAS VELMORA 000412 SIPDIS', 'UNCLASSIFIED', { mrn: 'VELMORA 412', rest: ' SIPDIS' });
	checkClassification('S E C R E T VELMORA 000412 STATE FOR QQ', 'SECRET', {
		mrn: 'VELMORA 412',
		rest: ' STATE FOR QQ',
	});
});

test('words that are no level', () => {
	checkNone(
		'',
		'S',
		'SECRETARY QUIST SAID',
		'SECRET TALKS',
		'C O N',
		'CONFIDENTIALLY VELMORA 000412',
		'UNCLE VELMORA 000412',
	);
	checkNone('SANTA CORINA 000977', 'THE SECRET VELMORA 000412', 'SE VELMORA 000412', 'TOP VELMORA 000412');
});

test('ranks of levels and of portion marks are on one scale', () => {
	assert.deepEqual(
		(['UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const).map(levelRank),
		[0, 1, 2, 3, 4],
	);
	assert.deepEqual((['U', 'SBU', 'LOU', 'C', 'S', 'TS'] as const).map(portionRank), [0, 1, 1, 2, 3, 4]);
});
