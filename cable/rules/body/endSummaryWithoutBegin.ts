import { type Rule } from '../rule';

export const endSummaryWithoutBegin: Rule = {
	code: 'end-summary-without-begin',
	summary: 'A summary ends that never began.',
	rationale:
		'Either the word was forgotten or the lines above are lost. 13 of 1,295 public telegrams say END SUMMARY without SUMMARY above, all truly.',
	source: '5 FAH-1 H-246; measured',
	example: { wrong: '¶1. (C) Harbor Minister', mended: '¶1. (C) SUMMARY: Harbor Minister' },
	severity: 'information',
	needs: ['whole'],
	*check({ flaws = [] }) {
		for (const { kind, span } of flaws) {
			if (kind === 'unopened') yield { span, message: '"End summary" without an opening: expected SUMMARY above' };
		}
	},
};
