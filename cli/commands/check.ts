import { parse } from '../../cable/parse/parse';
import { check } from '../../cable/rules/check';
import { withoutIgnored } from '../../cable/rules/ignore';
import { isCable } from '../../files/isCable';
import { formOf } from '../check/forms';
import { createIgnored } from '../check/ignored';
import { createMender, type Judged } from '../check/mend';
import { planOf, shownSeverities } from '../check/options';
import { statisticsForm } from '../check/statistics';
import { type Command } from '../command';
import { sources } from '../input';
import { coloursFor } from '../print';
import { createReport } from '../report';

/** What is malformed. Files that are no cables are passed over and counted. */
export const checkCommand: Command = {
	usage: [
		'cables check PATH… [--format text|json|sarif] [--fail-on error|warning|information|hint]',
		'  --profile reader|archivist|author   hints are for archivists, rules of form for authors (reader)',
		'  --severity CODE=SEVERITY,…          error, warning, information, hint or off',
		'  --statistics                        counts by code in the place of the findings',
		'  --fix                               mends in the files what can be mended safely',
		'  --no-ignore                         also what .cable/ignore.json silences',
		'  --all                               also files that are no cables',
	].join('\n'),
	summary: 'what is malformed, and where',
	options: {
		format: { type: 'string' },
		'fail-on': { type: 'string' },
		profile: { type: 'string' },
		severity: { type: 'string' },
		statistics: { type: 'boolean' },
		fix: { type: 'boolean' },
		'no-ignore': { type: 'boolean' },
		all: { type: 'boolean' },
	},
	async run(given, terminal) {
		const plan = planOf(given, terminal.output);
		const { books, files } = terminal;
		const { profile, severity } = plan;
		const report = createReport(terminal);
		const colours = coloursFor(terminal);
		const form =
			plan.statistics && plan.format !== 'sarif'
				? statisticsForm(plan.format, report, colours)
				: formOf(plan.format, report, colours);
		const ignored = createIgnored(files, report);
		const mender = plan.fix ? createMender(files, report) : undefined;
		const failing = new Set(shownSeverities.slice(0, shownSeverities.indexOf(plan.failOn) + 1));
		let skipped = 0;
		let isFailed = false;
		await form.begin?.();
		for await (const source of sources(given.paths, terminal, report)) {
			const { file, text } = source;
			if (!plan.all && !isCable(text)) {
				skipped++;
				continue;
			}
			const list = plan.noIgnore || file === '-' ? undefined : await ignored(file);
			const judge = (version: string): Judged => {
				const parsed = parse(version);
				const onRuleError = (code: string, error: unknown): void =>
					report.failed(file, `broke the rule ${code}`, error);
				const told = check(parsed, { books, profile, severity, onRuleError });
				return { parsed, told: list ? withoutIgnored(told, parsed, list.name, list.list) : told };
			};
			const judged = judge(mender ? await mender.mend(source, judge) : text);
			isFailed ||= judged.told.some((finding) => failing.has(finding.severity));
			await form.add({ file, ...judged });
		}
		await form.end?.();
		const code = report.finish();
		if (mender) report.note(mender.summary());
		if (skipped)
			report.note(`${skipped} ${skipped === 1 ? 'file is no cable' : 'files are no cables'} and not checked`);
		return code || (isFailed ? 1 : 0);
	},
};
