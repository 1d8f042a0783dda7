import { headingFields } from '../fieldsOf';
import { deletion, mend } from '../fixes';
import { type CableFile, type Span, type Tag, type Token } from '../../model';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const duplicateTag: Rule = {
	code: 'duplicate-tag',
	summary: 'The same tag stands twice.',
	rationale:
		'A tag files the telegram once, however often it is written. 2 of 1,295 public telegrams repeat one, both truly.',
	source: '5 FAH-3 H-010; measured',
	example: { wrong: 'TAGS: PREL ETRD PREL EFIS UK\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'hint',
	unnecessary: true,
	*check(cable, { file }) {
		for (const { value = [] } of headingFields(cable, 'tags')) {
			const seen = new Map<string, Token<Tag>>();
			for (const [index, tag] of value.entries()) {
				const before = seen.get(tag.value.code);
				if (!before) {
					seen.set(tag.value.code, tag);
					continue;
				}
				const fix = tag.value.person === undefined && index > 0 ? withoutTag(file, value[index - 1], tag) : undefined;
				yield {
					span: tag.span,
					message: `${brief(tag.value.code)} is repeated`,
					partners: [{ span: before.span, message: 'Stands here already' }],
					...(fix && { fix }),
				};
			}
		}
	},
};

/** With the separator before it, if nothing but that and blanks stands between the two. */
function withoutTag({ text }: CableFile, before: Token<Tag>, { span }: Token<Tag>) {
	const gap: Span = { start: before.span.end, end: span.start };
	if (!/^[ \t]{0,8}[,;]?[ \t]{0,8}$/.test(text.slice(gap.start, Math.min(gap.end, gap.start + 20)))) return undefined;
	return mend('Delete the repeated tag', deletion({ start: gap.start, end: span.end }));
}
