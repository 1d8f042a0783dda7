import { flawsOf, headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const emptyTags: Rule = {
	code: 'empty-tags',
	summary: 'The TAGS label stands with nothing behind it.',
	rationale:
		'Every telegram is filed under at least one tag (5 FAH-3 H-010). None of 1,295 public telegrams has an empty line; taking the tags out was seen in 294 of 299.',
	source: '5 FAH-3 H-010',
	example: { wrong: 'TAGS:\nSUBJECT: VELMORA', mended: 'TAGS: PREL ETRD EFIS UK\nSUBJECT: VELMORA' },
	severity: 'warning',
	needs: ['flaws'],
	*check(cable) {
		for (const { span } of flawsOf(headingFields(cable, 'tags'), 'empty')) {
			yield { span, message: 'TAGS is empty: expected codes, as in "PREL, ETRD, FR"' };
		}
	},
};
