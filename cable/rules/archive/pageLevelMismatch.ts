import { levelRank, readClassification } from '../../fields/classification';
import { type Rule } from '../rule';

export const pageLevelMismatch: Rule = {
	code: 'page-level-mismatch',
	summary: 'The level at the head or foot of a page is not that of the classification line.',
	rationale:
		'The print repeats the level of the telegram above and below each page. Another level shows a page of another telegram, or a line that is damaged.',
	source: 'form of the telegrams of 1973-79, as seen',
	example: { of: 'archived', wrong: 'OWN COFFEE.\nSECRET\n', mended: 'OWN COFFEE.\nCONFIDENTIAL\n' },
	severity: 'information',
	years: { from: 1973, to: 1979 },
	*check(cable, { file }) {
		const level = cable.heading.classification?.value?.level;
		if (!level) return;
		for (const notice of cable.noise) {
			if (notice.kind !== 'notice' || notice.role !== 'classification') continue;
			const { start, end } = notice.span;
			const here = readClassification(file.text, start, end)?.field.value?.level.value;
			if (here === undefined || levelRank(here) === levelRank(level.value)) continue;
			yield {
				span: notice.span,
				message: `The page is marked ${here}, the telegram ${level.value}`,
				partners: [{ span: level.span, message: 'Classification line' }],
			};
		}
	},
};
