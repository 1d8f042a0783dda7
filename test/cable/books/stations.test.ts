import assert from 'node:assert/strict';
import { test } from 'node:test';
import { books } from '../../support';

const { stations } = books;

function check(ask: (name: string) => string | undefined, cases: Readonly<Record<string, string | undefined>>): void {
	for (const [name, expected] of Object.entries(cases)) assert.equal(ask(name), expected, name);
}

test('known: names, spellings, six-character and short forms', () => {
	check((name) => stations.known(name), {
		LIMA: 'LIMA',
		'NEW DELHI': 'NEWDELHI',
		NEWDE: 'NEWDELHI',
		HCMC: 'HOCHIMINHCITY',
		SECSTATE: 'STATE',
		VELMORA: undefined,
	});
});

test('in running text: names in full and six-character forms', () => {
	check((name) => stations.inText(name), {
		LIMA: 'LIMA',
		NEWDELHI: 'NEWDELHI',
		GUATEM: 'GUATEMALA',
		// A name of five letters and less is an ordinary word too often.
		NEWDE: undefined,
		HK: undefined,
		STATES: undefined,
	});
});

test('nearest: one slip, two in long names, and only if one station is meant', () => {
	check((name) => stations.nearest(name), {
		BANKGOK: 'BANGKOK',
		WARSWA: 'WARSAW',
		TEGUCIGLAPAA: 'TEGUCIGALPA',
		BANKKKG: undefined,
		// One letter from BALI, CALI and MALI-like words: short names are not guessed.
		LAMA: undefined,
		VELMORA: undefined,
		NORTHPORT: undefined,
		QUAYHAVEN: undefined,
		'': undefined,
	});
});
