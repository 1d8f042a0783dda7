import { headingFields } from '../fieldsOf';
import { dateOf } from '../gates';
import { mendTo, proposeTo } from '../fixes';
import { type Rule, type RuleBooks } from '../rule';

export const unknownExecutiveOrder: Rule = {
	code: 'unknown-executive-order',
	summary: 'The E.O. line names an order that does not govern classification.',
	rationale:
		'Few orders ever did. 5 of 1,295 public telegrams name another, all slips of neighbouring figures (12598, 19528).',
	source: 'executive orders on classification, 1953 to 2009',
	example: { wrong: 'E.O. 12598: DECL: 03/14/2019\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'warning',
	*check(cable, { books }) {
		for (const { value } of headingFields(cable, 'executive-order')) {
			if (!value || orders.includes(value.number.value)) continue;
			const number = value.number.value;
			const { span } = value.number;
			const said = `E.O. ${number} is not a classification order`;
			const near = books.nearestOrder(number)?.number;
			const meant = near ?? inForce(dateOf(cable), books);
			if (meant === undefined) {
				yield { span, message: said };
				continue;
			}
			// Two figures swapped are a slip; that the order of the day was meant is likely at best.
			const fix = near === undefined ? proposeTo(span, meant) : mendTo(span, meant);
			yield { span, message: `${said}; did you mean ${meant}?`, fix };
		}
	},
};

/** Orders on classification since 1953, with the two that amended one: 10964 amended 10501, 13292 amended 12958. */
const orders: readonly number[] = [10501, 10964, 11652, 12065, 12356, 12958, 13292, 13526];

function inForce(date: Date | undefined, books: RuleBooks): string | undefined {
	const day = date?.toISOString().slice(0, 10);
	if (day === undefined) return undefined;
	const rows = orders.flatMap((number) => books.executiveOrder(number) ?? []);
	return rows.find(({ from, to, amends }) => !amends && from <= day && (!to || day <= to))?.number;
}
