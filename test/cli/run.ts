/** The terminal tool without a process: what goes in, what comes out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Books, createBooks } from '../../cable/books/books';
import { run } from '../../cli/cables';
import { nodeFiles } from '../../files/node/nodeFiles';

export const cable = `R 141507Z MAR 09
FM AMEMBASSY VELMORA
TO RUEHC/SECSTATE WASHDC 2231

UNCLAS VELMORA 000412

SIPDIS

E.O. 12958: N/A
TAGS: ETRD EFIS
SUBJECT: DREDGERS BEFORE THE CHEESE FAIR

1. (U) Odell said the dredgers come in May.

2. (U) The fair opens in June.
QUIST
`;

export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly problems: string;
}

export interface Given {
	/** Standard input. */
	readonly input?: string | Uint8Array;
	/** What is a terminal. */
	readonly terminal?: 'output' | 'problems' | 'both';
	readonly colours?: boolean;
	/** Empty ones, unless given. */
	readonly books?: Books;
}

export async function cables(args: readonly string[], given: Given = {}): Promise<Ran> {
	const { input = '', terminal, colours = false, books = createBooks(() => 'code\n') } = given;
	const sink = (): { stream: Writable; text: () => string } => {
		let text = '';
		const stream = new Writable({
			write(chunk: Buffer, _encoding, done) {
				text += chunk.toString();
				done();
			},
		});
		return { stream, text: () => text };
	};
	const output = sink();
	const problems = sink();
	const code = await run(args, {
		books,
		files: nodeFiles,
		colours,
		input: Readable.from([Buffer.from(input)]),
		output: Object.assign(output.stream, { isTTY: terminal === 'output' || terminal === 'both' }),
		problems: Object.assign(problems.stream, { isTTY: terminal === 'problems' || terminal === 'both' }),
	});
	return { code, out: output.text(), problems: problems.text() };
}

/** A folder of its own, gone afterwards. Names may lead through folders. */
export function inFolder(
	files: Readonly<Record<string, string | Uint8Array>>,
	use: (folder: string) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cables-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return use(folder).finally(() => rmSync(folder, { recursive: true }));
}
