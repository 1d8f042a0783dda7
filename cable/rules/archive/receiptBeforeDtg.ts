import { nearestMoment } from '../../fields/dayTime';
import { type PageLine } from '../../model';
import { type Rule } from '../rule';
import { written } from '../wording';

export const receiptBeforeDtg: Rule = {
	code: 'receipt-before-dtg',
	summary: 'The time of receipt on the page line lies before the date-time group.',
	rationale:
		'The page line of a telegram that came in says when the Department received it, minutes to a day after the date-time group. An earlier time is a slip in one of the two.',
	source: 'measured on telegrams of 1973-79',
	example: { of: 'archived', wrong: '00871  031210Z\n\n12', mended: '00871  031410Z\n\n12' },
	severity: 'information',
	years: { from: 1973, to: 1979 },
	*check(cable, { file }) {
		for (const { envelope } of cable.sections) {
			const dtg = envelope.dtg?.value;
			if (dtg?.utc === undefined) continue;
			const first = envelope.fields[0].span.start;
			const page = cable.noise.findLast((one): one is PageLine => one.kind === 'page' && one.span.end <= first);
			if (!page?.received || page.page?.value !== 1) continue;
			const received = nearestMoment(page.received.value, dtg.utc);
			if (received === undefined || received >= dtg.utc) continue;
			const span = { start: dtg.day.span.start, end: dtg.year.span.end };
			yield {
				span: page.received.span,
				message: `Received ${written(file, page.received.span)}Z, before the date-time group ${written(file, span)}`,
				partners: [{ span, message: 'Date-time group' }],
			};
		}
	},
};
