import { type Cable } from '../../model';
import { type Rule } from '../rule';

export const sectionNotInFile: Rule = {
	code: 'section-not-in-file',
	summary: 'The file holds one section of a telegram of several, or not the first.',
	rationale:
		'The archive has the sections of one telegram in one file or in several of the same document number, and not all were kept. What is read here is not the whole telegram.',
	source: 'National Archives, Central Foreign Policy Files 1973-79, questions and answers',
	example: {
		of: 'archived',
		wrong: 'C O N F I D E N T I A L SECTION 1 OF 2 QUAYHAVEN 871\n',
		mended: 'C O N F I D E N T I A L QUAYHAVEN 871\n',
	},
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	needs: ['whole'],
	*check(cable, { file }) {
		const { sections } = cable;
		const marker = sections[0].classification?.value?.section;
		if (!marker) return;
		const { number, total } = marker.value;
		if (number < 1 || total < 2 || total > mostSections || number > total) return;
		// Of several sections only the first is asked for; `missing-section` tells the others.
		if (sections.length > 1 && number === 1) return;
		const others = sections.length > 1 ? [1] : Array.from({ length: total }, (_, index) => index + 1);
		const here = new Set(file.cables.flatMap((other) => (isSameNumber(other, cable) ? numbersOf(other) : [])));
		const missing = others.filter((section) => section !== number && !here.has(section));
		if (missing.length === 0) return;
		yield {
			span: marker.span,
			message: `Section${missing.length > 1 ? 's' : ''} ${missing.join(', ')} of ${total} ${missing.length > 1 ? 'are' : 'is'} not in this file`,
		};
	},
};

/** Two figures write it; more are damage. */
const mostSections = 20;

/** Records of one file may hold a section each. */
function isSameNumber(other: Cable, cable: Cable): boolean {
	const mrn = cable.sections[0].classification?.value?.mrn?.value;
	const theirs = other.sections[0].classification?.value?.mrn?.value;
	return mrn !== undefined && theirs?.serial === mrn.serial && theirs.post === mrn.post;
}

function numbersOf({ sections }: Cable): readonly number[] {
	return sections.map((section) => section.classification?.value?.section?.value.number ?? section.number);
}
