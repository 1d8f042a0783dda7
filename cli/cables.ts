/** The terminal tool: a table of commands. Exit 0 fine, 1 findings at or above the fail level, 2 could not run. */
import { parseArgs } from 'node:util';
import { type Command, type Terminal, UsageError } from './command';
import { checkCommand } from './commands/check';
import { detectCommand } from './commands/detect';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { inventoryCommand } from './commands/inventory';
import { outlineCommand } from './commands/outline';
import { schemaCommand } from './commands/schema';

const commands: ReadonlyMap<string, Command> = new Map([
	['detect', detectCommand],
	['outline', outlineCommand],
	['explain', explainCommand],
	['check', checkCommand],
	['export', exportCommand],
	['inventory', inventoryCommand],
	['schema', schemaCommand],
]);

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	const name = args.at(0);
	const rest = args.slice(1);
	if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
		terminal.output.write(help());
		return name === undefined ? 2 : 0;
	}
	const command = commands.get(name);
	if (!command) {
		terminal.problems.write(
			`cables: no command is called ${JSON.stringify(name)}; there are ${[...commands.keys()].join(', ')}\n`,
		);
		return 2;
	}
	try {
		const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
		const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
		if (values.help) {
			terminal.output.write(`${command.usage}\n`);
			return 0;
		}
		if (command.takesNoPaths) {
			if (positionals.length > 0) throw new UsageError('takes no paths');
		} else if (positionals.length === 0) {
			throw new UsageError('name a file, a folder, or - for standard input');
		}
		return await command.run({ paths: positionals, values: values }, terminal);
	} catch (error) {
		if (!(error instanceof UsageError) && !isParseError(error)) throw error;
		terminal.problems.write(`cables ${name}: ${error.message}\n`);
		return 2;
	}
}

function help(): string {
	const rows = [...commands].map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}\n`);
	return `cables: read State Department telegrams\n\n${rows.join('')}\nPATH is a file, a folder or - for standard input. "cables COMMAND --help" lists the options.\n`;
}

function isParseError(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
