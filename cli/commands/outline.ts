import { basename } from 'node:path';
import { type CableFile, type Span } from '../../cable/model';
import { outline, type OutlineNode } from '../../cable/outline';
import { parse } from '../../cable/parse/parse';
import { type Command } from '../command';
import { sources } from '../input';
import { formatOf, printable } from '../print';
import { createReport } from '../report';

/** The outline as the editor shows it; lines and columns are 1-based. */
export const outlineCommand: Command = {
	usage: 'cables outline FILE… [--format text|json] [--comments]',
	summary: 'the structure of a cable: header, headings, paragraphs',
	options: { format: { type: 'string' }, comments: { type: 'boolean' } },
	async run({ paths, values }, terminal) {
		const format = formatOf(values['format'], terminal.output);
		const report = createReport(terminal);
		for await (const { file, text } of sources(paths, terminal, report)) {
			const parsed = parse(text);
			const options = {
				header: 'tree' as const,
				comments: values['comments'] === true,
				fileName: file === '-' ? 'standard input' : basename(file),
			};
			const nodes = outline(parsed, options);
			const lines =
				format === 'json'
					? [JSON.stringify({ file, symbols: nodes.map((node) => symbol(parsed, node)) })]
					: nodes.flatMap((node) => textLines(node, ''));
			for (const line of lines) await report.line(line);
		}
		return report.finish();
	},
};

function symbol(file: CableFile, node: OutlineNode): object {
	return {
		name: node.name,
		detail: node.detail,
		kind: node.kind,
		range: rangeOf(file, node.range),
		selectionRange: rangeOf(file, node.selectionRange),
		children: node.children.map((child) => symbol(file, child)),
	};
}

export function rangeOf(
	file: CableFile,
	span: Span,
): { line: number; column: number; endLine: number; endColumn: number } {
	const line = file.lines.lineAt(span.start);
	const endLine = file.lines.lineAt(span.end);
	return {
		line: line + 1,
		column: span.start - file.lines.startOf(line) + 1,
		endLine: endLine + 1,
		endColumn: span.end - file.lines.startOf(endLine) + 1,
	};
}

function textLines(node: OutlineNode, indent: string): readonly string[] {
	const detail = node.detail ? `  ${printable(node.detail)}` : '';
	return [
		`${indent}${printable(node.name)}${detail}`,
		...node.children.flatMap((child) => textLines(child, `${indent}  `)),
	];
}
