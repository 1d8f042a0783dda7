/** Code books of a reader that are named on the command line. */
import { type Books } from '../cable/books/books';
import { readUserBook } from '../cable/books/userBook';
import { decode } from '../files/decode';
import { refusalOf } from '../files/files';
import { type Arguments, type Terminal } from './command';
import { printable } from './print';
import { type Report } from './report';

/** `--books a.tags.tsv,b.json`: what is wrong with one is told, and what is right of it counts. */
export async function withCodeBooks(
	value: Arguments['values'][string],
	{ books, files, problems }: Terminal,
	report: Report,
): Promise<Books> {
	const paths = typeof value === 'string' ? value.split(',').filter(Boolean) : [];
	if (paths.length === 0) return books;
	const read = [];
	for (const path of paths) {
		const refusal = refusalOf(path);
		if (refusal !== undefined) {
			report.failed(path, refusal);
			continue;
		}
		try {
			const { text } = decode(await files.read(path));
			const book = readUserBook(path.replace(/^.*[\\/]/, ''), text);
			for (const { line, message } of book.problems)
				problems.write(`cables: ${printable(path)}:${line}: ${printable(message)}\n`);
			read.push(book);
		} catch (error) {
			report.failed(path, 'could not be read', error);
		}
	}
	return books.with(read);
}
