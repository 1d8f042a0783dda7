import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainCodes, lookUpCode } from '../../../server/features/codes';
import { contextOf, snapshotOf, uri } from './case';

const text = 'UNCLAS VELMORA 000412\n\nTAGS: PREL\nSUBJECT: CHEESE FAIR\n\n1. (U) The fair \u202epens.\n';
const textDocument = { uri };
const context = contextOf({});

test('the sheet is plain text, indented, without marks that turn the writing', () => {
	const sheet = explainCodes(snapshotOf(text), { textDocument }, context).text;
	assert.match(sheet, /^Codes of VELMORA 412\n\nHEADING\n/);
	assert.match(sheet, /\nPREL \(line 3\)\n {4}PREL: External Political Relations\n/);
	assert.doesNotMatch(sheet, /[\u202e\r]/);
});

test('the code at a position is looked up, or what is asked for', () => {
	const at = (line: number, character: number) =>
		lookUpCode(snapshotOf(text), { textDocument, position: { line, character } }, context);
	assert.equal(at(2, 8).query, 'PREL');
	assert.equal(at(2, 8).found[0].title, 'PREL: External Political Relations');
	assert.deepEqual(at(5, 10), { query: '', found: [] });
	const [found] = lookUpCode(snapshotOf(text), { textDocument, query: 'ruehko' }, context).found;
	assert.equal(found.kind, 'Routing indicator');
	assert.match(found.source, /ACP 117/);
});
