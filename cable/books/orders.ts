/** Executive orders on classification, the words of their lines, the reasons they allow. */
import { editDistance } from '../fields/scan';
import { type OpenBook } from './columns';
import { type BookRow } from './columns';

export interface OrderBook {
	executiveOrder(number: number): BookRow<'executive-orders'> | undefined;
	/** Orders that change another one. */
	amendments(number: number): readonly BookRow<'executive-orders'>[];
	/** On an ISO day; what amends an order is none of its own. */
	orderInForce(day: string): BookRow<'executive-orders'> | undefined;
	/** The one order whose number comes nearest, if it is near enough to be meant (12598 for 12958). */
	nearestOrder(number: number): BookRow<'executive-orders'> | undefined;
	/** `DECL`, `OADR`, `XGDS-2`, `25X1`. */
	instruction(word: string): BookRow<'eo-tokens'> | undefined;
	/** `1.4(b)`, `25X1`, `XGDS-2`, `1.6X3`. */
	reason(code: string): BookRow<'reasons'> | undefined;
	/** Of the Freedom of Information Act: `B1`, `B7(C)`. */
	exemption(code: string): BookRow<'exemptions'> | undefined;
	allReasons(): readonly BookRow<'reasons'>[];
}

/** What stands on the line → the row that stands for all of its kind. */
const families: readonly (readonly [RegExp, string])[] = [
	[/^(?:1\.6 ?)?X[1-8]$/, 'X1-X8'], // X3, 1.6X3
	[/^25X[1-9]$/, '25X1-25X9'],
	[/^GP-?[1-4]$/, 'GP-1..GP-4'],
	[/^XGDS[- ]?[1-4]?$/, 'XGDS'], // XGDS-2
	[/^RDS[- ]?[1-4]?$/, 'RDS'],
];

export function orderBook(open: OpenBook): OrderBook {
	const orders = open('executive-orders');
	const tokens = open('eo-tokens');
	const reasons = open('reasons');
	const exemptions = open('exemptions');
	return {
		executiveOrder: (number) => orders().row(String(number)),
		amendments: (number) => [...orders().all()].filter((row) => row.amends === String(number)),
		orderInForce: (day) =>
			[...orders().all()].find(({ from, to, amends }) => !amends && from <= day && (!to || day <= to)),
		nearestOrder: (number) => {
			const distances = [...orders().all()].map((row) => ({ row, far: editDistance(String(number), row.number, 2) }));
			const least = Math.min(...distances.map(({ far }) => far));
			const nearest = distances.filter(({ far }) => far === least);
			return least > 2 || nearest.length > 1 ? undefined : nearest[0].row;
		},
		instruction: (word) => tokens().row(families.find(([shape]) => shape.test(word))?.[1] ?? word),
		reason: (code) => reasons().row(code),
		exemption: (code) => exemptions().row(code),
		allReasons: () => [...reasons().all()],
	};
}
