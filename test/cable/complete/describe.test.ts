import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, isAbout } from '../../../cable/complete/describe';
import { type About } from '../../../cable/complete/proposal';
import { books } from '../../support';
import { envelope, heading, marking, proposalsAt } from './checkComplete';

const day = '2009-03-14';

test('a proposal is described as a hover would', () => {
	check({ what: 'tag', code: 'EFIS', day }, /^EFIS: .*fish/i);
	check({ what: 'tag', code: 'PFOR', day: '1975-03-14' }, /^PFOR: /, /1974/);
	check({ what: 'caption', code: 'NOFORN', day }, /^NOFORN: not releasable/i);
	check({ what: 'precedence', code: 'FLASH', day }, /FLASH/);
	check(
		{ what: 'address', code: 'AMEMBASSY TOKYO', beside: 'RUEHKO', day },
		/^RUEHKO: AMEMBASSY TOKYO/,
		/Tokyo, Japan/,
	);
	check({ what: 'address', code: 'AMEMBASSY TOKYO', beside: '', day }, /^AMEMBASSY TOKYO: embassy in Tokyo/i);
	check({ what: 'instruction', code: 'OADR', day }, /^OADR: /);
	check(
		{ what: 'declassification', code: '2019-03-14', beside: '12958', day },
		/14 March 2019/,
		/10 years after .*12958.*in force/i,
	);
	check({ what: 'reason', code: '1.4(b)', day }, /^1\.4\(b\): Foreign government/);
	check({ what: 'portion', code: '(C/NF)', day }, /^\(C\/NF\): Confidential/);
	check({ what: 'level', code: 'SECRET', day }, /SECRET/);
	check({ what: 'keyword', code: 'TAGS', day }, /^TAGS: /);
});

test('an unknown code is described by nobody', () => {
	for (const what of ['precedence', 'level', 'keyword', 'portion'] as const)
		assert.equal(describe({ what, code: 'SILT', day }, books), undefined, what);
	assert.equal(describe({ what: 'tag', code: 'KNNP', day: '1975-03-14' }, books), undefined);
});

test('what comes back from an editor is looked at before it is believed', () => {
	assert.ok(isAbout({ what: 'tag', code: 'PREL', day }));
	for (const wrong of [
		null,
		7,
		{},
		{ what: 'tag', code: 7, day },
		{ what: 'toString', code: 'X', day },
		{ what: 'tag', code: 'PREL', day: 'soon' },
	])
		assert.equal(isAbout(wrong), false);
});

test('whatever is proposed for a code can be described', () => {
	const text = envelope + marking;
	for (const marked of [
		'|',
		`${text}|\n`,
		`${text}TAGS: |\n`,
		`${envelope}|`,
		`${text}${heading}1. |\n`,
		`${text}${heading}Classified By: Quist, reasons |\n`,
	]) {
		for (const { label, about } of proposalsAt(marked).proposals) if (about) assert.ok(describe(about, books), label);
	}
});

function check(about: About, title: RegExp, facts = /^/): void {
	const meaning = describe(about, books);
	assert.match(meaning?.title ?? '', title);
	assert.match(meaning?.facts.join(' ') ?? '', facts);
}
