import { classificationLines, flawsOf } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

/**
 * `invalid-section-marker`: the section number lies outside 1 to the number of sections.
 *
 * Rationale: all 805 section markers of 1,295 public telegrams lie within (5 FAH-2 H-222).
 */
export const invalidSectionMarker: Rule = {
	code: 'invalid-section-marker',
	severity: 'error',
	*check(cable, { file }) {
		for (const { span } of flawsOf(classificationLines(cable), 'impossible')) {
			yield {
				span,
				message: `There is no section "${written(file, span)}": the first number must lie between 01 and the second`,
			};
		}
	},
};
