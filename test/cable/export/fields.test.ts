import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldNames, leaves, leavesNamed, pick } from '../../../cable/export/fields';
import { parse } from '../../../cable/parse/parse';
import { recordsOf } from '../../../cable/record';
import { fixtureNames, fixtureText } from '../../support';

const [clean] = recordsOf(parse(fixtureText('clean')), { file: 'clean.txt' });

function checkPick(names: string, picked: object): void {
	assert.equal(JSON.stringify(pick(clean, names.split(','))), JSON.stringify(picked));
}

test('what is picked stays nested, in the order named', () => {
	checkPick('id,date', { id: '09VELMORA388', date: '2009-03-11T10:42Z' });
	checkPick('date,id', { date: '2009-03-11T10:42Z', id: '09VELMORA388' });
	checkPick('from.name', { from: { name: 'AMEMBASSY VELMORA' } });
	checkPick('mrn.serial,id,mrn.post', { mrn: { serial: 388, post: 'VELMORA' }, id: '09VELMORA388' });
	checkPick('mrn.serial,mrn', { mrn: { year: 2009, post: 'VELMORA', serial: 388 } });
	checkPick('references.id', { references: [{ id: '09NORTHPORT97' }, { id: '08VELMORA2044' }] });
	checkPick('section.total,tags', { section: null, tags: ['PREL', 'ETRD', 'EFIS', 'EWWT'] });
});

test('a name of a field with parts means all of them', () => {
	assert.deepEqual(
		leavesNamed(['mrn', 'id', 'mrn.year']).map(({ name }) => name),
		['mrn.year', 'mrn.post', 'mrn.serial', 'id'],
	);
	assert.deepEqual(leavesNamed(['mr']), []);
});

test('the names are those of the record', () => {
	for (const name of fixtureNames) {
		for (const record of recordsOf(parse(fixtureText(name)), { file: name, text: true })) {
			assert.deepEqual(
				pick(
					record,
					fieldNames.filter((field) => !field.includes('.')),
				),
				record,
			);
			for (const { name: leaf, path } of leaves) assert.ok(fieldNames.includes(path[0]) && fieldNames.includes(leaf));
		}
	}
});
