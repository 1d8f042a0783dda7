import { classificationLines, flawsOf } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';

export const brokenLetterspacing: Rule = {
	code: 'broken-letterspacing',
	summary: 'The letters of the level are right, the blanks between them are not.',
	rationale:
		'Classified levels are letter-spaced so that they stand out (5 FAH-2 H-222). 4 of 1,295 public telegrams have two letters glued (`SE C R E T`), and a search for the spaced word misses them.',
	source: '5 FAH-2 H-222',
	example: { wrong: 'CO N F I D E N T I A L VELMORA 000412\n', mended: 'C O N F I D E N T I A L VELMORA 000412\n' },
	severity: 'warning',
	needs: ['flaws'],
	unless: ['misspelled-classification'],
	*check(cable) {
		for (const { span, meant } of flawsOf(classificationLines(cable), 'uneven-spacing')) {
			const message = 'Uneven letter-spacing';
			yield meant === undefined
				? { span, message }
				: { span, message: `${message}: expected "${meant}"`, fix: mendTo(span, meant) };
		}
	},
};
