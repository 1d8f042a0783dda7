/** TAGS codes: subject, program, country or region, organization, person (5 FAH-3 H-011). */
import { type Books } from '../books/books';
import { type BookRow } from '../books/columns';
import { isOf1974 } from '../books/tags';
import { yearOfCable } from '../identify';
import { type Heading, type Tag } from '../model';
import { type Explanation, explainedAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';
import { explainTag1974 } from './tags1974';
import { upperFirst } from './words';

export function explainTags(
	field: NonNullable<Heading['tags']>,
	{ cable, offset, books }: Place,
): Explanation | undefined {
	const tokens = field.value ?? [];
	const token = tokenAt(offset, tokens);
	if (!token) return undefined;
	const before = tokens[tokens.indexOf(token) - 1] as (typeof tokens)[number] | undefined;
	const meaning =
		token.value.person === undefined
			? explainTag(token.value.code, yearOfCable(cable), books)
			: explainPerson(token.value.person, before?.value, books);
	return explainedAt(token.span, meaning);
}

/** By the list of the telegram's time: before 1980 that of 1974 alone speaks. */
export function explainTag(code: string, year: number | undefined, books: Books): Meaning {
	if (isOf1974(year)) return explainTag1974(code, books);
	const senses = books.tags(code);
	const row = senses.find((sense) => sense.title !== '' && sense.status !== 'irregular') ?? senses.at(0);
	const older = year === undefined ? books.tag1974(code) : undefined;
	if (!row) return older ? explainTag1974(code, books) : explainUnlisted(code, books);
	const others = senses.filter((sense) => sense !== row && sense.title !== '');
	return {
		title: titleOf(row, books),
		facts: told(
			row.meaning,
			`${kindInWords(row)}.`,
			row.kind === 'geographic' && isoInWords(row, books),
			...others.map(
				(other) => `Also ${other.kind === 'organization' ? 'an organization' : `a ${other.kind}`} tag: ${other.title}.`,
			),
			statusInWords(row),
			older && older.title !== row.title && `In the list of 1974: ${older.title}.`,
			row.note,
		),
		source: row.source,
		sure: sureness(row.sure),
	};
}

function titleOf(row: BookRow<'tags'>, books: Books): string {
	if (row.meant !== '') {
		const meant = row.meant.split(/[ ;]{1,3}/).map((code) => {
			const title = books.tag(code)?.title;
			return title ? `${code} (${title})` : code;
		});
		return `${row.code}: not a TAGS code; probably ${meant.join(row.meant.includes(';') ? ' or ' : ' and ')}`;
	}
	if (row.title !== '') return `${row.code}: ${row.title}`;
	return row.status === 'irregular' ? `${row.code}: not a TAGS code` : `${row.code}: listed, meaning unknown`;
}

function kindInWords({ kind, family, status }: BookRow<'tags'>): string {
	if (status === 'irregular') return 'Found in TAGS lines, but in no list';
	if (kind === 'geographic') return family === 'region' ? 'Region tag' : 'Country tag';
	if (kind === 'subject' && family) return `Subject tag, ${family.slice(2)}`;
	return kind === 'program' ? 'Program tag (K)' : `${upperFirst(kind)} tag`;
}

/** Geographic tags are close to FIPS 10-4, so that readers who know ISO codes read them wrongly. */
function isoInWords({ code, iso2 }: BookRow<'tags'>, books: Books): string {
	if (iso2 === '' || iso2 === code) return '';
	const there = books.country(code)?.name;
	return `TAGS are not ISO codes: ISO writes ${iso2}${there ? `, and there ${code} is ${there}` : ''}.`;
}

function statusInWords({ kind, status }: BookRow<'tags'>): string {
	if (status === 'retired') return 'Retired.';
	if (status === 'current in 2010' || status === 'listed about 2010') return 'In the list of about 2010.';
	if (status === 'current') return kind === 'subject' ? 'In the handbook list of 2022.' : '';
	return status === 'irregular' || status === '' ? '' : `${upperFirst(status)}.`;
}

function explainPerson(person: string, before: Tag | undefined, books: Books): Meaning {
	const tag = before && before.person === undefined ? books.tag(before.code) : undefined;
	return {
		title: `${person}: a person`,
		facts: told(
			before && `Stands behind ${before.code}${tag ? ` (${tag.title})` : ''}.`,
			'Names in parentheses behind a tag say whom it is about.',
		),
		source: '',
		sure: 'inferred',
	};
}

function explainUnlisted(code: string, books: Books): Meaning {
	const family = /^[A-Z]{4}$/.test(code) ? books.tagFamily(code.charAt(0)) : undefined;
	return {
		title: `${code}: not in the list of TAGS`,
		facts: told(
			code.length === 2 && 'Two letters are the form of a country or region.',
			/^K[A-Z]{3}$/.test(code) && 'By its form a program tag (K).',
			family && `By its form a subject tag of the group ${family.slice(2)}.`,
			/[ ,]/.test(code) && 'Perhaps a person, or a term that a post made up.',
		),
		source: '',
		sure: 'unknown',
	};
}
