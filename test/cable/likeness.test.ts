import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, fingerprintOf } from '../../cable/likeness';
import { parse } from '../../cable/parse/parse';
import { fixtureText } from '../support';
import { randomFrom } from './mutations';

const random = randomFrom(20090314);
const words = (count: number): string =>
	Array.from({ length: count }, () => String.fromCharCode(97 + random(26), 97 + random(26), 97 + random(26))).join(' ');
const cableWith = (text: string): string => `SUBJECT: THE FAIR\n\n1. (U) ${text}\n`;

function apart(one: string, other: string): number {
	const [a, b] = [fingerprintOf(parse(one)), fingerprintOf(parse(other))];
	assert.ok(a && b);
	return distance(a, b);
}

test('case, line ends, numbers and marks are no difference', () => {
	const text = words(200);
	assert.equal(
		apart(cableWith(text), cableWith(text.toUpperCase().replaceAll(' ', '\r\n')).replace('1. (U)', '¶1. (SBU)')),
		0,
	);
	const clean = fixtureText('two-sections');
	assert.equal(apart(clean, clean.replaceAll('\n', '\r\n')), 0);
});

test('a few other words are a small difference, other texts are about half of all bits apart', () => {
	for (let times = 0; times < 20; times++) {
		const text = words(400);
		const changed = text.split(' ').with(100, 'cheese').with(300, 'barge').join(' ');
		assert.ok(apart(cableWith(text), cableWith(changed)) <= 10);
		assert.ok(apart(cableWith(text), cableWith(words(400))) > 14);
	}
});

test('of few words there is no fingerprint', () => {
	assert.equal(fingerprintOf(parse(cableWith(words(20)))), undefined);
	assert.equal(fingerprintOf(parse('')), undefined);
});
