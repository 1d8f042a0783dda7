/** Marks inside running text that are no words of it: a source to be protected, an exemption, a reason. */

export interface Mark {
	readonly start: number;
	readonly end: number;
	/** As the book of marks has it, blanks folded; of an exemption `(b)(6)`; of a reason `1.4(d)`. */
	readonly key: string;
	readonly kind: 'mark' | 'reason';
}

/** In text order. */
export function marksIn(text: string): readonly Mark[] {
	const found: Mark[] = [];
	for (const match of text.matchAll(mark)) {
		const { protect, minimize, exemption, alone, reason } = match.groups as Readonly<
			Record<string, string | undefined>
		>;
		const written = protect ?? minimize;
		const number = exemption ?? alone;
		const key =
			written !== undefined
				? written.replace(/[ \t\r\n]{1,8}/g, ' ').toUpperCase()
				: number !== undefined
					? `(b)(${number})`
					: (reason ?? '').toLowerCase();
		const start = match.index + (match[0].length - match[0].trimStart().length);
		found.push({ start, end: start + match[0].trim().length, key, kind: reason === undefined ? 'mark' : 'reason' });
	}
	return found;
}

/**
 * `(strictly protect)`, `MINIMIZE CONSIDERED`, `(b)(6)`, `B6` alone on its line, `1.4(d)`. Every repeat is bounded, and
 * no two of the beginnings can be at one place.
 */
const mark = new RegExp(
	[
		String.raw`(?<=\()(?<protect>(?:(?:PLEASE|PLS|STRICTLY)[ \t\r\n]{1,8}){0,2}PROTECT(?:[ \t\r\n]{1,8}(?:SOURCE|IDENTITY|THROUGHOUT)){0,1})(?=\))`,
		String.raw`(?<minimize>\bMINIMIZE[ \t\r\n]{1,8}CONSIDERED\b)`,
		String.raw`\(b\)[ ]{0,1}\((?<exemption>[1-9])\)`,
		String.raw`(?<=^|[\r\n])[ \t]{0,80}\(?B(?<alone>[1-9])\)?[ \t]{0,80}(?=[\r\n]|$)`,
		String.raw`(?<reason>\b1\.[45]\([a-h]\))`,
	].join('|'),
	'gi',
);
