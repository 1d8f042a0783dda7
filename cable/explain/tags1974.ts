/** TAGS of telegrams of 1973 to 1979: the list of June 1974 speaks, and no other. */
import { type Books } from '../books/books';
import { type BookRow } from '../books/columns';
import { type Meaning, sureness, told } from './explanation';

export function explainTag1974(code: string, books: Books): Meaning {
	const row = books.tag1974(code);
	if (!row) return explainUnlisted(code, books);
	return {
		title: `${row.code}: ${row.title}`,
		facts: told(kindInWords(row), row.later && `Later called ${row.later}.`, laterMeaning(row, books), row.note),
		source: row.source,
		sure: sureness(row.sure),
	};
}

function kindInWords({ kind, field }: BookRow<'tags-1974'>): string {
	switch (kind) {
		case 'subject':
			return field ? `Subject tag in the 1974 list, ${field}.` : 'Subject tag in the 1974 list.';
		case 'country':
			return 'Country tag in the 1974 list.';
		case 'region':
			return 'Region tag in the 1974 list.';
		default:
			return 'Organization tag in the 1974 list.';
	}
}

/** A code of two letters went to another country later: who knows that list reads it wrongly. */
function laterMeaning({ code, kind, title }: BookRow<'tags-1974'>, books: Books): string {
	if (kind !== 'country') return '';
	const today = books.tag(code)?.title;
	if (today === undefined || today === '' || today.includes('1970s') || sameCountry(today, title)) return '';
	return `Later lists have ${today} for it.`;
}

/** `Germany (East)` and `Germany, East`; the same letters otherwise ordered are one name. */
function sameCountry(left: string, right: string): boolean {
	const lettersOf = (name: string): string =>
		Array.from(name.toLowerCase().replace(/[^a-z]/g, ''))
			.sort()
			.join('');
	return left.startsWith(right) || lettersOf(left) === lettersOf(right);
}

function explainUnlisted(code: string, books: Books): Meaning {
	const later = books.tag(code)?.title;
	return {
		title: `${code}: not in the 1974 list of TAGS`,
		facts: told(
			later && `A later list has ${later} for it, which need not have been meant then.`,
			code.length === 2 && 'Two letters are the form of a country or region.',
			/[ ,]/.test(code) && 'Perhaps a person, or a term that a post made up.',
		),
		source: '',
		sure: 'unknown',
	};
}
