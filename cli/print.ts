/** What reaches a terminal: control characters of a file never do. */
import { once } from 'node:events';
import { UsageError } from './command';

/** Control characters, line separators and direction marks as `\u001b`. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

/** One line to the output, waiting when a slow reader has to catch up. */
export async function writeLine(output: NodeJS.WritableStream, line: string): Promise<void> {
	if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/** Colours of a terminal, or none. */
export interface Colours {
	readonly bold: (text: string) => string;
	readonly dim: (text: string) => string;
	readonly of: (severity: string, text: string) => string;
}

/** Escape sequences of our own, around what is printable already. */
export function coloursFor({ colours }: { readonly colours: boolean }): Colours {
	const painted =
		(code: number) =>
		(text: string): string =>
			colours ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		bold: painted(1),
		dim: painted(2),
		of: (severity, text) => painted(severityColours[severity] ?? 2)(text),
	};
}
const severityColours: Readonly<Record<string, number | undefined>> = { error: 31, warning: 33, information: 36 };

export type Format = 'text' | 'json';

/** `--format`: text on a terminal, JSON lines into a pipe or file, unless said. */
export function formatOf(value: string | boolean | undefined, output: { readonly isTTY?: boolean }): Format {
	if (value === undefined) return output.isTTY ? 'text' : 'json';
	if (value === 'text' || value === 'json') return value;
	throw new UsageError(`--format is text or json, not ${JSON.stringify(value)}`);
}
