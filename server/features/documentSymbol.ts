import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from '../lsp';
import { type CableFile, type Span } from '../../cable/model';
import { outline, type OutlineNode } from '../../cable/outline';
import { type Context } from '../context';
import { rangeOf } from '../convert';
import { type Snapshot } from '../documents';
import { plainLine } from '../markdown';
import { createMemo } from '../memo';

/** The outline; it feeds breadcrumbs and sticky scroll as well. */
export function documentSymbol(
	{ file, uri }: Snapshot,
	_: DocumentSymbolParams,
	{ client, settings, logOnce }: Context,
): readonly DocumentSymbol[] | readonly SymbolInformation[] {
	const symbols = memo(file, [settings], () => {
		const { header, comments } = settings.outline;
		const room = { left: mostSymbols };
		const converted = convert(file, outline(file, { header, comments, fileName: fileNameOf(uri) }), room);
		if (room.left === 0) logOnce(`The outline of ${uri} is cut after ${mostSymbols} entries.`);
		return converted;
	});
	return client.hierarchicalSymbols ? symbols : flatten(symbols, uri);
}

const memo = createMemo<readonly DocumentSymbol[]>();

/** More than any reader scrolls through; a file of many megabytes must not stop the editor. */
const mostSymbols = 20_000;

function convert(file: CableFile, nodes: readonly OutlineNode[], room: { left: number }): DocumentSymbol[] {
	const symbols: DocumentSymbol[] = [];
	for (const node of nodes) {
		if (room.left === 0) break;
		room.left--;
		symbols.push({
			// An editor that meets an empty name refuses the whole outline.
			name: plainLine(node.name) || '—',
			detail: plainLine(node.detail),
			kind: SymbolKind[node.kind],
			range: rangeOf(file, node.range),
			selectionRange: rangeOf(file, within(node.selectionRange, node.range)),
			children: convert(file, node.children, room),
		});
	}
	return symbols;
}

/** The protocol wants the selected stretch inside the whole one; an editor that finds it outside shows no outline. */
function within(span: Span, whole: Span): Span {
	const start = Math.min(Math.max(span.start, whole.start), whole.end);
	return { start, end: Math.max(start, Math.min(span.end, whole.end)) };
}

/** For editors that know no tree: the same names in text order, each with the one that holds it. */
function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
	return symbols.flatMap(({ name, kind, range, children }) => [
		{ name, kind, location: { uri, range }, containerName },
		...flatten(children ?? [], uri, name),
	]);
}

/** `09VELMORA412.txt`, `Untitled-1`: for a cable that names itself nowhere. */
function fileNameOf(uri: string): string {
	const last = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
	try {
		return decodeURIComponent(last);
	} catch {
		return last; // A stray percent sign: the name as it stands is better than none.
	}
}
