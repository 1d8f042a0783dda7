import { headingFields } from '../fieldsOf';
import { yearOf } from '../gates';
import { type Rule } from '../rule';

export const referenceFutureYear: Rule = {
	code: 'reference-future-year',
	summary: "A cited telegram carries a year after the date-time group's.",
	rationale:
		'Nothing is cited before it is sent. No reference of 1,295 public telegrams breaks this; the 3 findings of a plain check were dates and numbers read as years, so that only references to telegrams and airgrams count.',
	source: 'measured',
	example: {
		wrong: 'REF: A. NORTHPORT 118\n     B. 10 VELMORA 2044\n',
		mended: 'REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n',
	},
	severity: 'warning',
	*check(cable) {
		const sent = yearOf(cable);
		const dtg = cable.sections.find(({ envelope }) => envelope.dtg?.value?.utc !== undefined)?.envelope.dtg?.value;
		if (sent === undefined || !dtg) return;
		for (const { value } of headingFields(cable, 'references')) {
			for (const { type, year } of value ?? []) {
				if ((type !== 'cable' && type !== 'airgram') || !year || year.value <= sent) continue;
				yield {
					span: year.span,
					message: `Reference is dated after the telegram: ${year.value} is later than ${sent}`,
					partners: [{ span: dtg.year.span, message: `The telegram is dated ${sent}` }],
				};
			}
		}
	},
};
