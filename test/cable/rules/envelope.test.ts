import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, twoSections, unclassified } from './cables';
import { checkPlanted, checkRules, told } from './checkRules';

test('clean telegrams yield nothing', () => {
	checkRules(clean);
	checkRules(unclassified);
	checkRules(twoSections);
});

test('joined-format-lines: a header line on the line before', () => {
	checkPlanted(clean, [['0417\nOO', '0417 OO']], ['joined-format-lines', 'OO RUEHQD RUEHQF']);
	const [finding] = told('VZCZCXYZ0050 OO RUEHWEB\n' + clean.slice(clean.indexOf('\nDE') + 1));
	assert.equal(finding.message, 'Format lines 1 and 2 are on one line: a new line should start before "OO"');
	assert.deepEqual(finding.fix, {
		title: 'Start a new line before "OO"',
		edits: [{ span: { start: 12, end: 13 }, text: '\n' }],
		safe: true,
	});
});

test('joined-format-lines: the mend ends the line as the file does', () => {
	const [finding] = told(clean.replace('0417\nOO', '0417  OO').replaceAll('\n', '\r\n'));
	assert.deepEqual(finding.fix?.edits, [{ span: { start: 12, end: 14 }, text: '\r\n' }]);
});

test('malformed-routing-line', () => {
	checkPlanted(clean, [['OO RUEHQD RUEHQF', 'OO RUEHQD 77']], ['malformed-routing-line', 'OO RUEHQD 77']);
});

test('malformed-originator-line', () => {
	checkPlanted(
		clean,
		[['DE RUEHVM #0412 0731507', 'DE RUEHVM 0412 073150']],
		['malformed-originator-line', 'DE RUEHVM 0412 073150'],
	);
});

test('malformed-security-warning: the letters, with what was meant where most agree', () => {
	checkPlanted(clean, [['CCCCC ZZH', 'CCCC ZZH']], ['malformed-security-warning', 'CCCC']);
	checkPlanted(clean, [['CCCCC ZZH', 'CCSCC ZZH']], ['malformed-security-warning', 'CCSCC']);
	checkPlanted(clean, [['ZNY CCCCC', 'ZNX CCCCC']], ['malformed-security-warning', 'ZNX']);
	const [finding] = told(clean.replace('CCCCC ZZH', 'CCSCC ZZH'));
	assert.equal(finding.message, 'Security warning must be five identical letters: expected "CCCCC"');
});

test('malformed-dtg, and no missing-dtg with it', () => {
	checkPlanted(clean, [['141507Z', '141507']], ['malformed-dtg', 'O R 141507 MAR 09']);
	checkPlanted(clean, [['141507Z', '14150Z']], ['malformed-dtg', 'O R 14150Z MAR 09']);
});

test('invalid-dtg: the token that cannot be', () => {
	checkPlanted(clean, [['141507Z MAR', '321507Z MAR']], ['invalid-dtg', '32']);
	checkPlanted(clean, [['141507Z MAR', '311507Z FEB']], ['invalid-dtg', '31']);
	checkPlanted(clean, [['141507Z MAR', '142507Z MAR']], ['invalid-dtg', '2507']);
	checkPlanted(clean, [['141507Z MAR', '141567Z MAR']], ['invalid-dtg', '1567']);
	checkPlanted(clean, [['141507Z MAR', '141507Z MRA']], ['invalid-dtg', 'MRA']);
	const [finding] = told(clean.replace('141507Z MAR', '141507Z MRA'));
	assert.equal(finding.message, '"MRA" is not a valid month; did you mean "MAR"?');
});

test('missing lines of a transmission header', () => {
	checkPlanted(clean, [['O R 141507Z MAR 09\n', '']], ['missing-dtg', 'VZCZCXRO0417']);
	checkPlanted(clean, [['FM AMEMBASSY VELMORA\n', '']], ['missing-from', 'VZCZCXRO0417']);
	checkPlanted(
		clean,
		[['TO RUEHC/SECSTATE WASHDC IMMEDIATE 2231\n', '']],
		['missing-action-addressee', 'FM AMEMBASSY VELMORA'],
	);
});

test('missing lines are told of a later section too', () => {
	const at = twoSections.lastIndexOf('FM AMEMBASSY VELMORA\n');
	checkRules(twoSections.slice(0, at) + twoSections.slice(at + 21), ['missing-from', 'VZCZCXRO0418']);
});

test('missing lines are not told of a text without a transmission header, nor of an extract', () => {
	checkRules(clean.slice(clean.indexOf('C O N F')));
	checkRules(`This record is a partial extract of the original cable.\n\n${clean.replace('O R 141507Z MAR 09\n', '')}`);
});

test('precedence-mismatch', () => {
	checkPlanted(clean, [['OO RUEHQD', 'PP RUEHQD']], ['precedence-mismatch', 'PP']);
	const [{ message, partners }] = told(clean.replace('OO RUEHQD', 'PP RUEHQD'));
	assert.equal(message, 'Routing line says PP (PRIORITY), date-time group says O (IMMEDIATE): expected OO');
	assert.deepEqual(partners, [
		{
			span: { start: clean.indexOf('O R 14'), end: clean.indexOf('O R 14') + 1 },
			message: 'Precedence of the date-time group: IMMEDIATE',
		},
	]);
});

test('precedence-order: told once, not as a mismatch with the routing line too', () => {
	checkPlanted(clean, [['O R 141507Z', 'R O 141507Z']], ['precedence-order', 'R O']);
	checkPlanted(clean, [['O R 141507Z', 'O O 141507Z']], ['precedence-order', 'O O']);
	checkPlanted(clean, [['O R 141507Z', 'O P R 141507Z']]);
});

test('addressee-precedence-exceeds', () => {
	checkPlanted(clean, [['NORTHPORT PRIORITY', 'NORTHPORT FLASH']], ['addressee-precedence-exceeds', 'FLASH']);
	checkPlanted(clean, [['WASHDC IMMEDIATE', 'WASHDC NIACT IMMEDIATE']]);
});

test('filing-time-mismatch: more than five minutes at a post', () => {
	checkPlanted(clean, [['0731507', '0731513']], ['filing-time-mismatch', '0731513']);
	checkPlanted(clean, [['0731507', '0741507']], ['filing-time-mismatch', '0741507']);
	checkPlanted(clean, [['0731507', '4731507']], ['filing-time-mismatch', '4731507']);
	checkPlanted(clean, [['0731507', '0731512']]);
	checkPlanted(clean, [['0731507', '0731506']]);
	const [{ message }] = told(clean.replace('0731507', '0741507'));
	assert.equal(message, 'Filing time 0741507 is 15 MAR 1507Z; by the date-time group it should be 0731507');
});

test('filing-time-mismatch: the Department sends later, never earlier, also over New Year', () => {
	checkPlanted(clean, [['DE RUEHVM #0412 0731507', 'DE RUEHC #0412 0751507']]);
	checkPlanted(clean, [['DE RUEHVM #0412 0731507', 'DE RUEHC #0412 0731506']], ['filing-time-mismatch', '0731506']);
	checkPlanted(clean, [
		['DE RUEHVM #0412 0731507', 'DE RUEHC #0412 0010010'],
		['141507Z MAR 09', '312350Z DEC 09'],
	]);
});

test('serial-mismatch, in each section', () => {
	checkPlanted(clean, [['#0412', '#0413']], ['serial-mismatch', '0413']);
	checkPlanted(twoSections, [['#0412/02', '#0421/02']], ['serial-mismatch', '0421']);
	checkPlanted(clean, [['VELMORA 000412', 'VELMORA 120412']]);
});

test('section-mismatch: only against a section marker', () => {
	checkPlanted(twoSections, [['#0412/01', '#0412/02']], ['section-mismatch', '02']);
	checkPlanted(clean, [['#0412 ', '#0412/01 ']]);
});

test('security-warning-mismatch: the wrong level is told once', () => {
	checkPlanted(clean, [['CCCCC', 'SSSSS']], ['security-warning-mismatch', 'SSSSS']);
	checkPlanted(clean, [['C O N F I D E N T I A L VELMORA', 'UNCLAS VELMORA']], ['security-warning-mismatch', 'CCCCC']);
	checkPlanted(unclassified, [['UNCLAS VELMORA', 'S E C R E T VELMORA']], ['security-warning-mismatch', 'UUUUU']);
	checkPlanted(unclassified, [['ZNR UUUUU', 'ZNY EEEEE']]);
	checkPlanted(unclassified, [['ZNR UUUUU', 'ZNY UUUUU']]);
});

test('security-warning-signal', () => {
	checkPlanted(clean, [['ZNY CCCCC', 'ZNR CCCCC']], ['security-warning-signal', 'ZNR']);
});

test('origin-mismatch: posts that have nothing in common', () => {
	checkPlanted(clean, [['FM AMEMBASSY VELMORA', 'FM AMEMBASSY NORTHPORT']], ['origin-mismatch', 'VELMORA']);
	checkPlanted(clean, [['FM AMEMBASSY VELMORA', 'FM AMCONSUL VELMORA HARBOR']]);
	checkPlanted(clean, [
		['FM AMEMBASSY VELMORA', 'FM SECSTATE WASHDC'],
		['L VELMORA', 'L STATE'],
	]);
});

test('origin-mismatch: two telegrams mixed are told once', () => {
	checkPlanted(clean, [['L VELMORA 000412', 'L QUAYHAVEN 000077']], ['serial-mismatch', '0412']);
});
