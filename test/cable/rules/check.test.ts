import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBooks } from '../../../cable/books/books';
import { parse } from '../../../cable/parse/parse';
import { rules } from '../../../cable/rules/catalogue';
import { check, type CheckContext } from '../../../cable/rules/check';
import { editsOf, withEdits } from '../../../cable/rules/mend';
import { type Finding, type Rule } from '../../../cable/rules/rule';
import { readRepositoryFile } from '../../support';
import { clean, twoSections } from './cables';
import { books, told } from './checkRules';

function rule(code: string, findings: readonly Finding[], more: Partial<Rule> = {}): Rule {
	const words = { summary: 'Odd.', rationale: 'None.', source: 'measured', example: { wrong: '', mended: '' } };
	return { code, ...words, severity: 'warning', check: () => findings, ...more };
}
const at = (start: number, end: number, partner?: readonly [number, number]): Finding => ({
	span: { start, end },
	message: 'odd',
	...(partner && { partners: [{ span: { start: partner[0], end: partner[1] }, message: 'other' }] }),
});
const codes = (rules: readonly Rule[], text = clean): readonly string[] =>
	told(text, { rules }).map(({ code }) => code);

test('codes are words, each once, and every suppression names a rule', () => {
	const known = rules.map(({ code }) => code);
	assert.equal(new Set(known).size, known.length);
	for (const code of known) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
	for (const { unless = [] } of rules) for (const code of unless) assert.ok(known.includes(code), code);
});

test('errors are what makes a header unreadable or contradicts itself', () => {
	const errors = rules.filter(({ severity }) => severity === 'error').map(({ code }) => code);
	assert.deepEqual(errors, [
		'malformed-originator-line',
		'malformed-security-warning',
		'malformed-dtg',
		'invalid-dtg',
		'serial-mismatch',
		'security-warning-mismatch',
		'misspelled-classification',
		'invalid-section-marker',
		'invalid-declassification-date',
		'portion-exceeds-classification',
	]);
});

test('findings come by position', () => {
	assert.deepEqual(codes([rule('late', [at(50, 51)]), rule('early', [at(9, 12), at(60, 61)])]), [
		'early',
		'late',
		'early',
	]);
});

test('severity: the rule says, the user overrides, off silences, nonsense changes nothing', () => {
	const loud = rule('loud', [at(0, 1)]);
	const severities = (severity: Record<string, string>) =>
		told(clean, { rules: [loud], severity }).map((finding) => finding.severity);
	assert.deepEqual(severities({}), ['warning']);
	assert.deepEqual(severities({ loud: 'hint' }), ['hint']);
	assert.deepEqual(severities({ loud: 'off' }), []);
	assert.deepEqual(severities({ loud: 'deafening', toString: 'off' }), ['warning']);
	assert.deepEqual(codes([rule('toString', [at(0, 1)])]), ['toString']);
	assert.deepEqual(codes([rule('quiet', [at(0, 1)], { severity: 'off' })]), []);
});

test('a rule that throws is skipped whole and reported', () => {
	const broken = rule('broken', [], {
		*check() {
			yield at(0, 1);
			throw new Error('a slip');
		},
	});
	const reported: string[] = [];
	const found = told(clean, {
		rules: [broken, rule('sound', [at(2, 3)])],
		onRuleError: (code, error) => reported.push(`${code}: ${String(error)}`),
	});
	assert.deepEqual(
		found.map(({ code }) => code),
		['sound'],
	);
	assert.deepEqual(reported, ['broken: Error: a slip']);
});

test('told once: a finding is silenced where it touches the other', () => {
	const second = rule('second', [at(0, 5), at(10, 15), at(30, 35, [20, 22])], { unless: ['first'] });
	const spans = (first: Rule) =>
		told(clean, { rules: [first, second] }).flatMap(({ code, span }) => (code === 'second' ? span.start : []));
	assert.deepEqual(spans(rule('first', [at(4, 6)])), [10, 30]);
	assert.deepEqual(spans(rule('first', [at(5, 10)])), [0, 10, 30]);
	assert.deepEqual(spans(rule('first', [at(40, 41, [21, 22])])), [0, 10]);
	assert.deepEqual(spans(rule('first', [at(0, 40), at(1, 2)])), []);
	assert.deepEqual(spans(rule('first', [at(0, 40)], { severity: 'off' })), [0, 10, 30]);
});

test('gates: extracts, bare bodies and years', () => {
	const extract = `This record is a partial extract of the original cable.\n\n${clean}`;
	assert.deepEqual(codes([rule('whole', [at(0, 1)], { needs: ['whole'] })], extract), []);
	assert.deepEqual(codes([rule('whole', [at(0, 1)], { needs: ['whole'] })]), ['whole']);
	const body = clean.slice(clean.indexOf('¶1.'));
	assert.deepEqual(codes([rule('heading', [at(0, 1)], { needs: ['heading'] })], body), []);
	assert.deepEqual(codes([rule('heading', [at(0, 1)], { needs: ['heading'] })]), ['heading']);
	const old = rule('old', [at(0, 1)], { years: { from: 1966, to: 2008 } });
	assert.deepEqual(codes([old]), []);
	assert.deepEqual(codes([old], clean.replace('MAR 09', 'MAR 08')), ['old']);
	assert.deepEqual(codes([old], body), []);
});

test('a rule that never ends is cut off', () => {
	const endless = rule('endless', [], {
		*check() {
			for (let start = 0; ; start++) yield at(start, start + 1);
		},
	});
	assert.equal(codes([endless]).length, 250);
});

test('no book is read for a telegram without a doubtful code', () => {
	const read: string[] = [];
	const counted = createBooks((name) => {
		read.push(name);
		return readRepositoryFile('data', `${name}.tsv`);
	});
	assert.deepEqual(told(clean, { books: counted }), []);
	// Seven lines, without which no order is known to be in force.
	assert.deepEqual(read, ['executive-orders']);
});

test('rules only look: a frozen tree serves as well', () => {
	const file = parse(twoSections.replace('0417\nOO', '0417 OO').replaceAll('¶', '1').replace('12958', '12598'));
	const found = check(freeze(file), { books });
	assert.equal(found.length, 6);
});

test('a profile decides how loud a rule is, and a severity by code stands over it', () => {
	const hint = rule('odd', [at(0, 1)], { severity: 'hint' });
	const form = rule('form', [at(2, 3)], { severity: 'off', author: 'information' });
	const rules = [hint, form, rule('wrong', [at(4, 5)])];
	const codes = (context: Partial<CheckContext>) =>
		told(clean, { rules, ...context }).map(({ code, severity }) => `${code} ${severity}`);
	assert.deepEqual(codes({ profile: 'reader' }), ['wrong warning']);
	assert.deepEqual(codes({ profile: 'archivist' }), ['odd hint', 'wrong warning']);
	assert.deepEqual(codes({}), codes({ profile: 'archivist' }));
	assert.deepEqual(codes({ profile: 'author' }), ['odd hint', 'form information', 'wrong warning']);
	const severity = { odd: 'hint', form: 'error', wrong: 'off' };
	assert.deepEqual(codes({ profile: 'reader', severity }), ['odd hint', 'form error']);
});

test('mends leave nothing to tell', () => {
	const damaged = clean.replace('0417\nOO', '0417 OO').replaceAll('¶', '1');
	const found = told(damaged);
	assert.equal(found.length, 5);
	const mended = withEdits(damaged, editsOf(found.flatMap(({ fix }) => fix ?? [])));
	assert.equal(mended, clean.replaceAll('¶', ''));
	assert.deepEqual(told(mended), []);
});

function freeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
	Object.freeze(value);
	Object.values(value).forEach(freeze);
	return value;
}
