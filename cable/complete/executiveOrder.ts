/** E.O. lines: the order in force, its instructions, dates counted from the telegram's (5 FAH-1 H-246). */
import { type Books } from '../books/books';
import { skipBlanks } from '../fields/scan';
import { type Level } from '../model';
import { type Asking } from './asking';
import { markingOf, type Place } from './place';
import { type About, type Proposal } from './proposal';

/** What may follow the number: behind it, in the place of what stands there. */
export function proposeInstructions(place: Place, { books, day }: Asking): readonly Proposal[] {
	const { field, file, line, offset, cable } = place;
	if (field?.kind !== 'executive-order' || !field.value) return [];
	const { number } = field.value;
	let start = skipBlanks(file.text, number.span.end, line.end);
	if (file.text[start] === ':') start = skipBlanks(file.text, start + 1, line.end);
	if (number.span.end > line.end || offset < number.span.end + 1 || offset < Math.min(start, line.end)) return [];
	const end = Math.max(offset, Math.min(line.end, field.span.end));
	return formsOf(number.value, day, markingOf(cable)?.level.value, books).map(({ text, detail, about }) => ({
		label: text,
		detail,
		kind: about.what === 'declassification' ? 'date' : 'code',
		span: { start: Math.min(start, offset), end },
		text,
		about,
	}));
}

/** Whole lines of the order in force, `E.O. 12958: DECL: 03/14/2019`, with what to tell of them. */
export function linesInForce(day: string, level: Level | undefined, books: Books): readonly Form[] {
	const order = books.orderInForce(day);
	// Before E.O. 11652 telegrams had no line that names an order.
	if (!order || day < '1972-06-01') return [];
	return formsOf(Number(order.number), day, level, books).map(({ text, ...form }) => ({
		text: `E.O. ${order.number}: ${text}`,
		...form,
	}));
}

interface Form {
	readonly text: string;
	readonly detail: string;
	readonly about: About;
}

/** The likeliest first: unclassified telegrams have N/A and nothing else. */
function formsOf(order: number, day: string, level: Level | undefined, books: Books): readonly Form[] {
	const word = (text: string, code = text): Form => {
		const row = books.instruction(code);
		const reason = books.reason(code) ?? books.reason(`1.6${code}`);
		return {
			text,
			detail: reason?.title ?? row?.title ?? '',
			about: { what: 'instruction', code, day },
		};
	};
	const dated = (years: number, before = ''): Form => {
		const date = yearsAfter(day, years);
		return {
			text: `${before}${writtenDate(date)}`,
			detail: `${years} years after ${writtenDate(day)}`,
			about: { what: 'declassification', code: date, day, beside: String(order) },
		};
	};
	const none = word('N/A');
	if (level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE') return [none];
	const forms = classifiedForms(order, day, word, dated);
	return level === undefined ? [...forms, none] : forms;
}

function classifiedForms(
	order: number,
	day: string,
	word: (text: string, code?: string) => Form,
	dated: (years: number, before?: string) => Form,
): readonly Form[] {
	switch (order) {
		case 11652:
			return ['GDS', 'XGDS-1', 'XGDS-2', 'XGDS-3', 'XGDS-4'].map((text) => word(text));
		case 12065:
			return [dated(6, 'GDS '), ...['RDS-1 ', 'RDS-2 ', 'RDS-3 ', 'RDS-4 '].map((before) => dated(20, before))];
		case 12356:
			return [word('DECL: OADR', 'OADR'), dated(10, 'DECL: ')];
		default: {
			const exempt = exemptions.map((code) => word(`DECL: ${code}`, code));
			// The exemptions at ten years ended when the order was amended (E.O. 13292).
			const early =
				day < '2003-03-25' && order === 12958 ? earlyExemptions.map((code) => word(`DECL: ${code}`, code)) : [];
			return [dated(10, 'DECL: '), dated(25, 'DECL: '), ...early, ...exempt];
		}
	}
}

const exemptions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((figure) => `25X${figure}`);
const earlyExemptions = [1, 2, 3, 4, 5, 6, 7, 8].map((figure) => `X${figure}`);

/** The same day, years later; the last of February where there is no 29th. */
function yearsAfter(day: string, years: number): string {
	const [year, month, date] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
	return [year + years, month, Math.min(date, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/** `03/14/2019`, as telegrams write it. */
function writtenDate(day: string): string {
	const [year, month, date] = day.split('-');
	return `${month}/${date}/${year}`;
}
