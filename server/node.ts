/** The language server as a process of Node, spoken to by `--stdio` or by `--node-ipc`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../files/node/nodeFiles';
import { createConnection } from './lsp';
import { serve } from './server';

/** Handled so far: what tells the scheduler that more has arrived. */
let messages = 0;
const connection = createConnection({
	messageStrategy: {
		handleMessage(message, next) {
			messages++;
			return next(message);
		},
	},
});

/** Beside the bundle in a package; the sources' own tables in a development run from `out/`. */
const books = [join(__dirname, 'books'), join(__dirname, '..', '..', 'data')].find((folder) => existsSync(folder));

serve(connection, {
	files: nodeFiles,
	readBook: (name) => readFileSync(join(books ?? __dirname, `${name}.tsv`), 'utf8'),
	clock: () => Date.now(),
	loop: {
		messages: () => messages,
		// A message that is queued now is handled in the next round, after what is set up here: hence two rounds.
		turn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
		now: () => performance.now(),
		after(milliseconds, call) {
			const timer = setTimeout(call, milliseconds);
			return () => clearTimeout(timer);
		},
	},
});
connection.listen();
