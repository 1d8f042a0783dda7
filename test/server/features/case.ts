import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBooks } from '../../../cable/books/books';
import { defaultSettings, type Settings } from '../../../protocol/settings';
import { type Client, readClient } from '../../../server/client';
import { type Context } from '../../../server/context';
import { createDocuments, type Snapshot } from '../../../server/documents';

export const uri = 'file:///harbor/fair.txt';

export function snapshotOf(text: string, of = uri): Snapshot {
	return createDocuments().open({ textDocument: { uri: of, languageId: 'cable', version: 1, text } });
}

/** An editor that said nothing of itself, but for what the test names. */
export function contextOf(
	client: Partial<Client> = {},
	settings: Partial<Settings> = {},
): Context & { said: string[] } {
	const said: string[] = [];
	return {
		client: { ...readClient({ processId: null, capabilities: {} } as never), ...client },
		settings: { ...defaultSettings, ...settings },
		books,
		now: Date.UTC(2026, 2, 14, 15, 7),
		said,
		logOnce: (message) => void said.push(message),
		failed: (kind) => void said.push(kind),
	};
}

const data = join(__dirname, '..', '..', '..', '..', 'data');
const books = createBooks((name) => readFileSync(join(data, `${name}.tsv`), 'utf8'));
