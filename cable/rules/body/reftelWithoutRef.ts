import { mayCiteList, mentions } from '../../mentions';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const reftelWithoutRef: Rule = {
	code: 'reftel-without-ref',
	summary: 'The text cites its references, but there is no REF line.',
	rationale:
		'Whoever reads "reftel" cannot know what is meant. 9 of 1,295 public telegrams cite a list that is not there, all truly.',
	source: '5 FAH-2 H-250; measured',
	example: {
		wrong:
			"CHEESE FAIR\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell (reftel) wants two dredgers at work\n",
		mended:
			"CHEESE FAIR\n\nREF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY: Harbor Minister Odell wants two dredgers at work\n",
	},
	severity: 'information',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		if (headingFields(cable, 'references').length > 0 || !mayCiteList(file, cable)) return;
		const cited = mentions(file, cable).filter(({ what }) => what === 'reference-letter' || what === 'reference-list');
		// A list that was not read as the heading's, or that of a quoted telegram, is a list all the same.
		if (cited.length === 0 || cited.some(({ span }) => file.text[span.end] === ':')) return;
		yield { span: cited[0].span, message: 'The text cites references, but there is no REF line' };
	},
};
