import { cableScore, score } from '../../cable/detect/detect';
import { type Command } from '../command';
import { sources } from '../input';
import { formatOf, printable } from '../print';
import { createReport } from '../report';

/** Is it a cable? One line a file, with the score that says how sure. */
export const detectCommand: Command = {
	usage: 'cables detect PATH… [--format text|json]',
	summary: 'is it a cable, and how sure',
	options: { format: { type: 'string' } },
	async run({ paths, values }, terminal) {
		const format = formatOf(values['format'], terminal.output);
		const report = createReport(terminal);
		for await (const { file, text } of sources(paths, terminal, report)) {
			const points = score(text);
			const cable = points >= cableScore;
			const line =
				format === 'json'
					? JSON.stringify({ file, cable, score: points })
					: `${cable ? 'cable' : '-    '}  ${String(points).padStart(5)}  ${printable(file)}`;
			await report.line(line);
		}
		return report.finish();
	},
};
