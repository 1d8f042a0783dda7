import { sliceOf } from '../../fields/scan';
import { type Rule } from '../rule';

export const summaryWithoutEnd: Rule = {
	code: 'summary-without-end',
	summary: 'A summary has no END SUMMARY.',
	rationale:
		'A heading or the end of the paragraph closes it as well: 32 of 1,295 public telegrams rely on that, and so the rule is off.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: 'cheese fair opens.\n', mended: 'cheese fair opens. END SUMMARY.\n' },
	severity: 'off',
	needs: ['whole'],
	unless: ['unclosed-summary'],
	*check(cable, { file: { text } }) {
		for (const { role, opener, closer } of cable.passages) {
			if (role !== 'summary' || closer || !opener || /^BEGIN/i.test(sliceOf(text, opener))) continue;
			yield { span: opener, message: 'The summary has no end: expected END SUMMARY' };
		}
	},
};
