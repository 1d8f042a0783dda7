import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BookName, createBooks } from '../../../cable/books/books';

const data = path.join(__dirname, '../../../../data');

export function readBook(name: BookName): string {
	return readFileSync(path.join(data, `${name}.tsv`), 'utf8');
}

export const books = createBooks(readBook);
