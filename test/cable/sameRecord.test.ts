/** Damage that hides nothing from a reader: the record of a damaged fixture is that of the fixture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../cable/parse/parse';
import { type CableRecord, recordsOf } from '../../cable/record';
import { books, fixtureNames, fixtureText } from '../support';

/** Lines stay what they are; where on its line a flaw stands, and how a bad number was written, need not. */
function recordOf(text: string): readonly unknown[] {
	return recordsOf(parse(text), { file: 'any.txt', text: true, stations: books.stations }).map(
		(record: CableRecord) => ({
			...record,
			flaws: record.flaws.map(({ kind, line }) => `${kind} ${line}`),
		}),
	);
}

function checkSame(name: string, text: string, damaged: string): void {
	assert.deepEqual(recordOf(damaged), recordOf(text), `${name}: ${JSON.stringify(damaged)}`);
}

const escapes: Readonly<Record<string, readonly string[]>> = {
	'&': ['&amp;', '&#38;', '&amp;amp;'],
	'<': ['&lt;', '&#60;'],
	'>': ['&gt;', '&#x3E;'],
	'"': ['&quot;', '&#34;', '&amp;quot;'],
	"'": ['&#39;', '&apos;', '&#x27;'],
};

test('characters written as HTML entities', () => {
	for (const name of fixtureNames) {
		const text = fixtureText(name);
		checkSame(
			name,
			text,
			text.replaceAll(/[&<>"']/g, (character) => escapes[character][0]),
		);
	}
});

test('some characters written as one entity or another', () => {
	fc.assert(
		fc.property(fc.constantFrom(...fixtureNames), fc.infiniteStream(fc.nat(5)), (name, chosen) => {
			const text = fixtureText(name);
			const choose = (): number => Number(chosen.next().value);
			const damaged = text.replaceAll(/[&<>"']/g, (character) => escapes[character][choose()] ?? character);
			checkSame(name, text, damaged);
		}),
		{ seed: 20090314, numRuns: 40 },
	);
});

test('blanks as entities, and a stroke at the ends of lines', () => {
	for (const name of fixtureNames) {
		const text = fixtureText(name);
		checkSame(name, text, text.replaceAll('  ', '&nbsp; '));
		// Trailing blanks are no text; a stroke behind one stands where a blank stood.
		// Older dumps have no stamps of release, which are read from the text as given.
		if (!text.includes('\r') && !name.startsWith('foia')) checkSame(name, text, text.replaceAll(/(?<=\S)\n/g, '\\\n'));
	}
});

test('what looks like an entity and is none stays', () => {
	const text = 'SUBJECT: A&B; R&D;, AT&T AND \\ WINE\n\n1. (U) The fair.\n';
	assert.equal(recordsOf(parse(text), { file: 'any.txt' })[0].subject, 'A&B; R&D;, AT&T AND \\ WINE');
});

/** What a reader takes from a record: no places. */
function matterOf(text: string): unknown {
	const places: readonly string[] = ['line', 'endLine', 'flaws', 'written'];
	return JSON.parse(
		JSON.stringify(
			recordsOf(parse(text), { file: 'any.txt', text: true, stations: books.stations }),
			(key, value: unknown) => (places.includes(key) ? undefined : value),
		),
	);
}

test('a blank line behind every line', () => {
	for (const name of fixtureNames) {
		const text = fixtureText(name);
		const doubled = text.replaceAll(/\r?\n/g, (end) => end + end);
		assert.deepEqual(matterOf(doubled), matterOf(text), name);
	}
});

test('blank lines between paragraphs of one line each part them', () => {
	const paragraph = 'The harbor minister counts his dredgers, and finds that one of them is at the cheese fair.';
	const notes = Array.from({ length: 14 }, (_, index) => `${index + 1}. (C) ${paragraph}\n\nTHE FAIR\n\n`).join('');
	const record = recordsOf(parse(`SUBJECT: DREDGERS\n\n${notes}`), { file: 'any.txt' })[0];
	assert.equal(record.paragraphs.length, 14);
	assert.equal(record.headings.length, 13);
});
