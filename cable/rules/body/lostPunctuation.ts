import { lostMarks } from '../../damage';
import { type Rule } from '../rule';

export const lostPunctuation: Rule = {
	code: 'lost-punctuation',
	summary: 'Question marks stand where quotation marks, apostrophes or dashes were lost.',
	rationale:
		'A converter that did not know a character wrote a question mark. Of 8 public telegrams that were told 3 asked true questions without a blank: the rule is off.',
	source: 'measured',
	example: {
		instead: 'the stone barge would not pass\nthe lighthouse at low water.',
		wrong: 'the stone barge?s crew would not pass\nthe lighthouse?s keeper at low water.',
		mended: "the stone barge's crew would not pass\nthe lighthouse's keeper at low water.",
	},
	severity: 'off',
	*check(cable, { file }) {
		const found = lostMarks(file, cable);
		if (found.length < 2) return;
		for (const span of found) yield { span, message: 'A character was lost here' };
	},
};
