import { firstLine } from '../places';
import { type Rule } from '../rule';
import { hasMarking, insertCaption } from './captionMissing';

export const sbuWithoutSensitiveCaption: Rule = {
	code: 'sbu-without-sensitive-caption',
	summary: 'An unclassified telegram has SBU paragraphs and no caption that says so.',
	rationale:
		'Sensitive but unclassified text is announced by the caption SENSITIVE, so that systems handle the telegram accordingly. 8 of 102 unclassified public telegrams lack it, all truly.',
	source: '5 FAH-2 H-440; measured',
	example: {
		of: 'unclassified',
		wrong: 'UNCLAS VELMORA 000412\n\nSIPDIS\n',
		mended: 'UNCLAS VELMORA 000412\nSENSITIVE\n\nSIPDIS\n',
	},
	severity: 'information',
	needs: ['whole', 'heading'],
	unless: ['security-warning-mismatch'],
	*check(cable, { file }) {
		const line = cable.heading.classification;
		if (line?.value?.level.value !== 'UNCLASSIFIED') return;
		const marked = cable.blocks.find((block) => block.kind === 'paragraph' && block.portion?.level === 'SBU');
		if (marked?.kind !== 'paragraph' || !marked.portion || hasMarking(cable, sensitive)) return;
		const fix = insertCaption(file, cable, 'SENSITIVE');
		yield {
			span: firstLine(file, line.span),
			message: 'SBU paragraphs but no SENSITIVE caption',
			partners: [{ span: marked.portion.span, message: 'First SBU paragraph' }],
			...(fix && { fix }),
		};
	},
};

const sensitive: ReadonlySet<string> = new Set([
	'SENSITIVE',
	'SENSITIVE BUT UNCLASSIFIED',
	'SBU',
	'EFTO',
	'E F T O',
	'FOUO',
	'FOR OFFICIAL USE ONLY',
	'OFFICIAL USE ONLY',
]);
