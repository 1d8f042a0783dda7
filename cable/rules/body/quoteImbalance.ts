import { type Rule } from '../rule';
import { quotes } from '../../damage';

export const quoteImbalance: Rule = {
	code: 'quote-imbalance',
	summary: 'A paragraph has an odd number of quotation marks.',
	rationale:
		'A quotation may run over paragraphs and inches are written the same: the only public telegram of 1,295 that was told was right, and so the rule is off.',
	source: 'measured',
	example: { wrong: 'brings a "cheese', mended: 'bring a cheese' },
	severity: 'off',
	*check(cable, { file }) {
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph') continue;
			const marks = quotes(file, block);
			if (marks.length % 2 === 0) continue;
			yield { span: marks[marks.length - 1], message: 'A quotation mark has no partner in this paragraph' };
		}
	},
};
