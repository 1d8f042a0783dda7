/** Grammar and reader agree on what each line is: what is coloured as a subject is a subject to the outline as well. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { type LineKind, lineKinds } from '../../cable/model';
import { parse } from '../../cable/parse/parse';
import { fixtureNames, fixtureText } from '../support';
import { kindOfLine, loadGrammar, tokenise } from './tokenizer';

/**
 * What the reader may call a line that the grammar calls so. The grammar sees a line and what is open above it; where
 * that cannot decide, several kinds stand together.
 */
const meanings: Readonly<Record<string, readonly LineKind[]>> = {
	'header.transmission': ['transmission'],
	'header.routing': ['routing'],
	'header.originator': ['originator'],
	'header.security': ['security'],
	'header.date-time': ['dtg'],
	'header.from': ['from'],
	'header.to': ['to'],
	'header.info': ['info'],
	'header.exempt': ['exempt'],
	'header.address': ['address'],
	distribution: ['distribution'],
	drafting: ['drafting'],
	receipt: ['receipt'],
	terminal: ['terminal'],
	// A stamp below a key of the archive is its value.
	release: ['release', 'attribute'],
	damaged: ['damaged'],
	lost: ['lost'],
	mark: ['mark'],
	attribute: ['attribute'],
	notice: ['notice'],
	banner: ['banner'],
	// Only the page line near it tells the foot of a page from a classification line without a number, or from a word.
	classification: ['classification', 'marking', 'text'],
	// Marks alone on a line are stamps only in a copy that has other stamps, which no line tells.
	stamp: ['stamp', 'exemption', 'text'],
	// A caveat alone may also be a line of a banner, which the lines around it tell.
	caption: ['caption', 'classification'],
	mrn: ['mrn'],
	trailer: ['trailer'],
	'executive-order': ['executive-order'],
	tags: ['tags'],
	subject: ['subject'],
	references: ['references'],
	authority: ['authority'],
	rule: ['rule'],
	page: ['page'],
	// BT is a break line in an envelope and an end mark behind the text.
	end: ['end', 'break'],
	// Only the sequence of all numbers tells paragraphs from the numbers of lists and from wrapped figures.
	paragraph: ['paragraph', 'number'],
	// A line between classification line and E.O.: in a second section, without labels, text goes on there.
	attention: ['attention', 'text', 'unread'],
	// A surname, a title and an item are what they are by the lines around them, the rule below a title included.
	signature: ['signature', 'title', 'text'],
	title: ['title', 'text', 'signature', 'attention'],
	item: ['item', 'text'],
	// No scope: text, and what only lines further down or the whole run of numbers could tell from it.
	none: ['text', 'item', 'title', 'signature', 'number', 'attention', 'unread'],
};

/** Kinds that the grammar may take for text. All others must be seen. */
const quiet: ReadonlySet<LineKind> = new Set<LineKind>([
	'text',
	'blank',
	'item',
	'title',
	'signature',
	'number',
	'attention',
	'unread',
]);

const grammar = loadGrammar();

async function disagreements(text: string): Promise<readonly string[]> {
	const { lines } = parse(text);
	const texts = Array.from({ length: lines.count }, (_, line) => text.slice(lines.startOf(line), lines.endOf(line)));
	const tokens = tokenise(await grammar, texts);
	return texts.flatMap((line, index) => {
		const kind = lines.kindOf(index);
		if (kind === 'blank') return [];
		const seen = kindOfLine(line, tokens[index]) ?? 'none';
		return isAgreed(kind, seen) ? [] : [`${index + 1}: reader ${kind}, grammar ${seen}: ${line.slice(0, 80)}`];
	});
}

function isAgreed(kind: LineKind, seen: string): boolean {
	// The lines of a quoted telegram look like what they are.
	if (kind === 'quoted') return seen in meanings && seen !== 'attribute' && seen !== 'mark';
	return seen in meanings && meanings[seen].includes(kind);
}

for (const name of fixtureNames) {
	test(`grammar and reader agree on each line of ${name}`, async () => {
		assert.deepEqual(await disagreements(fixtureText(name)), []);
	});
}

test('every kind of line has a scope, and those that must be seen are told apart from text', () => {
	const named = new Set(Object.values(meanings).flat());
	assert.deepEqual(
		lineKinds.filter((kind) => kind !== 'blank' && kind !== 'quoted' && !named.has(kind)),
		[],
	);
	assert.deepEqual(
		meanings['none'].filter((kind) => !quiet.has(kind)),
		[],
	);
});

test('a line that one of them takes for text and the other for a field is a disagreement', () => {
	assert.ok(!isAgreed('subject', 'none'));
	assert.ok(!isAgreed('text', 'subject'));
	assert.ok(!isAgreed('text', 'no such scope'));
	assert.ok(isAgreed('title', 'none'));
});
