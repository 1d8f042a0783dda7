import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-from`: a transmission header without an FM line.
 *
 * Rationale: format line 6 names the post that speaks (5 FAH-2 H-231, ACP 127). Of 1,295 public telegrams 2 keep the
 * header and lack it, both truly.
 */
export const missingFrom: Rule = {
	code: 'missing-from',
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
