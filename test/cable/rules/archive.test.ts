import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureNames, fixtureText } from '../../support';
import { telegrams } from './cables';
import { checkPlanted, told } from './checkRules';

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
