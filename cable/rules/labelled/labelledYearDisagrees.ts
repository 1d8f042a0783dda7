import { type Rule } from '../rule';

export const labelledYearDisagrees: Rule = {
	code: 'smart-year-disagrees',
	summary: 'The year before the message reference number is not that of the date.',
	rationale:
		'A post counts its messages anew every year, and the year is part of how a message is cited: with the wrong one it cannot be found.',
	source: 'form seen in public messages',
	example: { of: 'labelled', wrong: 'MRN: 13 VELMORA 412\n', mended: 'MRN: 14 VELMORA 412\n' },
	severity: 'warning',
	*check(cable) {
		for (const { envelope } of cable.sections) {
			const year = envelope.mrn?.value?.year;
			const sent = envelope.dtg?.value?.utc === undefined ? undefined : envelope.dtg.value.year;
			if (!year || !sent || year.value === sent.value) continue;
			// On New Year's Eve number and date may be of two years.
			if (isAtTurn(envelope.dtg?.value?.utc) && Math.abs(year.value - sent.value) === 1) continue;
			yield {
				span: year.span,
				message: `The number is of ${year.value}, the date of ${sent.value}`,
				partners: [{ span: sent.span, message: `The date is of ${sent.value}` }],
			};
		}
	},
};

/** The last day of a year or the first. */
function isAtTurn(utc: number | undefined): boolean {
	if (utc === undefined) return false;
	const day = new Date(utc).toISOString().slice(5, 10);
	return day === '12-31' || day === '01-01';
}
