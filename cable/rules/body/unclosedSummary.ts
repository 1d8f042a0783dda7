import { sliceOf } from '../../fields/scan';
import { insertion, proposal } from '../fixes';
import { type Rule } from '../rule';

export const unclosedSummary: Rule = {
	code: 'unclosed-summary',
	summary: 'BEGIN SUMMARY has no END SUMMARY.',
	rationale:
		'Who says where it begins has to say where it ends; a plain SUMMARY ends with its paragraph. The 3 public telegrams of 1,295 that say BEGIN close it.',
	source: '5 FAH-1 H-246; measured',
	example: {
		instead: 'SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens. END SUMMARY.\n',
		wrong: 'BEGIN SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens.\n',
		mended:
			'BEGIN SUMMARY: Harbor Minister Odell wants two dredgers at work\nbefore the cheese fair opens. END SUMMARY.\n',
	},
	severity: 'warning',
	needs: ['whole'],
	*check(cable, { file: { text } }) {
		for (const { role, opener, closer, span } of cable.passages) {
			if (role !== 'summary' || closer || !opener) continue;
			const words = sliceOf(text, opener);
			if (!/^BEGIN/i.test(words)) continue;
			const end = words === words.toUpperCase() ? ' END SUMMARY.' : ' End summary.';
			yield {
				span: opener,
				message: 'The summary has no end: expected END SUMMARY',
				fix: proposal('Insert END SUMMARY at the end of the paragraph', insertion(span.end, end)),
			};
		}
	},
};
