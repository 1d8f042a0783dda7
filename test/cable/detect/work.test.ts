import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSigns, sampleLength } from '../../../cable/detect/detect';
import { longestLook, type Sign, signs } from '../../../cable/detect/signs';

/** What is repeated to fill a hostile file. */
const fillings = [
	...['\n', '\r', ' ', '\t', ' \n', '1', '1\n', 'A', 'A ', 'A \n', 'S\n', '-', '- \n', '(', '((S)', '¶', '¶1\n'],
	...['1. (S/A', '1. (S/A, ', 'E.O. ', 'E.O.\n', 'CONFIDENTIAL A ', 'CONFIDENTIAL A\n', 'Z ', 'Z Z Z\n', 'ZZ RRRR\n'],
	...['Classified By: r', 'Classified By: rea\n', 'Declassified/Released ', 'END ', 'import aaaa', 'Tags: aaaa, aa\n'],
	...['PAGE 01 A A A A A A\n', 'MRN: 09 A A A A A\n', `${'A'.repeat(41)} 1234567\n`, `${' '.repeat(200)}A\n`],
];

test('a hostile file shows its signs no more characters than an ordinary one could', () => {
	for (const filling of fillings) {
		const text = filling.repeat(Math.ceil(sampleLength / filling.length)).slice(0, sampleLength);
		const { total, bySign } = examined(text);
		assert.ok(total <= sampleLength * mostCandidates, `${JSON.stringify(filling)}: ${total} characters`);
		for (const [sign, characters] of bySign) {
			assert.ok(characters <= sampleLength, `${JSON.stringify(filling)}: ${characters} characters for ${sign.name}`);
		}
		assert.equal(examined(text.repeat(3)).total, total, `${JSON.stringify(filling)}: reads past the sample`);
	}
});

test('ordinary text is shown to the signs of its first letters only', () => {
	const line = 'The harbor board met at noon, looked at the crane and went to the cheese fair.';
	const { total } = examined(`${line}\n`.repeat(50));
	assert.equal(total, 50 * ((line.length + 1) * anywhere + line.length * candidatesFor('T')));
	assert.equal(examined(`${line.slice(4)}\n`.repeat(50)).total, 50 * (line.length - 3) * anywhere);
});

test('a long line is not examined to its end', () => {
	const { total } = examined('S'.repeat(sampleLength));
	assert.equal(total, sampleLength * anywhere + longestLook * candidatesFor('S'));
});

test('every repeat of every pattern has a bound, repeats of repeats a small one', () => {
	for (const { name, begins, ends } of signs) {
		for (const pattern of ends ? [begins, ends] : [begins]) {
			assert.ok(mostSteps(pattern.source) <= 200, `${name}: ${mostSteps(pattern.source)}`);
		}
	}
	// The check itself.
	assert.equal(mostSteps('a{2,5}b?'), 5);
	assert.equal(mostSteps('(?:a{2,5}b){3}'), 15);
	assert.equal(mostSteps('[+*]\\+'), 1);
	for (const unbounded of ['a+', 'a*', '[ab]+c', '(?:ab)*', 'a{2,}']) assert.equal(mostSteps(unbounded), Infinity);
});

const anywhere = signs.filter(({ place }) => place === 'anywhere').length;
/** The last character that a sign begins with is `¶`. */
const codes = Array.from({ length: '¶'.charCodeAt(0) + 1 }, (_, code) => code);
const mostCandidates = anywhere + Math.max(...codes.map((code) => candidatesFor(String.fromCharCode(code))));

function candidatesFor(start: string): number {
	return signs.filter(({ starts }) => starts.includes(start)).length;
}

function examined(text: string): { readonly total: number; readonly bySign: ReadonlyMap<Sign, number> } {
	const bySign = new Map<Sign, number>();
	findSigns(text, (sign, characters) => bySign.set(sign, (bySign.get(sign) ?? 0) + characters));
	return { total: [...bySign.values()].reduce((sum, each) => sum + each, 0), bySign };
}

/** The product of the bounds of repeats inside repeats, for the deepest place of a pattern. */
function mostSteps(source: string): number {
	// Classes and escaped characters cannot repeat anything themselves.
	let rest = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
	const inner = /\(([^()]*)\)(\{\d+(?:,\d*)?\}|[*+?])?/;
	let most = 1;
	for (let group = inner.exec(rest); group; group = inner.exec(rest)) {
		const steps = boundOf(group[2]) * ownSteps(group[1]);
		most = Math.max(most, steps);
		// What stands for the group repeats as often as the group did.
		rest = rest.replace(group[0], steps === Infinity ? 'x*' : `x{${steps}}`);
	}
	return Math.max(most, ownSteps(rest));
}

function ownSteps(source: string): number {
	return Math.max(1, ...[...source.matchAll(/[^(](\{\d+(?:,\d*)?\}|[*+])/g)].map(([, repeat]) => boundOf(repeat)));
}

function boundOf(repeat: string | undefined): number {
	if (repeat === undefined || repeat === '?') return 1;
	const bound = /^\{(?:\d+,)?(\d+)\}$/.exec(repeat);
	return bound ? Number(bound[1]) : Infinity;
}
