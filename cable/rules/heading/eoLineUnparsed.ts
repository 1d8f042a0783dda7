import { isBlank, trimEnd } from '../../fields/scan';
import { type CableFile, type ExecutiveOrder, type Span } from '../../model';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';
import { written } from '../wording';

export const eoLineUnparsed: Rule = {
	code: 'eo-line-unparsed',
	summary: 'Nothing on the E.O. line says until when the telegram is classified.',
	rationale:
		'The line says N/A, a date, an event behind DECL, or a code that the orders know (OADR, GDS, 25X1). Every one of 1,274 such lines in public telegrams does.',
	source: '5 FAH-2 H-220; measured',
	example: { wrong: 'E.O. 12958: PENDING\n', mended: 'E.O. 12958: DECL: 03/14/2019\n' },
	severity: 'hint',
	unless: ['joined-header-fields'],
	*check(cable, { file }) {
		for (const field of headingFields(cable, 'executive-order')) {
			const { value, label, span } = field;
			if (!value) {
				yield {
					span: label ?? span,
					message: 'No number of an executive order: expected a line such as "E.O. 12958: N/A"',
				};
				continue;
			}
			// The labelled form names the order on every message; only a classified one has more to say.
			const level = cable.heading.classification?.value?.level.value ?? 'UNCLASSIFIED';
			if (cable.form === 'labelled' && level === 'UNCLASSIFIED') continue;
			if (value.instruction || value.date || field.flaws.some(({ kind }) => kind === 'impossible')) continue;
			const rest = behindNumber(file, field, value.number.span);
			yield rest
				? { span: rest, message: `Unrecognised declassification instruction: "${written(file, rest)}"` }
				: { span: value.number.span, message: 'No declassification instruction: expected a date behind DECL, or N/A' };
		}
	},
};

function behindNumber({ text }: CableFile, { span }: ExecutiveOrder, number: Span): Span | undefined {
	let start = number.end;
	while (start < span.end && (isBlank(text.charCodeAt(start)) || text[start] === ':')) start++;
	const end = trimEnd(text, start, span.end);
	return start < end ? { start, end } : undefined;
}
