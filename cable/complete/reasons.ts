/** Reasons behind `reasons` or `1.4` on the authority line: by the section in force on the telegram's day. */
import { type Asking } from './asking';
import { type Place } from './place';
import { type Proposal } from './proposal';

// "reasons 1.4 (", "REASON: ", "1.4(b) and (": a word or a section, then what is typed of the next reason
const open =
	/(?:\b(?:reasons?|REASONS?|Reasons?) {0,2}:? {0,2}|\b1\.[45] {0,2}\([a-hA-H]\)(?:[,/ ]| and | AND ){1,3})((?:1(?:\.[45]?)? {0,2})?\(?[a-hA-H]?\)?)$/;
/** What `open` looks at: the end of the line before the caret. */
const reach = 60;

export function proposeReasons(place: Place, { books, day }: Asking): readonly Proposal[] {
	const { field, file, offset, line } = place;
	if (field?.kind !== 'authority') return [];
	const found = open.exec(file.text.slice(Math.max(line.start, offset - reach), offset));
	const bare = found ?? sectionOnly.exec(file.text.slice(Math.max(line.start, offset - reach), offset));
	if (!bare) return [];
	const typed = bare[1];
	const start = offset - typed.length;
	// A closing parenthesis that an editor has put there belongs to what is replaced.
	const end = file.text[offset] === ')' && typed.includes('(') ? offset + 1 : offset;
	const isNext = found !== null && /\)/.test(found[0].slice(0, found[0].length - typed.length));
	const section = day < '2003-09-22' ? '1.5' : '1.4';
	const written = new Set(field.value?.reasons.map(({ value }) => value));
	return books
		.allReasons()
		.filter((row) => row.section === section && row.sure !== 'unknown' && !written.has(row.code))
		.map(({ code, letter, title }) => {
			const text = isNext ? `(${letter})` : `${section} (${letter})`;
			return {
				label: text,
				detail: title,
				kind: 'code',
				span: { start, end },
				text,
				typed: `${typed}${text}`,
				about: { what: 'reason', code, day },
			};
		});
}

// "for 1.4 (": a section that no word announces
const sectionOnly = /(?:^|[ (])(1\.[45] {0,2}\(?[a-hA-H]?)$/;
