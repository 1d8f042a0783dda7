import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const missingFrom: Rule = {
	code: 'missing-from',
	summary: 'A transmission header without an FM line.',
	rationale:
		'Format line 6 names the post that speaks (5 FAH-2 H-231, ACP 127). Of 1,295 public telegrams 2 keep the header and lack it, both truly.',
	source: '5 FAH-2 H-231; ACP 127, format line 6',
	example: {
		wrong: 'O R 141507Z MAR 09\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 2231\n',
		mended: 'O R 141507Z MAR 09\nFM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 2231\n',
	},
	severity: 'warning',
	needs: ['whole'],
	*check(cable, { file }) {
		for (const { envelope } of transmissions(cable)) {
			if (envelope.from) continue;
			yield {
				span: firstLine(file, envelope.span),
				message: 'No FM line (originator): expected a line such as "FM AMEMBASSY PARIS"',
			};
		}
	},
};
