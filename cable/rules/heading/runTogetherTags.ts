import { kindsOfTag } from '../../books/tags';
import { sliceOf } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { mendTo } from '../fixes';
import { yearOf } from '../gates';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const runTogetherTags: Rule = {
	code: 'run-together-tags',
	summary: 'One word of six letters or more that splits wholly into known TAGS codes.',
	rationale:
		'2 of 1,295 public telegrams glue codes (`EINDETRD`), both truly; no index finds either code there. At least half of the pieces must be subject or program codes, since two-letter country codes alone spell many English words (`POLITICS`, `PREFERENCE`), and local practice uses words as tags.',
	source: '5 FAH-3 H-010',
	example: { wrong: 'TAGS: PRELETRD EFIS UK\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'warning',
	*check(cable, { books, file: { text } }) {
		const kindsOf = (code: string): readonly string[] => kindsOfTag(code, yearOf(cable), books);
		for (const field of headingFields(cable, 'tags')) {
			for (const { span, value: tag } of field.value ?? []) {
				const codes = tag.person === undefined ? split(tag.code, kindsOf) : undefined;
				if (!codes) continue;
				// As the others on the line are set apart.
				const separator = sliceOf(text, field.span).includes(',') ? ', ' : ' ';
				yield {
					span,
					message: `"${brief(tag.code)}" looks like ${brief(codes.join(' '))}`,
					fix: mendTo(span, codes.join(separator)),
				};
			}
		}
	},
};

// "EINDETRD"; six codes of four letters at the most
const word = /^[A-Z]{6,24}$/;

/** In the lists of the telegram's time; slips that the book knows, `EINDETRD` among them, are no codes. */
type KindsOf = (code: string) => readonly string[];

/** The codes that every word of a tag is made of; undefined when it is a code itself or does not split. */
function split(tag: string, kindsOf: KindsOf): readonly string[] | undefined {
	const codes: string[] = [];
	for (const part of tag.split(' ')) {
		const pieces = word.test(part) && kindsOf(part).length === 0 ? piecesOf(part, kindsOf) : undefined;
		if (!pieces) return undefined;
		codes.push(...pieces);
	}
	return codes;
}

function piecesOf(word: string, kindsOf: KindsOf): readonly string[] | undefined {
	const best: (readonly string[] | undefined)[] = [[]];
	for (let end = 2; end <= word.length; end++) {
		for (const length of [4, 2]) {
			const before = end < length ? undefined : best[end - length];
			const piece = word.slice(end - length, end);
			if (before && isPiece(piece, kindsOf)) best[end] ??= [...before, piece];
		}
	}
	const pieces = best[word.length] ?? [];
	const long = pieces.filter((piece) => piece.length === 4).length;
	return long > 0 && long * 2 >= pieces.length ? pieces : undefined;
}

/** Subject and program codes have four letters, countries and regions two. Organizations are left out: too many words. */
function isPiece(piece: string, kindsOf: KindsOf): boolean {
	const kinds = piece.length === 4 ? ['subject', 'program'] : ['geographic'];
	return kindsOf(piece).some((kind) => kinds.includes(kind));
}
