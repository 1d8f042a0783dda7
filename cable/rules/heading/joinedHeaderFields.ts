import { trimEnd } from '../../fields/scan';
import { type HeadingField } from '../../model';
import { mend } from '../fixes';
import { lineEnd } from '../places';
import { type Rule } from '../rule';
import { written } from '../wording';

export const joinedHeaderFields: Rule = {
	code: 'joined-header-fields',
	summary: "A labelled field of the heading begins inside another field's line.",
	rationale:
		'E.O., TAGS, SUBJECT, REF and Classified By each begin a line (5 FAH-2 H-220). 20 of 1,295 public telegrams run them together, all truly; tools that read line by line lose the second field. Captions often follow the number on the classification line and are not told.',
	source: '5 FAH-2 H-220',
	example: {
		wrong: 'E.O. 12958: DECL: 03/14/2019 TAGS: PREL ETRD EFIS UK\n',
		mended: 'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL ETRD EFIS UK\n',
	},
	severity: 'warning',
	needs: ['flaws'],
	*check(cable, { file }) {
		for (const field of cable.heading.fields) {
			if (!labelled.has(field.kind)) continue;
			for (const { kind, span } of field.flaws) {
				if (kind !== 'joined') continue;
				const label = { start: span.start, end: trimEnd(file.text, span.start, span.end) };
				const lineStart = file.lines.startOf(file.lines.lineAt(span.start));
				const blanks = { start: trimEnd(file.text, lineStart, span.start), end: span.start };
				const name = written(file, label).replace(/ ?:$/, '');
				yield {
					span: label,
					message: `${name} should start a new line`,
					fix: mend(`Start a new line before ${name}`, { span: blanks, text: lineEnd(file) }),
				};
			}
		}
	},
};

const labelled = new Set<HeadingField['kind']>(['executive-order', 'tags', 'subject', 'references', 'authority']);
