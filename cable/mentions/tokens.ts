/** Words, numbers and signs of running text; blanks and line ends are what lies between them. */
export interface ProseToken {
	readonly kind: 'word' | 'number' | 'sign';
	readonly start: number;
	readonly end: number;
	readonly raw: string;
	readonly upper: string;
}

// Each character belongs to one of the three, so that none is looked at twice.
const token = /([A-Za-z\u00c0-\u024f]{1,32})|(\d{1,12})|[^\s\dA-Za-z\u00c0-\u024f]/g;

export function tokensOfProse(text: string): readonly ProseToken[] {
	const tokens: ProseToken[] = [];
	for (const found of text.matchAll(token)) {
		const [raw] = found;
		const [, word, number] = found as unknown as readonly (string | undefined)[];
		const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign';
		tokens.push({
			kind,
			start: found.index,
			end: found.index + raw.length,
			raw,
			upper: kind === 'word' ? raw.toUpperCase() : raw,
		});
	}
	return tokens;
}
