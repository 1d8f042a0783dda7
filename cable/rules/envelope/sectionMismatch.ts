import { proposeTo } from '../fixes';
import { type Rule } from '../rule';

export const sectionMismatch: Rule = {
	code: 'section-mismatch',
	summary: 'Format line 3 and the classification line name different sections.',
	rationale:
		'Both count the sections of a long telegram; they agree in 724 of 725 public telegrams, and the other mixes two. `/01` also stands on telegrams of one section (240 of 395) and is told only against a section marker.',
	source: 'ACP 127, format line 3; 5 FAH-2 H-222',
	example: { of: 'sections', wrong: 'DE RUEHVM #0412/02 0731507\n', mended: 'DE RUEHVM #0412/01 0731507\n' },
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
				fix: proposeTo(section.span, String(marker.value.number).padStart(2, '0')),
			};
		}
	},
};
