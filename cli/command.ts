/** What a command of the terminal tool is, and what it is given. */
import { type ParseArgsConfig } from 'node:util';
import { type Books } from '../cable/books/books';
import { type Files } from '../files/files';

export interface Terminal {
	readonly books: Books;
	readonly files: Files;
	/** The output may be coloured. */
	readonly colours: boolean;
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
	readonly takesNoPaths?: true;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** The exit code. */
	readonly run: (given: Arguments, terminal: Terminal) => Promise<number>;
}

/** A fault of the call: told in one line, exit 2. */
export class UsageError extends Error {}
