import { levelRank } from '../../fields/classification';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const eoCodeOnUnclassified: Rule = {
	code: 'eo-code-on-unclassified',
	summary: 'A telegram that is not classified names a schedule of declassification.',
	rationale:
		'Unclassified telegrams and those of limited official use have nothing to declassify: their line reads N/A, as was required from March 1973 on.',
	source: 'TAGS handbook of the Department, 1974, paragraph 1',
	example: {
		of: 'limited',
		wrong: 'E.O. 11652: GDS\n',
		mended: 'E.O. 11652: N/A\n',
	},
	severity: 'information',
	years: { from: 1973, to: 1979 },
	*check(cable) {
		const level = cable.heading.classification?.value?.level;
		if (!level || levelRank(level.value) > levelRank('LIMITED OFFICIAL USE')) return;
		for (const { value } of headingFields(cable, 'executive-order')) {
			const instruction = value?.instruction;
			if (!instruction || !/^(?:X?GDS|ADS|RDS)/.test(instruction.value)) continue;
			yield {
				span: instruction.span,
				message: `${instruction.value} on a telegram marked ${level.value}, where N/A belongs`,
				partners: [{ span: level.span, message: `The text is marked ${level.value}` }],
			};
		}
	},
};
