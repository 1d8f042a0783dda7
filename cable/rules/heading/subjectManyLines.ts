import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const subjectManyLines: Rule = {
	code: 'subject-many-lines',
	summary: 'The subject runs over more than four lines.',
	rationale:
		'A subject takes one line or two in 1,265 of 1,283 public telegrams. In both that were told a label behind it had been lost, so that other lines read as part of the subject.',
	source: '5 FAH-1 H-246; measured',
	example: {
		wrong:
			'CHEESE FAIR AND BEFORE THE LIGHTHOUSE IS PAINTED, AND ASKS\nFOR A STONE BARGE, TWO PILOTS AND A TIDE TABLE, WHILE THE\nHARBOR BOARD WOULD RATHER HAVE A NEW CRANE AND A LONGER\nBREAKWATER\n',
		mended: 'CHEESE FAIR\n',
	},
	severity: 'hint',
	*check(cable, { file: { lines } }) {
		for (const { value, pieces } of headingFields(cable, 'subject')) {
			if (!value) continue;
			const rows = pieces.reduce((sum, { start, end }) => sum + lines.lineAt(end) - lines.lineAt(start) + 1, 0);
			if (rows <= mostLines && value.text.length <= mostCharacters) continue;
			const last = pieces[pieces.length - 1];
			yield {
				span: { start: pieces[0].start, end: last.end },
				message: rows > mostLines ? `Subject runs over ${rows} lines` : `Subject has ${value.text.length} characters`,
			};
		}
	},
};

const mostLines = 4;
const mostCharacters = 250;
