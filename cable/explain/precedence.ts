/** Precedence: a letter of FL5, the doubled letter of FL2, a word behind an addressee (5 FAH-2 H-421, ACP 121). */
import { type Books } from '../books/books';
import { type Precedence } from '../model';
import { type Meaning, told } from './explanation';

/** `reach` is a sentence: for whom, or where it stands. */
export function explainPrecedence(
	precedence: Precedence,
	reach: string,
	books: Books,
	written: string = precedence,
): Meaning {
	const row = books.precedence(precedence);
	const title = written === precedence ? `Precedence ${precedence}` : `${written}: precedence ${precedence}`;
	if (!row) return { title, facts: told(reach), source: '', sure: 'unknown' };
	return {
		title,
		facts: told(reach, row.meaning, row.objective && `Handling objective: ${row.objective}.`, row.note),
		source: row.source,
		sure: 'known',
	};
}
