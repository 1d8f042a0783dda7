/** Odd forms that collections hold, retold with invented matter: what a reader expects of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../cable/outline';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { authority, body, checkBody, checkReads, envelope, labels, line, usual } from './reads';

test('the authority as paragraph 1, as in the nineties', () => {
	const text = `R 141507Z MAR 94
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC 2231

C O N F I D E N T I A L VELMORA 04120

E.O. 12356: DECL: OADR
TAGS: PREL, EFIS
SUBJECT: DREDGERS FOR THE CHEESE FAIR

REF: STATE 41004

1. CLASSIFIED BY AMBASSADOR DANA LIND. REASON 1.5 (D).

2. (C) SUMMARY. THE MINISTER WANTS DREDGERS. END SUMMARY.

3. (C) HE WANTS TWO.
LIND
`;
	// The authority is read as such, and is paragraph 1 as well.
	checkReads(text, {
		id: '94VELMORA4120',
		order: '12356 OADR',
		reasons: '1.5(d)',
		paragraphs: '1, 2 (C), 3 (C)',
		summary: 'THE MINISTER WANTS DREDGERS.',
		signature: 'LIND',
	});
	checkBody(text, '¶1 CLASSIFIED BY AMBASSADOR DANA LIND', '¶2 (C) Summary', '¶3 (C) HE WANTS TWO', 'LIND');
});

test('two surnames below each other', () => {
	checkReads(envelope + line + labels + authority + body.replace('\nQUIST', '\n\nQUIST\nOKAFOR-LIND'), {
		...usual,
		signature: 'QUIST / OKAFOR-LIND',
	});
});

test('a body whose only number of its own is in a page line', () => {
	const text = `the second dredger had left the port by noon.

VELMORA 00000412  002 OF 002

4. (C) Odell was not surprised.

5. (C) COMMENT: Nor were we. END COMMENT.
QUIST
`;
	checkReads(text, { id: null, classification: null, paragraphs: '4 (C), 5 (C)', signature: 'QUIST' });
	checkBody(
		text,
		'(unnumbered) the second dredger had left the port by',
		'¶4 (C) Odell was not surprised',
		'¶5 (C) Comment',
		'QUIST',
	);
	assert.equal(outline(parse(text), { header: 'tree', comments: false })[0].name, 'VELMORA 412');
});

test('a publisher who writes no capitals', () => {
	const text = `${envelope}
Confidential section 01 of 02 velmora 000412

Sipdis

E.o. 12958: decl: 03/14/2019
Tags: prel, efis
Subject: dredgers for the cheese fair
${authority}${body}`;
	checkReads(text, {
		...usual,
		captions: 'SIPDIS',
		order: '12958 DECL 2019-03-14',
		tags: 'PREL EFIS',
		subject: 'dredgers for the cheese fair',
		reasons: '1.4(b)',
	});
});

test('exempted addressees, and offices behind an addressee', () => {
	const addresses = `RHEFXXA/EXAMPLE LIGHTHOUSE BOARD WASHDC//HBR/LAMP//
RUEHQQ/COASTAL STATES COLLECTIVE
XMT AMEMBASSY QUAYHAVEN
AMCONSUL OVERMERE
`;
	checkReads(envelope + addresses + line + labels + authority + body, {
		...usual,
		to: 'SECSTATE WASHDC IMMEDIATE 2231',
		info: 'AMEMBASSY NORTHPORT 0114; EXAMPLE LIGHTHOUSE BOARD WASHDC //HBR/LAMP//; COASTAL STATES COLLECTIVE',
		exempt: 'AMEMBASSY QUAYHAVEN; AMCONSUL OVERMERE',
	});
});

test('a pasted date between addressees', () => {
	const text = `${envelope}Saturday, 14 March 2009, 15:07
RUEHQQ/COASTAL STATES COLLECTIVE PRIORITY
C O N F I D E N T I A L VELMORA 000412
SIPDIS
${labels}${authority}${body}`;
	checkReads(text, {
		...usual,
		captions: 'SIPDIS',
		info: 'AMEMBASSY NORTHPORT 0114; COASTAL STATES COLLECTIVE PRIORITY',
	});
});

test('an office block above: its INFO is no addressee', () => {
	const text = `INFO  LOG-00   EEB-00   AF-00    HBR-00   QQ-00
      CIAE-00  DODE-00
                  ------------------1A2B3C  151502Z /38
O 141507Z MAR 09
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC IMMEDIATE 2231
INFO AMEMBASSY NORTHPORT
${line}${labels}${authority}${body}`;
	checkReads(text, { ...usual, to: 'SECSTATE WASHDC IMMEDIATE 2231', info: 'AMEMBASSY NORTHPORT' });
	assert.equal(parse(text).cables[0].form, 'distribution-print');
});

test('a stray page line among the addressees', () => {
	const text = `${envelope.replace('\nINFO', '\nPAGE 02 VELMOR 00412 141530Z\nINFO')}${line}${labels}${authority}${body}`;
	checkReads(text, { ...usual, to: 'SECSTATE WASHDC IMMEDIATE 2231', info: 'AMEMBASSY NORTHPORT 0114' });
});

test('operating signals behind the date-time group', () => {
	checkReads(envelope.replace('MAR 09', 'MAR 09 ZDK CTG RUEHNP #0114') + line + labels + authority + body, {
		...usual,
		flaws: '',
	});
});

test('the E.O. glued to an attention line', () => {
	const text = `${envelope}${line}STATE FOR QQ/HBR - DANA OKAFOR-LIND ${labels}${authority}${body}`;
	checkReads(text, { ...usual, order: '12958 DECL 2019-03-14', tags: 'PREL EFIS', flaws: 'joined 15' });
});

test('a level alone on its line above the classification line', () => {
	checkReads(`${envelope}\nCONFIDENTIAL\n${line}${labels}${authority}${body}`, { ...usual, captions: 'SIPDIS' });
});

test('labels with a slip in them', () => {
	const text = envelope + line + labels.replace('TAGS', 'TAGES').replace('SUBJECT', 'SUBJ') + authority + body;
	checkReads(text, { ...usual, tags: 'PREL EFIS', subject: 'DREDGERS FOR THE CHEESE FAIR', flaws: 'misspelled 16' });
	checkReads(envelope + line + labels.replace('TAGS', 'AGS').replace('SUBJECT:', 'SUBJECT') + authority + body, {
		...usual,
		tags: 'PREL EFIS',
		subject: 'DREDGERS FOR THE CHEESE FAIR',
	});
});

test('letters said twice, and a list that goes on below an empty line', () => {
	const references = `
REF: A. (A) NORTHPORT 118
     B. (B) 08 VELMORA 2044

     C. (C) STATE 10211

     D. QUIST-ODELL TELCON 03/12/09
`;
	checkReads(envelope + line + labels + references + authority + body, {
		...usual,
		references:
			'A NORTHPORT 118 = 09NORTHPORT118; B 08 VELMORA 2044 = 08VELMORA2044; C STATE 10211 = 09STATE10211; D QUIST-ODELL TELCON 03/12/09',
		reasons: '1.4(b)',
	});
});

test('SUMMARY and COMMENT as titles', () => {
	const text = `${envelope}${line}${labels}${authority}SUMMARY
-------

1. (C) The minister counts his dredgers.

2. (C) The fair opens on Monday. End Summary.

THE FAIR
--------

3. (C) It opened.

COMMENT
-------

4. (C) We went.
QUIST
`;
	checkReads(text, {
		...usual,
		paragraphs: '1 (C), 2 (C), 3 (C), 4 (C)',
		headings: 'SUMMARY; THE FAIR; COMMENT',
		summary: 'The minister counts his dredgers. The fair opens on Monday.',
	});
	checkBody(
		text,
		'SUMMARY',
		'  ¶1 (C) The minister counts his dredgers',
		'  ¶2 (C) The fair opens on Monday',
		'THE FAIR',
		'  ¶3 (C) It opened',
		'COMMENT',
		'  ¶4 (C) We went',
		'QUIST',
	);
});

test('a summary alone above its paragraph, with published marks inside, and nobody who signed', () => {
	const body =
		'SUMMARY\n\n¶1. (C) The dredgers came in\n¶2007. It rains.\n\nTHE FAIR\n--------\n\n¶2. (C) It opened.\n\n';
	checkReads(`${envelope}${line}${labels}${authority}${body}END CABLE\n`, {
		...usual,
		paragraphs: '1 (C), 2 (C)',
		headings: 'SUMMARY; THE FAIR',
		signature: '',
		summary: 'The dredgers came in 2007. It rains.',
	});
	const record = recordsOf(parse(`${envelope}${line}${labels}${body}END CABLE\n`), { file: 'a.txt', text: true })[0];
	assert.equal(record.paragraphs[1].text, '¶2. (C) It opened.');
	const [tight] = recordsOf(parse('REF: LIMA 12\n\nSUMMARY\n1. (C) The fair.\n2. (U) It opened.\n'), { file: 'a.txt' });
	assert.equal(tight.summary?.text, 'The fair.');
});

test('a portion mark behind the first word', () => {
	const [{ paragraphs, summary }] = recordsOf(parse(`${envelope}${line}${labels}1. SUMMARY: (C/NF) The fair.\n`), {
		file: 'a.txt',
	});
	assert.deepEqual([paragraphs[0].portion, summary?.text], ['C/NF', 'The fair.']);
});

test('a text quoted between BEGIN TEXT and END TEXT', () => {
	const text = (quoted: string): string => `${envelope}${line}${labels}${authority}1. (C) The minister sent a note.

2. (U) Begin text:

Your Excellency,

${quoted}
END TEXT.

3. (C) COMMENT: It is a short note. END COMMENT.
QUIST
`;
	checkReads(text('The dredgers are two.\n'), { ...usual, paragraphs: '1 (C), 2 (U), 3 (C)' });
	checkReads(text('1. The dredgers are two.\n\n2. The fair is one.\n'), {
		...usual,
		paragraphs: '1 (C), 2 (U), 3 (C)',
	});
});

test('a second section of which only the classification line is left', () => {
	const text = `${envelope.replace('#0412 ', '#0412/01 ')}${line.replace('L VELMORA', 'L SECTION 01 OF 02 VELMORA')}${labels}${authority}1. (C) The minister counts his dredgers, and when he has
counted them he counts

C O N F I D E N T I A L SECTION 02 OF 02 VELMORA 000412

SIPDIS

them again.

2. (C) The fair opens on Monday.
QUIST
`;
	checkReads(text, { ...usual, captions: 'SIPDIS' });
	const [first] = recordsOf(parse(text), { file: 'any.txt', text: true })[0].paragraphs;
	assert.equal(
		first.text,
		'1. (C) The minister counts his dredgers, and when he has counted them he counts them again.',
	);
	assert.deepEqual(
		parse(text).cables[0].sections.map((section) => section.number),
		[1, 2],
	);
});

test('all capitals, a mark for the entire text, end marks', () => {
	const text = `R 141507Z MAR 85
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC 2231
C O N F I D E N T I A L VELMORA 0412
E.O. 12356: DECL: OADR
TAGS: PREL, EFIS
SUBJECT: DREDGERS
REF: (A) STATE 41204 (B) NORTHPORT 118 (NOTAL)
1. (C - ENTIRE TEXT).
2. SUMMARY: THE MINISTER COUNTS HIS
DREDGERS. END SUMMARY.
3. HE WILL BE IN NORTHPORT UNTIL
1986. THEN HE RETIRES.
4. COMMENT: WE WENT. END COMMENT. LIND
BT
#0412
NNNN
`;
	checkReads(text, {
		id: '85VELMORA412',
		order: '12356 OADR',
		references: 'A STATE 41204 = 85STATE41204; B NORTHPORT 118 (NOTAL) = 85NORTHPORT118',
		paragraphs: '1 (C - ENTIRE TEXT), 2, 3, 4',
		summary: 'THE MINISTER COUNTS HIS DREDGERS.',
		signature: 'LIND',
		flaws: 'joined 14',
	});
});

test('a header and the body behind it on one line', () => {
	const flat = (line + labels + '\nREF: A. NORTHPORT 118 B. 08 VELMORA 2044\n' + authority + body)
		.replaceAll(/\n+/g, ' ')
		.trim();
	checkReads(`${envelope}\n${flat}\n`, {
		...usual,
		captions: 'SIPDIS',
		order: '12958 DECL 2019-03-14',
		tags: 'PREL EFIS',
		subject: 'DREDGERS FOR THE CHEESE FAIR',
		references: 'A NORTHPORT 118 = 09NORTHPORT118; B 08 VELMORA 2044 = 08VELMORA2044',
		reasons: '1.4(b)',
	});
});

test('paragraph 1 behind the last words of the heading', () => {
	checkReads(envelope + line + labels + authority.trimEnd() + ' ' + body, usual);
	checkReads(envelope + line + labels.trimEnd() + ' ' + body, usual);
});

test('the level on every page', () => {
	const text =
		envelope +
		line +
		labels +
		authority +
		body.replace('counts his', 'counts his\n\nCONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02 VELMOR 00412 141530Z\n\n') +
		'\nCONFIDENTIAL\n';
	checkReads(text, usual);
	const [first] = recordsOf(parse(text), { file: 'any.txt', text: true })[0].paragraphs;
	assert.equal(first.text, '1. (C) The minister counts his dredgers.');
});

test('what publishers leave below the signature', () => {
	for (const footer of [
		'\nPREL @ VELMORA\n',
		'\nhttp://example.org/velmora\n',
		'\n2009-03-14\n',
		'\nNNNN\n',
		'\n>\n',
		'\nBT\n#0412\nNNNN\n',
	]) {
		checkReads(envelope + line + labels + authority + body + footer, usual);
	}
	const visit = 'Visit the harbor at\nhttp://example.org/velmora/index.c fm\n';
	checkReads(envelope + line + labels + authority + body.replace('QUIST', `${visit}QUIST`), usual);
});

test('a header whose lines are out of order still gives an outline that an editor accepts', () => {
	const shuffled = envelope.split('\n').toReversed().join('\n');
	const [root] = outline(parse(`${shuffled}${line}${labels}${authority}${body}`), { header: 'tree', comments: true });
	assert.deepEqual(root.children.map((node) => node.name).slice(-3), [
		'¶1 (C) The minister counts his dredgers',
		'¶2 (C) The fair opens on Monday',
		'QUIST',
	]);
});

test('a bare title above the first paragraph', () => {
	const opens = (words: string, headings: string, above = authority): void => {
		checkReads(envelope + line + labels + above + words + body, { ...usual, headings });
	};
	opens('DREDGERS COME CHEAP\n\n', 'DREDGERS COME CHEAP');
	opens('Dredgers for the Fair\n\n', 'Dredgers for the Fair');
	opens('SUMMARY\n\n', 'SUMMARY', '\n');
	// Notices, instructions and sentences are none, nor what no blank line parts from the labels.
	opens('MINIMIZE CONSIDERED\n\n', '');
	opens('CORRECTED COPY\n\n', '');
	opens('XXXXXXXXXXXX\n\n', '');
	opens('NORTHPORT FOR QQ/HBR\n\n', '');
	opens('The minister wants dredgers\n\n', '');
	opens('THE MINISTER WANTS DREDGERS.\n\n', '');
	opens('The minister wants dredgers, and the\nport wants cheese\n\n', '');
	opens('DREDGERS\nCOME CHEAP\n\n', '');
	opens('DREDGERS COME CHEAP\n', '');
	checkReads(`DREDGERS COME CHEAP\n\n${body}`, { headings: '' });
});
