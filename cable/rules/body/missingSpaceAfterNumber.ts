import { insertion, mend } from '../fixes';
import { type Rule } from '../rule';

export const missingSpaceAfterNumber: Rule = {
	code: 'missing-space-after-number',
	summary: 'The portion mark is glued to the number of the paragraph.',
	rationale:
		'Tools that look for a number, a full stop and a blank miss such a paragraph. 34 of 1,295 public telegrams have one, all truly.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: '¶3.(U) The fair', mended: '¶3. (U) The fair' },
	severity: 'hint',
	*check(cable) {
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph') continue;
			for (const { kind, span } of block.flaws) {
				if (kind !== 'no-space') continue;
				// The flaw is what is not there; its neighbour can be underlined.
				yield {
					span: block.written.span,
					message: 'A blank is missing after the paragraph number',
					fix: mend('Insert a blank', insertion(span.start, ' ')),
				};
			}
		}
	},
};
