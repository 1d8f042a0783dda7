import { mayCiteList, mentions } from '../../mentions';
import { referenceEntries } from '../../referenceEntries';
import { insertion, proposal } from '../fixes';
import { type Rule } from '../rule';

export const referenceLetterWithoutList: Rule = {
	code: 'reference-letter-without-list',
	summary: 'The text cites a letter, but the only reference has none.',
	rationale:
		'In 18 of 1,295 public telegrams the text says "ref A" of a single reference, all truly and, for A, without harm.',
	source: '5 FAH-2 H-250; measured',
	example: {
		instead:
			"REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell wants two dredgers at work\n",
		wrong:
			"REF: NORTHPORT 118\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell (ref A) wants two dredgers at work\n",
		mended:
			"REF: A. NORTHPORT 118\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell (ref A) wants two dredgers at work\n",
	},
	severity: 'hint',
	*check(cable, { file }) {
		const entries = referenceEntries(cable);
		if (entries.length !== 1 || entries[0].letter !== undefined || !mayCiteList(file, cable)) return;
		const [{ span: entry }] = entries;
		const told = new Set<string>();
		for (const { what, value, span } of mentions(file, cable)) {
			if (what !== 'reference-letter' || told.has(value)) continue;
			told.add(value);
			yield {
				span,
				message: `REF is not lettered: there is no ${value}`,
				partners: [{ span: entry, message: 'The only reference' }],
				...(value === 'A' && { fix: proposal('Write A. before the reference', insertion(entry.start, 'A. ')) }),
			};
		}
	},
};
