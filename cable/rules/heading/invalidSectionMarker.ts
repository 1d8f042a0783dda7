import { classificationLines, flawsOf } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

export const invalidSectionMarker: Rule = {
	code: 'invalid-section-marker',
	summary: 'The section number lies outside 1 to the number of sections.',
	rationale: 'All 805 section markers of 1,295 public telegrams lie within (5 FAH-2 H-222).',
	source: '5 FAH-2 H-222',
	example: {
		of: 'sections',
		wrong: 'C O N F I D E N T I A L SECTION 03 OF 02 VELMORA 000412\n',
		mended: 'C O N F I D E N T I A L SECTION 02 OF 02 VELMORA 000412\n',
	},
	severity: 'error',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const { span } of flawsOf(classificationLines(cable), 'impossible')) {
			yield {
				span,
				message: `There is no section "${written(file, span)}": the first number must lie between 01 and the second`,
			};
		}
	},
};
