import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { mend } from '../fixes';
import { type Rule } from '../rule';

export const lowercaseTags: Rule = {
	code: 'lowercase-tags',
	summary: 'Tags are not written in capitals.',
	rationale: 'Tags are codes, and codes are capitals. 8 of 1,295 public telegrams write them otherwise, all truly.',
	source: '5 FAH-3 H-010; measured',
	example: { wrong: 'TAGS: PREL Etrd EFIS UK\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'hint',
	*check(cable, { file }) {
		for (const { value } of headingFields(cable, 'tags')) {
			// Names of persons may well be written small; only what is a code is told.
			const small = (value ?? []).filter(
				({ span, value: tag }) => tag.person === undefined && /[a-z]/.test(sliceOf(file.text, span)),
			);
			if (small.length === 0) continue;
			const edits = small.map(({ span }) => ({ span, text: sliceOf(file.text, span).toUpperCase() }));
			yield {
				span: { start: small[0].span.start, end: small[small.length - 1].span.end },
				message: 'Tags are written in capitals',
				fix: mend('Write the tags in capitals', ...edits),
			};
		}
	},
};
