import { cheatSheets, sheetLines } from '../../cable/cheatSheet';
import { parse } from '../../cable/parse/parse';
import { type Command } from '../command';
import { sources } from '../input';
import { formatOf, printable } from '../print';
import { createReport } from '../report';
import { withCodeBooks } from '../codeBooks';
import { rangeOf } from './outline';

/** The codes of a cable in reading order, each with its meaning, source and sureness; JSON has one object a code. */
export const explainCommand: Command = {
	usage: 'cables explain FILE… [--format text|json] [--books FILE,FILE…]',
	summary: 'what the codes of a cable mean',
	options: { format: { type: 'string' }, books: { type: 'string' } },
	async run({ paths, values }, terminal) {
		const format = formatOf(values['format'], terminal.output);
		const report = createReport(terminal);
		const books = await withCodeBooks(values['books'], terminal, report);
		for await (const { file, text } of sources(paths, terminal, report)) {
			const parsed = parse(text);
			const sheets = cheatSheets(parsed, books);
			if (format === 'text') {
				if (paths.length > 1) await report.line(printable(file));
				for (const line of sheetLines(parsed, sheets)) await report.line(printable(line));
				continue;
			}
			for (const { name, parts } of sheets) {
				for (const { name: part, entries } of parts) {
					for (const { text: code, span, times, explanation } of entries) {
						const { title, facts, source, sure } = explanation;
						const place = rangeOf(parsed, span);
						const row = { file, cable: name, part, text: code, ...place, times, title, facts, source, sure };
						await report.line(JSON.stringify(row));
					}
				}
			}
		}
		return report.finish();
	},
};
