/** What tests of field readers share: a field told in a line, and a field's stretch over one or more pieces. */
import { type Flaw, type Span } from '../../../cable/model';
import { type Prose, proseWithMap } from '../../../cable/prose';

/** `impossible "31"`, `misspelled "JUM" for JUN`: every flaw with the text that it points at. */
export function flawsIn(text: string, flaws: readonly Flaw[]): readonly string[] {
	return flaws.map(({ kind, span, meant }) => {
		const at = `${kind} "${text.slice(span.start, span.end)}"`;
		return meant === undefined ? at : `${at} for ${meant}`;
	});
}

/** A field whose label is what stands before the `|`; the text is that without the `|`. */
export function labelled(marked: string): {
	text: string;
	label: Span;
	stretch: { span: Span; pieces: Span[] };
	body: Prose;
} {
	const end = marked.indexOf('|');
	const text = marked.replace('|', '');
	const span = { start: 0, end: text.length };
	return {
		text,
		label: { start: 0, end },
		stretch: { span, pieces: [span] },
		body: proseWithMap(text, [{ start: end, end: text.length }]),
	};
}
