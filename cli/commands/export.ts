import { cableScore, score } from '../../cable/detect/detect';
import { parse } from '../../cable/parse/parse';
import { recordsOf } from '../../cable/record';
import { type Command, UsageError } from '../cables';
import { sources } from '../input';
import { writeLine } from '../print';

/** One record a cable, as JSON lines, in the order of the input. */
export const exportCommand: Command = {
	usage: 'cables export PATH… [--format json] [--all] [--text]',
	summary: 'one record a cable, as JSON lines',
	options: { format: { type: 'string', default: 'json' }, all: { type: 'boolean' }, text: { type: 'boolean' } },
	async run({ paths, values }, terminal) {
		if (values['format'] !== 'json') throw new UsageError('--format is json');
		const problems = { count: 0 };
		let skipped = 0;
		for await (const { file, text, encoding } of sources(paths, terminal, problems)) {
			if (values['all'] !== true && score(text) < cableScore) {
				skipped++;
				continue;
			}
			for (const record of recordsOf(parse(text), { file, encoding, text: values['text'] === true })) {
				await writeLine(terminal.output, JSON.stringify(record));
			}
		}
		if (skipped)
			terminal.problems.write(
				`cables: ${skipped} ${skipped === 1 ? 'file is no cable' : 'files are no cables'} and not exported; --all exports every file\n`,
			);
		return problems.count ? 2 : 0;
	},
};
