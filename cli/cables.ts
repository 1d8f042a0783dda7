/** The terminal tool: a table of commands. Exit 0 fine, 1 findings at or above the fail level, 2 could not run. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Books } from '../cable/books/books';
import { checkCommand } from './commands/check';
import { detectCommand } from './commands/detect';
import { exportCommand } from './commands/export';
import { outlineCommand } from './commands/outline';

export interface Terminal {
	readonly books: Books;
	readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
	readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
	readonly problems: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface Arguments {
	readonly paths: readonly string[];
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
	/** `cables check PATH…`, the options, one line each. */
	readonly usage: string;
	readonly summary: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** The exit code. */
	readonly run: (given: Arguments, terminal: Terminal) => Promise<number>;
}

/** A fault of the call: told in one line, exit 2. */
export class UsageError extends Error {}

const commands: ReadonlyMap<string, Command> = new Map([
	['detect', detectCommand],
	['outline', outlineCommand],
	['check', checkCommand],
	['export', exportCommand],
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
		if (positionals.length === 0) throw new UsageError('name a file, a folder, or - for standard input');
		return await command.run({ paths: positionals, values: values }, terminal);
	} catch (error) {
		if (!(error instanceof UsageError) && !isParseError(error)) throw error;
		terminal.problems.write(`cables ${name}: ${error.message}\n`);
		return 2;
	}
}

function help(): string {
	const rows = [...commands].map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}\n`);
	return `cables: read State Department telegrams\n\n${rows.join('')}\nPATH is a file, a folder or - for standard input. "cables COMMAND --help" lists the options.\n`;
}

function isParseError(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
