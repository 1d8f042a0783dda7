/** What a REF line cites, by the citing cable's own text and date (REFERENCES, sections 2 to 5). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';

/** A telegram of a post and a day that holds this REF line. */
function citing(post: string, day: string, list: string): string {
	return `R ${day}
FM AMEMBASSY ${post}
TO SECSTATE WASHDC

UNCLAS ${post} 000812

E.O. 12958: N/A
TAGS: EFIS
SUBJECT: CHEESE

${list}

1. (U) The fair opens.

2. (U) It rains.
`;
}

/** Each reference as `A 09NORTHPORT118`, with `?` where the year is inferred; the kind where there is no id. */
function checkReferences(post: string, day: string, list: string, ...expected: readonly string[]): void {
	const [record] = recordsOf(parse(citing(post, day, list)), { file: 'any.txt' });
	const told = record.references.map(({ letter, kind, id, year }) =>
		[letter, id === null ? kind : `${id}${year === 'inferred' ? '?' : ''}`].filter(Boolean).join(' '),
	);
	assert.deepEqual(told, expected, list);
	assert.deepEqual(
		record.paragraphs.map((paragraph) => paragraph.number),
		[1, 2],
		list,
	);
}

const march = '121507Z MAR 09';
const january = '081507Z JAN 09';

test('stations and numbers, with letters in every form', () => {
	checkReferences('VELMORA', march, 'REF: NORTHPORT 118', '09NORTHPORT118?');
	checkReferences('VELMORA', march, 'REF: (A) STATE 10211; (B) NORTHPORT 118', 'A 09STATE10211?', 'B 09NORTHPORT118?');
	checkReferences('VELMORA', march, 'REF: A) NORTHPORT 118 B) QUAYHAVEN 40', 'A 09NORTHPORT118?', 'B 09QUAYHAVEN40?');
	checkReferences(
		'VELMORA',
		march,
		'REF: A. (A) NORTHPORT 118\n     B. B) QUAYHAVEN 40',
		'A 09NORTHPORT118?',
		'B 09QUAYHAVEN40?',
	);
	checkReferences(
		'VELMORA',
		march,
		'REFS: A. NORTHPORT 118\n\n¶B. QUAYHAVEN 40',
		'A 09NORTHPORT118?',
		'B 09QUAYHAVEN40?',
	);
	checkReferences('VELMORA', march, 'REF: SANTA CORINA 00118', '09SANTACORINA118?');
	checkReferences('VELMORA', march, 'REF: AMEMBASSY NORTHPORT 118', '09NORTHPORT118?');
	checkReferences('VELMORA', march, 'REF: SECSTATE 10211', '09STATE10211?');
	checkReferences('VELMORA', march, 'REF: NORTHPORT 118 (NOTAL)', '09NORTHPORT118?');
});

test('years before and behind', () => {
	checkReferences('VELMORA', march, 'REF: 08 NORTHPORT 118', '08NORTHPORT118');
	checkReferences('VELMORA', march, 'REF: 2008 NORTHPORT 118', '08NORTHPORT118');
	checkReferences('VELMORA', march, 'REF: NORTHPORT 118 (08)', '08NORTHPORT118');
	checkReferences('VELMORA', march, 'REF: NORTHPORT 789/08', '08NORTHPORT789');
	checkReferences('VELMORA', march, 'REF: A. 08\nNORTHPORT 118', 'A 08NORTHPORT118');
});

test('a year that has not come is none', () => {
	checkReferences('VELMORA', '121507Z MAR 75', 'REF: NORTHPORT 08 118', 'cable');
	checkReferences('VELMORA', '121507Z MAR 75', 'REF: NORTHPORT 74 1180', '74NORTHPORT1180');
	checkReferences('VELMORA', march, 'REF: 10 NORTHPORT 118', '10NORTHPORT118');
	checkReferences('VELMORA', march, 'REF: 12 NORTHPORT 118', 'cable');
});

test('the list goes on over pages, blank lines and numbers that look like paragraphs', () => {
	const page = '\n\nVELMORA 00000812  001.2 OF 002\n\n';
	const both = ['A 09NORTHPORT118?', 'B 09STATE10211?'];
	checkReferences('VELMORA', march, `REF: A. NORTHPORT${page}118\nB. STATE 10211`, ...both);
	checkReferences('VELMORA', march, `REF: A. NORTHPORT 118, B. STATE${page}10211 (NOTAL)`, ...both);
	checkReferences('VELMORA', march, `REF: NORTHPORT 118${page}STATE 10211`, '09NORTHPORT118?', '09STATE10211?');
	checkReferences('VELMORA', march, 'REF: A. NORTHPORT  \n  \n118  \nB. STATE 10211', ...both);
	checkReferences('VELMORA', march, 'REF: A. NORTHPORT\n18.\nB. STATE 10211', 'A 09NORTHPORT18?', both[1]);
	checkReferences(
		'VELMORA',
		march,
		'REF: (A) QUAYHAVEN 5 (B) NORTHPORT 12. (C) STATE 10211',
		...[...['A 09QUAYHAVEN5?', 'B 09NORTHPORT12?', 'C 09STATE10211?']],
	);
	checkReferences('VELMORA', march, 'REF: NORTHPORT 118 AND (08) STATE 55', '09NORTHPORT118?', '08STATE55');
	checkReferences('VELMORA', march, `REF: NORTHPORT 118${page}THE FAIR OPENS`, '09NORTHPORT118?');
});

test('of a list cut out of its telegram the file may tell the year', () => {
	const cited = (file: string, text: string): unknown => {
		const [{ references, id }] = recordsOf(parse(text), { file });
		return [id, ...references.map((reference) => [reference.id, reference.year])];
	};
	const list = 'REF: A. NORTHPORT 118 B. 07 STATE 55\n';
	const told = [null, ['08NORTHPORT118', 'inferred'], ['07STATE55', 'written']];
	assert.deepEqual(cited('lists/08VELMORA412.txt', list), told);
	assert.deepEqual(cited('lists/list.txt', list), [null, [null, null], ['07STATE55', 'written']]);
	// A sender that the name does not know speaks against it.
	const other = `FM AMEMBASSY QUAYHAVEN\nTO SECSTATE WASHDC\n\n${list}`;
	assert.deepEqual(cited('lists/08VELMORA412.txt', other), [null, [null, null], ['07STATE55', 'written']]);
});

test('the list ends where a notice begins', () => {
	const notices = [
		'(U) SENSITIVE BUT UNCLASSIFIED.',
		'(U) THIS IS AN ACTION CABLE.',
		'Sensitive but unclassified; handle so',
	];
	for (const notice of [...notices, 'THIS MESSAGE IS FOR THE MINISTER OF QUAYS', 'NOT FOR INTERNET DISTRIBUTION']) {
		checkReferences('VELMORA', march, `REF: NORTHPORT 118\n${notice}`, '09NORTHPORT118?');
		checkReferences('VELMORA', march, `REF: NORTHPORT 118\n\n${notice}`, '09NORTHPORT118?');
	}
	checkReferences('VELMORA', march, 'REF: (A) NORTHPORT 118\n(C) STATE 10211', 'A 09NORTHPORT118?', 'C 09STATE10211?');
});

test('numbers carried on from the station before', () => {
	checkReferences(
		'VELMORA',
		march,
		'REF: NORTHPORT 118, 140 AND 151',
		'09NORTHPORT118?',
		'09NORTHPORT140?',
		'09NORTHPORT151?',
	);
	checkReferences(
		'VELMORA',
		march,
		'REF: A) NORTHPORT 936/935; B) 08 NORTHPORT 5353/5194 and previous',
		...['A 09NORTHPORT936?', 'A 09NORTHPORT935?', 'B 08NORTHPORT5353', 'B 08NORTHPORT5194'],
	);
	checkReferences('VELMORA', march, 'REF: A. NORTHPORT 118 AND PREVIOUS', 'A 09NORTHPORT118?');
});

test('a number that could not have been reached is of the year before', () => {
	checkReferences('VELMORA', january, 'REF: VELMORA 10987', '08VELMORA10987?');
	checkReferences('VELMORA', january, 'REF: VELMORA 12', '09VELMORA12?');
	checkReferences(
		'VELMORA',
		january,
		'REF: 08 STATE 129999, 130001 AND VELMORA 12',
		'08STATE129999',
		'08STATE130001',
		'09VELMORA12?',
	);
});

test('by the count of the Department on the day', () => {
	checkReferences('VELMORA', '311507Z JAN 10', 'REF: STATE 30210', '09STATE30210?');
	checkReferences('VELMORA', '311507Z JAN 10', 'REF: STATE 10210', '10STATE10210?');
	checkReferences('VELMORA', '311507Z DEC 09', 'REF: STATE 130210', '09STATE130210?');
	checkReferences('VELMORA', '011507Z JAN 76', 'REF: STATE 5210', '75STATE5210?');
	checkReferences('VELMORA', '011507Z JAN 76', 'REF: STATE 210', '76STATE210?');
});

test('what is no cable', () => {
	checkReferences('VELMORA', march, 'REF: QUIST-ODELL E-MAIL OF MARCH 3, 2009', 'email');
	checkReferences('VELMORA', march, 'REF: TELEPHONE CONVERSATION MARCH 3', 'telephone');
	checkReferences(
		'VELMORA',
		march,
		'REF: A. NORTHPORT 789/08 B. QUIST-ODELL EMAIL 05/11/09',
		'A 08NORTHPORT789',
		'B email',
	);
	checkReferences('VELMORA', march, 'REF: LETTER FROM THE HARBOR GUILD OF MARCH 3', 'letter');
	checkReferences('VELMORA', march, 'REF: IIR 6 899 0149 10', 'report');
	checkReferences('VELMORA', march, 'REF: NORTHPORT A-123', '09NORTHPORT-A123?');
	checkReferences('VELMORA', march, 'REF: HARBOR BOARD 301601Z SEP 08', 'dtg');
});

test('a label with nothing behind it', () => {
	checkReferences('VELMORA', march, 'REF:');
	checkReferences('VELMORA', march, 'REF: NONE', 'other');
});

test('where the list of a telegram is lost, that of the archive counts', () => {
	const archived = (own: string, attribute: string): readonly (string | null)[] => {
		const text = `Message Text


R 121507Z MAR 75
FM AMEMBASSY VELMORA
TO SECSTATE WASHDC 2231
UNCLAS VELMORA 812
E.O. 11652: N/A
TAGS: EFIS
SUBJECT: CHEESE
${own}
1. THE FAIR OPENS.

Message Attributes
Document Number: 1975VELMOR00812
Reference: ${attribute}
Subject: CHEESE
`;
		return recordsOf(parse(text), { file: 'any.txt' })[0].references.map(({ id }) => id);
	};
	assert.deepEqual(archived('', '75 STATE 10211, 74 NORTHPORT 118'), ['75STATE10211', '74NORTHPORT118']);
	assert.deepEqual(archived('REF: STATE 10212\n', '75 STATE 10211'), ['75STATE10212']);
	assert.deepEqual(archived('', 'n/a'), []);
	// Cut at about a hundred characters, perhaps in the middle of a number.
	const five = '74 NORTHPORT 118, '.repeat(5);
	assert.deepEqual(
		archived('', `${five}75 STATE 10`),
		Array.from({ length: 5 }, () => '74NORTHPORT118'),
	);
});
