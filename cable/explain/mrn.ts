/** Message reference numbers and the page lines that repeat them. */
import { type Books } from '../books/books';
import { idOf, mrnOfCable, stationName, yearOfCable } from '../identify';
import { type Cable, type Mrn, type PageLine } from '../model';
import { type Explanation, explainedAt, type Meaning, type Place, told } from './explanation';
import { receiptInWords } from './print';
import { kindAndPlace } from './words';

export function explainMrn(mrn: Mrn, writtenSerial: string, cable: Cable, books: Books): Meaning {
	const year = yearOfCable(cable);
	const isWritten = cable.sections[0].envelope.mrn?.value?.year?.value === year;
	return {
		title: `Message reference number ${writtenSerial} of ${mrn.post}`,
		facts: told(
			stationInWords(mrn.post, books),
			year === undefined
				? 'No date-time group tells the year, so there is no canonical id.'
				: `Canonical id ${idOf(year, mrn.post, mrn.serial)}; the year is that of ${isWritten ? 'the number' : 'the date-time group'}.`,
			'A post counts its telegrams anew every year.',
		),
		source: '5 FAH-2 H-320',
		sure: 'known',
	};
}

/** `Embassy in Lima, Peru.` */
export function stationInWords(written: string, books: Books): string {
	const station = books.station(stationName(written)) ?? books.station(written);
	if (!station) return `${written} is not in the list of stations.`;
	const what = kindAndPlace(station.kind, station.place, station.country, books);
	return [what && `${station.display}: ${what}.`, station.note].filter(Boolean).join(' ');
}

/** `VELMORA 00000412  001.2 OF 002`: a break of the teleprinter's page, no part of the text. */
export function explainPageLine(line: PageLine, place: Place): Explanation {
	const { cable } = place;
	const { post, serial, section, page, total } = line;
	const sections = total ? ` of ${total.value}` : '';
	const where = [section && `section ${section.value}${sections}`, page && `page ${page.value}`]
		.filter(Boolean)
		.join(', ');
	const own = mrnOfCable(cable);
	const same = own !== undefined && own.serial === serial.value && related(own.post, post.value);
	const year = yearOfCable(cable);
	return explainedAt(line.span, {
		title: where ? `Page line: ${where}` : 'Page line',
		facts: told(
			same
				? `Of this telegram, ${post.value} ${serial.value}${year === undefined ? '' : ` (${idOf(year, own.post, own.serial)})`}.`
				: own && `Of ${post.value} ${serial.value}, while this telegram is ${own.post} ${own.serial}.`,
			receiptInWords(line, place),
			line.series && `Also counted as ${line.series.value} on a journey of the Secretary.`,
			'No part of the text: the sentence goes on behind it.',
		),
		source: '',
		sure: 'known',
	});
}

/** Page lines cut long names (`RIO DE JAN`). */
function related(left: string, right: string): boolean {
	const [one, other] = [stationName(left), stationName(right)];
	return one.includes(other) || other.includes(one);
}
