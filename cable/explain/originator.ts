/** FL1-FL3: transmission identifier, routing line, originator line (5 FAH-2 H-320). */
import { dayOfYear } from '../fields/date';
import { sliceOf } from '../fields/scan';
import { mrnOfCable } from '../identify';
import { type DateTimeGroup, type FilingTime, type Originator, type Routing, type Transmission } from '../model';
import { nameInHeader } from './addressee';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, told, tokenAt } from './explanation';
import { explainPrecedence } from './precedence';
import { explainRoutingIndicator } from './routingIndicator';
import { explainSignal } from './signal';
import { dayAndMonth, dayLength, durationInWords, momentInWords } from './words';

const source = '5 FAH-2 H-320';

export function explainTransmission(field: Transmission, { file, offset, books }: Place): Explanation | undefined {
	const { value } = field;
	if (!value) return undefined;
	const { channel, serial } = value;
	const stripped = channel.value === 'XYZ' ? books.signal('VZCZCXYZ') : undefined;
	const span = { start: field.span.start, end: serial.span.end };
	if (!isAt(offset, span)) return undefined;
	return explainedAt(span, {
		title: `Transmission identifier: channel ${channel.value}, number ${sliceOf(file.text, serial.span)}`,
		facts: told(books.signal('VZCZC')?.meaning, stripped?.meaning, stripped?.note),
		source,
		sure: 'known',
	});
}

export function explainRouting(field: Routing, { file, section, offset, books }: Place): Explanation | undefined {
	const { value } = field;
	if (!value) return undefined;
	const { precedence, indicators } = value;
	if (tokenAt(offset, [precedence])) {
		const written = sliceOf(file.text, precedence.span);
		return explainedAt(
			precedence.span,
			explainPrecedence(
				precedence.value,
				'Doubled on the routing line: the highest precedence of the message.',
				books,
				written,
			),
		);
	}
	const indicator = tokenAt(offset, indicators);
	if (!indicator) return undefined;
	return explainedAt(
		indicator.span,
		explainRoutingIndicator(indicator.value, nameInHeader(indicator.value, section), books),
	);
}

export function explainOriginator(field: Originator, place: Place): Explanation | undefined {
	const { value } = field;
	const { file, section, offset, books } = place;
	const sign = { start: field.span.start, end: field.span.start + 2 };
	if (!value) return undefined;
	if (isAt(offset, sign)) return explainedAt(sign, explainSignal('DE', books));
	const { indicator, serial, section: part, filed } = value;
	if (tokenAt(offset, [indicator])) {
		return explainedAt(
			indicator.span,
			explainRoutingIndicator(indicator.value, nameInHeader(indicator.value, section), books),
		);
	}
	if (part && tokenAt(offset, [part])) return explainedAt(part.span, explainPart(part.value));
	if (tokenAt(offset, [serial])) {
		return explainedAt(
			serial.span,
			explainStationSerial(sliceOf(file.text, serial.span), mrnOfCable(place.cable)?.serial),
		);
	}
	if (!tokenAt(offset, [filed])) return undefined;
	const dtg = section.envelope.dtg?.value;
	return explainedAt(filed.span, explainFilingTime(filed.value, dtg, indicator.value === 'RUEHC'));
}

function explainPart(number: number): Meaning {
	return {
		title: `Section ${number} of the telegram`,
		facts: told(number === 1 && 'Telegrams of one section may have /01 too.'),
		source,
		sure: 'known',
	};
}

function explainStationSerial(written: string, mrn: number | undefined): Meaning {
	const agrees = mrn !== undefined && mrn % 10_000 === Number(written);
	return {
		title: `Station serial number ${written}`,
		facts: told(
			'The last four figures of the message reference number.',
			mrn !== undefined && (agrees ? `Agrees with it: ${mrn}.` : `Differs from it: ${mrn}.`),
		),
		source,
		sure: 'known',
	};
}

/**
 * Day of the year, hour and minute. At posts it is the date-time group once more; at the Department it is the time of
 * transmission, minutes to days later.
 */
function explainFilingTime(filed: FilingTime, dtg: DateTimeGroup | undefined, byDepartment: boolean): Meaning {
	const time = `${twoFigures(filed.hour)}:${twoFigures(filed.minute)} UTC`;
	if (filed.dayOfYear < 1 || filed.dayOfYear > 366 || filed.hour > 23 || filed.minute > 59) {
		return {
			title: 'Filing time: no possible day and time',
			facts: [`Day ${filed.dayOfYear} of the year, ${time}.`],
			source,
			sure: 'unknown',
		};
	}
	const what = byDepartment ? 'Time of transmission' : 'Filing time';
	if (dtg?.utc === undefined) {
		const [common, leap] = [2007, 2008].map((year) => dayAndMonth(momentOf(filed, year)));
		const date = common === leap ? common : `${common}, or ${leap} in a leap year`;
		return {
			title: `${what}: ${date}, ${time}`,
			facts: [`Day ${filed.dayOfYear} of the year; no date-time group tells which year.`],
			source,
			sure: 'inferred',
		};
	}
	const { utc } = dtg;
	const year = dtg.year.value;
	// Around New Year the two may lie in neighbouring years.
	const moments = [year, year - 1, year + 1]
		.map((candidate) => ({ candidate, moment: momentOf(filed, candidate) }))
		.filter(({ moment, candidate }) => new Date(moment).getUTCFullYear() === candidate);
	const nearest = moments.reduce(
		(best, each) => (Math.abs(each.moment - utc) < Math.abs(best.moment - utc) ? each : best),
		moments[0],
	);
	const { moment, candidate } = nearest;
	const far = moment - utc;
	const relation =
		far === 0
			? 'Agrees with the date-time group.'
			: `${durationInWords(far)} ${far > 0 ? 'later' : 'earlier'} than the date-time group.`;
	const usual = byDepartment && far > 0 && 'Usual for the Department, whose line gives the time of transmission.';
	return {
		title: `${what}: ${momentInWords(moment)}`,
		facts: told(relation, usual, `Day ${dayOfYear(moment)} of ${candidate}; the year is that of the date-time group.`),
		source,
		sure: 'known',
	};
}

function momentOf({ dayOfYear: day, hour, minute }: FilingTime, year: number): number {
	return Date.UTC(year, 0, 1, hour, minute) + (day - 1) * dayLength;
}

function twoFigures(value: number): string {
	return String(value).padStart(2, '0');
}
