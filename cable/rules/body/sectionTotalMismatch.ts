import { type Rule } from '../rule';
import { ownPageLines } from './pageLines';

export const sectionTotalMismatch: Rule = {
	code: 'section-total-mismatch',
	summary: 'Page lines and the classification line count different numbers of sections.',
	rationale: 'They agree in 620 of 621 public telegrams; the other has the header of another telegram.',
	source: '5 FAH-2 H-222; measured',
	example: {
		of: 'paged',
		wrong: 'C O N F I D E N T I A L SECTION 01 OF 03 VELMORA 000412\n',
		mended: 'C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412\n',
	},
	severity: 'warning',
	unless: ['page-marker-total'],
	*check(cable) {
		const marker = cable.heading.classification?.value?.section;
		if (!marker) return;
		const line = ownPageLines(cable).find(({ total }) => total.value !== marker.value.total);
		if (!line) return;
		yield {
			span: line.total.span,
			message: `Page line says ${line.total.value} sections, the classification line says ${marker.value.total}`,
			partners: [{ span: marker.span, message: `Section ${marker.value.number} of ${marker.value.total}` }],
		};
	},
};
