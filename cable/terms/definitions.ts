/** Abbreviations that a text spells out itself: `Velmora Harbor Board (VHB)`. */

export interface Definition {
	/** The words that stand for it, as written. */
	readonly long: string;
	/** The initials are the letters; otherwise the letters only lie in the words, in their order. */
	readonly sure: boolean;
}

/** How many letters before the parenthesis are looked at. */
const reach = 160;

/** Abbreviation, in capitals → what it is short for. The first time counts. */
export function definitionsIn(text: string): ReadonlyMap<string, Definition> {
	const found = new Map<string, Definition>();
	for (const match of text.matchAll(inParentheses)) {
		const [, short] = match;
		if (found.has(short)) continue;
		const words = wordsBefore(text.slice(Math.max(0, match.index - reach), match.index));
		const definition = initialsOf(short, words) ?? lettersOf(short, words);
		if (definition) found.set(short, definition);
	}
	return found;
}

// "(VHB)", "(ZANU-PF)": in capitals alone, since others are seldom an abbreviation
const inParentheses = /\(([A-Z][A-Z&-]{1,9})\)/g;

/** The last words, in order; nothing that stands on the other side of a full stop. */
function wordsBefore(text: string): readonly string[] {
	const start = Math.max(text.lastIndexOf('. '), text.lastIndexOf('('), text.lastIndexOf(';')) + 1;
	return text.slice(start).split(blanks).filter(Boolean).slice(-16);
}
const blanks = /[ \t\r\n]{1,80}/;

/** The words whose initials are the letters, small words between them left out or not. */
function initialsOf(short: string, words: readonly string[]): Definition | undefined {
	const letters = short.replace(/[^A-Z]/g, '');
	for (let count = 2; count <= words.length; count++) {
		const last = words.slice(-count);
		if (hasInitials(last, letters)) return { long: joined(last), sure: true };
	}
	return undefined;
}

function hasInitials(words: readonly string[], letters: string): boolean {
	const parts = words.flatMap((word) => word.split(/[-/]/)).map((word) => word.replace(/^["'\u2018\u201c]/, ''));
	// A small word may lend its letter, but never the first one.
	if (smallWords.has(parts[0].toUpperCase())) return false;
	const initials = parts.map((word) => ({ initial: word.charAt(0).toUpperCase(), word }));
	const all = initials.map(({ initial }) => initial).join('');
	const large = initials.filter(({ word }) => !smallWords.has(word.toUpperCase()));
	return letters.length > 1 && (all === letters || large.map(({ initial }) => initial).join('') === letters);
}

const smallWords: ReadonlySet<string> = new Set(
	'A AN AND AT BY DE DEL DES DI DO DA DU EL FOR FROM IN LA LE LES OF ON THE TO Y E ET'.split(' '),
);

/**
 * A name in another language, or one whose words lend more than their initials: the words with a capital that stand
 * last, if the letters lie in them in their order. In a text in capitals every word has one, so that nothing is told.
 */
function lettersOf(short: string, words: readonly string[]): Definition | undefined {
	const letters = short.replace(/[^A-Z]/g, '');
	if (letters.length < 3 || !words.some((word) => /^[a-z]/.test(word) || /^[A-Z][a-z]/.test(word))) return undefined;
	let start = words.length;
	while (start > 0 && (isName(words[start - 1]) || smallWords.has(words[start - 1].toUpperCase()))) start--;
	while (start < words.length && smallWords.has(words[start].toUpperCase())) start++;
	for (let from = words.length - 2; from >= start; from--) {
		const last = words.slice(from);
		if (!isName(last[0])) continue;
		if (last[0].charAt(0) === letters.charAt(0) && haveInOrder(last.join('').toUpperCase(), letters)) {
			return { long: joined(last), sure: false };
		}
	}
	return undefined;
}

function isName(word: string): boolean {
	return (
		/^["'\u2018\u201c]?(?:d['\u2019,])?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f,'\u2019-]{1,30}$/.test(word) &&
		!/,$/.test(word)
	);
}

function haveInOrder(text: string, letters: string): boolean {
	let at = 0;
	for (const letter of text) if (letter === letters.charAt(at)) at++;
	return at === letters.length;
}

/** Without quotation marks and a possessive at the end. */
function joined(words: readonly string[]): string {
	return words
		.join(' ')
		.replace(/^["'\u2018\u201c]|["'\u2019\u201d]$/g, '')
		.replace(/['\u2019,]s?["\u201d]?$/, '');
}
