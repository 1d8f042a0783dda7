/** Where a sentence of running text begins and ends, full stops of abbreviations and numbers told from its own. */
import { type Span } from './model';
import { proseWithMap } from './prose';

/**
 * The sentence around an offset; a page line inside it is in its span, not in its words. Undefined outside the pieces,
 * between two sentences, and where no end is found within `longestSentence` characters.
 */
export function sentenceAt(text: string, pieces: readonly Span[], offset: number): Span | undefined {
	const own = proseWithMap(text, pieces);
	const at = indexOf(pieces, offset);
	if (at === undefined) return undefined;
	const start = startBefore(own.text, at);
	const end = endFrom(own.text, at);
	if (start === undefined || end === undefined || start > at || start >= end) return undefined;
	return own.spanOf(start, end);
}

export const longestSentence = 4000;

/** The reverse of the map: pieces are joined by one line end. */
function indexOf(pieces: readonly Span[], offset: number): number | undefined {
	let before = 0;
	for (const { start, end } of pieces) {
		if (offset < start) return undefined;
		if (offset <= end) return before + offset - start;
		before += end - start + 1;
	}
	return undefined;
}

/** Behind the last sentence that ends before the index, and the blanks that follow it. */
function startBefore(text: string, at: number): number | undefined {
	const least = Math.max(0, at - longestSentence);
	let end = at - 1;
	while (end > least && !isEnd(text, end)) end--;
	if (end <= least && least > 0) return undefined;
	let start = end <= least ? 0 : end;
	while (start < text.length && isBlank(text[start])) start++;
	return start;
}

function endFrom(text: string, at: number): number | undefined {
	const most = Math.min(text.length, at + longestSentence);
	for (let end = Math.max(at, 1); end < most; end++) if (isEnd(text, end)) return end;
	if (most < text.length) return undefined;
	let end = text.length;
	while (end > at && isBlank(text[end - 1])) end--;
	return end;
}

/** Whether a sentence ends right before the index: a mark, perhaps quotes behind it, then a blank and no small letter. */
function isEnd(text: string, index: number): boolean {
	if (!isBlank(text.charAt(index)) || isBlank(text[index - 1])) return false;
	let mark = index - 1;
	while (mark > 0 && mark > index - 4 && closers.includes(text[mark])) mark--;
	if (text[mark] === '?' || text[mark] === '!') return true;
	if (text[mark] !== '.') return false;
	let next = index;
	while (next < index + 40 && next < text.length && isBlank(text[next])) next++;
	const follows = text.charAt(next);
	// A small letter goes on with the sentence; what stands behind more blanks than that begins something new.
	if (/\p{Ll}/u.test(follows)) return false;
	return mark < index - 1 || !isAbbreviation(text, mark, follows);
}

/** `Mr. Odell`, `U.S. fleet`, `J. Quist`, `No. 4`: the full stop at `mark` belongs to the word before it. */
function isAbbreviation(text: string, mark: number, follows: string): boolean {
	let start = mark;
	while (start > 0 && start > mark - 6 && /[A-Za-z]/.test(text[start - 1])) start--;
	const word = text.slice(start, mark).toLowerCase();
	if (word.length === 1) return true;
	return titles.has(word) || (/\d/.test(follows) && numbered.has(word));
}

const closers = '"\'”’)]';
const titles = new Set(
	'mr mrs ms dr prof rev hon amb gen col lt maj capt cdr adm sgt sen rep gov st messrs vs approx'.split(' '),
);
const numbered = new Set(
	'no nos para paras art arts sec vol pp jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

function isBlank(character: string): boolean {
	return character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\u00a0';
}
