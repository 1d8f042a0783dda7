import { sliceOf, skipBlanks } from '../../fields/scan';
import { type Cable, type CableFile, type Paragraph } from '../../model';
import { textStart } from '../../parse/passages';
import { insertion, proposal } from '../fixes';
import { type Fix, type Rule } from '../rule';
import { mainParagraphs } from './paragraphs';

export const missingPortionMark: Rule = {
	code: 'missing-portion-mark',
	summary: 'One paragraph among marked ones has no portion mark.',
	rationale:
		'Where portions are marked each must be, or nobody knows how to treat what is not. 30 of 1,295 public telegrams leave one out, 15 of 16 read closely truly. Paragraphs that a publisher blacked out, the classifier as paragraph 1 and the closing words on MINIMIZE have none by custom.',
	source: 'E.O. 12958, section 1.7; 5 FAH-1 H-246; measured',
	example: { wrong: '¶4. COMMENT', mended: '¶4. (C) COMMENT' },
	severity: 'information',
	needs: ['whole'],
	*check(cable, { file }) {
		const main = mainParagraphs(cable);
		const marked = main.filter(({ portion }) => portion !== undefined);
		if (main.length < 3 || marked.length < main.length * 0.6) return;
		for (const paragraph of main) {
			if (paragraph.portion || isExcused(file, cable, paragraph)) continue;
			yield {
				span: paragraph.written.span,
				message: `Paragraph ${paragraph.number} has no portion mark`,
				fix: insertMajority(file, marked, paragraph),
			};
		}
	},
};

/** Says its mark in a way of its own (another rule's matter), or has none by custom. */
function isExcused({ text }: CableFile, { heading }: Cable, paragraph: Paragraph): boolean {
	if (paragraph.flaws.some(({ kind }) => kind === 'misspelled' || kind === 'displaced')) return true;
	if (
		heading.authority &&
		heading.authority.span.start >= paragraph.span.start &&
		heading.authority.span.start < paragraph.span.end
	)
		return true;
	const start = textStart(text, paragraph);
	return custom.test(text.slice(start, Math.min(paragraph.span.end, start + 60)));
}

// "XXXXXXXX said", "MINIMIZE CONSIDERED", "(C" before a line end, "(CXXXX)", "Classified by"
const custom = /^(?:\W{0,3}X{4}|.{0,20}MINIMIZE|\([A-Z/]{1,6}(?:$|[\r\n]|X)|CLASSIFIED BY)/i;

/** Which mark is due only its drafter knows; most of the others have this one. */
function insertMajority({ text }: CableFile, marked: readonly Paragraph[], { written }: Paragraph): Fix {
	const counts = new Map<string, number>();
	for (const { portion } of marked) {
		if (!portion) continue;
		const mark = sliceOf(text, portion.span);
		counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	const [most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
	const at = skipBlanks(text, written.span.end, Math.min(text.length, written.span.end + 8));
	const isGlued = at === written.span.end;
	return proposal(`Insert ${most}, as most have`, insertion(at, isGlued ? ` ${most}` : `${most} `));
}
