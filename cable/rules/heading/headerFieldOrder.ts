import { type HeadingField } from '../../model';
import { type Rule } from '../rule';

export const headerFieldOrder: Rule = {
	code: 'header-field-order',
	summary: 'The fields of the heading do not stand in their usual order.',
	rationale:
		'E.O., TAGS, SUBJECT, REF, Classified By: all but 8 of 1,295 public telegrams keep it, and those put the classifier before the references. Labelled prints have an order of their own.',
	source: '5 FAH-2 H-220; measured',
	example: {
		wrong: 'TAGS: PREL ETRD EFIS UK\nE.O. 12958: DECL: 03/14/2019\n',
		mended: 'E.O. 12958: DECL: 03/14/2019\nTAGS: PREL ETRD EFIS UK\n',
	},
	severity: 'hint',
	*check(cable) {
		if (cable.form === 'labelled') return;
		const seen = new Set<HeadingField['kind']>();
		let latest: HeadingField | undefined;
		for (const field of cable.heading.fields) {
			const rank = order.indexOf(field.kind);
			if (rank < 0 || seen.has(field.kind)) continue;
			seen.add(field.kind);
			if (!latest || rank > order.indexOf(latest.kind)) {
				latest = field;
				continue;
			}
			yield {
				span: field.label ?? field.span,
				message: `${names[rank]} normally precedes ${names[order.indexOf(latest.kind)]}`,
				partners: [{ span: latest.label ?? latest.span, message: 'Stands before it' }],
			};
		}
	},
};

const order: readonly HeadingField['kind'][] = ['executive-order', 'tags', 'subject', 'references', 'authority'];
const names = ['E.O.', 'TAGS', 'SUBJECT', 'REF', 'Classified By'] as const;
