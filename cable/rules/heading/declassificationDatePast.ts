import { headingFields } from '../fieldsOf';
import { dateOf } from '../gates';
import { type Rule } from '../rule';

/**
 * `declassification-date-past`: the declassification date lies before the telegram itself.
 *
 * Rationale: all 1,090 dated E.O. lines of 1,295 public telegrams lie after the date-time group.
 */
export const declassificationDatePast: Rule = {
	code: 'declassification-date-past',
	severity: 'warning',
	*check(cable) {
		const sent = dateOf(cable)?.toISOString().slice(0, 10);
		const dtg = cable.sections.find(({ envelope }) => envelope.dtg?.value?.utc !== undefined)?.envelope.dtg;
		if (sent === undefined || !dtg) return;
		for (const { value } of headingFields(cable, 'executive-order')) {
			if (!value?.date || value.date.value >= sent) continue;
			yield {
				span: value.date.span,
				message: `Declassification date precedes the telegram: ${value.date.value} is before ${sent}`,
				partners: [{ span: dtg.span, message: `The telegram is dated ${sent}` }],
			};
		}
	},
};
