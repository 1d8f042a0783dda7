import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../cable/rules/catalogue';
import { rulesDocument } from '../../../cable/rules/document';
import { editsOf, withEdits } from '../../../cable/rules/mend';
import { readRepositoryFile } from '../../support';
import { telegrams } from './cables';
import { planted, told } from './checkRules';

test('the committed page of diagnostics is that of the rules: run `npm run docs`', () => {
	assert.ok(readRepositoryFile('docs', 'diagnostics.md') === rulesDocument(rules), 'it is of other rules');
});

for (const { code, severity, example } of rules) {
	test(`${code}: the wrong lines have this finding alone, the mended lines none`, () => {
		const context = { severity: severity === 'off' ? { [code]: 'hint' } : {} };
		const { of = 'classified', mended, instead = mended } = example;
		const telegram = planted(telegrams[of], [[instead, mended]]);
		const wrong = planted(telegrams[of], [[instead, example.wrong]]);
		const found = told(wrong, context);
		assert.ok(found.length > 0, 'not found');
		assert.deepEqual([...new Set(found.map((finding) => finding.code))], [code]);
		assert.deepEqual(told(telegram, context), []);
		const fixes = found.flatMap(({ fix }) => fix ?? []);
		if (fixes.length > 0) assert.equal(withEdits(wrong, editsOf(fixes)), telegram);
	});
}
