import { classificationLines, flawsOf } from '../fieldsOf';
import { mendTo } from '../fixes';
import { type Rule } from '../rule';
import { written } from '../wording';

export const misspelledClassification: Rule = {
	code: 'misspelled-classification',
	summary: 'The letters of the classification line miss a level by one or two.',
	rationale:
		'11 of 1,295 public telegrams double or drop the first letter (`SS E C R E T`), all truly damaged; a reader that matches exactly loses the level, the section and the number with it.',
	source: '5 FAH-2 H-222',
	example: { wrong: 'CC O N F I D E N T I A L VELMORA 000412\n', mended: 'C O N F I D E N T I A L VELMORA 000412\n' },
	severity: 'error',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const { span, meant } of flawsOf(classificationLines(cable), 'misspelled')) {
			const said = `"${written(file, span)}" is no classification`;
			yield meant === undefined
				? { span, message: said }
				: { span, message: `${said}. Did you mean "${meant}"?`, fix: mendTo(span, meant) };
		}
	},
};
