/** REF entries: what is cited, under which id, and whether its year is written or inferred. */
import { type Books } from '../books/books';
import { idOfReference, yearOfCable } from '../identify';
import { type Cable, type Reference, type ReferenceType } from '../model';
import { type Explanation, explainedAt, type Place, tokenAt, told } from './explanation';
import { explainCaveat } from './classification';
import { stationInWords } from './mrn';
import { momentInWords } from './words';

export function explainReference(reference: Reference, { cable, offset, books }: Place): Explanation {
	const mark = tokenAt(offset, reference.marks);
	if (mark) return explainedAt(mark.span, explainCaveat(mark.value, books));
	const name = reference.letter ? `Ref ${reference.letter.value}` : 'Reference';
	return reference.type === 'cable' ? explainCited(reference, name, cable, books) : explainOther(reference, name);
}

function explainCited(reference: Reference, name: string, cable: Cable, books: Books): Explanation {
	const found = idOfReference(reference, cable, { stations: books.stations });
	const { station, serial, year } = reference;
	const written = station && serial ? `${station.value} ${serial.value}` : reference.text;
	return explainedAt(reference.span, {
		title: `${name}: telegram ${written}${year ? ` of ${year.value}` : ''}`,
		facts: told(
			station && stationInWords(station.value, books),
			found ? `Canonical id ${found.id}.` : noId(reference, cable),
			found?.year === 'inferred' && 'No year is written; it is inferred from the date and number of this telegram.',
			found?.year === 'written' && 'The year is written.',
			...reference.marks.map((mark) => {
				const row = books.caption(mark.value);
				return row ? `${mark.value}: ${row.title}. ${row.meaning}` : undefined;
			}),
		),
		source: '5 FAH-2 H-250',
		sure: found?.year === 'written' ? 'known' : found ? 'inferred' : 'unknown',
	});
}

function noId({ year }: Reference, cable: Cable): string {
	return year || yearOfCable(cable) !== undefined
		? 'No canonical id: its station or its number is not certain.'
		: 'No canonical id: the year is not known.';
}

const typeWords: Readonly<Record<Exclude<ReferenceType, 'cable'>, string>> = {
	airgram: 'an airgram, a paper letter with a number of its own',
	dtg: 'a message named by its date-time group',
	email: 'an e-mail, not a telegram',
	telephone: 'a telephone call, not a telegram',
	letter: 'a letter, not a telegram',
	memo: 'a memorandum, not a telegram',
	fax: 'a fax, not a telegram',
	report: 'a report or a book, not a telegram of a post',
	meeting: 'a meeting or conversation, not a telegram',
	web: 'a web page, not a telegram',
	other: 'something else than a telegram of a post, or one that could not be read',
};

function explainOther(reference: Reference, name: string): Explanation {
	if (reference.type === 'cable') throw new Error('telegrams are explained by explainCited');
	return explainedAt(reference.span, {
		title: `${name}: ${typeWords[reference.type]}`,
		facts: told(
			reference.utc !== undefined && `${momentInWords(reference.utc)}.`,
			'It has no message reference number to look up.',
		),
		source: '',
		sure: reference.type === 'other' ? 'unknown' : 'known',
	});
}
