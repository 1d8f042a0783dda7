import { type Rule } from '../rule';

export const distributionTotalMismatch: Rule = {
	code: 'distribution-total-mismatch',
	summary: 'The copies of the office distribution do not add up to the total printed behind it.',
	rationale:
		'The total counts every copy of the ACTION or ORIGIN line and of the INFO lines: true in 24 of 24 telegrams seen. Where it differs a line is lost or a figure damaged.',
	source: 'measured on telegrams of 1973-79',
	example: { of: 'archived', wrong: '/045 W\n', mended: '/044 W\n' },
	severity: 'information',
	years: { from: 1973, to: 1979 },
	*check(cable) {
		for (const { envelope } of cable.sections) {
			let sum = 0;
			for (const field of envelope.fields) {
				if (field.kind !== 'distribution' || !field.value) continue;
				for (const office of field.value.offices) sum += office.value.copies;
				const { total } = field.value;
				if (!total) continue;
				if (total.value !== sum) {
					yield { span: total.span, message: `The copies add up to ${sum}, not to ${total.value}` };
				}
				sum = 0;
			}
		}
	},
};
