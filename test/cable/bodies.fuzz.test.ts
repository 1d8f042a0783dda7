import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { runs } from '../share';
import { bodyFrom, copies } from './bodies';

const seed = 20090314;

test('a body tells its numbers, marks, signer, reasons and summary, whatever a copy made of its numbers', () => {
	for (let index = 0; index < runs(1000, 20); index++) {
		const body = bodyFrom(seed + index * 7919);
		for (const [copy, made] of Object.entries(copies)) {
			const text = made(body.text);
			const [{ paragraphs, signature, classifiedBy, summary }] = recordsOf(parse(text), { file: 'a.txt' });
			const found = {
				numbers: paragraphs.map(({ number }) => number),
				portions: paragraphs.map(({ portion }) => portion),
				signature,
				reasons: classifiedBy?.reasons,
				// A misread mark in front of a wrapped year is part of the text: `in⏎12007.`
				summary: copy === 'the mark as 1' ? body.summary : (summary?.text ?? null),
			};
			assert.deepEqual({ ...found, text: body.text }, body, `${index}, ${copy}: ${text}`);
		}
	}
});
