import { type Rule } from '../rule';
import { hasMarking, insertCaption } from './captionMissing';

export const nofornWithoutCaption: Rule = {
	code: 'noforn-without-caption',
	summary: 'A paragraph is not for foreign eyes and no caption says so.',
	rationale:
		'A control on a portion is announced for the whole telegram. 33 of 1,295 public telegrams have an NF paragraph without the caption NOFORN, all truly.',
	source: '5 FAH-2 H-440; measured',
	example: {
		of: 'noforn',
		wrong: 'C O N F I D E N T I A L VELMORA 000412\n\nSIPDIS\n',
		mended: 'C O N F I D E N T I A L VELMORA 000412\nNOFORN\n\nSIPDIS\n',
	},
	severity: 'information',
	needs: ['whole', 'heading'],
	unless: ['portion-exceeds-classification'],
	*check(cable, { file }) {
		if (!cable.heading.classification) return;
		for (const block of cable.blocks) {
			if (block.kind !== 'paragraph' || !block.portion?.caveats.some(({ value }) => /^(?:NF|NOFORN)\b/i.test(value)))
				continue;
			if (hasMarking(cable, noforn)) return;
			const fix = insertCaption(file, cable, 'NOFORN');
			yield {
				span: block.portion.span,
				message: 'NOFORN paragraph but no NOFORN caption',
				partners: [{ span: cable.heading.classification.span, message: 'No NOFORN here or below' }],
				...(fix && { fix }),
			};
			return;
		}
	},
};

const noforn: ReadonlySet<string> = new Set(['NOFORN', 'NF']);
