import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const tagsWithoutCountry: Rule = {
	code: 'tags-without-country',
	summary: 'No tag names a country or region.',
	rationale:
		'Countries and regions have two letters. All 35 of 1,295 public telegrams without one name an organization instead, rightly, and so the rule is off.',
	source: '5 FAH-3 H-010; measured',
	example: { wrong: 'TAGS: PREL ETRD EFIS\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'off',
	unless: ['empty-tags', 'run-together-tags'],
	*check(cable) {
		const fields = headingFields(cable, 'tags');
		const tags = fields.flatMap(({ value }) => value ?? []);
		if (tags.length === 0 || tags.some(({ value }) => value.person === undefined && value.code.length === 2)) return;
		yield {
			span: { start: tags[0].span.start, end: fields[0].span.end },
			message: 'No tag names a country or region',
		};
	},
};
