/** What running text names of the telegram itself or of others: `REF B`, `para 3`, `08 NORTHPORT 118`. */
import { idOfMention, idOfReference, yearOfCable } from '../identify';
import { mentions } from '../mentions';
import { type Mention, type Paragraph } from '../model';
import { fold } from '../prose';
import { referenceEntries } from '../referenceEntries';
import { lastFrom } from '../pathAt';
import { type Explanation, explainedAt, type Meaning, type Place, told } from './explanation';
import { stationInWords } from './mrn';

export function explainMentionAt(place: Place): Explanation | undefined {
	const { file, cable, offset, books } = place;
	const mention = lastFrom(mentions(file, cable, books.stations), offset);
	return mention && offset <= mention.span.end ? explainedAt(mention.span, explainMention(mention, place)) : undefined;
}

function explainMention(mention: Mention, place: Place): Meaning {
	switch (mention.what) {
		case 'reference-letter':
			return explainLetter(mention.value, place);
		case 'reference-list':
			return explainList(place);
		case 'paragraph':
			return explainOwnParagraph(mention.value, place);
		case 'cited-paragraph':
			return {
				title: `Paragraph ${mention.value} of another telegram`,
				facts: ['Of the one that is cited beside it.'],
				source: '',
				sure: 'inferred',
			};
		case 'cable':
			return explainTelegram(mention, place);
	}
}

function explainLetter(letter: string, { cable, books }: Place): Meaning {
	const entry = referenceEntries(cable).find((candidate) => candidate.letter === letter);
	if (!entry) {
		return { title: `Ref ${letter}: not in the list of references`, facts: [], source: '', sure: 'unknown' };
	}
	const ids = entry.references.map((reference) => idOfReference(reference, cable, { stations: books.stations }));
	const id = ids.find((each) => each !== undefined);
	const [{ station }] = entry.references;
	return {
		title: `Ref ${letter}: ${entry.references.map(({ text }) => text).join(', ')}`,
		facts: told(
			station && stationInWords(station.value, books),
			id && `Canonical id ${id.id}.`,
			id?.year === 'inferred' && 'No year is written; it is inferred from the date and number of this telegram.',
		),
		source: '',
		sure: id?.year === 'inferred' ? 'inferred' : 'known',
	};
}

function explainList({ cable }: Place): Meaning {
	const entries = referenceEntries(cable);
	if (entries.length === 0) {
		return {
			title: 'The references of this telegram',
			facts: ['No list of them stands here.'],
			source: '',
			sure: 'unknown',
		};
	}
	const shown = entries.slice(0, 4).map(({ letter, references }) => {
		const text = references.map((reference) => reference.text).join(', ');
		return letter === undefined ? text : `${letter}. ${text}`;
	});
	return {
		title: `The references of this telegram: ${entries.length === 1 ? '1 entry' : `${entries.length} entries`}`,
		facts: told(...shown, entries.length > shown.length && `And ${entries.length - shown.length} more.`),
		source: '',
		sure: 'known',
	};
}

function explainOwnParagraph(number: string, { file, cable }: Place): Meaning {
	const paragraph = cable.blocks.find(
		(block): block is Paragraph =>
			block.kind === 'paragraph' && block.run === 'main' && block.number === Number(number),
	);
	if (!paragraph) {
		return { title: `Paragraph ${number}: not in this telegram`, facts: [], source: '', sure: 'unknown' };
	}
	const { written, portion, span } = paragraph;
	const start = portion?.span.end ?? written.span.end;
	const words = fold(file.text.slice(start, Math.min(span.end, start + shownLength * 2)));
	const cut = words.length > shownLength ? `${words.slice(0, words.lastIndexOf(' ', shownLength))} \u2026` : words;
	return { title: `Paragraph ${number} of this telegram`, facts: told(cut), source: '', sure: 'known' };
}
/** A line or two of the paragraph: enough to know it again. */
const shownLength = 140;

function explainTelegram(mention: Mention, { cable, books }: Place): Meaning {
	const found = idOfMention(mention, cable, { stations: books.stations });
	const { station, year } = mention.cable ?? {};
	return {
		title: `Telegram ${mention.value}`,
		facts: told(
			station && stationInWords(station.value, books),
			found && `Canonical id ${found.id}.`,
			!found &&
				(year || yearOfCable(cable) !== undefined ? 'No canonical id.' : 'No canonical id: the year is not known.'),
			found?.year === 'inferred' && 'No year is written; it is inferred from the date and number of this telegram.',
		),
		source: '5 FAH-2 H-250',
		sure: found?.year === 'written' ? 'known' : found ? 'inferred' : 'unknown',
	};
}
