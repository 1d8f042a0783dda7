import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from '../lsp';
import { type Occurrence, occurrencesAt } from '../../cable/navigate';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';

/** Where else the cable names what is at the caret. Null where nothing is named: an editor then compares words. */
export function documentHighlight(
	{ file }: Snapshot,
	{ position }: DocumentHighlightParams,
	{ books }: Context,
): DocumentHighlight[] | null {
	const occurrences = occurrencesAt(file, offsetOf(file, position), books.stations);
	if (occurrences.length === 0) return null;
	return occurrences.map(({ span, kind }) => ({ range: rangeOf(file, span), kind: kinds[kind] }));
}

/** What is named stands out among its mentions. */
const kinds: Readonly<Record<Occurrence['kind'], DocumentHighlightKind>> = {
	name: DocumentHighlightKind.Write,
	mention: DocumentHighlightKind.Read,
	repeat: DocumentHighlightKind.Text,
};
