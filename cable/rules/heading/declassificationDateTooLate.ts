import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { dateField } from '../gates';
import { type Rule } from '../rule';

export const declassificationDateTooLate: Rule = {
	code: 'declassification-date-too-late',
	summary: 'The declassification date lies more than 25 years after the telegram.',
	rationale:
		'25 years are the longest that a classifier may choose. 7 of 1,090 dated lines in public telegrams go beyond, one of them because it was declassified later; with such lines left out all 6 are true. A month is allowed for slips of counting.',
	source: 'E.O. 12958, sections 1.6 and 3.4; measured',
	example: { wrong: 'E.O. 12958: DECL: 03/14/2039\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'information',
	*check(cable, { file }) {
		const dtg = dateField(cable);
		if (!dtg) return;
		const sent = new Date(dtg.utc);
		const last = new Date(Date.UTC(sent.getUTCFullYear() + 25, sent.getUTCMonth() + 1, sent.getUTCDate()));
		for (const { value, span } of headingFields(cable, 'executive-order')) {
			if (!value?.date || value.date.value <= last.toISOString().slice(0, 10)) continue;
			// Who declassified it later wrote that day there.
			if (/DECLASSIFIED/i.test(sliceOf(file.text, span))) continue;
			yield {
				span: value.date.span,
				message: `Declassification date is more than 25 years after the telegram: ${value.date.value}`,
				partners: [{ span: dtg.span, message: `The telegram is dated ${sent.toISOString().slice(0, 10)}` }],
			};
		}
	},
};
