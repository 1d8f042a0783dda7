import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarks, looksLikeStamp, marksOf, readMarks, readStamp } from '../../../cable/fields/stamp';

function facts(line: string): readonly string[] | undefined {
	return readStamp(line, 0, line.length)?.map(({ key, value }) => {
		assert.equal(line.slice(value.span.start, value.span.end), value.value);
		return `${key} ${value.value}`;
	});
}
const codes = (line: string): readonly string[] | undefined =>
	readMarks(line, 0, line.length)?.map(({ value }) => value);

test('a page banner tells case, document and day of the release', () => {
	const whole = 'UNCLASSIFIED U.S. Department of State Case No. F-2009-01234 Doc No. C01234567 Date: 03/14/2012';
	assert.deepEqual(facts(whole), ['Case No. F-2009-01234', 'Doc No. C01234567', 'Date 03/14/2012']);
	assert.deepEqual(facts('U.S. Department of State'), []);
	assert.deepEqual(facts('UNCLASSIFIED  US Department of State  Case Number: M-1998-00077'), ['Case No. M-1998-00077']);
	assert.deepEqual(facts('Doc No. C01234567 Date: 3/4/1998'), ['Doc No. C01234567', 'Date 3/4/1998']);
	assert.deepEqual(facts('Page: 2 of 13'), ['Page 2 of 13']);
	assert.deepEqual(facts('C01234567'), ['Doc No. C01234567']);
});

test('decisions with and without their marks, reviewers', () => {
	assert.deepEqual(facts('RELEASED IN PART'), ['Release RELEASED IN PART']);
	assert.deepEqual(facts('RELEASE IN PART B1, 1.4(D)'), ['Release RELEASE IN PART B1, 1.4(D)']);
	assert.deepEqual(facts('Denied in Full (B1)'), ['Release Denied in Full (B1)']);
	assert.deepEqual(facts('DECLASSIFIED BY: PILAR QUIST'), ['Declassified PILAR QUIST']);
	assert.deepEqual(facts('DECLASSIFIED'), ['Declassified DECLASSIFIED']);
	assert.deepEqual(facts('REVIEW AUTHORITY: PILAR QUIST'), ['Review Authority PILAR QUIST']);
	assert.deepEqual(
		facts('Classified by Director, A/GIS/IPS, DoS on 03/14/2012 - Class: CONFIDENTIAL, Reason: 1.4(D)'),
		['Classified by Director, A/GIS/IPS, DoS on 03/14/2012 - Class: CONFIDENTIAL, Reason: 1.4(D)'],
	);
	assert.deepEqual(facts('AUTHORITY: NNX 98077'), ['Authority NNX 98077']);
});

test('words of a telegram are no stamps', () => {
	for (const line of [
		'RELEASED IN PART BECAUSE THE TIDE TURNED',
		'U.S. Department of State officers saw the fair',
		'UNCLASSIFIED',
		'CONFIDENTIAL VELMORA 000412',
		'DECLASSIFIED PAPERS LAY ON THE QUAY',
		'Case No. 7',
		'Date: 03/14/2012',
		'Classified by: Ambassador Harlan Quist for reasons 1.4 (b) and (d).',
		'PAGE 02        VELMOR  00412  01 OF 02  141530Z',
	]) {
		assert.ok(!looksLikeStamp(line, 0, line.length), line);
	}
});

test('only whole lines with words of their own are stamps in any file', () => {
	assert.ok(looksLikeStamp('RELEASED IN FULL', 0, 16));
	for (const line of ['B1', 'C01234567', 'AUTHORITY: NNX 98077'])
		assert.ok(!looksLikeStamp(line, 0, line.length), line);
});

test('marks of exemptions in their forms, and what is none', () => {
	assert.deepEqual(codes('B1'), ['B1']);
	assert.deepEqual(codes('B1, 1.4(B), 1.4(D)'), ['B1', '1.4(B)', '1.4(D)']);
	assert.deepEqual(codes('(b)(1) (b)(7)(C)'), ['B1', 'B7(C)']);
	assert.deepEqual(codes('1.4 (d) and b6'), ['1.4(D)', 'B6']);
	assert.deepEqual(codes('Bl; l.4D'), ['B1', '1.4(D)']);
	assert.deepEqual(
		marksOf('RELEASED IN PART B6, B5', { start: 0, end: 23 }).map(({ value }) => value),
		['B6', 'B5'],
	);
	for (const line of ['B', 'B12', '1.4', 'BD', 'B1 bis', 'C1', '1.7(d)', '14(d)', '']) {
		assert.equal(codes(line), undefined, line);
	}
});

test('marks stand in margins, between blanks, in brackets, or in full', () => {
	const found = (line: string): readonly string[] =>
		findMarks(line, 0, line.length)?.marks.map(({ start, end }) => line.slice(start, end)) ?? [];
	assert.deepEqual(found('the minister said      B1'), ['B1']);
	assert.deepEqual(found('1.4(D)   the minister said      B1, B6'), ['1.4(D)', 'B1, B6']);
	assert.deepEqual(found('he said   B1   that'), ['B1']);
	assert.deepEqual(found('he said [B1] that [(b)(6)].'), ['[B1]', '[(b)(6)]']);
	assert.deepEqual(found('he said (b)(6) that'), ['(b)(6)']);
	assert.deepEqual(found('room B1 of the fair, for reasons 1.4 (b) and (d)'), []);
	assert.deepEqual(found('the stalls A1 to B1'), []);
	const sides = findMarks('B6   said      B1', 0, 17);
	assert.deepEqual([sides?.head, sides?.tail], [5, 9]);
});
