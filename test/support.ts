/** What tests read from the repository: fixtures and the books. Nothing else of the disk is touched. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createBooks } from '../cable/books/books';

/** Tests run compiled, in out/test. */
const root = path.join(__dirname, '../..');

export function readRepositoryFile(...names: readonly string[]): string {
	return readFileSync(path.join(root, ...names), 'utf8');
}

export const books = createBooks((name) => readRepositoryFile('data', `${name}.tsv`));

/** Names of the fixtures, without `.txt`. */
export const fixtureNames: readonly string[] = readdirSync(path.join(root, 'test/fixtures/cables'))
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -'.txt'.length))
	.sort();

export function fixtureText(name: string): string {
	return readRepositoryFile('test/fixtures/cables', `${name}.txt`);
}

/** The records that the fixture must give, without the key `file`. */
export function fixtureRecords(name: string): unknown {
	return JSON.parse(readRepositoryFile('test/fixtures/records', `${name}.json`));
}
