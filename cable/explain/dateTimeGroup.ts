/** FL5: precedences, date-time group, operating signals. */
import { type DateTimeGroup, type Field } from '../model';
import { sliceOf } from '../fields/scan';
import { type Explanation, explainedAt, isAt, type Meaning, type Place, told, tokenAt } from './explanation';
import { explainPrecedence } from './precedence';
import { explainSignal } from './signal';
import { momentInWords } from './words';

export function explainDtg(
	field: Field<'dtg', DateTimeGroup>,
	{ file, offset, books }: Place,
): Explanation | undefined {
	const { value } = field;
	if (!value) return undefined;
	const signal = tokenAt(offset, value.signals);
	if (signal) return explainedAt(signal.span, explainSignal(signal.value, books));
	const precedence = tokenAt(offset, value.precedences);
	if (precedence) {
		const alone = value.precedences.length === 1;
		const first = precedence === value.precedences[0];
		const reach = alone
			? 'The highest precedence of the message.'
			: first
				? 'For the action addressees.'
				: 'For the information addressees.';
		return explainedAt(
			precedence.span,
			explainPrecedence(precedence.value, reach, books, sliceOf(file.text, precedence.span)),
		);
	}
	const span = { start: value.day.span.start, end: value.year.span.end };
	return isAt(offset, span) ? explainedAt(span, explainMoment(value, sliceOf(file.text, span))) : undefined;
}

function explainMoment(value: DateTimeGroup, written: string): Meaning {
	const source = '5 FAH-2 H-320';
	if (value.utc === undefined) {
		return {
			title: `${written}: no possible date and time`,
			facts: ['Day, hour and minute in Zulu time (UTC), month, year.'],
			source,
			sure: 'unknown',
		};
	}
	const first = value.precedences.at(0)?.value;
	const second = value.precedences.at(1)?.value;
	return {
		title: momentInWords(value.utc),
		facts: told(
			'Date-time group: when the telegram was made up. Z is Zulu time, UTC.',
			first && `Sent ${first}${second ? ` for action and ${second} for information` : ''}.`,
		),
		source,
		sure: 'known',
	};
}
