import { kindsOfTag } from '../../books/tags';
import { headingFields } from '../fieldsOf';
import { yearOf } from '../gates';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const nonstandardTag: Rule = {
	code: 'nonstandard-tag',
	summary: 'A tag that no list holds and that has not the length of a subject code.',
	rationale:
		'Persons, organizations and local terms stand among the tags: of 29 public telegrams that were told four in five had one of these. The rule is off.',
	source: '5 FAH-3 H-010; measured',
	example: { wrong: 'TAGS: PREL ETRD EFIS UK DREDGERS\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'off',
	unless: ['run-together-tags'],
	*check(cable, { books }) {
		const year = yearOf(cable);
		for (const { value } of headingFields(cable, 'tags')) {
			for (const { span, value: tag } of value ?? []) {
				if (tag.person !== undefined || tag.code.length === 4) continue;
				if (kindsOfTag(tag.code, year, books).length > 0 || books.tags(tag.code).length > 0) continue;
				yield { span, message: `${brief(tag.code)} is on no list of tags` };
			}
		}
	},
};
