import { sentenceBreaks } from '../../damage';
import { mend } from '../fixes';
import { lineEnd } from '../places';
import { type Rule } from '../rule';

export const splitParagraph: Rule = {
	code: 'split-paragraph',
	summary: 'An empty line stands inside a sentence.',
	rationale:
		'A page line stood there and was taken out. 73 of 1,295 public telegrams have such a break; 31 of 32 read closely truly. Told only behind a long line that ends in the middle of a sentence and before one that goes on in small letters.',
	source: 'measured',
	example: {
		wrong: '¶2. (SBU) Odell told the Charge that the stone barge would not pass\n\nthe lighthouse',
		mended: '¶2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse',
	},
	severity: 'hint',
	*check(cable, { file }) {
		for (const { gap, before } of sentenceBreaks(file, cable)) {
			// Where lines are not wrapped, the sentence was on one line.
			const joint = before > widestWrapped ? ' ' : lineEnd(file);
			yield {
				span: gap,
				message: 'Empty line inside a sentence',
				fix: mend('Join the sentence', { span: gap, text: joint }),
			};
		}
	},
};

const widestWrapped = 80;
