import { levelRank, portionRank } from '../../fields/classification';
import { type Rule } from '../rule';

export const portionExceedsClassification: Rule = {
	code: 'portion-exceeds-classification',
	summary: 'A paragraph is marked higher than the telegram.',
	rationale:
		'A telegram is marked with the highest of its portions (5 FAH-1 H-246; E.O. 12958, section 1.7). Of 1,238 public telegrams with portion marks 2 break this, both truly. SBU in an unclassified telegram is right: it is no level of classification.',
	source: 'E.O. 12958, section 1.7; 5 FAH-1 H-246',
	example: { wrong: '¶2. (S) Odell', mended: '¶2. (SBU) Odell' },
	severity: 'error',
	unless: ['security-warning-mismatch'],
	*check(cable) {
		const level = cable.heading.classification?.value?.level;
		if (!level) return;
		const highest = Math.max(levelRank(level.value), levelRank('LIMITED OFFICIAL USE'));
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph' || block.run !== 'main' || !block.portion) continue;
			const { portion } = block;
			if (portion.flaws.length > 0 || portionRank(portion.level) <= highest) continue;
			yield {
				span: portion.span,
				message: `(${portion.level}) paragraph in a telegram marked ${level.value}`,
				partners: [{ span: level.span, message: `The text is marked ${level.value}` }],
			};
		}
	},
};
