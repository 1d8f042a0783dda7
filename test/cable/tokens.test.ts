import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { type CodeToken, tokensIn } from '../../cable/tokens';
import { books, fixtureNames, fixtureText } from '../support';
import { withLine } from './explain/checkExplain';

test('routing indicators, as far as a book or the header has them', () => {
	checkLine('OO RUEHC RUQQQZX', ['routingIndicator.known RUEHC', 'routingIndicator.unknown RUQQQZX']);
	checkLine('TO RUQQQZX/AMEMBASSY QUAYHAVEN 0001', ['routingIndicator.inferred RUQQQZX']);
	checkLine('TO SECSTATE WASHDC 0001', []);
});

test('TAGS codes, but no persons', () => {
	checkLine('TAGS: PREL QXQX (QUIST, HARLAN)', ['tagsCode.known PREL', 'tagsCode.unknown QXQX']);
});

test('operating signals, captions, orders and reasons', () => {
	checkLine('ZNY CCCCC ZZH', ['operatingSignal.known ZZH']);
	checkLine('SIPDIS', ['caption.known SIPDIS']);
	checkLine('E.O. 12958: DECL: 03/14/2019', ['executiveOrder.known 12958', 'declassification.known DECL']);
	checkLine('E.O. 12959: N/A', ['executiveOrder.inferred 12959', 'declassification.known N/A']);
	checkLine('Classified By: Charge Harlan Quist for reasons 1.4 (b) and (d).', [
		'classificationReason.known b',
		'classificationReason.known d',
	]);
});

test('portion marks by level, also before a subject; what is no mark is none', () => {
	checkLine('1. (C) The mark (S) of the dredger is a whale.', ['portionMark.confidential (C)']);
	checkLine('1. (S//NF) Silt.', ['portionMark.secret (S//NF)']);
	checkLine('1. (SBU) Silt.', ['portionMark.limitedOfficialUse (SBU)']);
	checkLine('SUBJECT: (U) DREDGERS', ['portionMark.unclassified (U)']);
});

test('cited telegrams: an id can be given or not; letters and e-mails have none', () => {
	checkLine('REF: A. 08 NORTHPORT 118', ['cableReference.identified 08 NORTHPORT 118']);
	checkLine('REF: QUIST/ODELL EMAIL OF 03/02/09', []);
	checkLine('1. (U) See ref A and 08 LIMA 234.', [
		'portionMark.unclassified (U)',
		'cableReference.identified ref A',
		'cableReference.identified 08 LIMA 234',
	]);
	check('UNCLAS VELMORA 000412\n\nSUBJECT: SILT\n\nREF: A. NORTHPORT 118\n\n1. As in ref A, paragraph 1 and ref B.\n', [
		'cableReference.unidentified NORTHPORT 118',
		'cableReference.unidentified ref A',
	]);
});

test('a paragraph number only where another is meant', () => {
	check('¶1. One.\n\n12. Two.\n\n13. Three.\n\n¶4. Four.\n', [
		'paragraphNumber.misread 12.',
		'paragraphNumber.misread 13.',
	]);
});

test('blocks that a publisher has put over words', () => {
	check('1. Minister XXXXXXXXXXXX and XXL sails.\n', ['redaction XXXXXXXXXXXX']);
});

test('a reference over a line end is a token on either line', () => {
	const text = withLine('REF: A. 08 NORTHPORT\n     118');
	assert.deepEqual(
		shown(text, tokensOf(text)).filter((token) => token.startsWith('cableReference')),
		['cableReference.identified 08 NORTHPORT', 'cableReference.identified 118'],
	);
});

test('of a range the tokens that touch its lines, and no others', () => {
	const text = withLine('TAGS: PREL EFIS');
	const at = text.indexOf('EFIS');
	const found = tokensIn(parse(text), { start: at, end: at }, books);
	assert.deepEqual(shown(text, found), ['tagsCode.known PREL', 'tagsCode.known EFIS']);
});

test('every token lies on one line, behind the one before; a range has those of the whole', () => {
	for (const name of fixtureNames) {
		const text = fixtureText(name);
		const file = parse(text);
		const all = tokensIn(file, { start: 0, end: text.length }, books);
		let last = 0;
		for (const { span } of all) {
			assert.ok(span.start >= last && span.start < span.end, name);
			assert.equal(file.lines.lineAt(span.start), file.lines.lineAt(span.end - 1), name);
			last = span.end;
		}
		const half = { start: 0, end: text.length >> 1 };
		const lineEnd = file.lines.endOf(file.lines.lineAt(half.end));
		assert.deepEqual(
			tokensIn(file, half, books),
			all.filter(({ span }) => span.start <= lineEnd),
			name,
		);
	}
});

/** The tokens of one line inside a whole telegram. */
function checkLine(line: string, expected: readonly string[]): void {
	const text = withLine(line);
	const start = text.indexOf(line);
	const found = tokensOf(text).filter(({ span }) => span.start >= start && span.end <= start + line.length);
	assert.deepEqual(shown(text, found), expected, line);
}

function check(text: string, expected: readonly string[]): void {
	assert.deepEqual(shown(text, tokensOf(text)), expected);
}

function tokensOf(text: string): readonly CodeToken[] {
	return tokensIn(parse(text), { start: 0, end: text.length }, books);
}

function shown(text: string, tokens: readonly CodeToken[]): readonly string[] {
	return tokens.map(({ span, type, modifier }) => {
		const name = modifier === undefined ? type : `${type}.${modifier}`;
		return `${name} ${text.slice(span.start, span.end)}`;
	});
}
