import { type Rule } from '../rule';

export const classificationReasonLetter: Rule = {
	code: 'classification-reason-letter',
	summary: 'The reason cites section 1.4 of the order without one of its letters.',
	rationale:
		'The letters (a) to (h) of E.O. 12958, section 1.4, are the reasons; the number alone gives none. 1 of 1,102 public telegrams that cite it has no letter, truly.',
	source: 'E.O. 12958, section 1.4',
	example: {
		wrong: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4.\n",
		mended: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n",
	},
	severity: 'warning',
	needs: ['whole'],
	*check({ heading }) {
		const value = heading.authority?.value;
		if (!value || value.reasons.length > 0 || letterBehind.test(value.text)) return;
		const section = value.sections.find((token) => token.value === '1.4');
		if (!section) return;
		yield { span: section.span, message: 'Reason 1.4 needs a letter from (a) to (h), as in "1.4 (b)"' };
	},
};

// "1.4, paragraphs b and d": a letter that stands alone somewhere behind the section; an "a" only in parentheses
const letterBehind = /1 ?[./:] ?4.{0,200}?(?:\([a-h]\)|[^A-Za-z.'][b-h](?![A-Za-z'.]))/i;
