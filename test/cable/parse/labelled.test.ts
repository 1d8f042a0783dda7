import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../../cable/explain/explain';
import { folding } from '../../../cable/folding';
import { outline, type OutlineNode } from '../../../cable/outline';
import { parse } from '../../../cable/parse/parse';
import { type CableRecord, recordsOf } from '../../../cable/record';
import { fixtureText } from '../../support';
import { books } from '../books/ownBooks';
import { labelled } from '../rules/cables';
import { checkRules, planted } from '../rules/checkRules';

function recordOf(text: string): CableRecord {
	const records = recordsOf(parse(text), { file: 'a.txt', text: true });
	assert.equal(records.length, 1);
	return records[0];
}

test('labels in any order, values over several lines', () => {
	const [head, body] = labelled.split('\n\n1. ');
	const lines = head.split('\n').slice(3);
	const turned = lines.map((_, index) => lines.slice(index).concat(lines.slice(0, index)));
	const { from, to, info, tags, subject, captions, id } = recordOf(labelled);
	for (const order of turned) {
		// A value that goes on stays below its label.
		if (order[0].startsWith(' ')) continue;
		const record = recordOf(`UNCLASSIFIED\nSBU\n\n${order.join('\n')}\n\n1. ${body}`);
		assert.deepEqual(
			[record.id, record.from, record.to, record.info, record.tags, record.subject, record.captions],
			[id, from, to, info, tags, subject, captions],
			order[0],
		);
		assert.equal(record.paragraphs.length, 3, order[0]);
	}
});

test('addresses: city before post, precedence behind, between semicolons, lines or commas', () => {
	const addressed = (value: string): readonly string[] =>
		recordOf(planted(labelled, [['Info: NORTHPORT, AMEMBASSY PRIORITY', `Info: ${value}`]])).info.map(
			({ name, precedence }) => `${name} ${precedence ?? '-'}`,
		);
	const behind = 'OVERMERE, AMEMBASSY ROUTINE';
	assert.deepEqual(addressed('A B, AMEMBASSY ROUTINE; C, AMCONSUL'), [
		'A B, AMEMBASSY ROUTINE',
		'C, AMCONSUL -',
		behind,
	]);
	assert.deepEqual(addressed('AB, AMEMBASSY ROUTINE, CD, AMCONSUL PRIORITY'), [
		'AB, AMEMBASSY ROUTINE',
		'CD, AMCONSUL PRIORITY',
		behind,
	]);
	assert.deepEqual(addressed('AB,\n   AMEMBASSY ROUTINE\n   COASTAL STATES COLLECTIVE'), [
		'AB, AMEMBASSY ROUTINE',
		'COASTAL STATES COLLECTIVE -',
		behind,
	]);
});

test('banners: levels, caveats, and sensitive but unclassified as one level', () => {
	const marked = (banner: string): readonly unknown[] => {
		const { classification, caveats } = recordOf(labelled.replaceAll('UNCLASSIFIED\nSBU\n', `${banner}\n`));
		return [classification, ...caveats];
	};
	assert.deepEqual(marked('SENSITIVE BUT UNCLASSIFIED'), ['UNCLASSIFIED', 'SENSITIVE']);
	assert.deepEqual(marked('CONFIDENTIAL//NOFORN'), ['CONFIDENTIAL', 'NOFORN']);
	assert.deepEqual(marked('SECRET'), ['SECRET']);
	assert.deepEqual(marked('UNCLASSIFIED//FOUO'), ['UNCLASSIFIED', 'FOUO']);
	const [bare] = [recordOf(labelled.replaceAll('UNCLASSIFIED\nSBU\n', ''))];
	assert.equal(bare.classification, null);
	assert.equal(bare.id, '14VELMORA412');
});

test('a message without trailer, without blank lines, with a body without numbers', () => {
	const short = recordOf(
		'MRN: 14 VELMORA 5\nDate/DTG: Mar 14, 2014 / 141507Z MAR 14\nSubject: Lamp\n\nThe lamp smokes.\n',
	);
	assert.equal(short.subject, 'Lamp');
	assert.deepEqual(
		short.paragraphs.map(({ number, text }) => [number, text]),
		[[null, 'The lamp smokes.']],
	);
	const tight = recordOf('MRN: 14 VELMORA 5\nSubject: Lamp\n1. (U) It smokes.\nSignature: QUIST\n');
	assert.deepEqual([tight.subject, tight.paragraphs.length, tight.signature], ['Lamp', 1, ['QUIST']]);
	assert.equal(tight.date, null);
	assert.equal(tight.id, '14VELMORA5');
});

test('words of a text that are labels elsewhere stay text', () => {
	const record = recordOf(
		planted(labelled, [
			['2. (U) The fair', '2. (U) These count:\nInfo: all stalls\nSubject: cheese\nApproved By: the board\n\nThe fair'],
		]),
	);
	assert.equal(
		record.paragraphs[1].text,
		'2. (U) These count: Info: all stalls Subject: cheese Approved By: the board The fair is open to all who bring a cheese.',
	);
	assert.equal(record.approved?.name, 'Quist, Harlan');
	assert.equal(parse('1. (U) He wrote\nMRN: 14 VELMORA 412\nand no more.\n').cables.length, 1);
});

test('dates: both forms, one alone, one that cannot be', () => {
	const dated = (value: string): string | null =>
		recordOf(planted(labelled, [['Mar 14, 2014 / 141507Z MAR 14', value]])).date;
	assert.equal(dated('141507Z MAR 14'), '2014-03-14T15:07Z');
	assert.equal(dated('14 March 2014 / 141507Z Mar 2014'), '2014-03-14T15:07Z');
	assert.equal(dated('Mar 14, 2014'), null);
	assert.equal(dated('Mar 14, 2014 / 311507Z FEB 14'), null);
	assert.equal(dated(''), null);
});

test('rules of the form, and the silence of all others', () => {
	for (const name of ['smart', 'smart-other-order']) checkRules(fixtureText(name));
	checkRules(labelled);
	checkRules(planted(labelled, [['Mar 14, 2014', 'Mar 14, 2013']]), ['smart-date-disagrees', 'Mar 14, 2013']);
	checkRules(planted(labelled, [['MRN: 14', 'MRN: 12']]), ['smart-year-disagrees', '12']);
	checkRules(
		planted(labelled, [
			['Mar 14, 2014 / 141507Z MAR 14', 'Jan 1, 2015 / 010007Z JAN 15'],
			['A) 14', 'A) 13'],
		]),
	);
});

test('the outline has the number, the date and the trailer', () => {
	const [root] = outline(parse(labelled), { header: 'tree', comments: false });
	assert.equal(root.name, '14 VELMORA 412');
	const named = (nodes: readonly OutlineNode[]): readonly string[] =>
		nodes.map(({ name, detail }) => `${name}|${detail}`);
	assert.deepEqual(named(root.children[0].children).slice(0, 4), [
		'Classification|UNCLASSIFIED, SBU SENSITIVE',
		'MRN|14 VELMORA 412',
		'DTG|Mar 14, 2014 / 141507Z MAR 14',
		'From AMEMBASSY VELMORA|',
	]);
	const trailer = root.children.at(-1);
	assert.equal(trailer?.name, 'Trailer');
	assert.deepEqual(named(trailer.children).slice(-2), [
		'Info OVERMERE, AMEMBASSY|ROUTINE',
		'Dissemination Rule|QQ_ALL',
	]);
	const start = labelled.indexOf('Signature');
	assert.ok(folding(parse(labelled)).some(({ span }) => span.start === start));
});

function checkHover(marked: string, title: string, ...facts: readonly string[]): void {
	const plain = marked.replace('|', '');
	assert.ok(labelled.includes(plain), plain);
	const found = explain(parse(labelled), labelled.indexOf(plain) + marked.indexOf('|'), books);
	assert.equal(found?.title, title);
	for (const fact of facts) assert.ok(found.facts.join(' / ').includes(fact), found.facts.join(' / '));
}

test('labels and values tell what they are', () => {
	checkHover('M|RN: 14', 'MRN: message reference number, with the year before it');
	checkHover('14 VELMORA 4|12', 'Message reference number 412 of VELMORA', 'Canonical id 14VELMORA412');
	checkHover('1415|07Z MAR', 'Friday 14 March 2014, 15:07 UTC');
	checkHover(
		'WASHDC, SEC|STATE',
		'SECSTATE WASHDC: Department of State in Washington, United States',
		'Action addressee',
	);
	checkHover('SECSTATE ROU|TINE', 'Precedence ROUTINE');
	checkHover('Captions: SENS|ITIVE', 'SENSITIVE: Sensitive (but unclassified)');
	checkHover('Draft|ed By', 'Drafted By: who wrote it, behind the office');
	checkHover('S|BU\n\nMRN', 'SBU: Sensitive but unclassified');
	checkHover('UNCLASS|IFIED', 'Marked UNCLASSIFIED in 2014');
});
