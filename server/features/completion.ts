import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type CompletionParams,
	InsertTextFormat,
} from '../lsp';
import { complete } from '../../cable/complete/complete';
import { describe, isAbout } from '../../cable/complete/describe';
import { type Proposal, type ProposalKind } from '../../cable/complete/proposal';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';
import { contentOf } from '../explained';
import { plainLine } from '../markdown';

/**
 * What fits where the caret is, only when a reader asks. No character triggers it: telegrams are mostly read, and a
 * list that opens over a blank or a colon is in the way of who only types.
 */
export function completion(
	{ file, uri }: Snapshot,
	{ position }: CompletionParams,
	{ books, client, now }: Context,
): CompletionList {
	const { proposals, isCut } = complete(file, offsetOf(file, position), books, now);
	const asItem = (proposal: Proposal, at: number): CompletionItem => {
		const { label, detail, kind, typed = label, about } = proposal;
		const isLed = client.snippets && proposal.snippet !== undefined;
		const shown = plainLine(detail);
		return {
			label,
			kind: kinds[kind],
			...(shown && (client.labelDetails ? { labelDetails: { description: shown } } : { detail: shown })),
			sortText: String(at).padStart(4, '0'),
			filterText: typed,
			insertTextFormat: isLed ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
			textEdit: { range: rangeOf(file, proposal.span), newText: isLed ? proposal.snippet : proposal.text },
			...(about && { data: { uri, about } }),
		};
	};
	return { isIncomplete: isCut, items: proposals.map(asItem) };
}

/** Of which document an item is that an editor wants to know more about. */
export function documentOf({ data }: CompletionItem): string | undefined {
	const uri = (data as { readonly uri?: unknown } | null | undefined)?.uri;
	return typeof uri === 'string' ? uri : undefined;
}

/** The item with what a hover over it would say. */
export function describeItem(item: CompletionItem, { books, client }: Context): CompletionItem {
	const about = (item.data as { readonly about?: unknown } | null | undefined)?.about;
	const told = isAbout(about) ? describe(about, books) : undefined;
	return told ? { ...item, documentation: contentOf(told, client.markdownDocumentation) } : item;
}

const kinds: Readonly<Record<ProposalKind, CompletionItemKind>> = {
	code: CompletionItemKind.EnumMember,
	word: CompletionItemKind.Keyword,
	address: CompletionItemKind.Reference,
	date: CompletionItemKind.Value,
	label: CompletionItemKind.Keyword,
	number: CompletionItemKind.Value,
	template: CompletionItemKind.Snippet,
};
