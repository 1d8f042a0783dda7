import { type Hover, type HoverParams } from '../lsp';
import { explain } from '../../cable/explain/explain';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';
import { contentOf } from '../explained';

/** Says what the code at the position means. */
export function hover({ file }: Snapshot, { position }: HoverParams, { books, client }: Context): Hover | null {
	const found = explain(file, offsetOf(file, position), books);
	return found ? { contents: contentOf(found, client.markdownHover), range: rangeOf(file, found.span) } : null;
}
