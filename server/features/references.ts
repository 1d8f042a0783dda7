import { type Location, type ReferenceParams } from '../lsp';
import { occurrencesAt } from '../../cable/navigate';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';

/** The mentions of an entry of the reference list or of a paragraph, in the same cable. */
export function references(
	{ file, uri }: Snapshot,
	{ position, context }: ReferenceParams,
	{ books }: Context,
): Location[] {
	return occurrencesAt(file, offsetOf(file, position), books.stations)
		.filter(({ kind }) => kind !== 'name' || context.includeDeclaration)
		.map(({ span }) => ({ uri, range: rangeOf(file, span) }));
}
