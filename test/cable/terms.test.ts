import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBooks } from '../../cable/books/books';
import { parse } from '../../cable/parse/parse';
import { terms, termWork } from '../../cable/terms';
import { definitionsIn } from '../../cable/terms/definitions';
import { books, readRepositoryFile } from '../support';

function telegram(body: string): string {
	return `O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC

C O N F I D E N T I A L VELMORA 000412

SUBJECT: NGO PIERS

1. (C) ${body}
`;
}

function termsOf(text: string): readonly string[] {
	const file = parse(text);
	return file.cables.flatMap((cable) => terms(file, cable, books).map(({ span }) => text.slice(span.start, span.end)));
}

test('terms stand in text order, none over another, the subject among them', () => {
	const text = telegram('An NGO (protect) met NATO/ESDP and U.S. clerks of EUR/QX. XXXXXXXX paid.');
	assert.deepEqual(termsOf(text), ['NGO', 'NGO', 'protect', 'NATO', 'ESDP', 'U.S.', 'EUR/QX', 'XXXXXXXX']);
});

test('a page line inside the text cuts no word out of it and adds none', () => {
	const text = telegram('An NGO met clerks of\n\nVELMORA 00000412  002 OF 002\n\nthe WHO about piers.');
	assert.deepEqual(termsOf(text), ['NGO', 'NGO', 'WHO']);
});

test('terms are kept for a cable until the books change', () => {
	const file = parse(telegram('An NGO met.'));
	const [cable] = file.cables;
	assert.equal(terms(file, cable, books), terms(file, cable, books));
	const others = createBooks((name) => readRepositoryFile('data', `${name}.tsv`));
	assert.notEqual(terms(file, cable, books), terms(file, cable, others));
});

test('definitions: initials, small words, another language; not across a full stop', () => {
	const check = (text: string, short: string, long: string | undefined, sure = true): void => {
		const found = definitionsIn(text).get(short);
		assert.equal(found?.long, long, text);
		if (found) assert.equal(found.sure, sure, text);
	};
	check('the Board of Piers and Buoys (BPB)', 'BPB', 'Board of Piers and Buoys');
	check('the Board of Piers (BOP)', 'BOP', 'Board of Piers');
	check('THE NORTHPORT PIER BOARD (NPB)', 'NPB', 'NORTHPORT PIER BOARD');
	check("the Harbor Board's (HB)", 'HB', 'Harbor Board');
	check('the Anti-Dredging League (ADL)', 'ADL', 'Anti-Dredging League');
	check('the Rederij Velmoransk (RVM)', 'RVM', 'Rederij Velmoransk', false);
	check('a clerk. Piers Board (APB)', 'APB', undefined);
	check('Minister Odell (DXQ)', 'DXQ', undefined);
	check('as agreed (see VHB)', 'VHB', undefined);
});

test('the search is linear', () => {
	for (const repeated of ['A/B/C/', 'NATO/ESDP ', '(VHB) ', '((((', 'U.S.A.', 'PROTECT (PLEASE ', "A'", 'XXXXXX ']) {
		const looks = (times: number): number => {
			const before = termWork.looks;
			termsOf(telegram(repeated.repeat(times)));
			return termWork.looks - before;
		};
		const [some, many] = [looks(500), looks(5000)];
		assert.ok(many <= some * 11 + 100, `${repeated}: ${some}, then ${many}`);
	}
});
