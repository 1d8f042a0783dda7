/** E.O. line: order, instruction, declassification date (5 FAH-1 H-246; FORMAT 2.12). */
import { type ExecutiveOrder, type Flaw, type Span, type Token } from '../model';
import { type Prose } from '../prose';
import { fullYear, isDate, isoDate, monthNumber } from './date';
import { type Writable } from './scan';

// "12958", then anything up to the instruction
const order = /^[ :]{0,4}(\d{5})[ \t]{0,3}:?/;
// "LL652", "11 652", "1I652": the order of the 1970s with a slip of the typist or a blank in it
const damagedOrder = /^[ :]{0,4}([1LI]{2} ?[6GB][5S][2Z])[ \t]{0,3}:?/;
// "(SAMPLE, A. B.)", "OR-M"
const officerShape = /\(([A-Z][A-Z .,'-]{1,40})\)/;
const officeShape = /\bOR ?-? ?([A-Z]{1,4})\b/;
// The instruction's own word
const word =
	/\b(DECL(?:ASSIFY ON|ASSIFIED|AS)?|DECLL|DNG|N\/?A|GDS|XGDS[- ]?[1-4]?|ADS|RDS[- ]?[1-4]?|OADR|MR|25X[1-9]|50X[12](?:-[A-Z]{3})?|1\.6 ?X[1-8]|X[1-8])(?![A-Z])/i;
const dates = [
	{ shape: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/, order: 'mdy' },
	{ shape: /(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/, order: 'ymd' },
	{
		shape: /(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6},? (\d{4}|\d{2})(?!\d)/i,
		order: 'dMy',
	},
	{ shape: /(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6} (\d{1,2}),? (\d{4})(?!\d)/i, order: 'Mdy' },
] as const;

/** From what stands first, second and third to year, month and day. */
const inOrder = {
	mdy: (a: string, b: string, c: string) => [Number(c), Number(a), Number(b)],
	ymd: (a: string, b: string, c: string) => [Number(a), Number(b), Number(c)],
	dMy: (a: string, b: string, c: string) => [Number(c), monthNumber(b), Number(a)],
	Mdy: (a: string, b: string, c: string) => [Number(c), monthNumber(a), Number(b)],
};

/** `body` is what follows the label. */
export function readExecutiveOrder(
	stretch: { span: Span; pieces: readonly Span[] },
	label: Span,
	body: Prose,
): ExecutiveOrder {
	const { span, pieces } = stretch;
	const found = order.exec(body.text) ?? damagedOrder.exec(body.text);
	if (!found) {
		return {
			kind: 'executive-order',
			span,
			pieces,
			label,
			value: undefined,
			flaws: [{ kind: 'unreadable', span: label }],
		};
	}
	const numberAt = found[0].indexOf(found[1]);
	const isDamaged = !/^\d{5}$/.test(found[1]);
	const number = {
		span: body.spanOf(numberAt, numberAt + found[1].length),
		value: isDamaged ? 11652 : Number(found[1]),
	};
	const from = found[0].length;
	const rest = body.text.slice(from, from + 200);
	const flaws: Flaw[] = isDamaged ? [{ kind: 'misspelled', span: number.span, meant: '11652' }] : [];
	const instruction = readInstruction(rest, from, body);
	const date = readDate(rest, from, body, flaws);
	const value: Writable<NonNullable<ExecutiveOrder['value']>> = { number };
	if (instruction) value.instruction = instruction;
	if (date) value.date = date;
	if (number.value === 12065) {
		const officer = officerShape.exec(rest);
		const office = officeShape.exec(rest);
		if (officer) value.officer = tokenIn(body, from + officer.index + 1, officer[1]);
		if (office) value.office = tokenIn(body, from + office.index + office[0].length - office[1].length, office[1]);
	}
	return { kind: 'executive-order', span, pieces, label, value, flaws };
}

function tokenIn(body: Prose, at: number, words: string): Token<string> {
	return { span: body.spanOf(at, at + words.length), value: words.replace(/\s{1,8}/g, ' ') };
}

function readInstruction(rest: string, from: number, body: Prose): Token<string> | undefined {
	const found = word.exec(rest);
	if (!found) return undefined;
	// "DECL: OADR" says OADR; "DECL: 03/14/2019" says DECL.
	const behind = rest.slice(found.index + found[1].length);
	const second = /^DEC/i.test(found[1]) ? word.exec(behind) : null;
	// MR is manual review where no word follows it; before a name it is the person's title.
	const isTitle = second && /^MR$/i.test(second[1]) && /[A-Z]/i.test(behind.slice(second.index + 2));
	const chosen = second && !isTitle && !/^DEC/i.test(second[1]) ? second : found;
	const at = from + (chosen === found ? found.index : found.index + found[1].length + chosen.index);
	const written = chosen[1].toUpperCase();
	const value = written === 'DECLL' || written.startsWith('DECLAS') ? 'DECL' : written === 'NA' ? 'N/A' : written;
	return { span: body.spanOf(at, at + chosen[1].length), value };
}

function readDate(rest: string, from: number, body: Prose, flaws: Flaw[]): Token<string> | undefined {
	for (const { shape, order: parts } of dates) {
		const found = shape.exec(rest);
		if (!found) continue;
		const [, a, b, c] = found;
		const at = from + found.index;
		const span = body.spanOf(at, at + found[0].length);
		const [year, month, day] = inOrder[parts](a, b, c);
		const full = year < 100 ? fullYear(year) : year;
		if (isDate(full, month, day)) return { span, value: isoDate(full, month, day) };
		flaws.push({ kind: 'impossible', span });
		return undefined;
	}
	return undefined;
}
