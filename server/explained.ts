import { type MarkupContent, MarkupKind } from './lsp';
import { type Explanation } from '../cable/explain/explanation';
import { escapeMarkdown, lineBreak, plainLine } from './markdown';

/** What is told of a code, whether its place is known or not. */
type Told = Omit<Explanation, 'span'>;

/** The meaning in bold, facts below it, where it is known from last; or the same in plain lines. */
export function contentOf(told: Told, asMarkdown: boolean): MarkupContent {
	return asMarkdown
		? { kind: MarkupKind.Markdown, value: toMarkdown(told) }
		: { kind: MarkupKind.PlainText, value: toPlainText(told) };
}

function toMarkdown(explanation: Told): string {
	const facts = explanation.facts.map(escapeMarkdown).filter(isSaid);
	const source = escapeMarkdown(sourceLine(explanation));
	return [`**${escapeMarkdown(explanation.title)}**`, facts.join(lineBreak), source && `*${source}*`]
		.filter(isSaid)
		.join('\n\n');
}

function toPlainText(explanation: Told): string {
	return [plainLine(explanation.title), ...explanation.facts.map(plainLine), sourceLine(explanation)]
		.filter(isSaid)
		.join('\n');
}

/** What is only inferred, or in no book, is never shown as if it were known. */
export function sourceLine({ source, sure }: Pick<Explanation, 'source' | 'sure'>): string {
	const said = plainLine(source);
	if (sure === 'known') return said;
	const doubt = sure === 'inferred' ? 'Inferred' : 'Not known';
	if (said.toLowerCase().startsWith(doubt.toLowerCase())) return said;
	return said ? `${doubt}. ${said}` : doubt;
}

const isSaid = (line: string): boolean => line !== '';
