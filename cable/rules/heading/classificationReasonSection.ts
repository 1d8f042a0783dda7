import { headingFields } from '../fieldsOf';
import { dateField } from '../gates';
import { mend } from '../fixes';
import { type Rule } from '../rule';

export const classificationReasonSection: Rule = {
	code: 'classification-reason-section',
	summary: 'The reason cites section 1.5, which had become 1.4.',
	rationale:
		'E.O. 13292 moved the reasons from section 1.5 to 1.4, for markings from 22 September 2003 on; the letters kept their meaning. 25 of 1,144 public telegrams still cite the old number, all truly.',
	source: 'E.O. 12958 as amended by E.O. 13292; measured',
	example: {
		wrong: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.5 (b) and (d).\n",
		mended: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n",
	},
	severity: 'information',
	years: { from: 2003, to: 9999 },
	*check(cable) {
		const dtg = dateField(cable);
		if (!dtg || dtg.utc < moved) return;
		for (const { value } of headingFields(cable, 'authority')) {
			for (const section of value?.sections ?? []) {
				if (section.value !== '1.5') continue;
				// A line end may stand between the two figures: the last one alone is written anew.
				const { end } = section.span;
				yield {
					span: section.span,
					message: 'Section 1.5 became 1.4 on 22 September 2003',
					partners: [{ span: dtg.span, message: 'Date of the telegram' }],
					fix: mend('Write 1.4', { span: { start: end - 1, end }, text: '4' }),
				};
			}
		}
	},
};

const moved = Date.UTC(2003, 8, 22);
