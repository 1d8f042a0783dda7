import { lastLine } from '../places';
import { type Rule } from '../rule';

export const missingSignature: Rule = {
	code: 'missing-signature',
	summary: 'Nobody signed.',
	rationale:
		'100 of 1,295 public telegrams end in clearances, in an extract or in an annex, without harm, and so the rule is off.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: 'END COMMENT.\n', mended: 'END COMMENT.\nQUIST\n' },
	severity: 'off',
	needs: ['whole', 'heading'],
	*check(cable, { file }) {
		const last = cable.blocks.at(-1);
		if (cable.signature || !last) return;
		yield { span: lastLine(file, last.span), message: 'No signature: expected a surname on the last line' };
	},
};
