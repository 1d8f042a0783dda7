import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cheatSheets, sheetLines } from '../../cable/cheatSheet';
import { explain } from '../../cable/explain/explain';
import { parse } from '../../cable/parse/parse';
import { books, fixtureNames, fixtureText } from '../support';

const telegram = `R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC 2231

UNCLAS VELMORA 000412

SIPDIS

E.O. 12958: N/A
TAGS: ETRD EFIS
SUBJECT: NGO DREDGERS

1. (U) Odell told Emboff that the NGO dredgers come in May.

2. (U) An NGO (protect) pays.
QUIST
`;

function partsOf(text: string): Readonly<Record<string, readonly string[]>> {
	const [sheet] = cheatSheets(parse(text), books);
	return Object.fromEntries(
		sheet.parts.map(({ name, entries }) => [
			name,
			entries.map(({ text: code, times }) => (times > 1 ? `${code} x${times}` : code)),
		]),
	);
}

test('all codes in reading order, by part, each once', () => {
	assert.deepEqual(partsOf(telegram), {
		Transmission: ['R', '141507Z MAR 09', 'FM', 'AMEMBASSY VELMORA', 'TO', 'RUEHC', 'SECSTATE WASHDC', '2231'],
		Heading: ['UNCLAS', 'VELMORA 000412', 'SIPDIS', 'E.O. 12958', 'N/A', 'TAGS:', 'ETRD', 'EFIS', 'SUBJECT:', 'NGO'],
		Text: ['(U) x2', 'Emboff', 'NGO x2', 'protect'],
	});
});

test('the sheet as text: where, what, how sure', () => {
	const lines = sheetLines(parse(telegram), cheatSheets(parse(telegram), books));
	assert.equal(lines[0], 'Codes of 09VELMORA412');
	assert.ok(lines.includes('TEXT'));
	const at = lines.indexOf('Emboff (line 13)');
	assert.deepEqual(lines.slice(at, at + 3), [
		'Emboff (line 13)',
		'    Emboff: embassy officer',
		'    Known: general knowledge',
	]);
});

test('a text without codes says so', () => {
	const file = parse('cheese\n');
	assert.ok(sheetLines(file, cheatSheets(file, books)).includes('No codes found.'));
});

test('the sheet says what a hover at the same place says, for every fixture', () => {
	let entries = 0;
	for (const name of fixtureNames) {
		const file = parse(fixtureText(name));
		for (const sheet of cheatSheets(file, books)) {
			for (const part of sheet.parts) {
				for (const entry of part.entries) {
					entries++;
					assert.deepEqual(explain(file, entry.span.start, books), entry.explanation, `${name}: ${entry.text}`);
				}
			}
		}
	}
	assert.ok(entries > 1000, String(entries));
});
