import { trimEnd } from '../../fields/scan';
import { flawsOf } from '../fieldsOf';
import { mend } from '../fixes';
import { lineEnd } from '../places';
import { type Rule } from '../rule';

export const runOnSignature: Rule = {
	code: 'run-on-signature',
	summary: 'The signature stands on the last line of the text.',
	rationale:
		'A name has a line of its own. In 249 of 1,295 public telegrams a copy ran it on behind the last sentence, all truly.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: 'END COMMENT. QUIST\n', mended: 'END COMMENT.\nQUIST\n' },
	severity: 'hint',
	*check(cable, { file }) {
		const { signature } = cable;
		if (!signature) return;
		for (const { span } of flawsOf([signature], 'joined')) {
			const lineStart = file.lines.startOf(file.lines.lineAt(span.start));
			yield {
				span,
				message: 'The signature belongs on a line of its own',
				fix: mend('Start a new line before the signature', {
					span: { start: trimEnd(file.text, lineStart, span.start), end: span.start },
					text: lineEnd(file),
				}),
			};
		}
	},
};
