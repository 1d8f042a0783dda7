import { test } from 'node:test';
import { explainRoutingIndicator } from '../../../cable/explain/routingIndicator';
import { books } from '../books/ownBooks';
import assert from 'node:assert/strict';
import { checkExplain, checkExplainIn, checkSilent, withLine } from './checkExplain';

test('a listed routing indicator has name, kind, place and country', () => {
	checkExplain('TO RUE|HKO/AMEMBASSY TOKYO IMMEDIATE 2231', 'RUEHKO: AMEMBASSY TOKYO', {
		facts: ['Embassy in Tokyo, Japan.'],
		unsaid: ['This header calls it'],
		of: 'RUEHKO',
	});
	checkExplain('OO RUE|HKO RUEHQD', 'RUEHKO: AMEMBASSY TOKYO');
	checkExplain('TO RUEHKO/AMEMBASSY VELMORA'.replace('RUEHKO', 'RUEHK|O'), 'RUEHKO: AMEMBASSY TOKYO', {
		facts: ['This header calls it AMEMBASSY VELMORA.'],
	});
});

test('an unlisted indicator is told by the name behind the slash, then by its letters', () => {
	checkExplain('INFO RUE|HQD/AMEMBASSY NORTHPORT PRIORITY 0114', 'RUEHQD: AMEMBASSY NORTHPORT', {
		sure: 'inferred',
		facts: ['the name is the one in this header', 'RUEH: Department of State network'],
		unsaid: ['By its pattern'],
	});
	checkExplain('OO RUEHC RUEHQ|X', 'RUEHQX: not a listed routing indicator', {
		sure: 'unknown',
		facts: ['RUEH: Department of State network'],
	});
	checkExplain('OO RUEHC RUEHQ|Q', 'RUEHQQ: not a listed routing indicator', {
		sure: 'unknown',
		facts: ['probably a collective'],
	});
	checkExplain('OO RUEHC RBQQ|QQ', 'RBQQQQ: not a listed routing indicator', {
		sure: 'unknown',
		facts: ['an indicator of the United Kingdom'],
	});
	checkExplain('OO RUEHC RTQQ|QQ', 'RTQQQQ: not a listed routing indicator', {
		sure: 'unknown',
		facts: ['nothing that is documented'],
	});
	checkExplain('OO RUEHC RHFJAA|M', 'RHFJAAM: NAVCOMTELSTA JACKSONVILLE FL', { facts: ['RHFJAAA to RHFJAAZ'] });
});

test('a bare list takes the name from the address lines, the sender from FM', () => {
	checkExplain('OO RUEH|QD RUEHC', 'RUEHQD: AMEMBASSY NORTHPORT', { sure: 'inferred' });
	checkExplain('DE RUEH|VM #0412/01 0731507', 'RUEHVM: AMEMBASSY VELMORA', { sure: 'inferred' });
});

test('gateways and shared indicators are whoever the header says', () => {
	checkExplain('TO RHMFI|SS/HARBOR COMMAND QUAYHAVEN', 'RHMFISS: HARBOR COMMAND QUAYHAVEN', {
		facts: ['a gateway that passes the message on'],
	});
	checkExplain('OO RHMFI|SS RUEHC', 'RHMFISS: gateway, not one addressee', { unsaid: ['is the addressee.'] });
	checkExplain('TO RUEH|BS/AMEMBASSY BRUSSELS', 'RUEHBS: AMEMBASSY BRUSSELS', {
		facts: ['listed as USEU BRUSSELS', 'Shared by'],
	});
	checkExplain('TO RUEH|BS/USEU BRUSSELS', 'RUEHBS: USEU BRUSSELS', { facts: ['Mission in Brussels, Belgium.'] });
});

test('a garble one letter off is told if the names agree', () => {
	checkExplain('TO RHEHN|S/NSC WASHDC', 'RHEHNS: NSC WASHDC', {
		sure: 'inferred',
		facts: ['probably a garble of RHEHNSC'],
	});
	checkExplain('TO RHEHN|S/AMEMBASSY VELMORA', 'RHEHNS: AMEMBASSY VELMORA', { sure: 'inferred', unsaid: ['garble'] });
});

test('a name that the list only infers is told as inferred', () => {
	assert.equal(explainRoutingIndicator('RUEHIHL', undefined, books).sure, 'inferred');
	assert.equal(explainRoutingIndicator('RUEHC', undefined, books).sure, 'known');
});

test('addresses have role and place, unknown ones say so', () => {
	checkExplain('TO RUEHKO/AMEMBASSY TO|KYO IMMEDIATE 2231', 'AMEMBASSY TOKYO: Embassy in Tokyo, Japan', {
		facts: ['Action addressee', 'does not show who read it'],
		of: 'AMEMBASSY TOKYO',
	});
	checkExplain('INFO RUEHC/SEC|STATE WASHDC', 'SECSTATE WASHDC: Department of State in Washington, United States', {
		facts: ['Information addressee'],
	});
	checkExplain('FM AMEMBASSY VEL|MORA', 'AMEMBASSY VELMORA: not in the list of posts', {
		sure: 'inferred',
		facts: ['By its name an American embassy.', 'Sender of the telegram.'],
		unsaid: ['read'],
	});
	checkExplain('INFO LIGHTHOUSE BO|ARD', 'LIGHTHOUSE BOARD: not in the list of addresses', { sure: 'unknown' });
	checkExplain('INFO COASTAL STATES COLLEC|TIVE', 'COASTAL STATES COLLECTIVE: collective address', {
		sure: 'inferred',
	});
	checkExplain('INFO EUROPEAN POLITICAL COLLEC|TIVE', 'EUROPEAN POLITICAL COLLECTIVE: collective address');
});

test('labels, words of precedence and numbers of an address line', () => {
	checkExplain('IN|FO RUEHQD/AMEMBASSY NORTHPORT PRIORITY 0114', 'INFO: Information addressees');
	checkExplain('INFO RUEHQD/AMEMBASSY NORTHPORT PRIO|RITY 0114', 'Precedence PRIORITY', {
		facts: ['For this addressee.', 'Handling objective: 3 hours.', 'handbook of 2017'],
	});
	checkExplain('INFO RUEHQD/AMEMBASSY NORTHPORT PRIORITY 01|14', '0114: number of the telegram for this addressee', {
		facts: ['AMEMBASSY NORTHPORT'],
	});
});

test('transmission identifier', () => {
	checkExplain('VZCZC|XRO0417', 'Transmission identifier: channel XRO, number 0417', { unsaid: ['default'] });
	checkExplain('VZCZCXYZ0|050', 'Transmission identifier: channel XYZ, number 0050', {
		facts: ['default or stripped'],
	});
});

test('precedence letters', () => {
	checkExplain('O|O RUEHC', 'OO: precedence IMMEDIATE', { facts: ['Doubled on the routing line', '30 minutes'] });
	checkExplain('|O R 141507Z MAR 09', 'O: precedence IMMEDIATE', { facts: ['For the action addressees.'] });
	checkExplain('O |R 141507Z MAR 09', 'R: precedence ROUTINE', { facts: ['For the information addressees.'] });
	checkExplain('|R 141507Z MAR 09', 'R: precedence ROUTINE', { facts: ['highest precedence of the message'] });
});

test('date-time group', () => {
	checkExplain('O R 1415|07Z MAR 09', 'Saturday 14 March 2009, 15:07 UTC', {
		facts: ['Sent IMMEDIATE for action and ROUTINE for information.'],
		of: '141507Z MAR 09',
	});
	checkExplain('R 310900Z FE|B 09', '310900Z FEB 09: no possible date and time', { sure: 'unknown' });
	checkExplain('R 141507Z MAR 09 ZD|K', 'ZDK: Repetition as requested');
});

test('originator line', () => {
	checkExplain('D|E RUEHVM #0412/01 0731507', 'DE: From (this station)');
	checkExplain('DE RUEHVM #04|12/01 0731507', 'Station serial number 0412', { facts: ['Agrees with it: 412.'] });
	checkExplain('DE RUEHVM #09|12/01 0731507', 'Station serial number 0912', { facts: ['Differs from it: 412.'] });
	checkExplain('DE RUEHVM #0412/0|1 0731507', 'Section 1 of the telegram');
});

test('filing time against the date-time group', () => {
	checkExplain('DE RUEHVM #0412/01 073|1507', 'Filing time: Saturday 14 March 2009, 15:07 UTC', {
		facts: ['Agrees with the date-time group.', 'Day 73 of 2009'],
	});
	checkExplain('DE RUEHVM #0412/01 073|1510', 'Filing time: Saturday 14 March 2009, 15:10 UTC', {
		facts: ['3 minutes later than the date-time group.'],
	});
	checkExplain('DE RUEHVM #0412/01 072|1407', 'Filing time: Friday 13 March 2009, 14:07 UTC', {
		facts: ['1 day 1 hour earlier'],
	});
	checkExplain('DE RUEHC #0412/01 074|1507', 'Time of transmission: Sunday 15 March 2009, 15:07 UTC', {
		facts: ['1 day later', 'Usual for the Department'],
	});
	checkExplain('DE RUEHVM #0412/01 999|1507', 'Filing time: no possible day and time', { sure: 'unknown' });
	checkExplainIn(
		withLine('DE RUEHVM #0412/01 366|2350').replace('O R 141507Z MAR 09', 'O R 010010Z JAN 09'),
		'Filing time: Wednesday 31 December 2008, 23:50 UTC',
		{ facts: ['20 minutes earlier'] },
	);
	checkExplainIn(
		withLine('DE RUEHVM #0412/01 073|1507').replace('O R 141507Z MAR 09\n', ''),
		'Filing time: 14 March, or 13 March in a leap year, 15:07 UTC',
		{
			sure: 'inferred',
		},
	);
});

test('security line', () => {
	checkExplain('ZN|Y CCCCC ZZH', 'ZNY: Needs protected transmission');
	checkExplain('ZNY CC|CCC ZZH', 'CCCCC: Confidential');
	checkExplain('ZNY UUU|UU ZZH', 'UUUUU: Unclassified', { facts: ['unclassified, but protected'] });
	checkExplain('ZNR UUU|UU ZZH', 'UUUUU: Unclassified', { unsaid: ['protected'] });
	checkExplain('ZNY CCCCC ZZ|H', 'ZZH: From a Department of State office');
	checkExplain('ZNY CCCCC ZQ|Q', 'ZQQ: not a listed operating signal', { sure: 'unknown' });
});

test('offices and blanks have nothing to explain', () => {
	checkSilent('INFO RUEHQD/AMEMBASSY NORTHPORT//HARBOR| OFFICE//');
});
