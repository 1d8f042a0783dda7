import { holdsNumber } from '../../fields/paragraphNumber';
import { type CableFile, type Paragraph } from '../../model';
import { type Fix, type Rule } from '../rule';
import { written } from '../wording';
import { mainParagraphs } from './paragraphs';

export const misreadParagraphNumber: Rule = {
	code: 'misread-paragraph-number',
	summary: 'A paragraph mark `¶` was read as a `1`, so that paragraph 2 says `12.`.',
	rationale:
		'A copy that went through a scanner or a narrow character set numbers its paragraphs 11, 12, 13. The sequence of all numbers decides what was meant; with every `¶` turned into `1` the reading was the same in 1,264 of 1,281 public telegrams. A single reinterpreted number whose literal value also ascends is never told: both such findings were wrong.',
	source: 'measured',
	example: {
		of: 'plain',
		wrong:
			'12. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n13. (U) The fair',
		mended:
			'2. (SBU) Odell told the Charge that the stone barge would not pass\nthe lighthouse at low water.\n\n3. (U) The fair',
	},
	severity: 'warning',
	*check(cable, { file }) {
		const main = mainParagraphs(cable);
		const misread = [...main.entries()].filter(([, paragraph]) => hasOneBefore(paragraph));
		if (misread.length === 1 && misread.every(([index]) => ascends(main, index))) return;
		if (misread.length > 0 && goesOn(file, main, misread[0][1])) return;
		for (const [, paragraph] of misread) {
			yield {
				span: paragraph.written.span,
				message: `Read as paragraph ${paragraph.number}: the pilcrow (¶) was taken for a 1`,
				fix: renumber(file, paragraph),
			};
		}
	},
};

function hasOneBefore({ written, number }: Paragraph): boolean {
	return String(written.value) === `1${number}`;
}

/** Whether an 11 stands above the 12 that was read as 2, and is none that was read as 1: it goes on from there. */
function goesOn({ text }: CableFile, main: readonly Paragraph[], { written, span }: Paragraph): boolean {
	const due = written.value - 1;
	const isRead = main.some((paragraph) => paragraph.written.value === due && paragraph.number !== due);
	return !isRead && holdsNumber(text, main[0].span.start, span.start, due);
}

/** Whether the number as written lies between its neighbours as read. */
function ascends(main: readonly Paragraph[], index: number): boolean {
	const { value } = main[index].written;
	const before = index > 0 ? main[index - 1].number : 0;
	const after = index + 1 < main.length ? main[index + 1].number : Infinity;
	return before < value && value < after;
}

/** Keeps what stands around the figures: `12)` becomes `2)`. */
function renumber(file: CableFile, { written: token, number }: Paragraph): Fix {
	const text = written(file, token.span).replace(/\d+/, String(number));
	const mended = /\D$/.test(text) ? text : `${text}.`;
	return { title: `Write ${mended}`, edits: [{ span: token.span, text: mended }], safe: true };
}
