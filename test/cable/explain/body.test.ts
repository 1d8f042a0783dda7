import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { explain } from '../../../cable/explain/explain';
import { parse } from '../../../cable/parse/parse';
import { books } from '../books/ownBooks';
import { checkExplain, checkExplainIn, checkSilent, withLine } from './checkExplain';

test('portion marks', () => {
	checkExplain('1. (|C) Harbor Minister Odell asked for dredgers.', '(C): Confidential', { of: '(C)' });
	checkExplain(
		'1. (S//N|F) Harbor Minister Odell asked for dredgers.',
		'(S//NF): Secret, not releasable to foreign nationals',
	);
	checkExplain(
		'1. (S/RE|L NATO) Harbor Minister Odell asked for dredgers.',
		'(S/REL NATO): Secret, releasable to NATO',
	);
	checkExplain(
		'1. (U//FO|UO) Harbor Minister Odell asked for dredgers.',
		'(U//FOUO): Unclassified, for official use only',
	);
	checkExplain('1. (C - ENTI|RE TEXT) Harbor Minister Odell asked for dredgers.', '(C - ENTIRE TEXT): Confidential', {
		facts: ['it holds for the entire text'],
	});
	checkExplain('SUBJECT: (S|BU) DREDGERS', '(SBU): Sensitive but unclassified');
});

test('prose, blank lines and signatures have nothing to explain', () => {
	checkSilent('1. (C) Harbor Minister Od|ell asked for dredgers.');
	checkSilent('SUBJECT: HARBOR MIN|ISTER WANTS DREDGERS');
});

test('a page line tells section, page and whose it is', () => {
	const page = (text: string): string =>
		withLine('1. (C) Harbor Minister Odell asked for two dredgers.').replace(
			'asked for two dredgers.',
			`asked for\n\n${text}\n\ntwo dredgers, and for a buoy.`,
		);

	checkExplainIn(page('VELMORA 000|00412  001.2 OF 002'), 'Page line: section 1 of 2, page 2', {
		facts: ['Of this telegram', '09VELMORA412'],
	});
	checkExplainIn(page('VELMORA 000|00412  002 OF 002'), 'Page line: section 2 of 2');
	checkExplainIn(page('NORTHPORT 000|00118  002 OF 002'), 'Page line: section 2 of 2', {
		facts: ['while this telegram is VELMORA 412'],
	});
});

test('the end mark of a teleprinter', () => {
	const text = withLine('1. (C) Harbor Minister Odell asked for dredgers.').replace('QUIST\n', 'QUIST\n\nNN|NN\n');
	checkExplainIn(text, 'NNNN: End of message', { of: 'NNNN' });
});

test('a misread paragraph number is told', () => {
	const text = withLine('1. (C) Harbor Minister Odell asked for two dredgers.')
		.replace('\n2. (C)', '\n1|2. (C)')
		.replace('\nQUIST', '\n\n13. (C) The buoy is red.\n\n14. (C) The pier is new.\nQUIST');
	checkExplainIn(text, 'Paragraph 2, written 12', { sure: 'inferred', facts: ['read as the figure 1'] });
});

test('every explanation of every fixture holds its place, is short, and says nothing undefined', () => {
	const folder = path.join(__dirname, '../../../../test/fixtures/cables');
	let explained = 0;
	for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
		const text = readFileSync(path.join(folder, name), 'utf8');
		const file = parse(text);
		for (let offset = 0; offset <= text.length; offset += 5) {
			const found = explain(file, offset, books);
			if (!found) continue;
			explained++;
			const where = `${name} at ${offset}: ${found.title}`;
			assert.ok(found.span.start <= offset && offset <= found.span.end, where);
			assert.ok(found.facts.length <= 8 && found.title.length <= 200, where);
			assert.doesNotMatch(
				[found.title, ...found.facts, found.source].join(' '),
				/undefined|NaN|\[object| {2}|\.\./,
				where,
			);
		}
	}
	assert.ok(explained > 1000);
});

test('hostile texts neither throw nor take long', () => {
	for (const text of [
		'',
		'\u0000',
		'(',
		'TAGS: __proto__ constructor',
		'TAGS: ' + 'A'.repeat(20_000),
		'E.O. 12958: DECL: ' + '9'.repeat(5000),
	]) {
		const file = parse(text);
		for (let offset = 0; offset <= Math.min(text.length, 40); offset++) explain(file, offset, books);
	}
});
