import { idOfCable, idOfReference } from '../../identify';
import { headingFields } from '../fieldsOf';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const selfReference: Rule = {
	code: 'self-reference',
	summary: 'The REF list names the telegram itself.',
	rationale: 'A telegram cites what went before. None of 721 REF lists in public telegrams names its own number.',
	source: 'measured',
	example: { wrong: '     C. VELMORA 412\n', mended: '     C. STATE 10211\n' },
	severity: 'hint',
	*check(cable) {
		const own = idOfCable(cable);
		if (own === undefined) return;
		const mrn = cable.heading.classification?.value?.mrn;
		for (const { value } of headingFields(cable, 'references')) {
			for (const reference of value ?? []) {
				if (reference.type !== 'cable' || idOfReference(reference, cable)?.id !== own) continue;
				yield {
					span: reference.span,
					message: `The telegram refers to itself: ${brief(reference.text)}`,
					partners: mrn ? [{ span: mrn.span, message: 'Its own message reference number' }] : [],
				};
			}
		}
	},
};
