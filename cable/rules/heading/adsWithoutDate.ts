import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';

export const adsWithoutDate: Rule = {
	code: 'ads-without-date',
	summary: 'The accelerated schedule is named without the day or event that ends the classification.',
	rationale:
		'ADS shortens the general schedule of E.O. 11652; by how much is said behind it, by DECLAS and a date or an event. Without them nobody knows when the classification ends.',
	source: 'TAGS handbook of the Department, 1974; E.O. 11652',
	example: { of: 'archived', wrong: 'E.O. 11652: ADS\n', mended: 'E.O. 11652: GDS\n' },
	severity: 'information',
	*check(cable, { file }) {
		for (const { value, span } of headingFields(cable, 'executive-order')) {
			const { instruction, date } = value ?? {};
			if (instruction?.value !== 'ADS' || date) continue;
			if (sliceOf(file.text, { start: instruction.span.end, end: span.end }).includes('DECLAS')) continue;
			yield { span: instruction.span, message: 'ADS needs DECLAS and a date or event behind it' };
		}
	},
};
