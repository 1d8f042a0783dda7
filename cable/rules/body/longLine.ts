import { skipBlanks, trimEnd } from '../../fields/scan';
import { type Rule } from '../rule';

export const longLine: Rule = {
	code: 'long-line',
	summary: 'A line of the text is longer than 69 characters.',
	rationale:
		'Teletypes printed 69 characters a line, and drafters keep to it. Publishers join lines at will: 541 of 1,295 public telegrams have longer ones, and only who writes telegrams wants to hear of it.',
	source: 'ACP 127; measured',
	example: {
		wrong: 'Odell told the Charge that the stone barge would not pass the lighthouse at low water.\n',
		mended: 'Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n',
	},
	severity: 'off',
	author: 'hint',
	*check(cable, { file: { text, lines } }) {
		const first = cable.blocks.at(0);
		const last = cable.blocks.at(-1);
		if (!first || !last) return;
		const end = lines.lineAt(last.span.end);
		for (let line = lines.lineAt(first.span.start); line <= end; line++) {
			const stop = trimEnd(text, lines.startOf(line), lines.endOf(line));
			const start = skipBlanks(text, lines.startOf(line), stop);
			if (stop - lines.startOf(line) <= longest || lines.kindOf(line) === 'rule') continue;
			yield {
				span: { start: Math.max(start, lines.startOf(line) + longest), end: stop },
				message: `Line is longer than ${longest} characters`,
			};
		}
	},
};

const longest = 69;
