import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, twoSections, unclassified } from './cables';
import { checkPlanted, checkRules, told } from './checkRules';

const level = 'C O N F I D E N T I A L VELMORA 000412';
const authority = "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).";

test('misspelled-classification: with the right word', () => {
	checkPlanted(clean, [['C O N F', 'CC O N F']], ['misspelled-classification', 'CC O N F I D E N T I A L']);
	checkPlanted(clean, [['C O N F', 'O N F']], ['misspelled-classification', 'O N F I D E N T I A L']);
	const [{ message }] = told(clean.replace('C O N F', 'CC O N F'));
	assert.equal(message, '"CC O N F I D E N T I A L" is no classification. Did you mean "C O N F I D E N T I A L"?');
});

test('broken-letterspacing', () => {
	checkPlanted(clean, [['C O N F', 'CO N F']], ['broken-letterspacing', 'CO N F I D E N T I A L']);
	checkPlanted(clean, [['C O N F I D E N T I A L', 'CONFIDENTIAL']]);
});

test('missing-classification-line', () => {
	checkPlanted(clean, [[`${level}\n\n`, '']], ['missing-classification-line', 'SIPDIS']);
});

test('missing-classification-line: alone where the whole top is cut off', () => {
	const subject = 'SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE';
	checkRules(clean.slice(clean.indexOf('SUBJECT')), ['missing-classification-line', subject]);
	checkRules(
		clean.slice(clean.indexOf('SIPDIS')).replace('E.O. 12958: DECL: 03/14/2019\n', ''),
		['missing-classification-line', 'SIPDIS'],
		['missing-eo-line', 'TAGS: PREL ETRD EFIS UK'],
	);
});

test('missing-mrn, unless the level stands alone above a full line', () => {
	checkPlanted(clean, [[' VELMORA 000412', '']], ['missing-mrn', 'C O N F I D E N T I A L']);
	checkPlanted(clean, [[level, `C O N F I D E N T I A L\n\n${level}`]]);
	checkPlanted(
		twoSections,
		[['01 OF 02 VELMORA 000412', '01 OF 02']],
		['missing-mrn', 'C O N F I D E N T I A L SECTION 01 OF 02'],
	);
});

test('invalid-section-marker', () => {
	checkPlanted(twoSections, [['SECTION 02 OF 02', 'SECTION 03 OF 02']], ['invalid-section-marker', '03 OF 02']);
});

test('joined-header-fields: the label that should start a line', () => {
	checkPlanted(clean, [['2019\nTAGS:', '2019 TAGS:']], ['joined-header-fields', 'TAGS:']);
	checkPlanted(clean, [['UK\nSUBJECT:', 'UK SUBJECT:']], ['joined-header-fields', 'SUBJECT:']);
	const [{ message }] = told(clean.replace('2019\nTAGS:', '2019 TAGS:'));
	assert.equal(message, 'TAGS should start a new line');
});

test('missing lines of a heading', () => {
	checkPlanted(clean, [['E.O. 12958: DECL: 03/14/2019\n', '']], ['missing-eo-line', level]);
	checkPlanted(
		clean,
		[['TAGS: PREL ETRD EFIS UK\n', '']],
		['missing-tags-line', 'SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE'],
	);
	checkPlanted(
		clean,
		[['SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE\nCHEESE FAIR\n', '']],
		['missing-subject-line', 'TAGS: PREL ETRD EFIS UK'],
	);
	checkPlanted(clean, [[`${authority}\n\n`, '']], ['missing-classification-authority', level]);
});

test('missing lines are not told of a bare body, of an extract, or before there were such lines', () => {
	checkRules(clean.slice(clean.indexOf('¶1.')));
	checkRules('');
	checkRules(twoSections.slice(twoSections.indexOf('VZCZCXRO0418')));
	checkRules(`This record is a partial extract of the original cable.\n\n${clean.replace(/E\.O\.[^]*?UK\n/, '')}`);
	checkPlanted(unclassified, [
		['E.O. 12958: N/A\nTAGS: PREL ETRD EFIS UK\n', ''],
		['MAR 09', 'MAR 66'],
		['08 VELMORA 2044', 'VELMORA 2044'],
	]);
});

test('unknown-executive-order: the number, with the order that was meant', () => {
	checkPlanted(clean, [['12958', '12598']], ['unknown-executive-order', '12598']);
	const messageFor = (number: string): string => told(clean.replace('12958', number))[0].message;
	assert.equal(messageFor('12598'), 'E.O. 12598 is not a classification order; did you mean 12958?');
	assert.equal(messageFor('13525'), 'E.O. 13525 is not a classification order; did you mean 13526?');
	assert.equal(messageFor('99999'), 'E.O. 99999 is not a classification order; did you mean 12958?');
	checkPlanted(clean, [
		['12958', '13526'],
		['MAR 09', 'MAR 11'],
	]);
});

test('invalid-declassification-date', () => {
	checkPlanted(clean, [['03/14/2019', '02/30/2019']], ['invalid-declassification-date', '02/30/2019']);
	checkPlanted(clean, [['03/14/2019', '14/03/2019']], ['invalid-declassification-date', '14/03/2019']);
});

test('declassification-date-past', () => {
	checkPlanted(clean, [['03/14/2019', '03/13/2009']], ['declassification-date-past', '03/13/2009']);
	checkPlanted(clean, [['03/14/2019', '03/14/2009']]);
});

test('eo-na-on-classified', () => {
	checkPlanted(clean, [['DECL: 03/14/2019', 'N/A']], ['eo-na-on-classified', 'N/A']);
});

test('empty-tags, empty-subject', () => {
	checkPlanted(clean, [['TAGS: PREL ETRD EFIS UK', 'TAGS:']], ['empty-tags', 'TAGS:']);
	checkPlanted(
		clean,
		[['SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE\nCHEESE FAIR', 'SUBJECT:']],
		['empty-subject', 'SUBJECT:'],
	);
});

test('run-together-tags: words that split wholly into codes', () => {
	checkPlanted(clean, [['PREL ETRD', 'PRELETRD']], ['run-together-tags', 'PRELETRD']);
	checkPlanted(clean, [['EFIS UK', 'EFISUK']], ['run-together-tags', 'EFISUK']);
	checkPlanted(clean, [['EFIS UK', 'KNNPPRELFR']], ['run-together-tags', 'KNNPPRELFR']);
	checkPlanted(clean, [['EFIS UK', 'EINDETRD']], ['run-together-tags', 'EINDETRD']);
	const [{ message }] = told(clean.replace('EFIS UK', 'EFISUK'));
	assert.equal(message, '"EFISUK" looks like EFIS UK');
});

test('run-together-tags: no words, no organizations, no persons', () => {
	checkPlanted(clean, [['EFIS UK', 'POLITICS']]);
	checkPlanted(clean, [['EFIS UK', 'PRELUKFR']]);
	checkPlanted(clean, [['EFIS UK', 'PRELETRD FESTIVAL']]);
	checkPlanted(clean, [['EFIS UK', 'UNESCO']]);
	checkPlanted(clean, [['EFIS UK', 'OVIP (PRELETRD, HARLAN)']]);
});

test('reference-enumeration: a letter left out, told once', () => {
	checkPlanted(
		clean,
		[
			['B. 08', 'C. 08'],
			['C. STATE', 'D. STATE'],
		],
		['reference-enumeration', 'C'],
	);
	checkPlanted(clean, [['A. NORTHPORT 118\n     B. 08', 'A. (A) NORTHPORT 118\n     B. (B) 08']]);
	checkPlanted(clean, [['A. NORTHPORT 118', 'A. NORTHPORT 118 J. QUIST EMAIL']]);
});

test('reference-future-year', () => {
	checkPlanted(clean, [['08 VELMORA 2044', '10 VELMORA 2044']], ['reference-future-year', '10']);
	checkPlanted(clean, [['08 VELMORA 2044', '09 VELMORA 204']]);
	checkPlanted(clean, [['08 VELMORA 2044', 'QUIST-ODELL EMAIL OF 30 APRIL 2010']]);
});

test('missing-classification-authority: from 1996 on', () => {
	checkPlanted(clean, [
		[`${authority}\n\n`, ''],
		['MAR 09', 'MAR 95'],
		['12958', '12356'],
		['08 VELMORA 2044', 'VELMORA 2044'],
	]);
});

test('authority-on-unclassified', () => {
	checkPlanted(unclassified, [['¶1.', `${authority}\n\n¶1.`]], ['authority-on-unclassified', authority]);
});

test('classification-reason-letter', () => {
	checkPlanted(clean, [['1.4 (b) and (d)', '1.4']], ['classification-reason-letter', '1.4']);
	checkPlanted(clean, [['1.4 (b) and (d)', '1.4, paragraphs "b" and "d"']]);
	checkPlanted(clean, [['reasons 1.4 (b) and (d)', 'reas\nons 1.\n4 ( b) and ( d)']]);
});
