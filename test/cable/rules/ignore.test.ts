import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../cable/parse/parse';
import { entryHere, type IgnoreEntry, readIgnoreList, withEntry, withoutIgnored } from '../../../cable/rules/ignore';
import { type Told } from '../../../cable/rules/rule';
import { readRepositoryFile } from '../../support';
import { validate } from '../export/validate';

const name = 'fair/09VELMORA412.txt';

/** Findings at these words, each with its code, by position. */
function toldAt(text: string, ...words: readonly (readonly [code: string, word: string])[]): readonly Told[] {
	let from = 0;
	return words.map(([code, word]) => {
		const start = text.indexOf(word, from);
		assert.ok(start >= 0, word);
		from = start + 1;
		return { code, severity: 'hint', message: code, span: { start, end: start + word.length }, partners: [] };
	});
}

function left(text: string, told: readonly Told[], entries: readonly IgnoreEntry[], file = name): readonly Told[] {
	const list = readIgnoreList(JSON.stringify({ ignored: entries }));
	assert.ok(!('malformed' in list));
	return withoutIgnored(told, parse(text), file, list);
}

const text = '12. The fair opens.\n\n12. The fair\n    closes.\n\n13. The barge comes.\n';
const told = toldAt(
	text,
	['odd-number', '12.'],
	['odd-number', '12.'],
	['odd-word', 'fair\n    closes'],
	['odd-number', '13.'],
);
const [first, second, word, third] = told;

test('here: this place alone, also when lines above it come and go', () => {
	const entry = entryHere(second, told, parse(text), name);
	assert.deepEqual(entry, { code: 'odd-number', file: name, on: '12.', nth: 2 });
	assert.deepEqual(left(text, told, [entry]), [first, word, third]);
	const longer = `\n\nThe port.\n${text}`;
	const moved = toldAt(longer, ['odd-number', '12.'], ['odd-number', '12.'], ['odd-number', '13.']);
	assert.deepEqual(left(longer, moved, [entry]), [moved[0], moved[2]]);
	assert.deepEqual(left(text, told, [entry], 'fair/other.txt'), told);
});

test('here: words over a line end are known whatever the line end', () => {
	const entry = entryHere(word, told, parse(text), name);
	assert.equal(entry.on, 'fair closes');
	const windows = text.replaceAll('\n', '\r\n');
	const again = toldAt(windows, ['odd-word', 'fair\r\n    closes']);
	assert.deepEqual(left(windows, again, [entry]), []);
});

test('here: what was mended takes nothing with it', () => {
	const entry = entryHere(third, told, parse(text), name);
	const mended = text.replace('13.', '3.');
	const rest = toldAt(mended, ['odd-number', '12.'], ['odd-number', '12.']);
	assert.deepEqual(left(mended, rest, [entry]), rest);
});

test('in a file, and everywhere', () => {
	assert.deepEqual(left(text, told, [{ code: 'odd-number', file: name }]), [word]);
	assert.deepEqual(left(text, told, [{ code: 'odd-number', file: 'fair' }]), told);
	assert.deepEqual(left(text, told, [{ code: 'odd-word' }]), [first, second, third]);
	assert.deepEqual(left(text, told, []), told);
});

test('an entry is added once, and what else stands in the file stays', () => {
	const entry = { code: 'odd-word', file: name };
	const one = withEntry('', entry);
	assert.ok(typeof one === 'string');
	assert.equal(one, `{\n\t"ignored": [\n\t\t{\n\t\t\t"code": "odd-word",\n\t\t\t"file": "${name}"\n\t\t}\n\t]\n}\n`);
	assert.equal(withEntry(one, entry), one);
	const two = withEntry('{"note":"the fair","ignored":[{"code":"odd-number"}]}', entry);
	assert.ok(typeof two === 'string');
	assert.deepEqual(JSON.parse(two), { note: 'the fair', ignored: [{ code: 'odd-number' }, entry] });
});

const right = [
	'{"ignored":[]}',
	'{"$schema":"x","ignored":[{"code":"a"},{"code":"a","file":"b"},{"code":"a","file":"b","on":""}]}',
	'{"ignored":[{"code":"a","file":"b","on":"c","nth":2}]}',
];
const wrong: readonly (readonly [json: string, fault: RegExp])[] = [
	['{"ignored":[', /JSON/],
	['[]', /no object/],
	['{}', /no list/],
	['{"ignored":{}}', /no list/],
	['{"ignored":[{"code":"a"},7]}', /entry 2 is no object/],
	['{"ignored":[{"file":"b"}]}', /entry 1 has no code/],
	['{"ignored":[{"code":""}]}', /no code/],
	['{"ignored":[{"code":"a","flie":"b"}]}', /"flie"/],
	['{"ignored":[{"code":"a","file":""}]}', /"file"/],
	['{"ignored":[{"code":"a","file":"b","on":7}]}', /"on"/],
	['{"ignored":[{"code":"a","on":"c"}]}', /"on" without "file"/],
	['{"ignored":[{"code":"a","file":"b","nth":2}]}', /"nth" without "on"/],
	['{"ignored":[{"code":"a","file":"b","on":"c","nth":0}]}', /"nth"/],
	['{"ignored":[{"code":"a","file":"b","on":"c","nth":1.5}]}', /"nth"/],
];

test('a malformed list says what is wrong, silences nothing and is not written over', () => {
	for (const [json, fault] of wrong) {
		const read = readIgnoreList(json);
		assert.ok('malformed' in read && fault.test(read.malformed), json);
		assert.deepEqual(withEntry(json, { code: 'a' }), read);
	}
	for (const json of right) assert.ok(!('malformed' in readIgnoreList(json)), json);
});

test('the schema that the editor checks the file by says the same', () => {
	const schema = JSON.parse(readRepositoryFile('schemas', 'ignore.schema.json')) as Parameters<typeof validate>[0];
	for (const json of right) assert.deepEqual(validate(schema, JSON.parse(json)), [], json);
	for (const [json] of wrong.slice(1)) assert.notDeepEqual(validate(schema, JSON.parse(json)), [], json);
});
