import { type Rule } from '../rule';

/**
 * `section-mismatch`: format line 3 and the classification line name different sections.
 *
 * Rationale: both count the sections of a long telegram; they agree in 724 of 725 public telegrams, and the other
 * mixes two. `/01` also stands on telegrams of one section (240 of 395) and is told only against a section marker.
 */
export const sectionMismatch: Rule = {
	code: 'section-mismatch',
	severity: 'warning',
	unless: ['invalid-section-marker'],
	*check(cable) {
		for (const { envelope, classification } of cable.sections) {
			const section = envelope.originator?.value?.section;
			const marker = classification?.value?.section;
			if (!section || !marker || section.value === marker.value.number) continue;
			yield {
				span: section.span,
				message: `Format line 3 says section ${section.value}, the classification line says ${marker.value.number}`,
				partners: [{ span: marker.span, message: `Section ${marker.value.number} of ${marker.value.total}` }],
			};
		}
	},
};
