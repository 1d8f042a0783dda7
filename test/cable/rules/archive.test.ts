import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureNames, fixtureText } from '../../support';
import { telegrams } from './cables';
import { type Change, checkPlanted, planted, told } from './checkRules';

const { archived } = telegrams;

for (const name of fixtureNames.filter((one) => one.startsWith('nara'))) {
	test(`${name}: no rule of another era speaks, and of its own only of lost text`, () => {
		const codes = told(fixtureText(name)).map(({ code }) => code);
		const isLost = name === 'nara-no-text' || name === 'nara-unreadable-text';
		assert.deepEqual(codes, isLost ? ['text-lost'] : []);
	});
}

test('without a text the attribute that says so is told, and its film', () => {
	const [finding] = told(fixtureText('nara-no-text'));
	assert.match(finding.message, /film D760225-0611$/);
});

test('a copy that is lost makes the sum wrong', () => {
	checkPlanted(archived, [['  SS-15', '']], ['distribution-total-mismatch', '/044']);
	checkPlanted(archived, [['  /044 W', '']]);
});

test('received in the next month, or a minute later', () => {
	checkPlanted(archived, [
		['00871  031410Z\n\n12', '00871  010005Z\n\n12'],
		['031330Z FEB 76', '312359Z JAN 76'],
	]);
	checkPlanted(archived, [['00871  031410Z\n\n12', '00871  031329Z\n\n12']], ['receipt-before-dtg', '031329']);
	checkPlanted(archived, [['00871  031410Z\n\n12', '00871  031330Z\n\n12']]);
});

test('attributes that differ from the text', () => {
	checkPlanted(
		archived,
		[['1976QUAYHA00871', '1976QUAYHA00817']],
		['attribute-mismatch', 'Document Number: 1976QUAYHA00817'],
	);
	checkPlanted(archived, [
		['Locator: TEXT ON-LINE\nOriginal Classification: CONFIDENTIAL', 'Original Classification: SECRETARY'],
	]);
	checkPlanted(archived, [['TAGS: PFOR, EWWT, UK\nSUBJECT', 'TAGS: PFOR EWWT (QUIST, ANNA) UK\nSUBJECT']]);
	checkPlanted(
		archived,
		[['TAGS: PFOR, EWWT, UK\nSUBJECT', 'TAGS: PFOR, UK\nSUBJECT']],
		['attribute-mismatch', 'TAGS: PFOR, EWWT, UK'],
	);
});

test('an accelerated schedule with its day or its event', () => {
	checkPlanted(archived, [['11652: GDS', '11652: ADS, DECLAS 12-31-79']]);
	checkPlanted(archived, [['11652: GDS', '11652: ADS DECLAS UPON RETURN OF THE LIGHTSHIP']]);
	checkPlanted(archived, [['11652: GDS', '11652: ADS']], ['ads-without-date', 'ADS']);
});

test('names among TAGS: one comma, no titles, no stop behind JR', () => {
	const inTags = (written: string): Change => [
		'TAGS: PFOR, EWWT, UK\nSUBJECT',
		`TAGS: PFOR, EWWT ${written}, UK\nSUBJECT`,
	];
	for (const name of [
		'QUIST, ANNA B',
		'QUIST, ANNA B.',
		'QUIST',
		'DE LA ROSA',
		'QUIST, ANNA B JR',
		"O'DELL, PILAR-MARIA",
	]) {
		checkPlanted(archived, [inTags(`(${name})`)]);
	}
	for (const name of [
		'QUIST, ANNA, B',
		'QUIST ANNA B',
		'QUIST, ANNA JR.',
		'SENATOR QUIST',
		'QUIST, MRS. ANNA',
		'QUIST 2',
	]) {
		checkPlanted(archived, [inTags(`(${name})`)], ['person-tag-form', name]);
	}
});

test('TAGS without a subject code', () => {
	const instead = (written: string): Change => ['TAGS: PFOR, EWWT, UK\nSUBJECT', `TAGS: ${written}\nSUBJECT`];
	const bare: Change = ['Original Classification: CONFIDENTIAL\nTAGS: PFOR, EWWT, UK\n', ''];
	checkPlanted(archived, [bare, instead('UK, FR')], ['tags-without-subject', 'UK, FR']);
	checkPlanted(archived, [bare, instead('UK PFOR')]);
	checkPlanted(archived, [bare, instead('PFO, UK')]);
});

test('posts in address lines: a slip away from one, known, and far from all', () => {
	const info = (written: string): Change => ['INFO AMEMBASSY NORTHPORT', `INFO ${written}`];
	checkPlanted(archived, [info('AMEMBASSY LONDNO')], ['unknown-address-station', 'LONDNO']);
	checkPlanted(archived, [info('AMEMBASSY LONDON PRIORITY 88')]);
	checkPlanted(archived, [info('LONDNO COLLECTIVE')]);
	checkPlanted(archived, [info('USMISSION OVERMERE')]);
	const later = told(planted(archived, [info('AMEMBASSY LONDNO'), ['FEB 76', 'FEB 86']]));
	assert.ok(!later.some(({ code }) => code === 'unknown-address-station'));
});

test('a file that holds one section of several, and one that holds all', () => {
	const line = 'C O N F I D E N T I A L QUAYHAVEN';
	checkPlanted(
		archived,
		[[line, line.replace('L Q', 'L SECTION 2 OF 3 Q')]],
		['section-not-in-file', 'SECTION 2 OF 3'],
	);
	checkPlanted(archived, [[line, line.replace('L Q', 'L SECTION 1 OF 1 Q')]]);
	const [both, third] = [fixtureText('nara-two-sections'), fixtureText('nara-two-sections').lastIndexOf('PAGE 01')];
	const onlySecond = `Message Text\n\n${both.slice(third)}`;
	assert.deepEqual(
		told(onlySecond).map(({ code, message }) => [code, message]),
		[['section-not-in-file', 'Section 1 of 2 is not in this file']],
	);
});
