/** The telegram's number and its captions where hands and copies put them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { authority, body, checkReads, envelope, labels, usual } from './reads';

const below = `${labels}${authority}${body}`;
const level = 'C O N F I D E N T I A L';

test('the number on the line below the level', () => {
	for (const lines of [
		`${level}\nVELMORA 000412`,
		`${level}\n\nVELMORA 000412`,
		`${level} SECTION 01 OF 02\nVELMORA 000412`,
		`${level}\nSECTION 01 OF 02 VELMORA 000412`,
		`${level} VELMORA\n000412`,
	]) {
		checkReads(`${envelope}\n${lines}\n\nSIPDIS\n\n${below}`, { ...usual, captions: 'SIPDIS' });
	}
	// What only begins like one is a line for somebody's attention.
	checkReads(`${envelope}\n${level}\nPOST FOR 12 LIGHTHOUSES\n\n${below}`, {
		id: null,
		classification: 'CONFIDENTIAL',
	});
});

test('without its number, or with its post blackened, the file name tells it where the text agrees', () => {
	const idIn = (file: string, classification: string): string | null =>
		recordsOf(parse(`${envelope}\n${classification}\n\nSIPDIS\n\n${below}`), { file })[0].id;
	for (const line of [level, `${level} XXXXXXXXXXXX 000412`]) {
		assert.equal(idIn('cables/09VELMORA412.txt', line), '09VELMORA412', line);
		assert.equal(idIn('cables/08VELMORA412.txt', line), null, `another year: ${line}`);
		assert.equal(idIn('cables/09VELMORA413.txt', line), null, `another number: ${line}`);
		assert.equal(idIn('cables/09NORTHPORT412.txt', line), null, `another post: ${line}`);
		assert.equal(idIn('any.txt', line), null, line);
	}
});

test('captions behind the number, between the labels and in the text', () => {
	const line = `${level} VELMORA 000412`;
	checkReads(`${envelope}\n${line} SIPDIS NOFORN\n\n${below}`, { ...usual, captions: 'SIPDIS NOFORN' });
	checkReads(`${envelope}\n${line}\n\n${below.replace('\nSUBJECT', '\nNOFORN\nSUBJECT')}`, {
		...usual,
		captions: 'NOFORN',
		tags: 'PREL EFIS',
		subject: 'DREDGERS FOR THE CHEESE FAIR',
	});
	checkReads(`${envelope}\n${line}\n\nC O R R E C T E D  C O P Y -- TAGS\nSIPDIS\n\n${below}`, {
		...usual,
		captions: 'CORRECTED COPY SIPDIS',
	});
	const text = `${envelope}\n${line}\n\nSIPDIS\n\n${below.replace('counts', 'counts\n\nSIPDIS\n\n').replace('\n\n2.', '\n\nSIPDIS\nNOFORN\n\n2.')}`;
	checkReads(text, { ...usual, captions: 'SIPDIS', headings: '' });
	const [first] = recordsOf(parse(text), { file: 'any.txt', text: true })[0].paragraphs;
	assert.equal(first.text, '1. (C) The minister counts his dredgers.');
});
