import { commaApostrophes } from '../../damage';
import { mend } from '../fixes';
import { type Rule } from '../rule';

export const commaApostrophe: Rule = {
	code: 'comma-apostrophe',
	summary: 'Commas stand for apostrophes.',
	rationale:
		'A converter put "minister,s" for "minister\'s": 126 of 1,295 public telegrams, all truly. Told where it is met at least twice, so that a slip of the pen is left in peace.',
	source: 'measured',
	example: {
		instead: 'the stone barge would not pass\nthe lighthouse at low water.',
		wrong: 'the stone barge,s crew would not pass\nthe lighthouse,s keeper at low water.',
		mended: "the stone barge's crew would not pass\nthe lighthouse's keeper at low water.",
	},
	severity: 'hint',
	*check(cable, { file }) {
		const found = commaApostrophes(file, cable);
		if (found.length < 2) return;
		for (const span of found) {
			yield { span, message: 'Comma stands for an apostrophe', fix: mend("Write '", { span, text: "'" }) };
		}
	},
};
