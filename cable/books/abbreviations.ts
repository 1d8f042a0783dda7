/** Abbreviations and cable words of running text. */
import { type OpenBook } from './columns';
import { type BookRow } from './columns';
import { listOf } from './table';

export interface AbbreviationBook {
	/** All senses, whatever the case of the letters: `FM` is a foreign minister and more. */
	abbreviation(text: string): readonly BookRow<'abbreviations'>[];
	/**
	 * All senses of a word that is written as the book has it: in capitals, in its own mixture (`BiH`), in any case where
	 * that is the custom (`Poloff`), or with the small s of a plural (`PRTs`).
	 */
	abbreviationAsWritten(text: string): readonly BookRow<'abbreviations'>[];
}

export function abbreviationBook(open: OpenBook): AbbreviationBook {
	const book = open('abbreviations');
	const rows = (text: string): readonly BookRow<'abbreviations'>[] => book().rows(text.toUpperCase());
	const asWritten = (text: string): readonly BookRow<'abbreviations'>[] => {
		const found = rows(text);
		return text === text.toUpperCase() ? found : found.filter((row) => isWritten(text, row.written));
	};
	const singularToo = (text: string): readonly BookRow<'abbreviations'>[] => {
		const found = asWritten(text);
		return found.length > 0 || !/[A-Z]s$/.test(text) ? found : asWritten(text.slice(0, -1));
	};
	// Running text asks for the same few words again and again, and for every name besides.
	const kept = new Map<string, readonly BookRow<'abbreviations'>[]>();
	return {
		abbreviation: rows,
		abbreviationAsWritten: (text) => {
			const known = kept.get(text);
			if (known) return known;
			const found = singularToo(text);
			if (kept.size >= 5000) kept.clear();
			kept.set(text, found);
			return found;
		},
	};
}

function isWritten(text: string, written: string): boolean {
	return written === 'any' || listOf(written).includes(text);
}
