import { parse } from '../../cable/parse/parse';
import { check } from '../../cable/rules/check';
import { isCable } from '../../files/isCable';
import { type Command, UsageError } from '../command';
import { sources } from '../input';
import { formatOf, printable } from '../print';
import { createReport } from '../report';
import { rangeOf } from './outline';

const severities = ['error', 'warning', 'information', 'hint'] as const;
type Severity = (typeof severities)[number];

/** What is malformed, one finding a line. Files that are no cables are passed over and counted. */
export const checkCommand: Command = {
	usage: 'cables check PATH… [--format text|json] [--fail-on error|warning|information|hint] [--all]',
	summary: 'what is malformed, and where',
	options: { format: { type: 'string' }, 'fail-on': { type: 'string', default: 'error' }, all: { type: 'boolean' } },
	async run({ paths, values }, terminal) {
		const format = formatOf(values['format'], terminal.output);
		const failOn = severities.indexOf(values['fail-on'] as Severity);
		if (failOn < 0) throw new UsageError(`--fail-on is one of ${severities.join(', ')}`);
		const report = createReport(terminal);
		let skipped = 0;
		let failed = false;
		for await (const { file, text } of sources(paths, terminal, report)) {
			if (values['all'] !== true && !isCable(text)) {
				skipped++;
				continue;
			}
			const parsed = parse(text);
			for (const { span, code, severity, message } of check(parsed, { books: terminal.books })) {
				failed ||= severities.indexOf(severity) <= failOn;
				const place = rangeOf(parsed, span);
				const line =
					format === 'json'
						? JSON.stringify({ file, ...place, code, severity, message })
						: `${printable(file)}:${place.line}:${place.column}: ${severity}: ${printable(message)} (${code})`;
				await report.line(line);
			}
		}
		const code = report.finish();
		if (skipped)
			report.note(`${skipped} ${skipped === 1 ? 'file is no cable' : 'files are no cables'} and not checked`);
		return code || (failed ? 1 : 0);
	},
};
