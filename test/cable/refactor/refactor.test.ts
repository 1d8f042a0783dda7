import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';
import { fold } from '../../../cable/prose';
import { recordsOf } from '../../../cable/record';
import { refactorings } from '../../../cable/refactor/catalogue';
import { withEdits } from '../../../cable/rules/mend';
import { fixtureNames, fixtureText } from '../../support';
import { mutations, randomFrom } from '../mutations';

function applied(name: string, text: string): string {
	const refactoring = refactorings.find((each) => each.name === name);
	assert.ok(refactoring, name);
	return withEdits(text, refactoring.edits(parse(text)));
}

function checkRefactor(name: string, before: string, after: string): void {
	assert.equal(applied(name, before), after);
	assert.equal(applied(name, after), after, 'once more changes nothing');
}

const head = `R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC 2231

UNCLAS SECTION 01 OF 02 VELMORA 000412

TAGS: ETRD EFIS
SUBJECT: DREDGERS BEFORE THE CHEESE FAIR

`;

test('numbers: as they are read, with what stands around the figures', () => {
	const text = '¶1. (U) Odell came.\n\n12. (U) The fair opens.\n\n- 13. (U) The barge waits.\n\n14. (U) In 12. June.\n';
	const right = '¶1. (U) Odell came.\n\n2. (U) The fair opens.\n\n- 3. (U) The barge waits.\n\n4. (U) In 12. June.\n';
	checkRefactor('numbers', head + text, head + right);
	checkRefactor('numbers', head + right, head + right);
});

const split = `1. (U) Odell told the Charge that the stone barge would not pass

VELMORA 00000412  001.2 OF 002

the lighthouse at low water.

VELMORA 00000412  002 OF 002

2. (U) The fair opens in June.
QUIST
`;
const joined = `1. (U) Odell told the Charge that the stone barge would not pass
the lighthouse at low water.

VELMORA 00000412  002 OF 002

2. (U) The fair opens in June.
QUIST
`;

test('join: a sentence runs on where a page ended, or where its line was taken out; other page lines stay', () => {
	checkRefactor('join', head + split, head + joined);
	checkRefactor('join', head + split.replace('VELMORA 00000412  001.2 OF 002\n\n', ''), head + joined);
	checkRefactor('join', (head + split).replaceAll('\n', '\r\n'), (head + joined).replaceAll('\n', '\r\n'));
});

test('pages: page lines go, the distance between paragraphs stays', () => {
	checkRefactor('pages', head + split, head + joined.replace('VELMORA 00000412  002 OF 002\n\n', ''));
	const close = split.replaceAll('\n\nVELMORA', '\nVELMORA').replaceAll('OF 002\n\n', 'OF 002\n');
	checkRefactor('pages', head + close, head + joined.replace('\n\nVELMORA 00000412  002 OF 002\n\n', '\n'));
});

test('pages: a line that only looks like one stays', () => {
	const text = `${head}1. (U) See VELMORA 00000412  001 OF 002\nfor the barge.\n`;
	checkRefactor('pages', text, text);
});

test('oneLine: wrapped lines are joined; lists, tables and short lines stay', () => {
	const text = `1. (U) Odell told the Charge that the stone barge would not pass
the lighthouse at low water, since the harbor master and the north-
western pilots agree:

A. The dredgers come in May, before the cheese fair opens its doors
to the public.
B. The barge waits.

2. (U) The fair's program for the first day, as it was handed to us:
Monday the barge
Tuesday the fair
-- open to all who bring a cheese of their own making and who can
carry it

3. (U) Stalls        Cheeses
Northern             40
Southern             12
`;
	const right = `1. (U) Odell told the Charge that the stone barge would not pass the lighthouse at low water, since the harbor master and the north-western pilots agree:

A. The dredgers come in May, before the cheese fair opens its doors to the public.
B. The barge waits.

2. (U) The fair's program for the first day, as it was handed to us:
Monday the barge
Tuesday the fair
-- open to all who bring a cheese of their own making and who can carry it

3. (U) Stalls        Cheeses
Northern             40
Southern             12
`;
	checkRefactor('oneLine', head + text, head + right);
});

test('apostrophes: where a comma stands for one', () => {
	const text = '1. (U) Odell,s barge won,t pass. The minister, so they say, slept.\n';
	checkRefactor('apostrophes', head + text, head + text.replace('Odell,s barge won,t', "Odell's barge won't"));
});

/** Letters in their order; the noise of page ends is what may go. */
function letters(text: string, without = false): string {
	let kept = text;
	if (without) {
		const noise = parse(text).cables.flatMap((cable) => cable.noise);
		const spans = noise.filter(({ kind }) => kind === 'page' || kind === 'notice').map(({ span }) => span);
		kept = withEdits(
			text,
			spans.map((span) => ({ span, text: '' })),
		);
	}
	return kept.replace(/\P{L}/gu, '');
}

const reading = (text: string): readonly (readonly unknown[])[] =>
	recordsOf(parse(text), { file: 'a.txt', text: true }).map(({ paragraphs, items, id }) => [
		id,
		...[...paragraphs, ...items].map((each) => fold(each.text ?? '').replaceAll('- ', '-')),
	]);

test('no word is lost, edits are in order, and what was changed is read as before', () => {
	let changes = 0;
	for (const fixture of fixtureNames) {
		const text = fixtureText(fixture);
		const file = parse(text);
		for (const { name, edits } of refactorings) {
			const found = edits(file);
			// Nothing to change is nothing to lose.
			if (found.length === 0) continue;
			const after = withEdits(text, found);
			changes += found.length;
			const goes = name === 'pages' || name === 'join';
			assert.equal(letters(after, goes), letters(text, goes), `${fixture} ${name}`);
			if (name === 'oneLine' || name === 'pages') assert.deepEqual(reading(after), reading(text), `${fixture} ${name}`);
		}
	}
	assert.ok(changes > 100, `${changes}`);
});

test('of damaged texts no word is lost either', () => {
	const random = randomFrom(20090314);
	for (const [index, mutate] of Object.values(mutations).entries()) {
		const text = mutate(fixtureText(fixtureNames[(index * 7) % fixtureNames.length] ?? ''), random);
		for (const { name, edits } of refactorings) {
			const found = edits(parse(text));
			let reached = 0;
			for (const { span } of found) {
				assert.ok(span.start >= reached && span.end >= span.start && span.end <= text.length, name);
				reached = span.end;
				if (name === 'oneLine') assert.match(text.slice(span.start, span.end), /^\P{L}*$/u);
				if (name === 'numbers') assert.match(text.slice(span.start, span.end), /^\d+$/);
				if (name === 'apostrophes') assert.equal(text.slice(span.start, span.end), ',');
			}
			const goes = name === 'pages' || name === 'join';
			if (!goes) assert.equal(letters(withEdits(text, found)), letters(text), name);
		}
	}
});
