import { isOf1974, kindsOfTag } from '../../books/tags';
import { editDistance } from '../../fields/scan';
import { headingFields } from '../fieldsOf';
import { proposeTo } from '../fixes';
import { yearOf } from '../gates';
import { type Rule, type RuleBooks } from '../rule';
import { brief } from '../wording';

export const unknownTag: Rule = {
	code: 'unknown-tag',
	summary: 'A tag of four letters that no list holds.',
	rationale:
		'Subject and program tags have four letters. 28 of 1,295 public telegrams have one that the lists do not hold, and four in ten of these were retired or local codes: the rule is off until a reader wants it. Program tags begin with K and were made as needed, so that they are not told.',
	source: '5 FAH-3 H-010; measured',
	example: { wrong: 'TAGS: PREL ETRX EFIS UK\n', mended: 'TAGS: PREL ETRD EFIS UK\n' },
	severity: 'off',
	*check(cable, { books }) {
		const year = yearOf(cable);
		for (const { value } of headingFields(cable, 'tags')) {
			for (const { span, value: tag } of value ?? []) {
				if (tag.person !== undefined || !/^[A-JL-Z][A-Z]{3}$/.test(tag.code)) continue;
				if (kindsOfTag(tag.code, year, books).length > 0) continue;
				const meant = nearest(tag.code, year, books);
				const said = `Unknown tag ${brief(tag.code)}`;
				yield meant === undefined
					? { span, message: said }
					: { span, message: `${said}; did you mean ${meant}?`, fix: proposeTo(span, meant) };
			}
		}
	},
};

/** The only code that is a slip of the pen away. */
function nearest(code: string, year: number | undefined, books: RuleBooks): string | undefined {
	const near = new Set<string>();
	for (const slip of slips(code)) {
		const isSubject = isOf1974(year)
			? books.tag1974(slip)?.kind === 'subject'
			: books.tags(slip).some(({ kind, status }) => kind === 'subject' && status === 'current');
		if (isSubject && editDistance(code, slip, 1) <= 1) near.add(slip);
	}
	return near.size === 1 ? [...near][0] : undefined;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every word of four letters with one letter changed, or two neighbours swapped. */
function* slips(code: string): Iterable<string> {
	for (let at = 0; at < code.length; at++) {
		for (const letter of letters) yield code.slice(0, at) + letter + code.slice(at + 1);
		if (at > 0) yield code.slice(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.slice(at + 1);
	}
}
