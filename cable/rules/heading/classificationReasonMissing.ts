import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { firstLine } from '../places';
import { type Rule } from '../rule';

export const classificationReasonMissing: Rule = {
	code: 'classification-reason-missing',
	summary: 'The classifier gives no reason.',
	rationale:
		'The order asks for a reason from section 1.4 (before September 2003: 1.5). 10 of 1,144 public telegrams with a classifier name none, all truly. What is derived from other sources takes its reasons from them, and a line that a copy cut off is not told.',
	source: 'E.O. 12958, sections 1.4 and 1.7; measured',
	example: {
		wrong: "Classified By: Charge d'Affaires Harlan Quist.\n",
		mended: "Classified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n",
	},
	severity: 'information',
	needs: ['whole'],
	years: { from: 1996, to: 9999 },
	unless: ['authority-on-unclassified'],
	*check(cable, { file }) {
		const fields = headingFields(cable, 'authority');
		if (fields.some(({ value }) => value && (value.sections.length > 0 || value.reasons.length > 0))) return;
		const field = cable.heading.authority;
		if (!field?.value || field.value.text === '') return;
		const { text } = field.value;
		const label = field.label ? sliceOf(file.text, field.label) : '';
		if (/derived/i.test(label) || /derived from|multiple sources/i.test(text.slice(0, 400)) || text.endsWith('...'))
			return;
		yield {
			span: firstLine(file, field.span),
			message: 'No classification reason: expected 1.4 with letters from (a) to (h)',
		};
	},
};
