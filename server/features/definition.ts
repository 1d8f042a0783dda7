import { type DefinitionLink, type DefinitionParams, type Location } from '../lsp';
import { targetsAt } from '../../cable/navigate';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';

/** From a mention to the entry of the reference list or to the paragraph that it names, in the same cable. */
export function definition(
	{ file, uri }: Snapshot,
	{ position }: DefinitionParams,
	{ books, client }: Context,
): DefinitionLink[] | Location[] | null {
	const link = targetsAt(file, offsetOf(file, position), books.stations);
	if (!link) return null;
	if (!client.definitionLinks) return link.targets.map(({ name }) => ({ uri, range: rangeOf(file, name) }));
	const originSelectionRange = rangeOf(file, link.origin);
	return link.targets.map(({ span, name }) => ({
		originSelectionRange,
		targetUri: uri,
		targetRange: rangeOf(file, span),
		targetSelectionRange: rangeOf(file, name),
	}));
}
