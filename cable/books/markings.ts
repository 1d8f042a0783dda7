/** Words and letters of handling: precedence, classification, captions, operating signals. */
import { type OpenBook } from './columns';
import { type BookRow } from './columns';
import { lazy, listOf } from './table';

export interface MarkingBook {
	/** By word: `IMMEDIATE`. The letters are not one to one (O is IMMEDIATE and NIACT IMMEDIATE). */
	precedence(word: string): BookRow<'precedence'> | undefined;
	/** By level or marking: `SECRET`. */
	classification(code: string): BookRow<'classification'> | undefined;
	/** By caption or caveat, in any of its forms: `NOFORN`, `NF`. */
	caption(text: string): BookRow<'captions'> | undefined;
	/** Operating signals, prosigns, security letters: `ZNY`, `CCCCC`, `FM`. */
	signal(code: string): BookRow<'operating-signals'> | undefined;
}

export function markingBook(open: OpenBook): MarkingBook {
	const precedences = open('precedence');
	const classifications = open('classification');
	const captions = open('captions');
	const signals = open('operating-signals');
	const byWord = lazy(() => new Map([...precedences().all()].map((row) => [row.word, row])));
	const captionForms = lazy(() => {
		const forms = new Map<string, string>();
		for (const row of captions().all()) for (const form of listOf(row.forms)) forms.set(form, row.caption);
		return forms;
	});
	return {
		precedence: (word) => byWord().get(word),
		classification: (code) => classifications().row(code),
		caption: (text) => {
			const upper = text.toUpperCase();
			return captions().row(text) ?? captions().row(upper) ?? captions().row(captionForms().get(upper) ?? '');
		},
		signal: (code) => signals().row(code),
	};
}
