import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const tagsWithoutSubject: Rule = {
	code: 'tags-without-subject',
	summary: 'No tag is a subject code.',
	rationale:
		"Subject codes have four letters and come first; the Department's computer refused a telegram that had none. Where none is left the line is cut or damaged.",
	source: 'TAGS handbook 1974, rules for the line',
	example: { of: 'archived', wrong: 'TAGS: UK\nSUBJECT', mended: 'TAGS: PFOR, EWWT, UK\nSUBJECT' },
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	unless: ['empty-tags', 'run-together-tags'],
	*check(cable) {
		const fields = headingFields(cable, 'tags');
		const tags = fields.flatMap(({ value }) => value ?? []);
		// "TAGS: N/A" says that there are none; a word of another length may be a damaged subject code.
		if (tags.length === 0 || !tags.every(({ value }) => value.person !== undefined || value.code.length === 2)) return;
		yield {
			span: { start: tags[0].span.start, end: tags[tags.length - 1].span.end },
			message: 'No tag is a subject code of four letters',
		};
	},
};
