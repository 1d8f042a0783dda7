import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOfMention } from '../../cable/identify';
import { mentions, mentionWork } from '../../cable/mentions';
import { type CableFile, type Mention } from '../../cable/model';
import { parse } from '../../cable/parse/parse';
import { books } from '../support';

const header = `R 121500Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC
INFO RUEHQQ/AMCONSUL SANTA CORINA

UNCLAS VELMORA 000412

SUBJECT: THE HARBOR CAT

REF: A. NORTHPORT 118
     B. 08 VELMORA 2044

`;
const { stations } = books;

function read(body: string): { file: CableFile; found: readonly Mention[] } {
	const file = parse(`${header}1. (U) ${body}\n`);
	return { file, found: mentions(file, file.cables[0], stations) };
}

const short: Readonly<Record<Mention['what'], string>> = {
	'reference-letter': 'ref',
	'reference-list': 'refs',
	paragraph: 'para',
	'cited-paragraph': 'other para',
	cable: '',
};

/** Each mention as its text, then what it names: a letter, the list, a paragraph, or the id of a telegram. */
function checkMentions(cases: readonly (readonly [body: string, ...expected: readonly string[]])[]): void {
	for (const [body, ...expected] of cases) {
		const { file, found } = read(body);
		const told = found.map((mention) => {
			const written = file.text.slice(mention.span.start, mention.span.end);
			const id = idOfMention(mention, file.cables[0], { stations })?.id;
			return `${written}: ${[short[mention.what], id ?? mention.value].filter(Boolean).join(' ')}`;
		});
		assert.deepEqual(told, expected, body);
	}
}

test('letters of the REF list', () => {
	checkMentions([
		['As in ref A, the cat sleeps.', 'ref A: ref A'],
		['THE CAT (REFTEL B) SLEEPS.', 'REFTEL B: ref B'],
		['See refs B and C.', 'refs B: ref B', 'C: ref C'],
		['REFTELS A, B, AND C TELL MORE', 'REFTELS A: ref A', 'B: ref B', 'C: ref C'],
		['See ref (A) and ref. B.', 'ref (A): ref A', 'ref. B: ref B'],
		['REFS (A) AND (B)', 'REFS (A): ref A', '(B): ref B'],
		['Refs A-C', 'Refs A: ref A', 'C: ref C'],
		['See ref a.', 'ref a: ref A'],
		['See refs a and b.', 'refs a: ref A', 'b: ref B'],
		['the cat (ref\nA) sleeps', 'ref\nA: ref A'],
	]);
});

test('the list as a whole', () => {
	checkMentions([
		['Per reftel, the cat sleeps.', 'reftel: refs'],
		['SEE REFTELS.', 'REFTELS: refs'],
		['It sleeps (ref).', 'ref: refs'],
		['See ref a few lines above.', 'ref: refs'],
		['REF U.S. CAT', 'REF: refs'],
	]);
});

test('paragraphs of this telegram', () => {
	checkMentions([
		['See para 3.', 'para 3: para 3'],
		['See paragraph 12 below.', 'paragraph 12: para 12'],
		['See paras 3-5.', 'paras 3: para 3', '5: para 5'],
		['SEE PARAS 3, 4 AND 7.', 'PARAS 3: para 3', '4: para 4', '7: para 7'],
		['See para 3(b) and para ¶4.', 'para 3: para 3', 'para ¶4: para 4'],
		['See para 3 of this cable.', 'para 3: para 3'],
		['See para 3, and pay.', 'para 3: para 3'],
		['See ref A and para 3 below.', 'ref A: ref A', 'para 3: para 3'],
	]);
});

test('paragraphs of other telegrams and texts', () => {
	checkMentions([
		['See ref A, para 3.', 'ref A: ref A', 'para 3: other para 3'],
		['PARA 3 REF A', 'PARA 3: other para 3', 'REF A: ref A'],
		['See paras 3 and 4 of reftel.', 'paras 3: other para 3', '4: other para 4', 'reftel: refs'],
		['PARA 2 STATE 12345', 'PARA 2: other para 2', 'STATE 12345: 09STATE12345'],
		['See para 3 of the agreement.', 'para 3: other para 3'],
		['operative paragraph 3 stands', 'paragraph 3: other para 3'],
	]);
});

test('telegrams, with and without a year', () => {
	checkMentions([
		['As told in STATE 12345, it sleeps.', 'STATE 12345: 09STATE12345'],
		['See 08 STATE 12345.', '08 STATE 12345: 08STATE12345'],
		['See 08STATE12345.', '08STATE12345: 08STATE12345'],
		['See 2008 Lima 234 for more.', '2008 Lima 234: 08LIMA234'],
		['AS REPORTED QUITO 234, IT SLEEPS.', 'QUITO 234: 09QUITO234'],
		['See Buenos\nAires 234.', 'Buenos\nAires 234: 09BUENOSAIRES234'],
		['SEE QUITO 234 (08).', 'QUITO 234 (08): 08QUITO234'],
		['See Velmora 401 and Santa Corina 12.', 'Velmora 401: 09VELMORA401', 'Santa Corina 12: 09SANTACORINA12'],
		['SEE 08 QUAYHAVEN 234.', '08 QUAYHAVEN 234: 08QUAYHAVEN234'],
		['See Rio de Janeiro 234.', 'Rio de Janeiro 234: 09RIODEJANEIRO234'],
		['See Port-au-Prince 234.', 'Port-au-Prince 234: 09PORTAUPRINCE234'],
		['See St. Petersburg 234.', 'St. Petersburg 234: 09STPETERSBURG234'],
		['Ask Ambassador Odell-Lima 234.', 'Lima 234: 09LIMA234'],
		['LIMA 12345.', 'LIMA 12345: 09LIMA12345'],
		// In the REF list, so that nothing else can be meant.
		['NORTHPORT 118 CATS', 'NORTHPORT 118: 09NORTHPORT118'],
	]);
});

test('years, dates, counts, money and names are no telegrams', () => {
	checkMentions([
		['PARIS 1973 WAS COLD'],
		['In Lima 2008, the cats came.'],
		['LONDON 12 MARCH'],
		['LIMA 200 TONS.'],
		['In Lima 240 children fed the cat.'],
		['Lima 12% of cats'],
		['Lima 3,500 cats'],
		['Lima 12.5, Quito 3:30'],
		['Quito 200km'],
		['PAID $75 LIMA 234 TONS.'],
		['Pier 234, Room 12, Article 175.'],
		['15 MARCH 1975, 12 PERCENT 300'],
		['the state 12345'],
		['75 CATS 300'],
		['para 3.5, para 3,500, para of 7'],
		['The referee and the paratroopers'],
		['STATE 1. STATE 12.'],
		['Write to 12 Quai, PARIS 75008.'],
		['LIMA 300 AND 400 WORKERS'],
		['St. Petersburg, 234 cats. Port-au 234.'],
	]);
});

test('without the list of stations, those that the telegram itself names are known', () => {
	const file = parse(`${header}1. (U) See Quito 234, STATE 12345, Northport 99 and Santa Corina 12.\n`);
	const found = mentions(file, file.cables[0]);
	assert.deepEqual(
		found.map((mention) => mention.value),
		['STATE 12345', 'Northport 99', 'Santa Corina 12'],
	);
});

test('a mention is found across a page line, and once', () => {
	const file = parse(
		`${header}1. (U) The cat sleeps, see ref\n\nVELMORA 00000412  002 OF 003\n\nA, and in para 2.\n\n2. (U) It does.\n`,
	);
	const [cable] = file.cables;
	const found = mentions(file, cable, stations);
	assert.deepEqual(
		found.map(({ what, value }) => [what, value]),
		[
			['reference-letter', 'A'],
			['paragraph', '2'],
		],
	);
	assert.equal(file.text.slice(found[0].span.start, found[0].span.start + 3), 'ref');
	assert.equal(file.text.slice(found[0].span.end - 1, found[0].span.end), 'A');
	assert.equal(mentions(file, cable, stations), found);
});

test('mentions are in order and do not overlap', () => {
	for (const body of [
		'refs A, B and para 3 of STATE 12345 AND 08 LIMA 22 75 LIMA 33',
		'08 08 LIMA 234 LIMA 235 LIMA 236',
	]) {
		let end = 0;
		for (const { span } of read(body).found) {
			assert.ok(end <= span.start && span.start < span.end, body);
			({ end } = span);
		}
	}
});

test('looks grow with the text, not with its square', () => {
	for (const repeated of [
		'REF A, ',
		'REFS ',
		'PARAS 1, ',
		'1, ',
		'LIMA ',
		'LIMA 12 ',
		'08 STATE 12345 ',
		'A ',
		'(',
		'STATE',
	]) {
		const looks = [20_000, 80_000].map((size) => {
			const before = mentionWork.looks;
			read(`REFS A ${repeated.repeat(size / repeated.length)}`);
			return mentionWork.looks - before;
		});
		assert.ok(looks[1] <= 80_100, repeated);
		assert.ok(looks[1] <= 4.2 * looks[0] + 100, repeated);
	}
});
