import { isoDate } from '../../fields/date';
import { type Rule } from '../rule';

export const labelledDateDisagrees: Rule = {
	code: 'smart-date-disagrees',
	summary: 'The two dates of a Date/DTG line are of different days.',
	rationale:
		'Since 2009 the line says the day twice, in words and as a date-time group, and both are made by the same machine. Which of them is right only other dates can tell, so that no mend is offered.',
	source: 'form seen in public messages',
	example: {
		of: 'labelled',
		wrong: 'Date/DTG: Mar 15, 2014 / 141507Z MAR 14\n',
		mended: 'Date/DTG: Mar 14, 2014 / 141507Z MAR 14\n',
	},
	severity: 'warning',
	*check(cable) {
		for (const { envelope } of cable.sections) {
			const value = envelope.dtg?.value;
			if (!value?.calendar || value.utc === undefined) continue;
			const { day, month, year, calendar } = value;
			const grouped = isoDate(year.value, month.value, day.value);
			if (calendar.value === grouped) continue;
			const span = { start: day.span.start, end: year.span.end };
			yield {
				span: calendar.span,
				message: `The day in words is ${calendar.value}, the date-time group says ${grouped}`,
				partners: [{ span, message: `The date-time group says ${grouped}` }],
			};
		}
	},
};
