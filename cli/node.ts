import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBooks } from '../cable/books/books';
import { nodeFiles } from '../files/node/nodeFiles';
import { run } from './cables';

/** Beside the bundle in a package; the sources' own tables in a development run from `out/`. */
const books = [join(__dirname, 'books'), join(__dirname, '..', '..', 'data')].find((folder) => existsSync(folder));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// A reader such as `head` closes the pipe early: no fault of ours.
	if (error.code === 'EPIPE') process.exit(0);
	stop(`the output cannot be written: ${error.message}`);
});

run(process.argv.slice(2), {
	books: createBooks((name) => readFileSync(join(books ?? __dirname, `${name}.tsv`), 'utf8')),
	files: nodeFiles,
	// https://no-color.org: whatever its value, unless it is empty
	colours: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
	input: process.stdin,
	output: process.stdout,
	problems: process.stderr,
}).then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => stop(error instanceof Error ? (error.stack ?? error.message) : String(error)),
);

/** 1 would say that there are findings. */
function stop(reason: string): never {
	process.stderr.write(`cables: ${reason}\n`);
	process.exit(2);
}
