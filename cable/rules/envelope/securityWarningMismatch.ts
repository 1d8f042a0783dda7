import { type Level } from '../../model';
import { proposeTo } from '../fixes';
import { type Rule } from '../rule';

export const securityWarningMismatch: Rule = {
	code: 'security-warning-mismatch',
	summary: 'The letters of format line 4 and the classification line name different levels.',
	rationale:
		'The letters tell the operators how to handle what the text is marked (ACP 127). They agree in 1,101 of 1,103 public telegrams; the two others are files that mix two. Below CONFIDENTIAL several letters were in use (`UUUUU`, `EEEEE`, `RRRRR`) and are not told apart.',
	source: 'ACP 127, format line 4',
	example: { wrong: 'ZNY SSSSS ZZH\n', mended: 'ZNY CCCCC ZZH\n' },
	severity: 'error',
	*check(cable) {
		for (const { envelope, classification } of cable.sections) {
			const letters = envelope.security?.value?.letters;
			const level = classification?.value?.level;
			if (!letters || !level || classOf(letters.value) === letterOf(level.value)) continue;
			yield {
				span: letters.span,
				message: `${letters.value} means ${levels[classOf(letters.value)]}, but the text is marked ${level.value}: expected ${letterOf(level.value).repeat(5)}`,
				partners: [{ span: level.span, message: `The text is marked ${level.value}` }],
				fix: proposeTo(letters.span, letterOf(level.value).repeat(5)),
			};
		}
	},
};

const levels = { T: 'TOP SECRET', S: 'SECRET', C: 'CONFIDENTIAL', U: 'UNCLASSIFIED' } as const;

function classOf(letters: string): keyof typeof levels {
	const letter = letters.charAt(0);
	return letter === 'T' || letter === 'S' || letter === 'C' ? letter : 'U';
}

function letterOf(level: Level): keyof typeof levels {
	if (level === 'TOP SECRET') return 'T';
	if (level === 'SECRET') return 'S';
	return level === 'CONFIDENTIAL' ? 'C' : 'U';
}
