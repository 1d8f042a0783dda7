import { levelRank } from '../../fields/classification';
import { headingFields } from '../fieldsOf';
import { type Cable, type CableFile } from '../../model';
import { insertion, proposal } from '../fixes';
import { behindLine, firstLine, lineEnd } from '../places';
import { type Fix, type Rule } from '../rule';

export const missingClassificationAuthority: Rule = {
	code: 'missing-classification-authority',
	summary: 'A classified telegram says neither who classified it nor what it derives from.',
	rationale:
		'E.O. 12958, section 1.7, asks for it (5 FAH-2 H-220); telegrams carry it from 1996 on. 11 of 1,174 classified public telegrams of that time lack the line, all truly.',
	source: 'E.O. 12958, section 1.7; 5 FAH-2 H-220',
	example: {
		instead:
			"     C. STATE 10211\n\nClassified By: Charge d'Affaires Harlan Quist for reasons 1.4 (b) and (d).\n\n¶1. (C) SUMMARY",
		wrong: '     C. STATE 10211\n\n¶1. (C) SUMMARY',
		mended: '     C. STATE 10211\n\nClassified By: ...\n\n¶1. (C) SUMMARY',
	},
	severity: 'warning',
	needs: ['whole', 'heading'],
	years: { from: 1996, to: 9999 },
	unless: ['security-warning-mismatch'],
	*check(cable, { file }) {
		const line = cable.heading.classification;
		if (!line?.value || levelRank(line.value.level.value) < levelRank('CONFIDENTIAL')) return;
		if (headingFields(cable, 'authority').length > 0) return;
		yield {
			span: firstLine(file, line.span),
			message: 'Classified telegram without a "Classified By" line (or "Derived From")',
			fix: template(file, cable),
		};
	},
};

/** A line to fill in, behind the last field of the heading: who classified the telegram nobody else knows. */
function template(file: CableFile, { heading }: Cable): Fix {
	const end = lineEnd(file);
	const at = behindLine(file, Math.max(heading.span.start, heading.span.end - 1));
	return proposal('Insert a "Classified By" line to fill in', insertion(at, `${end}${end}Classified By: ...`));
}
