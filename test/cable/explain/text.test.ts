import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExplain, checkExplainIn, checkSilent, explainedIn, withLine } from './checkExplain';

const first = (text: string): string => `1. (C) ${text}`;

test('abbreviations in running text, as they are written', () => {
	checkExplain(first('Harbor Minister Odell told Pol|off about dredgers.'), 'Poloff: political officer', {
		of: 'Poloff',
	});
	checkExplain(first('The U.|S. dredgers are red.'), 'US: United States', { of: 'U.S.' });
	checkExplain(first('The harbor N|GOs are poor.'), 'NGOs: non-governmental organization', { of: 'NGOs' });
	checkExplain(first("The EU|'s dredgers are red."), 'EU: European Union', { of: 'EU' });
	checkExplain('SUBJECT: MINISTER TELLS EMB|OFF ABOUT DREDGERS', 'EMBOFF: embassy officer');
	checkExplain(first('He asked NATO/ES|DP for two dredgers.'), 'ESDP: European Security and Defence Policy', {
		of: 'ESDP',
	});
	checkExplain(first('An S/C|T officer saw the pier.'), 'S/CT: Office of the Coordinator for Counterterrorism', {
		of: 'S/CT',
	});
});

test('all senses are told, none before the others', () => {
	checkExplain(
		first('The P|M asked for dredgers.'),
		'PM: prime minister, Bureau of Political-Military Affairs or after noon',
		{ facts: ['only the text can tell'] },
	);
});

test('words are no abbreviations', () => {
	for (const text of [
		'He will ac|t, and so will she.',
		'WHO| WILL PAY FOR THE PIER: the harbor board.',
		'DREDGERS FOR U|S AND THEM.',
		'THEY ACT AND WHO MA|P THE PIER DO SO.',
		'Harbor Minister Odell has A| pier.',
		'GOL|D AND BUOYS.',
		'LE|T THEM DREDGE.',
		'SAO| VELMORO IS RED, WROTE LE QUAI.',
	]) {
		checkSilent(first(text));
	}
});

test('in capitals something beside the letters has to show that a word is an abbreviation', () => {
	checkExplain(first('THE WH|O WANTS DREDGERS.'), 'WHO: World Health Organization');
	checkExplain(first('THE FAO/WH|O DREDGERS ARE RED.'), 'WHO: World Health Organization', { of: 'WHO' });
	checkExplain(first('U|S-NORTHPORT TALKS ON BUOYS.'), 'US: United States', { of: 'US' });
	checkExplain(first('A PIER OF W.H|.O. IS RED.'), 'WHO: World Health Organization', { of: 'W.H.O.' });
	checkExplain(first('THE MARITIME AID PLAN (MAP) IS OLD. THE MA|P IS RED.'), 'MAP: MARITIME AID PLAN');
});

test('what a telegram spells out goes before the book', () => {
	checkExplain(first('The Velmora Harbor Board (VHB) met. The V|HB is old.'), 'VHB: Velmora Harbor Board', {
		facts: ['Spelled out so in this telegram'],
	});
	checkExplain(first('The Union of Masters of Pilots (UMP) met. The U|MP is old.'), 'UMP: Union of Masters of Pilots', {
		facts: ['Elsewhere also: Union for a Popular Movement'],
	});
	checkExplain(
		first('The Comite Superieur Pour Ambres (CSA) met. The C|SA is old.'),
		'CSA: Comite Superieur Pour Ambres',
		{ sure: 'inferred', facts: ['Read off the words'] },
	);
	checkSilent(first('Minister Odell (Q|XV) has a pier.'));
});

test('whose government it is, the header tells', () => {
	const telegram = withLine(first('The G|OI wants dredgers, and so does the GOT.'));
	checkExplainIn(telegram.replace('AMEMBASSY VELMORA', 'AMEMBASSY NEW DELHI'), 'GOI: Government of India', {
		sure: 'inferred',
		facts: ['Read off the sender', 'Elsewhere also: Government of Iraq'],
	});
	checkExplainIn(telegram.replace('TAGS: PREL EFIS', 'TAGS: PREL IS'), 'GOI: Government of Israel', {
		sure: 'inferred',
		facts: ['Read off the TAGS'],
	});
	checkExplainIn(
		telegram.replace('TAGS: PREL EFIS', 'TAGS: PREL IS IR'),
		'GOI: Government of Israel, Iran, India, Iraq, Italy, Indonesia, Ireland or Iceland',
		{ facts: ['only the text can tell'] },
	);
	const odd = withLine(first('The GOW|F wants dredgers.'));
	checkExplainIn(odd.replace('GOW|F', 'GOU|G').replace('EFIS', 'UG'), 'GOUG: Government of Uganda', {
		sure: 'inferred',
	});
	assert.equal(explainedIn(odd).found, undefined);
});

test('a party of a country that the header does not name is told with doubt', () => {
	const telegram = withLine(first('The C|HP wants dredgers.'));
	checkExplainIn(telegram.replace('PREL EFIS', 'PREL FR'), "CHP: Republican People's Party (Turkey)", {
		sure: 'inferred',
		facts: ['Known of Turkey, which this header does not name'],
	});
	checkExplainIn(telegram.replace('PREL EFIS', 'PREL TU'), "CHP: Republican People's Party (Turkey)");
});

test('senses of the countries in the header stand first', () => {
	const telegram = withLine(first('The A|NP wants dredgers.')).replace('PREL EFIS', 'PREL BR');
	checkExplainIn(telegram, 'ANP: National Petroleum Agency (Brazil), Afghan National Police or Awami National Party');
});

test('an office below a bureau is told by its form', () => {
	checkExplain(
		first('An EUR/Q|X officer saw the pier.'),
		'EUR/QX: an office of the Bureau of European and Eurasian Affairs',
		{
			of: 'EUR/QX',
			sure: 'inferred',
		},
	);
	checkExplain(first('EUR/WH|A talks on buoys.'), 'WHA: Bureau of Western Hemisphere Affairs', { of: 'WHA' });
});

test('marks in the text: a source to protect, exemptions, reasons, covered words', () => {
	checkExplain(first('Harbor clerk Odell (strictly pr|otect) told us.'), 'Strictly protect the source', {
		of: 'strictly protect',
	});
	checkExplain(first('HARBOR CLERK ODELL (PLEASE PR|OTECT) TOLD US.'), 'Protect the source');
	checkExplain(first('The clerk (b)(|6) told us.'), 'B6: Personal privacy', { of: '(b)(6)' });
	checkExplain(first('The clerk XXXXXX|XXXXXX told us.'), 'Words that a publisher has covered', { sure: 'inferred' });
	checkExplain(
		first('This follows 1.4(|d) of the order.'),
		'1.4(d): Foreign relations or foreign activities of the United States, including confidential sources',
	);
	checkExplain(first('MINIMIZE CONS|IDERED.'), 'Minimize considered');
	checkSilent(first('They protect| the pier (see B6) and their vitamin B6.'));
});

test('what the text names of this telegram and of others', () => {
	checkExplain(first('See re|f A.'), 'Ref A: NORTHPORT 118', {
		sure: 'inferred',
		facts: ['Canonical id 09NORTHPORT118'],
	});
	checkExplain(first('See re|f D.'), 'Ref D: not in the list of references', { sure: 'unknown' });
	checkExplain(first('As ref|tel said.'), 'The references of this telegram: 1 entry', { facts: ['A. NORTHPORT 118'] });
	checkExplain(first('See par|a 2.'), 'Paragraph 2 of this telegram', { facts: ['The cheese fair opens in May.'] });
	checkExplain(first('See par|a 9.'), 'Paragraph 9: not in this telegram', { sure: 'unknown' });
	checkExplain(first('See par|a 3 of ref A.'), 'Paragraph 3 of another telegram', { sure: 'inferred' });
	checkExplain(first('As 08 NOR|THPORT 77 said.'), 'Telegram 08 NORTHPORT 77', {
		facts: ['Canonical id 08NORTHPORT77'],
	});
});

test('the words that open lines and passages', () => {
	checkExplain('SUB|JECT: DREDGERS', 'SUBJECT: Subject', { facts: ['in one line'] });
	checkExplain('RE|F: A. NORTHPORT 118', 'REF: References');
	checkExplain(first('Sum|mary: Odell asked for dredgers. End summary.'), 'SUMMARY: Summary');
});
