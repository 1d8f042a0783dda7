/** Forms that seldom meet in one telegram, and do in some: what a reader expects of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { authority, body, checkReads, envelope, labels, line, usual } from './reads';

test('a level in small letters with a caption behind its number', () => {
	const written = '\nConfidential section 01 of 02 Velmora 000412 SIPDIS\n';
	checkReads(envelope + written + labels + authority + body, { ...usual, captions: 'SIPDIS' });
	// Words behind the number make a sentence of it.
	checkReads(envelope + '\nSecret visitors to room 000412 spoke\n' + labels + body, { classification: null });
});

test('the offices that had copies, below the text', () => {
	const offices = `
ACTION HBR-00

INFO  LOG-00   EEB-00   AF-00    CIAE-00  DODE-00
      DS-00    EUR-00
                  ------------------1A2B3C  151502Z /38
`;
	checkReads(envelope + line + labels + authority + body + offices, usual);
	const unsigned = body.replace('QUIST\n', '');
	checkReads(envelope + line + labels + authority + unsigned + offices, { ...usual, signature: '' });
	const [first] = recordsOf(parse(envelope + line + labels + authority + unsigned + offices), {
		file: 'any.txt',
		text: true,
	});
	assert.equal(first.paragraphs[1].text, '2. (C) The fair opens on Monday.');
});

test('a telegram that has lost its own header goes on with its second section', () => {
	const [one, two] = body.split('\n\n');
	const second = envelope.replace('#0412', '#0412/02') + line.replace('VELMORA', 'SECTION 02 OF 02 VELMORA');
	checkReads(`SUBJECT: DREDGERS\n\n${one}\n\n${second}${two}`, { paragraphs: '1 (C), 2 (C)', signature: 'QUIST' });
	// A first section begins a telegram.
	const other = parse(`SUBJECT: HERONS\n\n${one}\n\n${envelope}${line}${labels}${authority}${body}`);
	assert.equal(other.cables.length, 2);
});

test('a date pasted between two addresses', () => {
	const text = `${envelope}Saturday, 14 March 2009, 15:07\nDEPT OF LAMPS WASHINGTON DC\n${line}${labels}${authority}${body}`;
	checkReads(text, { ...usual, info: 'AMEMBASSY NORTHPORT 0114; DEPT OF LAMPS WASHINGTON DC' });
});

test('labels alone on their lines, with blanks behind them', () => {
	const below = `E.O. 12958: DECL: 03/14/2019\nTAGS \nPREL EFIS\nSUBJECT \nDREDGERS\nREF \nNORTHPORT 118\n`;
	checkReads(envelope + line + below + authority + body, {
		...usual,
		tags: 'PREL EFIS',
		subject: 'DREDGERS',
		references: 'NORTHPORT 118 = 09NORTHPORT118',
	});
});

test('a heading on one line', () => {
	const expected = {
		...usual,
		order: '12958 OADR',
		tags: 'PREL EFIS',
		subject: 'Dredgers for the Fair',
		references: 'A NORTHPORT 118 = 09NORTHPORT118; B STATE 4110 = 09STATE4110',
		reasons: '1.4(b)',
	};
	for (const [tags, subject, ref, by] of [
		['Tags: prel, efis', 'Subject:', 'Ref: A.', 'Classified by'],
		['TAGS PREL, EFIS', 'SUBJECT:', 'REF A.', '(U) Classified by'],
	]) {
		const heading = `E.O. 12958 DECL: OADR ${tags} ${subject} Dredgers for the Fair ${ref} NORTHPORT 118 B. STATE 4110 ${by} Charge Harlan Quist, reasons 1.4 (b).`;
		checkReads(`${envelope}${line}${heading}\n\n${body}`, expected);
	}
});

test('the authority as paragraph 1 behind a damaged mark', () => {
	for (const mark of ['¶', '\u00c2¶', '\ufffd', '']) {
		const first = `${mark}1. (U) Classified by Charge Harlan Quist for reasons 1.4 (b).\n\n`;
		const rest = body.replace('1.', `${mark}2.`).replace('\n2.', `\n${mark}3.`);
		checkReads(envelope + line + labels + '\n' + first + rest, {
			...usual,
			reasons: '1.4(b)',
			paragraphs: '1 (U), 2 (C), 3 (C)',
		});
	}
});

test('manual review is an instruction, a person is none', () => {
	const order = (words: string): string => labels.replace('03/14/2019', words);
	checkReads(envelope + line + order('MR') + authority + body, { order: '12958 MR' });
	checkReads(envelope + line + order('BY MR. QUIST') + authority + body, { order: '12958 DECL' });
});

test('a subject ends at a title, and goes on behind a page', () => {
	const titled = labels.replace('CHEESE FAIR\n', 'CHEESE FAIR\nTHE FAIR\n--------\n');
	checkReads(envelope + line + titled + body, { subject: 'DREDGERS FOR THE CHEESE FAIR', headings: 'THE FAIR' });
	const page = '\nVELMORA 00000412  002 OF 002\n\n';
	const cut = labels.replace(
		'DREDGERS FOR THE CHEESE FAIR\n',
		`Scenesetter for the Visit of the Board of Lamps and\n${page}Wicks (March 3-5)\n`,
	);
	checkReads(envelope + line + cut + body, {
		...usual,
		subject: 'Scenesetter for the Visit of the Board of Lamps and Wicks (March 3-5)',
	});
	checkReads(
		envelope + line + labels + `\nClassified By: Charge Harlan Quist for reasons 1.4 (b) and\n${page}(d).\n\n` + body,
		{
			...usual,
			reasons: '1.4(b) 1.4(d)',
		},
	);
});

test('the end of a paragraph is no title, although a rule or a blank line follows', () => {
	const above = envelope + line + labels + authority;
	const one = '1. (C) The minister counts his dredgers, and the board counts them\nonce more. Will the';
	const two = '2. (C) The fair opens on Monday.\nQUIST\n';
	for (const [between, headings] of [
		['fair open?\nTHE FAIR\n--------\n', 'THE FAIR'],
		['fair open?\n--------\nTHE FAIR\n--------\n', 'THE FAIR'],
		['is late.\n--------\nTHE FAIR\n--------\n', 'THE FAIR'],
		['Cheese Fair\nTHE FAIR\n--------\n', 'THE FAIR'],
		['fair open?\n\n', ''],
		['fair open?\n\nNEXT STEPS:\n\n', 'NEXT STEPS:'],
		['fair open?\n\nHe asked twice:\n\n', ''],
	]) {
		const text = above + one.replace(/[^ ]*$/, '') + between + two;
		checkReads(text, { ...usual, headings });
	}
	checkReads(above + 'THE FAIR\nAND ITS DREDGERS\n----------------\n\n' + body, {
		...usual,
		headings: 'THE FAIR AND ITS DREDGERS',
	});
});

test('a summary without a number under its title ends before paragraph 1', () => {
	const summary = 'SUMMARY\n-------\nThe dredgers are counted.\n\nThey are two.\n\n';
	checkReads(envelope + line + labels + authority + summary + body, {
		...usual,
		summary: 'The dredgers are counted. They are two.',
	});
});

test('an office with another sign for its apostrophe', () => {
	for (const sign of ["'", ',', '\u2019']) {
		const by = `\nClassified By: Charge d${sign}Affaires Dana Lind for reasons 1.4 (b).\n\n`;
		const [{ classifiedBy }] = recordsOf(parse(envelope + line + labels + by + body), { file: 'any.txt' });
		assert.deepEqual([classifiedBy?.name, classifiedBy?.title], ['Dana Lind', `Charge d${sign}Affaires`]);
	}
});

test('a year at the end of a line is that of the telegram on the next', () => {
	checkReads(`${envelope}${line}${labels}\nREF: NORTHPORT 118; 2007\n     KELD 44\n${authority}${body}`, {
		references: 'NORTHPORT 118 = 09NORTHPORT118; 2007 KELD 44 = 07KELD44',
	});
});

test('initials and small words belong to a name', () => {
	const by = (words: string): string => `\nClassified By: ${words} for reasons 1.4 (b).\n\n`;
	for (const [words, name, title] of [
		['Political Counselor Dana B. van der Lind', 'Dana B. van der Lind', 'Political Counselor'],
		['DCM J. R. Ortega de la Cruz', 'J. R. Ortega de la Cruz', 'DCM'],
	]) {
		const [{ classifiedBy }] = recordsOf(parse(envelope + line + labels + by(words) + body), { file: 'any.txt' });
		assert.deepEqual([classifiedBy?.name, classifiedBy?.title], [name, title]);
	}
});

test('short lines of a header run together', () => {
	const written = `O P 141507Z MAR 09 FM AMEMBASSY VELMORA
TO SECSTATE WASHDC
USDEL SECRETARY PRIORITY INFO AMEMBASSY NORTHPORT 0114
AMCONSUL QUAYHAVEN
`;
	const below = line + labels + authority + body;
	const expected = {
		...usual,
		to: 'SECSTATE WASHDC; USDEL SECRETARY PRIORITY',
		info: 'AMEMBASSY NORTHPORT 0114; AMCONSUL QUAYHAVEN',
	};
	checkReads(written + below, expected);
	const [{ precedence, date, from }] = recordsOf(parse(written + below), { file: 'any.txt' });
	assert.deepEqual(
		[precedence, date, from?.name],
		[['IMMEDIATE', 'PRIORITY'], '2009-03-14T15:07Z', 'AMEMBASSY VELMORA'],
	);
	const dated = 'R 141507Z MAR 09\n';
	checkReads(`${dated}FM SECSTATE WASHDC TO LAMP BOARD KELD 0033\n${below}`, { to: 'LAMP BOARD KELD 0033' });
	checkReads(`${dated}FM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC INFO AMCONSUL QUAYHAVEN\n${below}`, {
		to: 'SECSTATE WASHDC',
		info: 'AMCONSUL QUAYHAVEN',
	});
	checkReads(`${dated}FM AMEMBASSY VELMORA\nTO SECSTATE WASHDC\nINFO AMEMBASSY KELD AMCONSUL QUAYHAVEN 12\n${below}`, {
		info: 'AMEMBASSY KELD; AMCONSUL QUAYHAVEN 12',
	});
	// Offices behind one address are no second address.
	checkReads(`${dated}FM AMEMBASSY VELMORA\nTO RUEHLB/LAMP BOARD WASHDC//HBR/ONR//\n${below}`, {
		to: 'LAMP BOARD WASHDC //HBR/ONR//',
	});
});

test('a whole telegram on one line, its level damaged', () => {
	const flat = (level: string): string =>
		(envelope + line.replace('C O N F I D E N T I A L', level) + labels + authority + body)
			.replaceAll(/\n+/g, ' ')
			.trim();
	const expected = {
		...usual,
		to: 'SECSTATE WASHDC IMMEDIATE 2231',
		info: 'AMEMBASSY NORTHPORT 0114',
		tags: 'PREL EFIS',
	};
	for (const level of [
		'C O N F I D E N T I A L',
		'CC O N F I D E N T I A L',
		'CO N F I D E N T I A L',
		'O N F I D E N T I A L',
	])
		checkReads(flat(level), expected);
	checkReads(flat('Confidential'), { ...expected, captions: 'SIPDIS' });
	checkReads(flat('LIMITED OFFICIAL USE'), { ...expected, classification: 'LIMITED OFFICIAL USE' });
	// What ends an address may be two letters.
	const sent = flat('S E C R E T').replace('RUEHNP/AMEMBASSY NORTHPORT 0114', 'RHMFISS/LAMPCOM HARBOR FIELD GE');
	checkReads(sent, { info: 'LAMPCOM HARBOR FIELD GE', classification: 'SECRET' });
});

test('a level above a header that has lost its date', () => {
	const header = 'FM AMEMBASSY VELMORA\nTO SECSTATE WASHDC 2231\n';
	checkReads(`09VELMORA412\nCONFIDENTIAL\n\n${header}${line}${labels}${authority}${body}`, {
		classification: 'CONFIDENTIAL',
		captions: 'SIPDIS',
		to: 'SECSTATE WASHDC 2231',
		tags: 'PREL EFIS',
	});
});

test('a level between a title and its paragraph', () => {
	const page = '\nVELMORA 00000412  002 OF 002\n\nCONFIDENTIAL\n';
	for (const level of ['\nCONFIDENTIAL\n', page])
		checkReads(envelope + line + labels + authority + body.replace('\n\n2.', `\n\nNEXT STEPS\n${level}\n2.`), {
			...usual,
			headings: 'NEXT STEPS',
		});
});

test('a second telegram behind the offices of the first, its header lines run together', () => {
	const first = envelope + line + labels + authority + body;
	const offices = '\nACTION HBR-00\n\nINFO  LOG-00   EEB-00\n      ------------------1A2B3C  151502Z /38\n\n';
	const below = `09KELD44\n2009-03-14 15:07\nCONFIDENTIAL\n\n`;
	const header = `O 141507Z MAR 09 FM AMEMBASSY KELD\nTO RUEHC/SECSTATE WASHDC INFO RUEHVM/AMEMBASSY VELMORA\n`;
	const second = header + line.replace('VELMORA 000412', 'KELD 000044') + labels + authority + body;
	const filler = '3. (C) He counts them again.\n\n'.repeat(50);
	for (const above of [offices, below]) {
		// Only the first format line shows that the offices are not those of the second telegram.
		const top = above === offices ? 'VZCZCXYZ0044\nOO RUEHWEB\n\nDE RUEHKD #0044 0731507\nZNY CCCCC ZZH\n' : '';
		const text = first.replace('2. (C)', `${filler}4. (C)`) + above + top + second;
		const records = recordsOf(parse(text), { file: 'any.txt' });
		assert.deepEqual(
			records.map(({ id, signature, to, info }) => [id, signature[0], to[0].name, info[0].name]),
			[
				['09VELMORA412', 'QUIST', 'SECSTATE WASHDC', 'AMEMBASSY NORTHPORT'],
				['09KELD44', 'QUIST', 'SECSTATE WASHDC', 'AMEMBASSY VELMORA'],
			],
		);
	}
});

test('a short sentence in capitals is no name', () => {
	const text = (end: string): string => `${line}${labels}\n1. HE COUNTS HIS DREDGERS.\n${end}\n`;
	checkReads(text('NOBODY WAS SURPRISED.'), { signature: '' });
	checkReads(text('QUIST.'), { signature: 'QUIST' });
	checkReads(text('AMBASSADOR QUIST.'), { signature: 'QUIST' });
});
