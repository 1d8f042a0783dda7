import { deletion, mend } from '../fixes';
import { withItsPlace } from '../places';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const duplicateCaption: Rule = {
	code: 'duplicate-caption',
	summary: 'The same caption stands twice.',
	rationale:
		'265 of 1,295 public telegrams say SIPDIS twice: the drafter wrote it and the system added one. It does no harm, so that it is only hinted at.',
	source: '5 FAH-2 H-440; measured',
	example: { wrong: 'SIPDIS\nSIPDIS\n', mended: 'SIPDIS\n' },
	severity: 'hint',
	unnecessary: true,
	*check(cable, { file }) {
		const seen = new Map<string, (typeof cable.heading.captions)[number]>();
		for (const caption of cable.heading.captions) {
			if (caption.value === undefined) continue;
			const before = seen.get(caption.value);
			if (!before) {
				seen.set(caption.value, caption);
				continue;
			}
			yield {
				span: caption.span,
				message: `${brief(caption.value)} is repeated`,
				partners: [{ span: before.span, message: 'Stands here already' }],
				fix: mend('Delete the repeated caption', deletion(withItsPlace(file, caption.span))),
			};
		}
	},
};
