import { looksLikeAddress } from '../../fields/addressee';
import { type CableFile, type Envelope } from '../../model';
import { insertion, mend } from '../fixes';
import { transmissions } from '../gates';
import { firstLine } from '../places';
import { type Fix, type Rule } from '../rule';

export const missingActionAddressee: Rule = {
	code: 'missing-action-addressee',
	summary: 'A transmission header without a TO line.',
	rationale:
		'Somebody must be asked to act (5 FAH-2 H-231, ACP 127 format line 7). No intact header among 1,295 public telegrams lacks the line; taking it out of 300 clean ones was seen in 297.',
	source: '5 FAH-2 H-231; ACP 127, format line 7',
	example: {
		wrong: 'FM AMEMBASSY VELMORA\nRUEHC/SECSTATE WASHDC IMMEDIATE 2231\n',
		mended: 'FM AMEMBASSY VELMORA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 2231\n',
	},
	severity: 'warning',
	needs: ['whole'],
	*check(cable, { file }) {
		for (const { envelope } of transmissions(cable)) {
			if (envelope.to.length > 0) continue;
			const fix = labelFirst(file, envelope);
			yield {
				span: firstLine(file, envelope.from?.span ?? envelope.span),
				message: 'No TO line (action addressee): expected a line such as "TO RUEHC/SECSTATE WASHDC"',
				...(fix && { fix }),
			};
		}
	},
};

/** Where the label alone was lost, the address stands unread behind the FM line. */
function labelFirst({ text }: CableFile, { fields, from }: Envelope): Fix | undefined {
	const next = from && fields[fields.indexOf(from) + 1];
	if (next?.kind !== 'unread' || !looksLikeAddress(text, next.span.start, next.span.end)) return undefined;
	return mend('Insert TO before the first address', insertion(next.span.start, 'TO '));
}
