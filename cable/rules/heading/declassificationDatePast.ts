import { headingFields } from '../fieldsOf';
import { dateOf } from '../gates';
import { type Rule } from '../rule';

export const declassificationDatePast: Rule = {
	code: 'declassification-date-past',
	summary: 'The declassification date lies before the telegram itself.',
	rationale: 'All 1,090 dated E.O. lines of 1,295 public telegrams lie after the date-time group.',
	source: 'E.O. 12958, section 1.6; measured',
	example: { wrong: 'E.O. 12958: DECL: 03/14/1999\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
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
