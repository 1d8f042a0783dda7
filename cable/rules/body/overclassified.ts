import { levelRank, portionRank } from '../../fields/classification';
import { type Rule } from '../rule';
import { mainParagraphs } from './paragraphs';

export const overclassified: Rule = {
	code: 'overclassified',
	summary: 'No portion is marked as high as the telegram.',
	rationale:
		'A telegram is marked with the highest of its portions. Of 6 public telegrams that were told 3 had the highest portion in an annex or a subject that was not read: the rule is off.',
	source: 'E.O. 12958, section 1.7; measured',
	example: {
		wrong:
			'¶1. (SBU) SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens. END SUMMARY.\n\n¶2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n¶3. (U) The fair is open to all who bring a cheese.\n\n¶4. (SBU) COMMENT',
		mended:
			'¶1. (C) SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens. END SUMMARY.\n\n¶2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n¶3. (U) The fair is open to all who bring a cheese.\n\n¶4. (C) COMMENT',
	},
	severity: 'off',
	needs: ['whole'],
	unless: ['security-warning-mismatch', 'missing-portion-mark'],
	*check(cable) {
		const level = cable.heading.classification?.value?.level;
		const main = mainParagraphs(cable);
		const portions = main.flatMap(({ portion }) => portion ?? []);
		if (!level || levelRank(level.value) < levelRank('CONFIDENTIAL')) return;
		if (portions.length === 0 || portions.length < main.length) return;
		const subject = cable.heading.subject?.value?.portion;
		const highest = Math.max(
			...[...portions, ...(subject ? [subject] : [])].map((portion) => portionRank(portion.level)),
		);
		if (highest >= levelRank(level.value)) return;
		const first = portions.find((portion) => portionRank(portion.level) === highest) ?? portions[0];
		yield {
			span: level.span,
			message: `Marked ${level.value}, but no paragraph is marked higher than (${first.level})`,
			partners: [{ span: first.span, message: 'The highest portion mark' }],
		};
	},
};
