import { classificationLines, flawsOf } from '../fieldsOf';
import { type Rule } from '../rule';
import { pageLines } from './pageLines';

export const missingSection: Rule = {
	code: 'missing-section',
	summary: 'The start of a section is nowhere to be seen.',
	rationale:
		'Either the page line was lost or the section itself. 30 of 628 public telegrams with page lines miss one, and in all that were read only the line was gone. A print without any page line is not told.',
	source: '5 FAH-2 H-222; measured',
	example: {
		of: 'paged',
		wrong: 'bring a cheese.\n\n¶4. (C) COMMENT',
		mended: 'bring a cheese.\n\nVELMORA 00000412  002 OF 002\n\n¶4. (C) COMMENT',
	},
	severity: 'hint',
	needs: ['whole'],
	unless: ['section-total-mismatch', 'page-marker-total', 'page-marker-range', 'page-marker-order'],
	*check(cable) {
		const marker = cable.heading.classification?.value?.section;
		if (!marker || marker.value.total < 2 || marker.value.total > mostSections) return;
		if (flawsOf(classificationLines(cable), 'impossible').length > 0) return;
		const lines = pageLines(cable);
		const last = lines.at(-1);
		if (cable.sections.length < 2 && !last) return;
		const seen = new Set([...cable.sections.map(({ number }) => number), ...lines.map(({ section }) => section.value)]);
		const missing: number[] = [];
		for (let section = 2; section <= marker.value.total; section++) if (!seen.has(section)) missing.push(section);
		if (missing.length === 0) return;
		yield {
			span: last?.span ?? cable.sections[cable.sections.length - 1].classification?.span ?? marker.span,
			message: `No start of section${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
			partners: [{ span: marker.span, message: `${marker.value.total} sections` }],
		};
	},
};

/** Two figures write it. */
const mostSections = 99;
