import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOfCable, idOfReference, type IdentifyOptions, stationName } from '../../cable/identify';
import { parse } from '../../cable/parse/parse';
import { inferYear } from '../../cable/years';
import { books, fixtureNames, fixtureText } from '../support';

interface Citing {
	/** `AMEMBASSY LIMA`, which is also the post of the number. */
	readonly from?: string;
	readonly to?: string;
	readonly serial?: number;
	/** `R 121500Z MAR 75`; empty for none. */
	readonly dtg?: string;
}

function telegram(references: string, { from, to, serial, dtg }: Citing): string {
	const sender = from ?? 'AMEMBASSY LIMA';
	return [
		dtg ?? 'R 121500Z MAR 75',
		`FM ${sender}`,
		`TO ${to ?? 'SECSTATE WASHDC'}`,
		'',
		`UNCLAS ${sender.split(' ').slice(1).join(' ')} ${serial ?? 1101}`,
		'',
		'SUBJECT: THE HARBOR CAT',
		'',
		`REF: ${references}`,
		'',
		'1. THE CAT OF PIER FOUR APPEARS IN NO BUDGET.',
		'',
	].join('\n');
}

/** Ids in order; `~` marks an inferred year, `-` stands for a reference without an id. */
function checkIds(options: IdentifyOptions, cases: readonly (readonly [string, string, Citing?])[]): void {
	for (const [references, expected, citing] of cases) {
		const [cable] = parse(telegram(references, citing ?? {})).cables;
		const ids = (cable.heading.references?.value ?? []).map((reference) => {
			const found = idOfReference(reference, cable, options);
			return found ? `${found.id}${found.year === 'inferred' ? '~' : ''}` : '-';
		});
		assert.equal(ids.join(' '), expected, references);
	}
}

const { stations } = books;

test('the checks of the format notes, retold', () => {
	checkIds({ stations }, [
		['(A) STATE 43210; (B) LIMA 1100', '75STATE43210~ 75LIMA1100~'],
		['LIMA 10987', '75LIMA10987~', { dtg: 'R 081500Z JAN 76', serial: 120 }],
		[
			'75 STATE 299999, 300001 AND LIMA 12',
			'75STATE299999 75STATE300001 76LIMA12~',
			{ dtg: 'R 081500Z JAN 76', serial: 120 },
		],
		[
			'A) QUITO 936/935; B) 06 QUITO 5353/5194 and previous',
			'07QUITO936~ 07QUITO935~ 06QUITO5353 06QUITO5194',
			{ dtg: 'R 121500Z MAR 07' },
		],
		['A. OSLO 789/08 B. QUIST-ODELL EMAIL 05/11/09', '08OSLO789 -', { dtg: 'R 121500Z JUN 09' }],
		['DEPT A-4321 (21 JULY 1975)', '75STATE-A4321', { dtg: 'R 121500Z MAR 76' }],
		['TELEPHONE CONVERSATION JULY 30', '-'],
		['PORT CAPTAIN 311845 Z MAY 73', '-'],
		['D. 03\nHANOI 2323 F. HCMC 196', '03HANOI2323 04HOCHIMINHCITY196~', { dtg: 'R 121500Z SEP 04' }],
		['A. 9 FAM 41.21 B. IIR 6 899 0149 10 C. TD-314/00001-05', '- - -'],
		['MEMORANDUM ON PARIS 5', '-'],
		['STATE 12345 (15 APRIL 1974)', '74STATE12345'],
	]);
});

test('stations: spellings, short forms, slips of the pen', () => {
	checkIds({ stations }, [
		['USNATO BRUSSELS 55', '75USNATO55~'],
		['CONSULATE GENERAL LIMA 55', '75LIMA55~'],
		['HOLY SEE 55', '-'],
		[
			'SECSTATE 12345, SECSTATE WASHDC 12346, DEPARTMENT 12347, DEPT OF STATE 12348',
			'75STATE12345~ 75STATE12346~ 75STATE12347~ 75STATE12348~',
		],
		['AMEMBASSY QUITO 234, AMERICAN EMBASSY BONN 12, USMISSION GENEVA 55', '75QUITO234~ 75BONN12~ 75GENEVA55~'],
		[
			'NEW DELHI 12, NEWDE 13, USUN 14, EC BRUSSELS 15, IAEA VIENNA 16',
			'75NEWDELHI12~ 75NEWDELHI13~ 75USUNNEWYORK14~ 75ECBRUSSELS15~ 75IAEAVIENNA16~',
		],
		['HK 12, RIO 13, BA 14, KL 15', '75HONGKONG12~ 75RIODEJANEIRO13~ 75BUENOSAIRES14~ 75KUALALUMPUR15~'],
		['BANKGOK 310, MONTEVIDAO 12, TEGUCIGALAP 77', '75BANGKOK310~ 75MONTEVIDEO12~ 75TEGUCIGALPA77~'],
		['B0NN 12', '75BONN12~'],
		['234 QUITO', '75QUITO234~'],
	]);
});

test('stations that no list holds are kept as written if they can be nothing else', () => {
	checkIds({ stations }, [
		['VELMORA 12, NORTHPORT 13, SANTA CORINA 14', '75VELMORA12~ 75NORTHPORT13~ 75SANTACORINA14~'],
		['OLD HARBOR 15', '-'],
		['OLD HARBOR 15', '75OLDHARBOR15~', { to: 'AMCONSUL OLD HARBOR' }],
		['DAILY SUMMARY 5, RESOLUTION 1701, CIRCULAR 175', '-'],
		['IO/USUN 12', '-'],
		['CHEESE FAIR 1974', '-'],
		['QXZ 12', '-'],
		['234 CHEESES', '-'],
	]);
	checkIds({ stations }, [["KUWAIT CITY 12, REO BASRAH 13, LIMA'S 14", '75KUWAIT12~ 75BASRAH13~ 75LIMA14~']]);
	checkIds({}, [
		['VELMORA 12, SANTA CORINA 14, OLD HARBOR 15', '75VELMORA12~ 75SANTACORINA14~ 75OLDHARBOR15~'],
		['HCMC 196', '75HCMC196~'],
		['DAILY SUMMARY 5', '-'],
		['IO/USUN 12, 234 CHEESES', '-'],
	]);
});

test('numbers alone, and telegrams named by their side', () => {
	checkIds({ stations }, [
		['A. 240 AND PREVIOUS B. STATE 99', '75LIMA240~ 75STATE99~'],
		['A. QUITO 234 B. 240', '75QUITO234~ 75QUITO240~'],
		['EMBTEL 123, DEPTEL 4567', '75LIMA123~ 75STATE4567~'],
		['EMBTEL 123', '75QUITO123~', { from: 'SECSTATE STATE', to: 'AMEMBASSY QUITO' }],
		['OURTEL 123, URTEL 4567', '75LIMA123~ 75STATE4567~'],
		// Nobody tells which of several, or that it is not the citing one itself.
		['EMBTEL 123', '-', { from: 'SECSTATE STATE', to: 'AMEMBASSY QUITO\nAMEMBASSY BONN' }],
		['EMBTEL 123', '-', { from: 'SECSTATE STATE' }],
	]);
});

test('a number that is too large or damaged gives no id', () => {
	checkIds({ stations }, [
		['STATE 299999, QUITO 299999', '75STATE299999~ -', { dtg: 'R 121500Z DEC 75' }],
		['73 STATE 1 01234', '-'],
		['STATE CA-3400', '-'],
	]);
});

test('the year: written, or inferred from date and number', () => {
	const january = { dtg: 'R 081500Z JAN 76', serial: 120 };
	checkIds({ stations }, [
		// Its own numbers cannot run ahead of it.
		['LIMA 119, LIMA 121', '76LIMA119~ 75LIMA121~', january],
		// The Department: day of the year by its rate.
		['STATE 7000, STATE 9000', '76STATE7000~ 75STATE9000~', january],
		['STATE 43210', '76STATE43210~', { dtg: 'R 121500Z MAR 76' }],
		['STATE 99000', '75STATE99000~', { dtg: 'R 121500Z MAR 76' }],
		// Other posts, in the first two months.
		['QUITO 900, QUITO 1001', '76QUITO900~ 75QUITO1001~', january],
		['QUITO 1500, QUITO 2500', '76QUITO1500~ 75QUITO2500~', { dtg: 'R 251500Z FEB 76' }],
		['QUITO 2500', '76QUITO2500~', { dtg: 'R 251500Z MAR 76' }],
		// A date behind the number decides.
		['QUITO 900 OF DECEMBER 20, QUITO 2500 OF JANUARY 6', '75QUITO900~ 76QUITO2500~', january],
		// A written year always does.
		['76 QUITO 8000, QUITO 12 (74)', '76QUITO8000 74QUITO12', january],
		// No date-time group, no year.
		['QUITO 12, 74 QUITO 12', '- 74QUITO12', { dtg: '' }],
	]);
	checkIds({ stations, year: 1976 }, [['QUITO 12', '76QUITO12~', { dtg: '' }]]);
});

test('years are counted from what is known of the citing telegram', () => {
	const cited = { station: 'QUITO', serial: 5000, isAirgram: false, date: undefined };
	const citing = { year: 1976, utc: Date.UTC(1976, 0, 20), own: undefined };
	assert.equal(inferYear(cited, citing), 1975);
	assert.equal(inferYear({ ...cited, isAirgram: true }, citing), 1976);
	assert.equal(inferYear(cited, { ...citing, utc: undefined }), 1976);
	assert.equal(inferYear({ ...cited, date: { month: 1, day: 21 } }, citing), 1976);
	assert.equal(inferYear({ ...cited, date: { month: 1, day: 22 } }, citing), 1975);
});

test('names are bare: without kind, blanks and accents', () => {
	const cases = {
		'AMEMBASSY VELMORA': 'VELMORA',
		'AMERICAN CONSULATE SANTA CORINA': 'SANTACORINA',
		'USUN NEW YORK': 'USUNNEWYORK',
		'SECSTATE WASHDC': 'STATE',
		'DEPARTMENT OF STATE': 'STATE',
		EMBASSY: 'EMBASSY',
		'São Paulo': 'SAOPAULO',
		'EFTO VELMORA': 'VELMORA',
	};
	for (const [written, expected] of Object.entries(cases)) assert.equal(stationName(written), expected, written);
});

test('every id of the fixtures has the one form', () => {
	for (const name of fixtureNames) {
		for (const cable of parse(fixtureText(name)).cables) {
			const ids = (cable.heading.references?.value ?? []).map((one) => idOfReference(one, cable, { stations })?.id);
			for (const id of [idOfCable(cable), ...ids])
				if (id !== undefined) assert.match(id, /^\d\d[A-Z]+(?:-A)?\d+$/, name);
		}
	}
});

test('the label in its forms', () => {
	for (const label of [
		'REF: ',
		'REF. ',
		'REF(S): ',
		'REFTEL(S): ',
		'RETELS: ',
		'REFERENCE: ',
		'REF : ',
		'REF: REF: ',
		'Reftel: ',
	]) {
		const text = telegram('QUITO 234; STATE 5', {}).replace('REF: ', label);
		assert.equal(parse(text).cables[0].heading.references?.value?.length, 2, label);
	}
	const glued = telegram('QUITO 234; STATE 5', {}).replace('\n\nREF: ', 'REF: ');
	const { subject, references } = parse(glued).cables[0].heading;
	assert.equal(subject?.value?.text, 'THE HARBOR CAT');
	assert.equal(references?.value?.length, 2);
	const [first, second] =
		parse(telegram('QUITO 234', {}).replace('REF: QUITO', 'REF A: BONN 12\nREF B: QUITO')).cables[0].heading.references
			?.value ?? [];
	assert.deepEqual([first.letter?.value, second.letter?.value], ['A', 'B']);
});
