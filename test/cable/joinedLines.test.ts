/** Lines that copies ran together, broke or lost the blanks of: what a reader expects of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { authority, body, checkReads, envelope, labels, line, usual } from './reads';

test('a header on one line, and whole addresses run together', () => {
	const flat = envelope.replaceAll(/\n+/g, ' ').trim();
	const expected = {
		...usual,
		to: 'SECSTATE WASHDC IMMEDIATE 2231',
		info: 'AMEMBASSY NORTHPORT 0114',
	};
	for (const header of [flat, `DESTINATION: ${flat}`])
		checkReads(`${header}\n${line}${labels}${authority}${body}`, expected);
	const all = (line + labels + authority + body).replaceAll(/\n+/g, ' ').trim();
	checkReads(`${flat} ${all}`, expected);
	checkReads(
		envelope.replace('\nINFO', ' INFO').trimEnd() + ' RUEHQH/AMCONSUL QUAYHAVEN PRIORITY\n' + line + labels + body,
		{
			to: 'SECSTATE WASHDC IMMEDIATE 2231',
			info: 'AMEMBASSY NORTHPORT 0114; AMCONSUL QUAYHAVEN PRIORITY',
			flaws: 'joined 8, joined 8',
		},
	);
	checkReads(
		`R 141507Z MAR 09\nFM SECSTATE WASHDC\nTO AMEMBASSY VELMORA IMMEDIATE 2231 AMEMBASSY NORTHPORT INFO COASTAL STATES COLLECTIVE\n${line}${labels}${body}`,
		{
			to: 'AMEMBASSY VELMORA IMMEDIATE 2231; AMEMBASSY NORTHPORT',
			info: 'COASTAL STATES COLLECTIVE',
		},
	);
});

test('an address that its line could not hold, labels alone and with colons', () => {
	const above = envelope.slice(0, envelope.indexOf('TO '));
	const below = `${line}${labels}${authority}${body}`;
	checkReads(
		`${above}TO RUEHC/SECSTATE WASHDC IMMEDIATE
2231
INFO RUEHQQ/INSTITUTE FOR THE SURVEY OF COASTAL AND
INLAND WATERS WASHDC PRIORITY
RUEHNP/AMEMBASSY NORTHPORT
PRIORITY 0114
${below}`,
		{
			...usual,
			to: 'SECSTATE WASHDC IMMEDIATE 2231',
			info: 'INSTITUTE FOR THE SURVEY OF COASTAL AND INLAND WATERS WASHDC PRIORITY; AMEMBASSY NORTHPORT PRIORITY 0114',
		},
	);
	const apart = { ...usual, to: 'SECSTATE WASHDC 2231', info: 'AMEMBASSY NORTHPORT; AMCONSUL QUAYHAVEN' };
	const addresses = ['RUEHC/SECSTATE WASHDC 2231', 'RUEHNP/AMEMBASSY NORTHPORT\nRUEHQH/AMCONSUL QUAYHAVEN'];
	checkReads(`${above}TO\n${addresses[0]}\nINFO\n${addresses[1]}\n${below}`, apart);
	checkReads(`${above.replace('FM', 'FM:')}TO: ${addresses[0]}\nINFO: ${addresses[1]}\n${below}`, {
		...apart,
		flaws: '',
	});
	// Every line followed by an empty one, and a collective that has no indicator.
	checkReads(
		`${above}TO ${addresses[0]}\n\nINFO ${addresses[1].replace('\n', '\n\n')}\n\nCOASTAL STATES COLLECTIVE\n${below}`,
		{
			...apart,
			info: `${apart.info}; COASTAL STATES COLLECTIVE`,
		},
	);
});

test('page lines that reflowing ran into the text', () => {
	const long = `The minister counts his dredgers, ${'and counts them again, '.repeat(5)}and`;
	const text = (page: string): string =>
		envelope +
		line.replace('L VELMORA', 'L SECTION 01 OF 02 VELMORA') +
		labels +
		authority +
		`1. (C) ${long} ${page} is content. 2. (C) It rains in VELMORA.\nQUIST\n`;
	for (const page of ['VELMORA 00000412  002 OF 002', 'VELMORA 00000412 001.2 OF 002']) {
		checkReads(text(page), usual);
		const [first] = recordsOf(parse(text(page)), { file: 'any.txt', text: true })[0].paragraphs;
		assert.equal(first.text, `1. (C) ${long} is content.`);
	}
	// At the very end, with the signature behind it.
	checkReads(
		envelope +
			line +
			labels +
			authority +
			`1. (C) ${long} is content.\n\n2. (C) ${long} is glad. RIO DE JAN 00000412 002 OF 002 QUIST\n`,
		usual,
	);
});

test('the body behind the last words of the heading, on their line', () => {
	const above = envelope + line + labels.trimEnd();
	const subject = 'DREDGERS FOR THE CHEESE FAIR';
	checkReads(`${above} ¶${body}`, { ...usual, subject });
	checkReads(`${above} REF: A. NORTHPORT 118 B. STATE 10211 ${body}`, {
		...usual,
		subject,
		references: 'A NORTHPORT 118 = 09NORTHPORT118; B STATE 10211 = 09STATE10211',
	});
	checkReads(`${above} SUMMARY: The fair is near. END SUMMARY. ${body}`, {
		...usual,
		subject,
		summary: 'The fair is near.',
	});
	// Without a mark: behind capitals, before a sentence.
	const unmarked = body.replaceAll(' (C)', '');
	checkReads(`${above} ${unmarked}`, { subject, paragraphs: '1, 2' });
	checkReads(`${above}\n\nREF: NORTHPORT 118 ${unmarked}`, {
		subject,
		references: 'NORTHPORT 118 = 09NORTHPORT118',
		paragraphs: '1, 2',
	});
	// The published mark says it behind words of any look.
	checkReads(`${above} for Lind ¶${unmarked}`, { subject: `${subject} for Lind`, paragraphs: '1, 2' });
	checkReads(`${above} for Lind ¶2. Monday\n\n${body}`, { ...usual, subject: `${subject} for Lind ¶2. Monday` });
	checkReads(`${above} NO. 1. THE MINISTER\n\n${body}`, { ...usual, subject: `${subject} NO. 1. THE MINISTER` });
	checkReads(`${above}: MEDIA SUMMARY: WHAT THEY SAY\n\n${body}`, {
		...usual,
		subject: `${subject}: MEDIA SUMMARY: WHAT THEY SAY`,
	});
});

test('a subject over an empty line', () => {
	const subject = 'DREDGERS FOR THE CHEESE FAIR';
	const above = envelope + line + labels.slice(0, labels.indexOf('SUBJECT'));
	checkReads(`${above}SUBJECT:\n\n${subject}\n\n${body}`, { ...usual, subject });
	checkReads(`${above}SUBJECT: DREDGERS FOR THE\n\nCHEESE FAIR\n\n${body}`, { ...usual, subject });
	checkReads(`${above}SUBJECT: DREDGERS FOR THE\n\nVELMORA 00000412  001.2 OF 002\n\nCHEESE FAIR\n\n${body}`, {
		...usual,
		subject,
	});
	// A heading is none of its words.
	checkReads(`${above}SUBJECT: ${subject}\n\nTHE DREDGERS\n\n${body}`, { ...usual, subject });
});

test('a number alone on its line, and its mark on the next', () => {
	checkReads(envelope + line + labels + authority + body.replace('1. ', '1.\n').replace('2. ', '2.\n\n'), usual);
});

test('a header in small letters', () => {
	checkReads(envelope.toLowerCase() + line + labels + authority + body, {
		...usual,
		to: 'SECSTATE WASHDC IMMEDIATE 2231',
		info: 'AMEMBASSY NORTHPORT 0114',
	});
});

test('what else stands on the one line of a heading', () => {
	const flat = (text: string): string => text.replaceAll(/\n+/g, ' ').trim();
	const houseB = flat('EO 12958 DECL: 03/14/2019\nTAGS PREL, EFIS\nSUBJECT: DREDGERS');
	const level = flat(line).replace(' SIPDIS', '');
	checkReads(`${envelope}\n${level} ${houseB} Ref: Northport 118\n\n${body}`, {
		...usual,
		tags: 'PREL EFIS',
		subject: 'DREDGERS',
		references: 'Northport 118 = 09NORTHPORT118',
	});
	checkReads(`${envelope}\n${level}  SIPDIS  EO 12958 N/A  TAGS PREL, EFIS  SUBJECT: DREDGERS\n\n${body}`, {
		...usual,
		captions: 'SIPDIS',
		order: '12958 N/A',
		tags: 'PREL EFIS',
		subject: 'DREDGERS',
	});
	// Behind a title and its rule, with no portion mark.
	const unmarked = body.replaceAll(' (C)', '');
	for (const opening of [`SUMMARY ------- ${unmarked}`, `Summary ------- ¶${unmarked}`]) {
		checkReads(`${envelope}${line}${labels.trimEnd()} ${opening}`, { paragraphs: '1, 2', signature: 'QUIST' });
	}
	checkReads(`${envelope}${line}${labels.trimEnd()} Summary ------- ¶${body}`, usual);
	for (const title of ['Summary ', '']) {
		const behind = `${envelope}${line}${labels.trimEnd()} ${title}------------ ${body}`;
		checkReads(behind, { ...usual, subject: 'DREDGERS FOR THE CHEESE FAIR' });
	}
	// A publisher's date between addresses and level, and his notice before them.
	const header = `${flat(envelope)} Saturday, 14 March 2009, 15:07 ${level}`;
	checkReads(`${header}\n${labels}${authority}${body}`, { ...usual, info: 'AMEMBASSY NORTHPORT 0114' });
	const notice = 'This record is a partial extract of the original cable.';
	checkReads(`${notice} ${level}\n${labels}${authority}${body}`, { classification: 'CONFIDENTIAL', tags: 'PREL EFIS' });
	// Paragraphs of a copy that sets dashes before their numbers.
	checkReads(
		envelope + line + labels + flat(body).replace('1. (C)', '\n- 1. (C)').replace('2. (C)', '- 12. (C)'),
		usual,
	);
});
