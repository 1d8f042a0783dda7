/** E.O. line: the order, the instruction, the date that the classifier set (5 FAH-1 H-246). */
import { type Books } from '../books/books';
import { yearOfCable } from '../identify';
import { type Authority, type Cable, type ExecutiveOrder } from '../model';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, sureness, told, tokenAt } from './explanation';
import { inUse } from './era';
import { type Scheduled, scheduleInWords } from './schedule';
import { dateInWords, dayLength, counted, isoDay } from './words';

export function explainExecutiveOrder(field: ExecutiveOrder, { cable, offset, books }: Place): Explanation | undefined {
	const { value, label } = field;
	if (!value) return undefined;
	const { number, instruction, date, officer, office } = value;
	const dated = dayOfCable(cable);
	if (date && isAt(offset, date.span))
		return explainedAt(date.span, explainDeclassification(date.value, instruction?.value, dated));
	if (instruction && tokenAt(offset, [instruction])) {
		const level = cable.heading.classification?.value?.level.value;
		const scheduled = { word: instruction.value, order: number.value, dated, level };
		return explainedAt(instruction.span, explainInstruction(scheduled, date?.value, books));
	}
	if (officer && tokenAt(offset, [officer])) return explainedAt(officer.span, explainOfficer(officer.value));
	if (office && tokenAt(offset, [office])) return explainedAt(office.span, explainOffice(office.value));
	// Label and number are one word to the reader, unless something stands between them.
	const joined = label !== undefined && number.span.start - label.end < 3;
	const span = joined ? { start: label.start, end: number.span.end } : number.span;
	return isAt(offset, span) ? explainedAt(span, explainOrder(number.value, dated, books)) : undefined;
}

/** `dated` is the day of the date-time group, `2008-06-23`. */
export function explainOrder(number: number, dated: string | undefined, books: Books): Meaning {
	const row = books.executiveOrder(number);
	if (!row) {
		const nearest = books.nearestOrder(number);
		return {
			title: `E.O. ${number}: not an order on classification`,
			facts: told(nearest && `Probably ${nearest.number}, ${nearest.title}.`),
			source: nearest?.source ?? '',
			sure: nearest ? 'inferred' : 'unknown',
		};
	}
	const inForce = dated !== undefined && isInForce(row, dated);
	const amendment = inForce ? books.amendments(number).find((each) => isInForce(each, dated)) : undefined;
	return {
		title: `E.O. ${number}: ${row.title}`,
		facts: told(
			row.to
				? `In force from ${dateInWords(row.from)} to ${dateInWords(row.to)}.`
				: `In force since ${dateInWords(row.from)}.`,
			dated !== undefined &&
				`${inForce ? 'In force' : 'Not in force'} on the day of this telegram, ${dateInWords(dated)}.`,
			amendment && `By then amended by E.O. ${amendment.number} of ${dateInWords(amendment.from)}.`,
			row.duration && `How long: ${row.duration}`,
			row.note,
		),
		source: row.source,
		sure: 'known',
	};
}

export function explainDeclassification(
	date: string,
	instruction: string | undefined,
	dated: string | undefined,
): Meaning {
	const downgrade = instruction === 'DNG';
	return {
		title: `${downgrade ? 'Downgrade' : 'Declassify'} on ${dateInWords(date)}`,
		facts: told('Set by the classifier, no proof of release.', dated !== undefined && yearsBetween(dated, date)),
		source: '5 FAH-1 H-246',
		sure: 'known',
	};
}

export function explainInstruction(scheduled: Scheduled, date: string | undefined, books: Books): Meaning {
	const { word } = scheduled;
	const row = books.instruction(word);
	const reason = books.reason(word.replace(' ', '')) ?? books.reason(`1.6${word}`);
	if (!row && !reason) return { title: `${word}: not a listed instruction`, facts: [], source: '', sure: 'unknown' };
	const title = row?.title ?? reason?.title ?? word;
	return {
		title: `${word}: ${title}${word === 'DECL' && date ? ` ${dateInWords(date)}` : ''}`,
		facts: told(
			reason && reason.title !== title && `Reason: ${lowerFirst(reason.title)}.`,
			!(word === 'DECL' && date) && row?.meaning,
			word === 'DECL' && date && 'Set by the classifier, no proof of release.',
			date === undefined && scheduleInWords(scheduled),
			!reason && row?.orders && orderDisagrees(scheduled, row.orders),
			row?.orders && `Used under ${row.orders}.`,
			row?.note,
		),
		source: row?.source ?? reason?.source ?? '',
		sure: sureness(row?.sure ?? reason?.sure ?? ''),
	};
}

/** A word of one order under the number of another. */
function orderDisagrees({ order }: Scheduled, orders: string): string {
	const named = orders.match(/\d{5}/g);
	if (!named || order === undefined || named.includes(String(order)) || orders.includes('later')) return '';
	return `Not a word of E.O. ${order}.`;
}

/** `(QUIST, HARLAN)` on lines of 1978 to 1982. */
function explainOfficer(name: string): Meaning {
	return {
		title: `${name}: the officer who classified`,
		facts: ['Named behind the date, as E.O. 12065 asks.'],
		source: 'general (E.O. 12065, section 1-5)',
		sure: 'inferred',
	};
}

/** `OR-P`: the office of the officer. */
function explainOffice(letters: string): Meaning {
	return {
		title: `OR-${letters}: the office of the originator`,
		facts: ['The letters behind OR name the office; which one, is not documented.'],
		source: 'corpus-use',
		sure: 'inferred',
	};
}

/** Classified By … reasons 1.4(b) and (d). */
export function explainAuthority(field: Authority, { cable, offset, books }: Place): Explanation | undefined {
	const { value } = field;
	if (!value) return undefined;
	const token = tokenAt(offset, [...value.reasons, ...value.sections]);
	if (!token) return undefined;
	const year = yearOfCable(cable);
	if (value.reasons.includes(token)) return explainedAt(token.span, explainReason(token.value, year, books));
	const row = books.reason(`${token.value}(a)`);
	return explainedAt(token.span, {
		title: `Section ${token.value}: reasons for classification`,
		facts: told(row && `Of ${ordersInWords(row.order)}.`, row && inUse(row.years, year)),
		source: row?.source ?? '',
		sure: row ? 'known' : 'unknown',
	});
}

export function explainReason(code: string, year: number | undefined, books: Books): Meaning {
	const row = books.reason(code);
	if (!row) return { title: `${code}: not a listed reason`, facts: [], source: '', sure: 'unknown' };
	return {
		title: `${code}: ${row.title || 'no such reason'}`,
		facts: told(
			row.meaning,
			`Reason for classification under ${ordersInWords(row.order)}.`,
			inUse(row.years, year),
			row.note,
		),
		source: row.source,
		sure: sureness(row.sure),
	};
}

function ordersInWords(orders: string): string {
	return orders.replace('; ', ' and ');
}

function isInForce(row: { readonly from: string; readonly to: string }, day: string): boolean {
	return row.from <= day && (row.to === '' || day <= row.to);
}

/** Telegrams are dated to the day or a few days off, so that a near miss is said as "about". */
function yearsBetween(from: string, to: string): string {
	const days = (Date.parse(to) - Date.parse(from)) / dayLength;
	if (days < 0) return 'That is before the date of the telegram.';
	const years = Math.round(days / 365.2425);
	if (years === 0) return 'Less than a year after the date of the telegram.';
	const exact = from.slice(5) === to.slice(5);
	if (!exact && Math.abs(days - years * 365.2425) > 60) return '';
	return `${exact ? '' : 'About '}${counted(years, 'year')} after the date of the telegram.`;
}

/** ISO day of the date-time group, where there is one. */
export function dayOfCable(cable: Cable): string | undefined {
	const utc = cable.sections.find((section) => section.envelope.dtg?.value)?.envelope.dtg?.value?.utc;
	return utc === undefined ? undefined : isoDay(utc);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
