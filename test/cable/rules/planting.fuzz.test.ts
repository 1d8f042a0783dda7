import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editsOf, withEdits } from '../../../cable/rules/mend';
import { share } from '../../share';
import { randomFrom } from '../mutations';
import { telegrams } from './cables';
import { told } from './checkRules';
import { plants } from './plants';

/** What copies and habits do to a sound telegram without making it unsound. */
const habits: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
	'no pilcrows': (text) => text.replaceAll('¶', ''),
	'fields apart': (text) => text.replace(/\n(?=TAGS|SUBJECT)/g, '\n\n'),
	'one line a paragraph': (text) => text.replaceAll(/([a-z]) ?\n(?=[a-z])/g, '$1 '),
	'the other house style': (text) =>
		text.replace('E.O. 12958: ', 'EO 12958 ').replace('PREL ETRD EFIS UK', 'PREL, ETRD, EFIS, UK'),
	'another post': (text) =>
		text.replaceAll('VELMORA', 'QUAYHAVEN').replaceAll('000412', '012077').replaceAll('0412', '2077'),
	'more paragraphs': (text) =>
		text.replace('END COMMENT.', 'END COMMENT.\n\n¶5. (U) The pilots drink tea.\n\n¶6. (U) So does the keeper.'),
	secret: (text) =>
		text.replaceAll('C O N F I D E N T I A L', 'S E C R E T').replaceAll('CCCCC', 'SSSSS').replaceAll('(C)', '(S)'),
	'no transmission header': (text) =>
		/^(?:C O N F|UNCLAS|S E C)/m.exec(text) ? text.slice(/^(?:C O N F|UNCLAS|S E C)/m.exec(text)?.index) : text,
};

/** Prints of the 1970s say their level on every page and in the attributes: what is planted once would be told twice. */
const transmitted = Object.values(telegrams).filter((telegram) => !telegram.startsWith('Message Text'));
const sound = transmitted.flatMap((telegram) => Object.values(habits).map((habit) => habit(telegram)));

test('sound telegrams yield nothing, whatever habits they went through', () => {
	for (const text of sound)
		assert.deepEqual(
			told(text).map(({ code }) => code),
			[],
			text,
		);
});

for (const [index, { code, plant }] of plants.entries()) {
	test(`planted: ${code} (${index + 1})`, () => {
		const random = randomFrom(index);
		const texts = sound.flatMap((text) => plant(text, random) ?? []);
		assert.ok(texts.length > 0, 'no telegram has the place for it');
		for (const text of share(texts, 12, index)) {
			const found = told(text);
			assert.deepEqual([...new Set(found.map((finding) => finding.code))], [code], text);
			const fixes = found.flatMap(({ fix }) => fix ?? []);
			if (fixes.length === 0) continue;
			const mended = withEdits(text, editsOf(fixes));
			assert.deepEqual(
				told(mended).map((finding) => finding.code),
				[],
				mended,
			);
		}
	});
}
