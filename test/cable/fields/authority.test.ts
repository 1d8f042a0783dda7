import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthority } from '../../../cable/fields/authority';
import { parse } from '../../../cable/parse/parse';
import { labelled } from './fields';

/** The label ends at the `|`. */
function checkAuthority(marked: string, reasons: string, name?: string, title?: string): void {
	const { text, label, stretch, body } = labelled(marked);
	const { value } = readAuthority(stretch, label, text, body, undefined);
	assert.ok(value, marked);
	assert.equal(value.reasons.map((reason) => reason.value).join(' '), reasons, marked);
	assert.deepEqual([value.name, value.title], [name, title], marked);
	for (const { span, value: reason } of value.reasons) {
		assert.equal(text.slice(span.start, span.end).toLowerCase(), reason.slice(4, 5), marked);
	}
}

function checkReasons(words: string, ...reasons: readonly string[]): void {
	const { text, label, stretch, body } = labelled(`Classified By:| Harlan Quist ${words}`);
	const { value } = readAuthority(stretch, label, text, body, undefined);
	assert.deepEqual(
		value?.reasons.map((reason) => reason.value),
		reasons,
		words,
	);
}

test('letters in every form that hands and machines give them', () => {
	checkReasons('for reasons 1.4 (b) and (d).', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.4 (b,d)', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.4 b and d', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.4 (b/d)', '1.4(b)', '1.4(d)');
	checkReasons('REASON: 1.4(B), (D)', '1.4(b)', '1.4(d)');
	checkReasons('for reason 1.5 (c)', '1.5(c)');
	checkReasons('for reasons 1.4 (a), 1.4 (b) and 1.4 (d)', '1.4(a)', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.5 (b) and 1.4 (d)', '1.5(b)', '1.4(d)');
	checkReasons('for E.O. 12958, section 1.4 paragraphs b and d', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.4 (b) a\nnd (d)', '1.4(b)', '1.4(d)');
	checkReasons('for reasons 1.\n4 (b) and ( d)', '1.4(b)', '1.4(d)');
	checkReasons('for reas\nons 1.4 (b)', '1.4(b)');
	checkReasons('for reasons 1.4b', '1.4(b)');
	checkReasons('reason 1,4 (b) and (d)', '1.4(b)', '1.4(d)');
	checkReasons('reasons 14 (b) (d)', '1.4(b)', '1.4(d)');
	checkReasons('FOR REASONS 1.4 B AND D', '1.4(b)', '1.4(d)');
	checkReasons('Reason: E.O. 12958 1.5 (b)', '1.5(b)');
});

test('figures and letters that are no reasons', () => {
	checkReasons('');
	checkReasons('for reasons 1.4.');
	checkReasons('for reasons 1.6 (b)');
	checkReasons('for reasons 11.4 (b)');
	checkReasons('for reasons 1.45 (b)');
	checkReasons('for reasons 1.4 (i)');
	checkReasons('for reasons 1.4 because of dredgers');
	checkReasons('on 1.4 and at the harbor');
});

test('name and title', () => {
	checkAuthority(
		"Classified By:| Charge d'Affaires, a.i. Jane Merrow; Reason 1.4(d)",
		'1.4(d)',
		'Jane Merrow',
		"Charge d'Affaires, a.i.",
	);
	checkAuthority('Classified By:| CDA Harlan Quist, reasons 1.4 (B), (D)', '1.4(b) 1.4(d)', 'Harlan Quist', 'CDA');
	checkAuthority(
		"Classified By:| Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).",
		'1.4(b) 1.4(d)',
		'Harlan Quist',
		"Charge d'Affaires",
	);
	checkAuthority(
		'Classified By:| Ambassador Dana Okafor-Lind, reasons 1.4 (b).',
		'1.4(b)',
		'Dana Okafor-Lind',
		'Ambassador',
	);
	checkAuthority(
		'Classified By:| DANA OKAFOR-LIND, CONSUL GENERAL, NORTHPORT; REASON: 1.4(B)',
		'1.4(b)',
		'DANA OKAFOR-LIND',
		'CONSUL GENERAL, NORTHPORT',
	);
	checkAuthority(
		'Classified By:| Political Counselor Pilar Odell. Reason: 1.4 (d).',
		'1.4(d)',
		'Pilar Odell',
		'Political Counselor',
	);
});

test('name and title in short', () => {
	const says = (words: string, name: string, title?: string): void => {
		checkAuthority(`Classified By:| ${words}`, '1.4(b)', name, title);
	};
	says('AMB Dana Lind, Reason: Section 1.4(b)', 'Dana Lind', 'AMB');
	says('Amb. D. Lind, E.O. 12958, Reason 1.4 (b)', 'D. Lind', 'Amb.');
	says('ADCM Harlan Quist, 1.4 (b)', 'Harlan Quist', 'ADCM');
	says('Refcoord Harlan Quist - Reason 1.4 (b)', 'Harlan Quist', 'Refcoord');
	says('(U) Ambassador Dana Lind. Reason 1.4 (b)', 'Dana Lind', 'Ambassador');
	says('Quist, Reasons 1.4 (b)', 'Quist');
	says('POLCOUNS Ada Odell with reasons 1.4 (b)', 'Ada Odell', 'POLCOUNS');
	says(
		'H. V. QUIST, DEPUTY CHIEF OF MISSION, EXEC, DOS.\nREASON: 1.4 (b)',
		'H. V. QUIST',
		'DEPUTY CHIEF OF MISSION, EXEC, DOS',
	);
});

test('words that a machine cut at a column', () => {
	const checkName = (words: string, name: string, title: string, text: string): void => {
		const { text: written, label, stretch, body } = labelled(`Classified By:| ${words} 1.4 (b)`);
		const { value } = readAuthority(stretch, label, written, body, undefined);
		assert.deepEqual([value?.name, value?.title, value?.text], [name, title, `${text} 1.4 (b)`], words);
	};
	const whole = 'Ambassador Marta de la Croix for reasons';
	for (const cut of ['Marta d\ne', 'Marta de l\na', 'Croi\nx', 'C\nroix', 'f\nor', 'for r\neasons', 'for reas\nons']) {
		checkName(whole.replace(cut.replace('\n', ''), cut), 'Marta de la Croix', 'Ambassador', whole);
	}
	// Two words stay two.
	checkName(
		'Ambassador Harlan B.\nQuist for\nreasons',
		'Harlan B. Quist',
		'Ambassador',
		'Ambassador Harlan B. Quist for reasons',
	);
	checkName('DCM Dana Lind\nfor reasons', 'Dana Lind', 'DCM', 'DCM Dana Lind for reasons');
	checkName(
		'CHIEF OF\nMISSION DANA LIND FOR R\nEASONS',
		'DANA LIND',
		'CHIEF OF MISSION',
		'CHIEF OF MISSION DANA LIND FOR REASONS',
	);
});

test('reasons on a line of their own, and behind the name of their order', () => {
	const authorityOf = (lines: string): readonly unknown[] => {
		const [{ heading }] = parse(`SUBJECT: DREDGERS\n\n${lines}\n\n1. (C) The fair.\n`).cables;
		return [heading.authority?.value?.name, heading.authority?.value?.reasons.map(({ value }) => value).join(' ')];
	};
	const name = 'CLASSIFIED BY: Ambassador Harlan Quist';
	assert.deepEqual(authorityOf(`${name}\nREASON: 1.4 (B)`), ['Harlan Quist', '1.4(b)']);
	assert.deepEqual(authorityOf(`${name}\nDERIVED FROM: DSCG 05-01\nREASON: 1.4 (B/D)`), [
		'Harlan Quist',
		'1.4(b) 1.4(d)',
	]);
	assert.deepEqual(authorityOf(`${name}, reasons:\nE.O. 12958, 1.4 (b)`), ['Harlan Quist', '1.4(b)']);
	assert.deepEqual(authorityOf(`${name}, reason 1.4 (d)\nDERIVED FROM: DSCG, 1.4 (b)`), ['Harlan Quist', '1.4(d)']);
});

test('documents are no person', () => {
	checkAuthority('DERIVED FROM:| MULTIPLE SOURCES', '');
	checkAuthority('Classified by:| Derived from multiple sources', '');
	checkAuthority('CLASSIFIED BY:| DERIVED FROM: MULTIPLE SOURCES', '');
	checkAuthority('Classified By:| Multiple Sources; Reason: 1.4(b)', '1.4(b)');
	checkAuthority('DERIVED FROM:| DSCG 04-02, 03/14/2004', '');
	checkAuthority('Derived From:| NORTHPORT 118, VELMORA 2044', '');
	checkAuthority('Derived From:| Northport Harbor Guide', '');
	// Who derived it is one.
	checkAuthority('Derived By:| Dana Lind', '', 'Dana Lind');
	checkAuthority('Classified By:| CDA Harlan Quist, derived from: Multiple Sources', '', 'Harlan Quist', 'CDA');
});

test('an empty one says so', () => {
	const { text, label, stretch, body } = labelled('Classified By:|');
	assert.deepEqual(readAuthority(stretch, label, text, body, undefined).flaws, [{ kind: 'empty', span: label }]);
});
