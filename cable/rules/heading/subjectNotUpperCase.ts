import { isLower, sliceOf, skipBlanks } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { proposal } from '../fixes';
import { type Rule } from '../rule';

export const subjectNotUpperCase: Rule = {
	code: 'subject-not-upper-case',
	summary: 'The subject is not written in capitals.',
	rationale:
		'66 of 1,295 public telegrams write it otherwise. It is a matter of style, which only who writes telegrams wants to hear of.',
	source: '5 FAH-1 H-246; measured',
	example: {
		wrong: 'SUBJECT: Velmora: Harbor Minister wants dredgers before the\ncheese fair\n',
		mended: 'SUBJECT: VELMORA: HARBOR MINISTER WANTS DREDGERS BEFORE THE\nCHEESE FAIR\n',
	},
	severity: 'off',
	author: 'hint',
	*check(cable, { file: { text } }) {
		for (const { value, pieces, label } of headingFields(cable, 'subject')) {
			if (!value) continue;
			const from = value.portion?.span.end ?? label?.end ?? 0;
			const own = pieces.flatMap(({ start, end }) => {
				const first = skipBlanks(text, Math.max(start, from), end);
				return first < end ? { start: first, end } : [];
			});
			const small = own.filter((span) => hasSmall(text, span.start, span.end));
			if (small.length === 0) continue;
			yield {
				span: { start: own[0].start, end: own[own.length - 1].end },
				message: 'Subjects are written in capitals',
				// A name like McOdell cannot be written small again.
				fix: proposal(
					'Write the subject in capitals',
					...small.map((span) => ({ span, text: upperCase(sliceOf(text, span)) })),
				),
			};
		}
	},
};

function hasSmall(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return true;
	return false;
}

/** Letter for letter: a capital that is longer than its small letter is not taken. */
function upperCase(words: string): string {
	return words.replace(/\p{Ll}/gu, (letter) =>
		letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
	);
}
