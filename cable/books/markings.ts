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
	allCaptions(): readonly BookRow<'captions'>[];
	/** Operating signals, prosigns, security letters: `ZNY`, `CCCCC`, `FM`. */
	signal(code: string): BookRow<'operating-signals'> | undefined;
	/** A mark inside running text, in any of its forms: `STRICTLY PROTECT`, `(b)(6)`, `XXXXXX`. */
	mark(text: string): BookRow<'marks'> | undefined;
	/** The word that opens a line or a passage, in any of its forms: `SUBJECT`, `SUBJ`, `END SUMMARY`. */
	headerKeyword(label: string): BookRow<'header-keywords'> | undefined;
	/** In the order in which they stand in a telegram. */
	headerKeywords(): readonly BookRow<'header-keywords'>[];
}

export function markingBook(open: OpenBook): MarkingBook {
	const precedences = open('precedence');
	const classifications = open('classification');
	const captions = open('captions');
	const signals = open('operating-signals');
	const byWord = lazy(() => new Map([...precedences().all()].map((row) => [row.word, row])));
	const keywords = open('header-keywords');
	const marks = open('marks');
	const captionForms = lazy(() => formsOf(captions().all(), 'caption'));
	const markForms = lazy(() => formsOf(marks().all(), 'mark'));
	const keywordForms = lazy(() => formsOf(keywords().all(), 'keyword'));
	return {
		precedence: (word) => byWord().get(word),
		classification: (code) => classifications().row(code),
		caption: (text) => {
			const upper = text.toUpperCase();
			return captions().row(text) ?? captions().row(upper) ?? captions().row(captionForms().get(upper) ?? '');
		},
		allCaptions: () => [...captions().all()],
		signal: (code) => signals().row(code),
		mark: (text) => marks().row(text) ?? marks().row(markForms().get(text.toUpperCase()) ?? ''),
		headerKeyword: (label) => {
			const upper = label.toUpperCase();
			return keywords().row(upper) ?? keywords().row(keywordForms().get(upper) ?? '');
		},
		headerKeywords: () => [...keywords().all()],
	};
}

/** Every other way to write a key → the key. */
function formsOf<Key extends string>(
	rows: Iterable<Readonly<Record<Key | 'forms', string>>>,
	key: Key,
): ReadonlyMap<string, string> {
	const forms = new Map<string, string>();
	for (const row of rows) for (const form of listOf(row.forms)) forms.set(form, row[key]);
	return forms;
}
