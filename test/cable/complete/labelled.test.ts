import { test } from 'node:test';
import { checkComplete } from './checkComplete';

const head = `UNCLASSIFIED

MRN: 14 VELMORA 412
Date/DTG: Mar 14, 2014 / 141507Z MAR 14
From: AMEMBASSY VELMORA
`;
const rest = 'Subject: Silt\n\n1. (U) Text.\n';

test('labels of a message that are missing, in any order', () => {
	checkComplete(`${head}|\n${rest}`, {
		only: ['Action:', 'Info:', 'E.O.: 13526', 'TAGS:', 'Captions:', 'Reference:', 'Pass Line:'],
		becomes: 'Action: ',
	});
	checkComplete(`${head}Act|\n${rest}`, { only: ['Action:'], becomes: 'Action: ' });
	checkComplete('MRN: 14 VELMORA 412\n|\n', { has: ['Date/DTG: Mar 14, 2026 / 141507Z MAR 26', 'Subject:'] });
	checkComplete(`${head}Captions:|\n${rest}`, { hasNot: ['Captions:'] });
});

test('addresses as a message has them, the place first', () => {
	checkComplete(`${head}Action: TOK|\n${rest}`, { only: ['TOKYO, AMEMBASSY'], becomes: 'Action: TOKYO, AMEMBASSY' });
	checkComplete(`${head}Info: TOKYO, AMEMBASSY ROUTINE; LOND|\n${rest}`, {
		only: ['LONDON, AMEMBASSY'],
		becomes: 'Info: TOKYO, AMEMBASSY ROUTINE; LONDON, AMEMBASSY',
	});
	checkComplete(`${head}Action: TOKYO, AMEMBASSY |\n${rest}`, {
		has: ['PRIORITY'],
		hasNot: ['LONDON, AMEMBASSY'],
		becomes: 'Action: TOKYO, AMEMBASSY PRIORITY',
	});
	checkComplete('MRN: 14 VELMORA 412\nFrom: AMEMBASSY TOK|\n', { only: ['AMEMBASSY TOKYO'] });
});

test('captions on their line alone', () => {
	checkComplete(`${head}Captions: SENSITIVE, SIP|\n${rest}`, {
		only: ['SIPDIS'],
		becomes: 'Captions: SENSITIVE, SIPDIS',
	});
	checkComplete(`${head}|\n${rest}`, { hasNot: ['SIPDIS'] });
});
