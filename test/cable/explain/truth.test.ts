/** Whatever is said of a code comes from a row that has a source; what is our own is listed here, sentence by sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookNames } from '../../../cable/books/books';
import { cheatSheets } from '../../../cable/cheatSheet';
import { explainCaptionText } from '../../../cable/explain/classification';
import { type Meaning } from '../../../cable/explain/explanation';
import { explainRoutingIndicator } from '../../../cable/explain/routingIndicator';
import { explainSignal } from '../../../cable/explain/signal';
import { explainTag } from '../../../cable/explain/tags';
import { explainSenses } from '../../../cable/explain/term';
import { sourceInWords } from '../../../cable/explain/words';
import { parse } from '../../../cable/parse/parse';
import { books, fixtureNames, fixtureText } from '../../support';

type Row = Readonly<Record<string, string>>;

/** Cells of rows that have a source, and what the sources are called. */
const cells = new Set<string>();
const sources = new Set<string>();
for (const name of bookNames) {
	for (const row of books.rowsOf(name) as Iterable<Row>) {
		if (row['source'] === '' && row['sure'] !== 'unknown') continue;
		for (const cell of Object.values(row)) cells.add(cell);
		for (const part of sourceInWords(row['source']).split('; ')) sources.add(part);
	}
}

/** What is said in our own words of how a code is listed, not of what it means. */
const ours: readonly RegExp[] = [
	/^(?:Subject|Country|Region|Organization|Geographic|Program) tag(?: \(K\)|, [A-Z][A-Za-z, ]+)?\.$/,
	/^TAGS are not ISO codes: ISO writes [A-Z]{2}(?:, and there [A-Z]{2} is .+)?\.$/,
	/^Also an? [a-z]+ tag: .+\.$/,
	/^(?:Retired|In the list of about 2010|In the handbook list of 2022|Not in the list of about 2010|Irregular)\.$/,
	/^Found in TAGS lines, but in no list\.$/,
	/^[A-Z][A-Za-z -]+ caption\.$/,
	/^Security letters: how the message has to be guarded on its way\.$/,
	/^After ZNY: unclassified, but protected on its way\.$/,
	/^Which of them is meant, only the text can tell\.$/,
	/^Collective: one address for many posts\. Its members are not told here\.$/,
	/^(?:Also used for|The name behind the slash of an address line tells the addressee) ?.*\.$/,
	/: a gateway that passes the message on\.$/,
	/^In the list of 1974: .+\.$/,
	/^In use (?:since \d{4}|from \d{4} to \d{4}|to \d{4})\.$/,
];

/** "Embassy in Tokyo, Japan.": kind, place and country of a row. */
const ofPlaces = /^(?:[A-Z][a-z]+(?: [a-z]+){0,4} in )?[A-Z][A-Za-z\u00c0-\u024f.,'() -]{1,80}\.$/;

function checkSaid(code: string, { title, facts, source, sure }: Meaning, also: readonly RegExp[] = []): void {
	const said = [...ours, ...also];
	for (const fact of facts) assert.ok(cells.has(fact) || said.some((own) => own.test(fact)), `${code}: ${fact}`);
	if (sure !== 'unknown') assert.notEqual(source, '', `${code}: ${title} has no source`);
	for (const part of sourceInWords(source).split('; ')) assert.ok(sources.has(part) || part === '', `${code}: ${part}`);
}

/** A title is the code and cells of its rows; between several stand commas and "or". */
function checkTitle(code: string, { title }: Meaning, said: readonly string[]): void {
	const meaning = title.slice(code.length + 2);
	const isMade = /^(?:listed, meaning unknown|not a TAGS code.*|meaning not confirmed|gateway, not one addressee)$/;
	assert.ok(isMade.test(meaning) || said.some((cell) => cell !== '' && meaning.includes(cell)), title);
}

test('every TAGS code, signal, caption, abbreviation and indicator is told by its rows', () => {
	for (const { code } of books.rowsOf('tags')) {
		const meaning = explainTag(code, undefined, books);
		checkSaid(code, meaning);
		checkTitle(
			code,
			meaning,
			books.tags(code).map(({ title }) => title),
		);
	}
	for (const { signal, title } of books.rowsOf('operating-signals')) {
		checkSaid(signal, explainSignal(signal, books));
		checkTitle(signal, explainSignal(signal, books), [title]);
	}
	for (const { caption, title } of books.rowsOf('captions')) {
		checkSaid(caption, explainCaptionText(caption, undefined, books));
		checkTitle(caption, explainCaptionText(caption, undefined, books), [title]);
	}
	for (const { indicator, name } of books.rowsOf('routing-indicators')) {
		checkSaid(indicator, explainRoutingIndicator(indicator, undefined, books), [ofPlaces]);
		checkTitle(indicator, explainRoutingIndicator(indicator, undefined, books), [name]);
	}
	const abbreviations = new Set([...books.rowsOf('abbreviations')].map(({ abbreviation }) => abbreviation));
	for (const abbreviation of abbreviations) {
		const senses = books.abbreviation(abbreviation);
		const meaning = explainSenses(abbreviation, senses);
		checkSaid(abbreviation, meaning);
		assert.ok(meaning.title.length <= 200, meaning.title);
		// All senses, as far as a line goes.
		const tails = senses.slice(0, 12).map((sense) => sense.meaning.replace(/^Government of /, ''));
		for (const tail of tails) assert.ok(meaning.title.includes(tail), `${meaning.title} lacks ${tail}`);
	}
});

/** What is known without a book: it is read off the cable, and the title says what of it. */
const readOff =
	/^(?:Page line|Ref [A-Z]: |The references of this telegram|Paragraph \d|Reference: |Telegram |Level |[A-Z]{2,10}: [A-Z]|Section |Released|Stamp|[A-Z][a-z]+)/;

test('in every fixture what is known has a source that a book or the handbook is, or is read off the cable', () => {
	let known = 0;
	for (const name of fixtureNames) {
		const file = parse(fixtureText(name));
		for (const { parts } of cheatSheets(file, books)) {
			for (const { explanation } of parts.flatMap(({ entries }) => entries)) {
				const { title, source, sure } = explanation;
				if (sure !== 'known') continue;
				known++;
				if (source === '') assert.match(title, readOff, name);
				for (const part of source.split('; ').filter(Boolean))
					assert.ok(
						sources.has(part) || /^5 FAH-[123] H-\d|^(?:NARA|E\.O\.|5 U\.S\.C\.|ACP 127)/.test(part),
						`${name}: ${title}: ${part}`,
					);
			}
		}
	}
	assert.ok(known > 1000, String(known));
});
