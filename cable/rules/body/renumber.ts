import { sliceOf } from '../../fields/scan';
import { type CableFile, type Paragraph } from '../../model';
import { proposal } from '../fixes';
import { type Edit, type Fix } from '../rule';

/** The figures of a number as written anew; what stands around them is kept: `12)` becomes `2)`. */
function rewritten({ text }: CableFile, { written }: Paragraph, number: number): Edit {
	const said = sliceOf(text, written.span);
	const at = said.search(/\d/);
	const figures = /\d+/.exec(said)?.[0] ?? '';
	const start = written.span.start + Math.max(0, at);
	return { span: { start, end: start + figures.length }, text: String(number) };
}

/** From one paragraph to the last, one number after the other. Which number slipped is not certain: a proposal. */
export function renumberFrom(file: CableFile, paragraphs: readonly Paragraph[], first: number, number: number): Fix {
	const edits = paragraphs.slice(first).map((paragraph, index) => rewritten(file, paragraph, number + index));
	return proposal(`Number the paragraphs from here on ${number}, ${number + 1} …`, ...edits);
}
