import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../../cable/explain/explain';
import { parse } from '../../../cable/parse/parse';
import { recordsOf } from '../../../cable/record';
import { fixtureText } from '../../support';
import { books } from '../books/ownBooks';
import { checkRules } from '../rules/checkRules';

const released = fixtureText('foia-1988');
const textsOf = (text: string): readonly (string | undefined)[] =>
	recordsOf(parse(text), { file: 'a.txt', text: true })[0].paragraphs.map((paragraph) => paragraph.text);

test('stamps, marks and banners of levels are no text of a paragraph', () => {
	assert.deepEqual(textsOf(released), [
		'1. CONFIDENTIAL - ENTIRE TEXT.',
		'2. HARBOR MINISTER ODELL TOLD THE CHARGE THAT TWO DREDGERS MUST BE AT WORK BEFORE THE FAIR OPENS IN MAY. HIS DAUGHTER AGREED.',
		'3. COMMENT: THE MINISTER LIKES CHEESE. END COMMENT.',
	]);
});

test('without a stamp of release, what looks like marks is text', () => {
	assert.deepEqual(textsOf('1. (U) The stalls are\nB1\nand    B2    today.\n'), [
		'1. (U) The stalls are B1 and B2 today.',
	]);
});

test('a reason that wraps onto a line of its own is the authority’s', () => {
	const wrapped = fixtureText('foia-1996');
	assert.deepEqual(textsOf(wrapped)[0], '1. CLASSIFIED BY AMBASSADOR HARLAN QUIST. REASON: 1.5(D).');
	const unstopped = wrapped.replace('1.5(D).', '1.5(D)');
	assert.deepEqual(textsOf(unstopped)[0], '1. CLASSIFIED BY AMBASSADOR HARLAN QUIST. REASON: 1.5(D)');
});

test('what a scanner misread is read as meant, and stays as written in the text', () => {
	const [record] = recordsOf(
		parse(
			'RELEASED IN FULL\n\n0 l41507Z MAR 91\nFM AMEMBASSY VELMORA\n\nC 0 N F I D E N T I A L VELMORA O0412\n\n, E.0. l2356: DECL: OADR\n',
		),
		{ file: 'a.txt' },
	);
	assert.equal(record.id, '91VELMORA412');
	assert.equal(record.date, '1991-03-14T15:07Z');
	assert.deepEqual(record.precedence, ['IMMEDIATE']);
	assert.equal(record.classification, 'CONFIDENTIAL');
	assert.equal(record.executiveOrder?.number, 12356);
});

test('fixtures of released copies cause no finding', () => {
	for (const name of ['foia-1988', 'foia-1996', 'foia-scanned']) checkRules(fixtureText(name));
});

function checkHover(at: string, title: string, ...facts: readonly string[]): void {
	const plain = at.replace('|', '');
	const offset = released.indexOf(plain) + at.indexOf('|');
	assert.ok(offset >= at.indexOf('|'), plain);
	const found = explain(parse(released), offset, books);
	assert.equal(found?.title, title);
	for (const fact of facts) assert.ok(found.facts.join(' / ').includes(fact), found.facts.join(' / '));
}

test('stamps and marks tell what they mean', () => {
	checkHover('F-2009|-01234', 'Case F-2009-01234: the request that led to the release', 'Freedom of Information Act');
	checkHover('C0123|4567', 'Document C01234567 of the release', 'not of the telegram');
	checkHover('03/14|/2012', 'Released 03/14/2012', 'not that of the telegram');
	checkHover('U.S. Dep|artment of State', 'Stamp of a released copy');
	checkHover('RELEASED IN| PART', 'Released in part', 'Words were taken out');
	checkHover('Page: 1| of 2', 'Page 1 of 2 of the copy');
	checkHover('[B|1]', 'B1: Classified in the interest of national defense or foreign policy', 'taken out');
	checkHover(
		'1.4(|D)',
		'1.4(D): Foreign relations or foreign activities of the United States, including confidential sources',
	);
	checkHover('AGREED.           B|6', 'B6: Personal privacy');
});
