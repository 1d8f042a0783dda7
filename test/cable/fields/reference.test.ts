import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReferences } from '../../../cable/fields/reference';
import { type Reference, type Span } from '../../../cable/model';
import { connectors, leads, marks, noise, parties } from '../../../cable/fields/reference/words';
import { proseWithMap } from '../../../cable/prose';

/**
 * A list as a reader would note it: letter, type unless it is a telegram, year, station and serial. `-` stands for a
 * station that is not written, because it is that of the citing post.
 */
function noted({ letter, type, year, station, serial, date, marks }: Reference): string {
	const kind = type === 'cable' ? [] : [type];
	// What is no telegram may have figures, but none that could be taken for a number.
	const number = serial ? [station?.value ?? '-', serial.value] : [];
	const day = date ? [`${date.value.month}/${date.value.day}`] : [];
	const said = [...kind, ...(year ? [year.value] : []), ...number, ...day, ...marks.map((mark) => mark.value)];
	return `${letter ? `${letter.value}: ` : ''}${said.join(' ')}`;
}

function read(text: string, pieces: readonly Span[] = [{ start: 0, end: text.length }]): readonly Reference[] {
	const label = { start: 0, end: 0 };
	const stretch = { span: { start: 0, end: text.length }, pieces };
	return readReferences(stretch, label, proseWithMap(text, pieces), undefined).value ?? [];
}

function checkReferences(cases: readonly (readonly [text: string, ...expected: readonly string[]])[]): void {
	for (const [text, ...expected] of cases) assert.deepEqual(read(text).map(noted), expected, text);
}

test('a telegram is a station and a number, with zeros and noise around it', () => {
	checkReferences([
		['VELMORA 234', 'VELMORA 234'],
		['VELMORA 00234', 'VELMORA 234'],
		['VELMORA #234', 'VELMORA 234'],
		['VELMORA NO. 234', 'VELMORA 234'],
		['VELMORA TELEGRAM 234', 'VELMORA 234'],
		['VELMORA CABLES 234', 'VELMORA 234'],
		['AMEMBASSY VELMORA 234', 'AMEMBASSY VELMORA 234'],
		['SECSTATE WASHDC 12345', 'SECSTATE WASHDC 12345'],
		['UNCLAS VELMORA 234', 'VELMORA 234'],
		['TEL AVIV 16', 'TEL AVIV 16'],
		['TEL\n     AVIV 16', 'TEL AVIV 16'],
		['HOLY SEE 16', 'HOLY SEE 16'],
		['VELMORA 234 SEC 01 OF 02', 'VELMORA 234'],
		['TEL VELMORA 16', 'VELMORA 16'],
		['VELMORA (C) 234', 'VELMORA 234'],
		['VELMORA234', 'VELMORA 234'],
		['(VELMORA 234)', 'VELMORA 234'],
		['234 VELMORA', 'VELMORA 234'],
		['Santa Corina 310', 'Santa Corina 310'],
		['PORT OF SPAIN 22', 'PORT OF SPAIN 22'],
		['THE HAGUE 123', 'THE HAGUE 123'],
		['PORT-AU-PRINCE 1450', 'PORT-AU-PRINCE 1450'],
		['STATE O1234', 'STATE 1234'],
		['VELMORA 234 AND PREVIOUS', 'VELMORA 234'],
		['PARA 3 OF VELMORA 234', 'VELMORA 234'],
		['STATE 5, PARAS 3 AND 5 OF VELMORA 234', 'STATE 5', 'VELMORA 234'],
		['STATE 5, PARA 3 AND 06 VELMORA 234', 'STATE 5', '2006 VELMORA 234'],
		['VELMORA 234 REPORTING ODELL MEETING', 'VELMORA 234'],
		['OUR VELMORA 234, VELMORA 00000235', 'VELMORA 234', 'VELMORA 235'],
	]);
});

test('a year stands before or behind, in two, three or four figures', () => {
	checkReferences([
		['75 VELMORA 234', '1975 VELMORA 234'],
		['1975 VELMORA 234', '1975 VELMORA 234'],
		['(75) VELMORA 234', '1975 VELMORA 234'],
		["'75 VELMORA 234", '1975 VELMORA 234'],
		['075 VELMORA 234', '1975 VELMORA 234'],
		['75VELMORA0234', '1975 VELMORA 234'],
		['1975VELMORA00234', '1975 VELMORA 234'],
		['06ST PETERSBURG 297', '2006 ST PETERSBURG 297'],
		['VELMORA 234 (75)', '1975 VELMORA 234'],
		['VELMORA 234 (1975)', '1975 VELMORA 234'],
		['VELMORA 234-75', '1975 VELMORA 234'],
		['VELMORA 234/75', '1975 VELMORA 234'],
		['VELMORA 234 75', '1975 VELMORA 234'],
		['VELMORA 234\n(74) STATE 555', 'VELMORA 234', '1974 STATE 555'],
		['(75) VELMORA 234 (74) STATE 555', '1975 VELMORA 234', '1974 STATE 555'],
		['08 VELMORA 12 07 VELMORA 34', '2008 VELMORA 12', '2007 VELMORA 34'],
		['VELMORA 08 1234', '2008 VELMORA 1234'],
		['VELMORA (08) 1234', '2008 VELMORA 1234'],
		['STATE 04 12345, 12350', '2004 STATE 12345', '2004 STATE 12350'],
		['VELMORA 2008 1234', '2008 VELMORA 1234'],
		['VELMORA 08-1234', '2008 VELMORA 1234'],
		['STATE 08/12345', '2008 STATE 12345'],
		['VELMORA 75-1234', '1975 VELMORA 1234'],
		['VELMORA 75-123', 'VELMORA 75', 'VELMORA 123'],
		['STATE 2009-2040', '2009 STATE 2040'],
		['VELMORA 234 OF 1975', '1975 VELMORA 234'],
		['VELMORA 234 FROM 2008, 240', '2008 VELMORA 234', '2008 VELMORA 240'],
		['A. VELMORA 08 123 B. STATE 04 12345', 'A: 2008 VELMORA 123', 'B: 2004 STATE 12345'],
		// Nobody can tell which is the year, or whether one is there.
		['VELMORA 08 12', ''],
		['VELMORA 08 1975', ''],
		['VELMORA 12 1234', ''],
		['VELMORA 1 01234', ''],
		// A serial of two figures is none of a year that has not come.
		['VELMORA 234/56', 'VELMORA 234'],
	]);
});

test('a date behind the number is no second number', () => {
	checkReferences([
		['STATE 12345 (15 APRIL 1975)', '1975 STATE 12345 4/15'],
		['STATE 12345, 15 APRIL 1975', '1975 STATE 12345 4/15'],
		['STATE 12345 OF 15 APR 75', '1975 STATE 12345 4/15'],
		['VELMORA 234 OF MARCH 3', 'VELMORA 234 3/3'],
		['VELMORA 234 DATED MARCH 3, 1975', '1975 VELMORA 234 3/3'],
		['VELMORA 234 (03/14/09)', '2009 VELMORA 234 3/14'],
		['VELMORA 234 (DTG 141507Z MAR 09)', '2009 VELMORA 234'],
	]);
});

test('letters in all their forms', () => {
	checkReferences([
		['A. VELMORA 234 B. STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['(A) VELMORA 234; (B) STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A) VELMORA 234, B) STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['[A] VELMORA 234 [B] STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A - VELMORA 234 B - STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A: VELMORA 234 B: STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A VELMORA 234 B STATE 240 C 74 STATE 5', 'A: VELMORA 234', 'B: STATE 240', 'C: 1974 STATE 5'],
		['A. (A) VELMORA 234\nB. B) STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A. REF A VELMORA 234\nB. REF B STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['REF (A) VELMORA 234 (B) STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['(A)VELMORA 234(B)STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['a. Velmora 234\nb. State 240', 'A: Velmora 234', 'B: State 240'],
		['STATE 12345, B.VELMORA 234', 'STATE 12345', 'B: VELMORA 234'],
		['A. VELMORA 234\n¶B. STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A. VELMORA 234\n1B. STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A. VELMORA 234\n\ufffdB. STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['A. VELMORA 234\nÂ¶B. STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['(1) VELMORA 234 (2) STATE 240', '1: VELMORA 234', '2: STATE 240'],
		['A VELMORA 24. B 06QUAYHAVEN306, AND C (07) STATE 5', 'A: VELMORA 24', 'B: 2006 QUAYHAVEN 306', 'C: 2007 STATE 5'],
		['A HCMC 234, 284\n  B ST PETERSBURG 556', 'A: HCMC 234', 'A: HCMC 284', 'B: ST PETERSBURG 556'],
		['A VELMORA 24 NOTAL B PORT-AU-PRINCE 5', 'A: VELMORA 24 NOTAL', 'B: PORT-AU-PRINCE 5'],
		['(B)STATE 5, AND (C)08 BAKU 234', 'B: STATE 5', 'C: 2008 BAKU 234'],
		['(B)STATE 5 NOTAL\n(C)2007 ST PETERSBURG 7', 'B: STATE 5 NOTAL', 'C: 2007 ST PETERSBURG 7'],
		['A. VELMORA 234 REF B STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['1. VELMORA 234 2. STATE 240', '1: VELMORA 234', '2: STATE 240'],
		['VELMORA 234 (A), STATE 240 (B)', 'A: VELMORA 234', 'B: STATE 240'],
		['VELMORA 234 (REF A); STATE 240 (REF B)', 'A: VELMORA 234', 'B: STATE 240'],
	]);
});

test('what looks like a letter and is none', () => {
	checkReferences([
		['A. U.S. MISSION GENEVA 77', 'A: U.S. MISSION GENEVA 77'],
		['(A) VELMORA 1 (B) NORTHPORT (C) 234', 'A: VELMORA 1', 'B: NORTHPORT 234'],
		['A. VELMORA 12\nB. QUIST E-MAIL OF MARCH 3', 'A: VELMORA 12', 'B: email'],
		['VELMORA 234 B QUIST', 'VELMORA 234'],
		['(C) VELMORA 234', 'VELMORA 234'],
		['A. (U) VELMORA 234 B. (C) STATE 240', 'A: VELMORA 234', 'B: STATE 240'],
		['(A) VELMORA 234; (B) STATE 5; (C) STATE 240', 'A: VELMORA 234', 'B: STATE 5', 'C: STATE 240'],
		['VELMORA 1. STATE 240', 'VELMORA 1', 'STATE 240'],
	]);
});

test('lists carry station and year on', () => {
	checkReferences([
		['VELMORA 234, 240 AND 251', 'VELMORA 234', 'VELMORA 240', 'VELMORA 251'],
		['VELMORA 234/240/251', 'VELMORA 234', 'VELMORA 240', 'VELMORA 251'],
		['VELMORA 234 & 240', 'VELMORA 234', 'VELMORA 240'],
		['VELMORA 234, 240\nQUAYHAVEN 55', 'VELMORA 234', 'VELMORA 240', 'QUAYHAVEN 55'],
		['VELMORA 234, 40\nCATS', 'VELMORA 234'],
		['VELMORA 234 + 240', 'VELMORA 234', 'VELMORA 240'],
		['VELMORA 234 PLUS 240', 'VELMORA 234', 'VELMORA 240'],
		['VELMORA 234, 240\n251 AND 262', 'VELMORA 234', 'VELMORA 240', 'VELMORA 251', 'VELMORA 262'],
		['VELMORA 234 (75) AND 240 (74)', '1975 VELMORA 234', '1974 VELMORA 240'],
		['74 VELMORA 234, 74 STA', '1974 VELMORA 234'],
		['VELMORA 234, 40 CATS', 'VELMORA 234'],
		['VELMORA 234-240', 'VELMORA 234', 'VELMORA 240'],
		['VELMORA 234 THROUGH 240', 'VELMORA 234', 'VELMORA 240'],
		['75 STATE 299999, 300001 AND VELMORA 12', '1975 STATE 299999', '1975 STATE 300001', 'VELMORA 12'],
		[
			'A) QUAYHAVEN 936/935; B) 06 QUAYHAVEN 5353/5194 and previous',
			'A: QUAYHAVEN 936',
			'A: QUAYHAVEN 935',
			'B: 2006 QUAYHAVEN 5353',
			'B: 2006 QUAYHAVEN 5194',
		],
		['A. VELMORA 234 B. 240 AND PREVIOUS', 'A: VELMORA 234', 'B: VELMORA 240'],
		['A. 240 AND PREVIOUS B. STATE 99', 'A: - 240', 'B: STATE 99'],
		['STATE 1234 AND VELMORA 56', 'STATE 1234', 'VELMORA 56'],
		['VELMORA 109: VELMORA 26: NORTHPORT 160', 'VELMORA 109', 'VELMORA 26', 'NORTHPORT 160'],
		['VELMORA 234 (CHEESE FAIR), VELMORA 240', 'VELMORA 234', 'VELMORA 240'],
		['STATE 12345 (TOSEC 20011)', 'STATE 12345'],
		['SECTO 123, TOSEC 20011', 'SECTO 123', 'TOSEC 20011'],
	]);
});

test('words that lead to a telegram', () => {
	checkReferences([
		['DEPTEL STATE 12345', 'STATE 12345'],
		['ALDAC STATE 12345', 'STATE 12345'],
		['AS REPORTED VELMORA 234', 'VELMORA 234'],
		['AS REPORTED IN VELMORA 234', 'VELMORA 234'],
		['PLEASE SEE VELMORA 234 FOR MORE', 'VELMORA 234'],
		['A. INSTRUCTIONS IN STATE 12345 B. VELMORA 234', 'A: STATE 12345', 'B: VELMORA 234'],
		['CHEESE FAIR (VELMORA 234)', 'VELMORA 234'],
		['AS REPORTED IN VELMORA 12', 'other'],
		['AS REPORTED IN VELMORA 1975', 'other'],
		['THE FAIR IN VELMORA 234', 'other'],
	]);
});

test('marks stay with the telegram before them', () => {
	checkReferences([
		['VELMORA 234 NOTAL', 'VELMORA 234 NOTAL'],
		['VELMORA 234 (NOTAL), STATE 5', 'VELMORA 234 NOTAL', 'STATE 5'],
		['VELMORA 234 LIMDIS, UNCLAS STATE 5', 'VELMORA 234 LIMDIS', 'STATE 5'],
	]);
});

test('airgrams and messages by date-time group', () => {
	checkReferences([
		['VELMORA A-123', 'airgram VELMORA 123'],
		['VELMORA A-123, A-130', 'airgram VELMORA 123', 'airgram VELMORA 130'],
		['VELMORA AIRGRAM 50', 'airgram VELMORA 50'],
		['DEPT A-4321 (21 JULY 1975)', 'airgram 1975 DEPT 4321 7/21'],
		['STATE CA-3400', 'airgram - 3400'],
		['PORT CAPTAIN 311845 Z MAY 73', 'dtg'],
		['JCS 311845Z MAY 73', 'dtg'],
	]);
	const [message] = read('PORT CAPTAIN 311845 Z MAY 73');
	assert.equal(message.utc, Date.UTC(1973, 4, 31, 18, 45));
	assert.equal(message.station?.value, 'PORT CAPTAIN');
});

test('what is no telegram is kept, told by its kind, and has no number', () => {
	checkReferences([
		['QUIST-ODELL EMAIL 05/11/09', 'email'],
		['QUIST-ODELL (E-MAIL OF MAY 3)', 'email'],
		['TELEPHONE CONVERSATION JULY 30', 'telephone'],
		['ODELL/QUIST TELCON 02/16', 'telephone'],
		['TELCON QUIST, ODELL, MAY 5', 'telephone'],
		['MEMORANDUM ON VELMORA 5', 'memo'],
		['HARBOR GUILD LETTER OF MAY 25, 1975', 'letter'],
		['QUIST FAX 2/16', 'fax'],
		['HTTPS://HARBOR.EXAMPLE/A12', 'web'],
		['9 FAM 41.21', 'report'],
		['IIR 6 899 0149 10', 'report'],
		['TD-314/00001-05', 'report'],
		['VELMORA 2007 HUMAN RIGHTS REPORT', 'report'],
		['QUIST-ODELL CALL OF MARCH 3', 'telephone'],
		['DIPNOTE 234/09', 'letter'],
		['USDAO VELMORA 234', 'other'],
		['ALDAC 12345', 'other'],
		['USIA 5512', 'other'],
		['CDR HARBORCOM 5512', 'other'],
		['IR 6 899 0149 75', 'report'],
		['SEPTEL', 'other'],
		['N/A', 'other'],
		['DAILY SUMMARY 5', 'other'],
		['RESOLUTION 1701', 'other'],
		['E.O. 12958', 'other'],
		['FOUR CHEESES', 'other'],
	]);
});

test('each part of a mixed entry is of its own kind', () => {
	checkReferences([
		['VELMORA 234, QUIST E-MAIL OF MARCH 3, 2009', 'VELMORA 234', 'email'],
		['QUIST E-MAIL OF MARCH 3, VELMORA 234', 'email', 'VELMORA 234'],
		['VELMORA 234 AND QUIST/ODELL TELCON 2/16', 'VELMORA 234', 'telephone'],
		['VELMORA 234\nSTATE 55\nODELL MEMO OF 3 MAY', 'VELMORA 234', 'STATE 55', 'memo'],
		['VELMORA 234 AND SEPTEL', 'VELMORA 234'],
		['A. VELMORA 234 AND PREVIOUS REPORTS B. STATE 5', 'A: VELMORA 234', 'B: STATE 5'],
		['A. DAILY HARBOR REPORT FOR JANUARY 13\n¶B. 2008', 'A: report', 'B: other'],
	]);
});

test('a number that is damaged is not guessed at', () => {
	checkReferences([
		['73 STATE 1 01234', '1973'],
		['STATE 12345678', 'other'],
		['STATE 0912345', 'other'],
		['VELMORA 41.21', 'other'],
		['VELMORA $500', 'other'],
		['VELMORA 000', 'other'],
	]);
});

test('entries go on over line ends and over what was cut out', () => {
	checkReferences([
		['C) RIO\nDE JANEIRO 123', 'C: RIO DE JANEIRO 123'],
		['D. 03\nVELMORA 2323 F. HCMC 196', 'D: 2003 VELMORA 2323', 'F: HCMC 196'],
		['A. VELMORA 1\r\n\r\nB. STATE\r\n\r\n36633', 'A: VELMORA 1', 'B: STATE 36633'],
	]);
	const text = 'A. SANTA\nVELMORA 0412 001.2 OF 002\nCORINA 310';
	const [reference] = read(text, [
		{ start: 0, end: 8 },
		{ start: 35, end: text.length },
	]);
	assert.equal(reference.station?.value, 'SANTA CORINA');
	assert.deepEqual(reference.serial?.span, { start: text.length - 3, end: text.length });
});

test('every span is inside the list and shows what was read', () => {
	const text = 'A. 08 VELMORA 00234 (NOTAL), 240 B. DEPT A-12 (21 JULY 1975)';
	const shown = read(text).map(({ span, letter, year, station, serial, date, marks }) =>
		[{ span }, letter, year, station, serial, date, ...marks].map((part) =>
			part ? text.slice(part.span.start, part.span.end) : '',
		),
	);
	assert.deepEqual(shown, [
		['08 VELMORA 00234 (NOTAL)', 'A', '08', 'VELMORA', '00234', '', '(NOTAL)'],
		['240', 'A', '08', 'VELMORA', '240', ''],
		['DEPT A-12 (21 JULY 1975)', 'B', '(21 JULY 1975)', 'DEPT', 'A-12', '(21 JULY 1975)'],
	]);
});

/** What lists are made of, and what breaks them. */
const shreds = fc.constantFrom(
	...['A. ', '(B) ', 'C - ', '\u00b6', '; ', ', ', ' AND ', '/', '\n', '\r\n', ' ', '(', ')', '"', '$', '75 ', '(75)'],
	...[
		'VELMORA ',
		'STATE',
		'LIMA 234',
		'240',
		'01234',
		'00000000',
		'A-12',
		'NOTAL',
		'(NOTAL)',
		'PARA 3 ',
		'OF ',
		'MAY 3',
	],
	...['141507Z MAR 09', 'E-MAIL ', 'SEPTEL', 'THROUGH ', 'EMBTEL ', 'REF ', '\u00c2', '\ufffd', '\u0130', '\ud800'],
);

test("of any text: spans inside the list, in order, and numbers that can be a telegram's", () => {
	fc.assert(
		fc.property(fc.array(shreds, { maxLength: 24 }), (parts) => {
			const text = parts.join('');
			let end = 0;
			for (const { kind, station, year, ...own } of read(text)) {
				assert.equal(kind, 'reference');
				assert.ok(end <= own.span.start && own.span.start < own.span.end && own.span.end <= text.length);
				for (const part of [own.serial, own.date, ...own.marks]) {
					assert.ok(!part || (own.span.start <= part.span.start && part.span.end <= own.span.end));
				}
				// Station and year may stand before a number that they are carried on to.
				for (const part of [station, year]) assert.ok(!part || part.span.end <= own.span.end);
				assert.ok(!own.serial || (own.serial.value > 0 && own.serial.value <= 999_999));
				({ end } = own.span);
			}
		}),
		{ seed: 7, numRuns: 1500 },
	);
});

test('what is read at a glance is what is read word by word: with one blank before the number and with two', () => {
	const odd =
		'OF THE FOR PARAGRAPH SECTION RESOLUTION MAY MARCH MARSEILLE EMAIL TELCON MEMO REPORT IIR AIRGRAM SEPTEL CINCPAC USAID';
	const words = [...noise, ...marks, ...connectors, ...parties, ...leads, ...odd.split(' ')];
	for (const word of [...words, 'VELMORA', 'PORT VELMORA', 'SAN', 'US', 'A', 'USUN NEW YORK', 'PARA', 'TEL']) {
		for (const lead of ['', '08 ', '2008 ', '75 ', '085 ', 'PORT ']) {
			for (const [name, serial] of [
				[word, 412],
				[`${word} VELMORA`, 2008],
				[`VELMORA ${word}`, '00075'],
			] as const) {
				const [one, two] = [' ', '  '].map((gap) => read(`${lead}${name}${gap}${serial}`).map(noted));
				assert.deepEqual(one, two, `${lead}${name} ${serial}`);
			}
		}
	}
});
