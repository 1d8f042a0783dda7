import { sliceOf } from '../../fields/scan';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const lowercasePortionMark: Rule = {
	code: 'lowercase-portion-mark',
	summary: 'The level of a portion mark is not written in capitals.',
	rationale:
		'9 of 1,295 public telegrams write (c) or (Sbu), all truly. Names of countries behind REL are often written small and are not told.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: '¶2. (Sbu) Odell', mended: '¶2. (SBU) Odell' },
	severity: 'hint',
	*check(cable, { file }) {
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph' || !block.portion || block.portion.flaws.length > 0) continue;
			const { span } = block.portion;
			const found = /^\([ \t]{0,2}([A-Za-z]{1,4})/.exec(sliceOf(file.text, span));
			if (!found || found[1] === found[1].toUpperCase()) continue;
			const end = span.start + found[0].length;
			yield {
				span,
				message: `"${brief(found[1])}" is written in capitals`,
				fix: mendTo({ start: end - found[1].length, end }, found[1].toUpperCase()),
			};
		}
	},
};
