import { type Hover, type HoverParams, MarkupKind } from '../lsp';
import { explain, type Explanation } from '../../cable/explain/explain';
import { type Context } from '../context';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';
import { escapeMarkdown, lineBreak, plainLine } from '../markdown';

/** Says what the code at the position means: the meaning in bold, facts below it, where it is known from last. */
export function hover({ file }: Snapshot, { position }: HoverParams, { books, client }: Context): Hover | null {
	const found = explain(file, offsetOf(file, position), books);
	if (!found) return null;
	const contents = client.markdownHover
		? { kind: MarkupKind.Markdown, value: toMarkdown(found) }
		: { kind: MarkupKind.PlainText, value: toPlainText(found) };
	return { contents, range: rangeOf(file, found.span) };
}

function toMarkdown(explanation: Explanation): string {
	const facts = explanation.facts.map(escapeMarkdown).filter(isSaid);
	const source = escapeMarkdown(sourceLine(explanation));
	return [`**${escapeMarkdown(explanation.title)}**`, facts.join(lineBreak), source && `*${source}*`]
		.filter(isSaid)
		.join('\n\n');
}

function toPlainText(explanation: Explanation): string {
	return [plainLine(explanation.title), ...explanation.facts.map(plainLine), sourceLine(explanation)]
		.filter(isSaid)
		.join('\n');
}

/** What is only inferred, or in no book, is never shown as if it were known. */
function sourceLine({ source, sure }: Explanation): string {
	const said = plainLine(source);
	if (sure === 'known') return said;
	const doubt = sure === 'inferred' ? 'Inferred' : 'Not known';
	if (said.toLowerCase().startsWith(doubt.toLowerCase())) return said;
	return said ? `${doubt}. ${said}` : doubt;
}

const isSaid = (line: string): boolean => line !== '';
