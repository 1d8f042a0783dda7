import { type CableFile, type Reference, type Token } from '../../model';
import { headingFields } from '../fieldsOf';
import { proposal } from '../fixes';
import { type Fix, type Rule } from '../rule';

export const referenceEnumeration: Rule = {
	code: 'reference-enumeration',
	summary: 'The letters of the REF list, which begins at A, leave the order of the alphabet.',
	rationale:
		'The text cites the list by its letters (`ref C`). No list of 1,295 public telegrams breaks the order; letters in the middle of a line belong to names too often (2 of 3 findings of a plain check were wrong), so that only an enumerator at the start of a line, behind `;` or behind two blanks is told.',
	source: '5 FAH-2 H-220',
	example: {
		wrong: 'REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     D. STATE 10211\n',
		mended: 'REF: A. NORTHPORT 118\n     B. 08 VELMORA 2044\n     C. STATE 10211\n',
	},
	severity: 'warning',
	*check(cable, { file }) {
		for (const { value } of headingFields(cable, 'references')) {
			const letters = lettersOf(value ?? []);
			let before: Token<string> | undefined;
			for (const letter of letters) {
				if (!before && letter.value !== 'A') break;
				const expected = before && successor(before.value);
				if (before && expected !== undefined && letter.value !== expected) {
					if (!isEnumerator(file, letter)) continue;
					yield {
						span: letter.span,
						message: `Expected ${expected}, found ${letter.value}`,
						partners: [{ span: before.span, message: `The entry before is ${before.value}` }],
						...lettered(letters, letter, expected),
					};
				}
				before = letter;
			}
		}
	},
};

/** Each letter once, however many telegrams it names. */
function lettersOf(references: readonly Reference[]): readonly Token<string>[] {
	const letters: Token<string>[] = [];
	for (const { letter } of references) {
		if (letter && letter.span.start !== letters.at(-1)?.span.start) letters.push(letter);
	}
	return letters;
}

/** From here on in the order of the alphabet; the text may cite the letters as they are. */
function lettered(letters: readonly Token<string>[], from: Token<string>, first: string): { readonly fix?: Fix } {
	const rest = letters.slice(letters.indexOf(from));
	if (rest.some(({ span }) => span.end - span.start !== 1) || first.charCodeAt(0) + rest.length > 91) return {};
	const edits = rest.map(({ span }, index) => ({ span, text: String.fromCharCode(first.charCodeAt(0) + index) }));
	return { fix: proposal(`Letter the list from here on ${first} …`, ...edits) };
}

function successor(letter: string): string | undefined {
	return letter < 'Z' ? String.fromCharCode(letter.charCodeAt(0) + 1) : undefined;
}

/** Upper case, at the start of its line, behind `;` or behind two blanks; a parenthesis may open there. */
function isEnumerator({ text, lines }: CableFile, { span, value }: Token<string>): boolean {
	if (text[span.start] !== value) return false;
	const at = /[([]/.test(text.charAt(span.start - 1)) ? span.start - 1 : span.start;
	return apart.test(text.slice(Math.max(lines.startOf(lines.lineAt(at)), at - 2), at));
}

// The two characters before an enumerator, fewer at the start of a line: "", " ", "; ", "  "
const apart = /^[ \t]?$|; ?$| {2}$|\t$/;
