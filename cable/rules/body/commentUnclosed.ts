import { type Rule } from '../rule';

export const commentUnclosed: Rule = {
	code: 'comment-unclosed',
	summary: 'A comment in parentheses has no END COMMENT.',
	rationale:
		'The closing parenthesis ends it in nearly all of the 16 public telegrams of 1,295 that were told, and so the rule is off.',
	source: 'measured',
	example: {
		wrong: 'Odell told the Charge (Comment: over tea.) that the',
		mended: 'Odell told the Charge that the',
	},
	severity: 'off',
	*check(cable, { file: { text } }) {
		for (const { role, opener, closer, span } of cable.passages) {
			if (role !== 'comment' || closer || !opener || text[span.start] !== '(') continue;
			yield { span: opener, message: 'The comment has no end: expected "End comment"' };
		}
	},
};
