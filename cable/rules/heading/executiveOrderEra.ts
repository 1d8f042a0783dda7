import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { dateOf } from '../gates';
import { type Rule } from '../rule';

export const executiveOrderEra: Rule = {
	code: 'executive-order-era',
	summary: 'The E.O. line names an order that was not in force on the day of the telegram.',
	rationale:
		'Each order on classification replaced the one before. The only such line of 1,295 public telegrams was marked again years later, so that a line which says that it was amended or declassified is not told, and the rest only hinted at.',
	source: 'executive orders on classification, 1953 to 2009',
	example: { wrong: 'E.O. 12356: DECL: 03/14/2019\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'hint',
	*check(cable, { file, books }) {
		const sent = dateOf(cable)?.toISOString().slice(0, 10);
		if (sent === undefined) return;
		for (const { value, span } of headingFields(cable, 'executive-order')) {
			const order = value && books.executiveOrder(value.number.value);
			if (!order || (order.from <= sent && (order.to === '' || sent <= order.to))) continue;
			// The words of such a line were written over it later.
			if (/AMEND|DECLASSIFIED/i.test(sliceOf(file.text, span))) continue;
			const period = order.to === '' ? `from ${order.from} on` : `from ${order.from} to ${order.to}`;
			yield {
				span: value.number.span,
				message: `E.O. ${value.number.value} was in force ${period}, not on ${sent}`,
			};
		}
	},
};
