import { test } from 'node:test';
import { checkExplain, checkExplainIn, withLine } from './checkExplain';

test('a level is the marking of its year', () => {
	checkExplain('C O N F I |D E N T I A L SECTION 01 OF 02 VELMORA 000412', 'Marked CONFIDENTIAL in 2009', {
		facts: ['damage to national security', 'does not tell whether the telegram has been declassified'],
		of: 'C O N F I D E N T I A L',
	});
	checkExplain('UNC|LAS VELMORA 000412', 'Marked UNCLASSIFIED in 2009', { unsaid: ['damage', 'declassified since'] });
	checkExplainIn(withLine('S E C| R E T VELMORA 000412').replace('O R 141507Z MAR 09\n', ''), 'Marked SECRET');
});

test('caveats of the classification line', () => {
	checkExplain('S E C R E T//NOF|ORN VELMORA 000412', 'NOFORN: Not releasable to foreign nationals');
});

test('section and message reference number', () => {
	checkExplain('C O N F I D E N T I A L SECTION |01 OF 02 VELMORA 000412', 'Section 1 of 2', {
		facts: ['each is sent on its own'],
	});
	checkExplain(
		'C O N F I D E N T I A L SECTION 01 OF 02 VELM|ORA 000412',
		'Message reference number 000412 of VELMORA',
		{
			facts: ['Canonical id 09VELMORA412', 'VELMORA is not in the list of stations.'],
			of: 'VELMORA 000412',
		},
	);
	checkExplain('UNCLAS USUN NEW YORK 0004|12', 'Message reference number 000412 of USUN NEW YORK', {
		facts: ['Canonical id 09USUNNEWYORK412', 'Mission in New York, United States.'],
	});
	checkExplainIn(
		withLine('UNCLAS VELMORA 0004|12').replace('O R 141507Z MAR 09\n', ''),
		'Message reference number 000412 of VELMORA',
		{
			facts: ['no canonical id'],
		},
	);
});

test('captions', () => {
	checkExplain('SIP|DIS', 'SIPDIS: SIPRNet distribution', { facts: ['Distribution caption.'] });
	checkExplain('DISSENT CHA|NNEL', 'DISSENT CHANNEL: Dissent channel');
	checkExplain('OND|IS', 'ONDIS: meaning not confirmed', { sure: 'unknown' });
});

test('executive order: title, years in force, on the day of the telegram', () => {
	checkExplain('E.O. 129|58: DECL: 03/14/2019', 'E.O. 12958: Classified National Security Information', {
		facts: [
			'In force from 14 October 1995 to 26 June 2010.',
			'In force on the day of this telegram, 14 March 2009.',
			'amended by E.O. 13292',
		],
	});
	checkExplain('E.O. 113|56: N/A', 'E.O. 11356: not an order on classification', {
		sure: 'inferred',
		facts: ['Probably 12356'],
	});
	checkExplain('E.O. 135|26: DECL: 03/14/2019', 'E.O. 13526: Classified National Security Information', {
		facts: ['In force since 27 June 2010.', 'Not in force on the day of this telegram'],
	});
	checkExplain('E.O. 125|98: N/A', 'E.O. 12598: not an order on classification', {
		sure: 'inferred',
		facts: ['Probably 12958'],
	});
	checkExplain('E.O. 999|99: N/A', 'E.O. 99999: not an order on classification', {
		sure: 'unknown',
		unsaid: ['Probably'],
	});
});

test('instructions and the date of declassification', () => {
	checkExplain('E.O. 12958: DE|CL: 03/14/2019', 'DECL: Declassify on 14 March 2019', {
		facts: ['Set by the classifier, no proof of release.'],
	});
	checkExplain('E.O. 12958: DECL: 03/14/|2019', 'Declassify on 14 March 2019', {
		facts: ['Set by the classifier, no proof of release.', '10 years after the date of the telegram.'],
		unsaid: ['About'],
	});
	checkExplain('E.O. 12958: DECL: 03/20/|2034', 'Declassify on 20 March 2034', { facts: ['About 25 years after'] });
	checkExplain('E.O. 12958: DECL: 03/14/|2008', 'Declassify on 14 March 2008', {
		facts: ['before the date of the telegram'],
	});
	checkExplain('E.O. 12958: DECL: X|3', 'X3: Exempt from declassification at 10 years', {
		facts: ['Reason: reveal information that would impair'],
	});
	checkExplain('E.O. 12356: DECL: OA|DR', "OADR: Originating agency's determination required");
	checkExplain('E.O. 11652: XGD|S-2', 'XGDS-2: Exempt from the General Declassification Schedule', {
		facts: ['cryptology'],
	});
	checkExplain('E.O. 12958: N/|A', 'N/A: Not applicable');
});

test('subject, program and organization tags', () => {
	checkExplain('TAGS: PR|EL EFIS', 'PREL: External Political Relations', {
		facts: ['Subject tag, Political Affairs.', 'In the list of about 2010.'],
		of: 'PREL',
	});
	checkExplain('TAGS: PREL KN|NP', 'KNNP: Nuclear Non-Proliferation', { facts: ['Program tag (K).'] });
	checkExplain('TAGS: PREL UN|SC', 'UNSC: UN Security Council', { facts: ['Organization tag.'] });
	checkExplain('TAGS: PINT| EFIS', 'PINT: Internal Political Affairs', { facts: ['Retired.', 'PGOV came after it'] });
});

test('geographic tags are not ISO codes', () => {
	checkExplain('TAGS: PREL U|K', 'UK: United Kingdom', {
		facts: ['Country tag.', 'ISO writes GB'],
		unsaid: ['there UK is'],
	});
	checkExplain('TAGS: PREL C|H', 'CH: China', { facts: ['ISO writes CN, and there CH is Switzerland.'] });
	checkExplain('TAGS: PREL S|P', 'SP: Spain', { facts: ['ISO writes ES.'] });
	checkExplain('TAGS: PREL G|M', 'GM: Germany', { facts: ['ISO writes DE, and there GM is the Gambia.'] });
	checkExplain('TAGS: PREL F|R', 'FR: France', { unsaid: ['ISO'] });
	checkExplain('TAGS: PREL X|F', 'XF: Middle East', { sure: 'inferred', facts: ['Region tag.'] });
	checkExplain('TAGS: PREL E|C', 'EC: Ecuador', { facts: ['Also an organization tag: European Communities'] });
});

test('slips, persons and unknown tags', () => {
	checkExplain('TAGS: ER|EL EFIS', 'EREL: not a TAGS code; probably PREL (External Political Relations)', {
		sure: 'inferred',
	});
	checkExplain('TAGS: OVIP (QUIST, HAR|LAN) PREL', 'QUIST, HARLAN: a person', {
		sure: 'inferred',
		facts: ['Stands behind OVIP (Visits'],
	});
	checkExplain('TAGS: PREL Q|Q', 'QQ: not in the list of TAGS', {
		sure: 'unknown',
		facts: ['form of a country or region'],
	});
	checkExplain('TAGS: PREL KQ|QQ', 'KQQQ: not in the list of TAGS', { sure: 'unknown', facts: ['program tag (K)'] });
	checkExplain('TAGS: PREL EQ|QQ', 'EQQQ: not in the list of TAGS', { sure: 'unknown', facts: ['Economic Affairs'] });
	checkExplain('TAGS: PREL KD|RG', 'KDRG: listed, meaning unknown', {
		sure: 'unknown',
		facts: ['Official title not confirmed.'],
	});
	checkExplain('T|AGS: PREL EFIS', 'TAGS: Traffic Analysis by Geography and Subject');
});

test('references', () => {
	checkExplain('REF: A. NORTH|PORT 118', 'Ref A: telegram NORTHPORT 118', {
		sure: 'inferred',
		facts: ['NORTHPORT is not in the list of stations.', 'Canonical id 09NORTHPORT118.', 'No year is written'],
		of: 'NORTHPORT 118',
	});
	checkExplain('REF: 08 LI|MA 118', 'Reference: telegram LIMA 118 of 2008', {
		facts: ['Embassy in Lima, Peru.', 'Canonical id 08LIMA118.', 'The year is written.'],
	});
	checkExplain('REF: A. NORTH|PORT 118 (NOTAL)', 'Ref A: telegram NORTHPORT 118', {
		sure: 'inferred',
		facts: ['NOTAL: Not sent to or needed by all.'],
	});
	checkExplain('REF: QUIST/ODELL E-M|AIL 03/12/09', 'Reference: an e-mail, not a telegram', { unsaid: ['Canonical'] });
});

test('reasons for classification', () => {
	checkExplain(
		'Classified By: Charge Harlan Quist for reasons 1.4 (|b) and (d).',
		'1.4(b): Foreign government information',
		{
			facts: ['In use since 2003.'],
			unsaid: ['but this telegram'],
			of: 'b',
		},
	);
	checkExplain(
		'Classified By: Charge Harlan Quist for reasons 1.5 (|d).',
		'1.5(d): Foreign relations or foreign activities of the United States, including confidential sources',
		{
			facts: ['In use from 1995 to 2003, but this telegram is of 2009.'],
		},
	);
	checkExplain('Classified By: Charge Harlan Quist for reasons 1.5 (|h).', '1.5(h): no such reason', {
		sure: 'unknown',
	});
	checkExplain('Classified By: Charge Harlan Quist for reasons 1|.4 (b).', 'Section 1.4: reasons for classification');
});
