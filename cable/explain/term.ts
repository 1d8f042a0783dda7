/** Abbreviations, marks and covered words of running text. All senses that the books have are told. */
import { type Books } from '../books/books';
import { type BookRow } from '../books/columns';
import { type Countries, countriesOf } from '../countries';
import { type Cable, type Span } from '../model';
import { type Abbreviation, type GovernmentOf, type OfficeOf, type Term, termAt } from '../terms';
import { type Explanation, explainedAt, type Meaning, type Place, sureness, told } from './explanation';
import { upperFirst } from './words';

export function explainTermAt({ file, cable, offset, books }: Place): Explanation | undefined {
	const term = termAt(file, cable, offset, books);
	return term && explainTerm(term, cable, books);
}

function explainTerm(term: Term, cable: Cable, books: Books): Explanation | undefined {
	switch (term.kind) {
		case 'abbreviation':
			return explainedAt(term.span, explainAbbreviation(term, cable, books));
		case 'office':
			return explainedAt(term.span, explainOfficeOf(term));
		case 'government':
			return explainedAt(term.span, explainGovernment(term, books));
		case 'mark':
			return placed(term.span, explainMark(term.text, books));
		case 'exemption':
			return placed(term.span, explainExemption(term.text, books));
		case 'reason':
			return placed(term.span, explainReasonMark(term.text, books));
	}
}

/** What the cable itself says goes before the book; of governments the one that fits the cable goes first. */
function explainAbbreviation({ text, senses, definition }: Abbreviation, cable: Cable, books: Books): Meaning {
	if (definition !== undefined) {
		const { long, sure } = definition;
		const others = senses.map(({ meaning }) => meaning).filter((meaning) => !isSame(meaning, long));
		return {
			title: `${text}: ${long}`,
			facts: told(
				sure ? 'Spelled out so in this telegram.' : 'Read off the words that it stands behind in this telegram.',
				others.length > 0 && `Elsewhere also: ${listed(others, 'and')}.`,
			),
			source: '',
			sure: sure ? 'known' : 'inferred',
		};
	}
	const countries = countriesOf(cable, books);
	const fitting = senses.length > 1 ? senseByCountry(senses, countries) : undefined;
	if (fitting) {
		const others = senses.filter((sense) => sense !== fitting.sense);
		return {
			title: `${text}: ${fitting.sense.meaning}`,
			facts: told(fitting.why, `Elsewhere also: ${listedSenses(others, 'and')}.`),
			source: fitting.sense.source,
			sure: 'inferred',
		};
	}
	const meaning = explainSenses(text, nearestFirst(senses, countries));
	if (senses.length > 1 || !isFarOff(senses[0], countries)) return meaning;
	return {
		...meaning,
		facts: [
			...meaning.facts,
			`Known of ${books.country(senses[0].country)?.name ?? 'another country'}, which this header does not name.`,
		],
		sure: 'inferred',
	};
}

/** Without a cable around it: all senses, none before the others. */
export function explainSenses(text: string, senses: readonly BookRow<'abbreviations'>[]): Meaning {
	const [first] = senses;
	const isOne = senses.length === 1;
	return {
		title: `${text}: ${isOne ? first.meaning : listedSenses(senses, 'or')}`,
		facts: told(!isOne && 'Which of them is meant, only the text can tell.', ...senses.map(({ note }) => note)),
		source: [...new Set(senses.map(({ source }) => source))].slice(0, 3).join('; '),
		sure: isOne ? sureness(first.sure) : 'known',
	};
}

/** Governments of several countries are said together: `Government of India, Iraq or Italy`. */
function listedSenses(senses: readonly BookRow<'abbreviations'>[], word: 'and' | 'or'): string {
	const meanings = senses.map(({ meaning }) => meaning);
	const start = 'Government of ';
	if (meanings.length < 2 || !meanings.every((meaning) => meaning.startsWith(start))) return listed(meanings, word);
	return (
		start +
		listed(
			meanings.map((meaning) => meaning.slice(start.length)),
			word,
		)
	);
}

function listed(meanings: readonly string[], word: 'and' | 'or'): string {
	const all = meanings.length > mostListed ? [...meanings.slice(0, mostListed), 'others'] : meanings;
	return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all[all.length - 1]}`;
}
/** A line has to stay readable. */
const mostListed = 12;

interface Fitting {
	readonly sense: BookRow<'abbreviations'>;
	readonly why: string;
}

/** The sense of the sender's country; of a telegram from elsewhere, the only one whose country is in its TAGS. */
function senseByCountry(senses: readonly BookRow<'abbreviations'>[], countries: Countries): Fitting | undefined {
	if (senses.some(({ country }) => country === '')) return undefined;
	const own = senses.filter(({ country }) => country === countries.sender);
	if (own.length === 1) return { sense: own[0], why: `Read off the sender, ${countries.senderName ?? ''}.` };
	const tagged = senses.filter(({ country }) => countries.tagged.has(country));
	return tagged.length === 1 ? { sense: tagged[0], why: 'Read off the TAGS of this telegram.' } : undefined;
}

/** Senses of the sender's country, then of those in the TAGS, then of none, then of others. */
function nearestFirst(
	senses: readonly BookRow<'abbreviations'>[],
	{ sender, tagged }: Countries,
): readonly BookRow<'abbreviations'>[] {
	const far = ({ country }: BookRow<'abbreviations'>): number =>
		country === '' ? 2 : country === sender ? 0 : tagged.has(country) ? 1 : 3;
	return [...senses].sort((left, right) => far(left) - far(right));
}

/** A party of another country than those of the header may be another's party. */
function isFarOff({ country, kind }: BookRow<'abbreviations'>, { sender, tagged }: Countries): boolean {
	if (country === '' || kind === 'government' || (sender === undefined && tagged.size === 0)) return false;
	return country !== sender && !tagged.has(country);
}

function explainGovernment({ text, country }: GovernmentOf, books: Books): Meaning {
	return {
		title: `${text}: Government of ${books.country(country)?.name ?? country}`,
		facts: ['Read off its letters and the header; the book does not have it.'],
		source: '',
		sure: 'inferred',
	};
}

function explainOfficeOf({ text, bureau }: OfficeOf): Meaning {
	return {
		title: `${text}: an office of the ${bureau.meaning}`,
		facts: ['By its form; the office itself is in no book.'],
		source: bureau.source,
		sure: 'inferred',
	};
}

export function explainMark(text: string, books: Books): Meaning | undefined {
	const row = books.mark(text);
	if (!row) return undefined;
	return { title: row.title, facts: told(row.meaning, row.note), source: row.source, sure: sureness(row.sure) };
}

function explainExemption(code: string, books: Books): Meaning | undefined {
	const row = books.exemption(code);
	if (!row) return undefined;
	return {
		title: `${code}: ${row.title}`,
		facts: told('An exemption of the Freedom of Information Act.', row.meaning, row.note),
		source: row.source,
		sure: 'known',
	};
}

function placed(span: Span, meaning: Meaning | undefined): Explanation | undefined {
	return meaning && explainedAt(span, meaning);
}

function explainReasonMark(text: string, books: Books): Meaning | undefined {
	const row = books.reason(text);
	if (!row) return undefined;
	return {
		title: `${text}: ${upperFirst(row.title)}`,
		facts: told(row.meaning, `A reason for classification under ${row.order}.`, row.note),
		source: row.source,
		sure: sureness(row.sure),
	};
}

function isSame(left: string, right: string): boolean {
	const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
	return bare(left) === bare(right);
}
