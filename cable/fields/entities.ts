/** What a web page left in a text: characters written as HTML entities, and a `\` at the ends of lines. */

// "&amp;", "&#39;", "&#x27;", twice escaped "&amp;quot;"; the "\" that older dumps leave where a line ends
const odd = /&(?:amp;)?(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,5})|#x([0-9a-f]{2,4}));|\\(?=[ \t]{0,3}(?:[\r\n]|$))/gi;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Where characters were taken out: behind `at`, an offset of the decoded text, `shift` of them are missing in all. */
export interface Cut {
	readonly at: number;
	readonly shift: number;
	/** Nothing stands for what was taken out. */
	readonly isEmpty: boolean;
}

/** Few texts have any, and to ask for one character is much faster than to look for the pattern. */
export function holdsEntities(text: string): boolean {
	if (text.includes('&') && /&(?:[a-z]{2,4}|#x?[0-9a-f]{2,5});/i.test(text)) return true;
	return text.includes('\\') && /\\[ \t]{0,3}(?:[\r\n]|$)/.test(text);
}

/** The text as it was meant. Line ends stay where they are, line for line. */
export function decodeEntities(text: string): string {
	return holdsEntities(text) ? decodeWithCuts(text).text : text;
}

export function decodeWithCuts(text: string): { readonly text: string; readonly cuts: readonly Cut[] } {
	const cuts: Cut[] = [];
	let shift = 0;
	let decoded = '';
	let from = 0;
	for (const found of text.matchAll(odd)) {
		const [all, name, decimal, hexadecimal] = found as unknown as readonly (string | undefined)[];
		const length = (all ?? '').length;
		const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
		const character = length === 1 ? '' : name === undefined ? characterOf(code) : named[name.toLowerCase()];
		decoded += text.slice(from, found.index) + character;
		from = found.index + length;
		shift += length - character.length;
		cuts.push({ at: decoded.length, shift, isEmpty: character === '' });
	}
	return { text: decoded + text.slice(from), cuts };
}

/** Controls and halves of a character show nothing: a blank. */
function characterOf(code: number): string {
	return code < 33 || code === 160 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0xffff
		? ' '
		: String.fromCharCode(code);
}
