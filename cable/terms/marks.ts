/** Marks inside running text that are no words of it: a source to be protected, an exemption, a reason. */

export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly kind: 'mark' | 'exemption' | 'reason';
	/** As the books have it: `STRICTLY PROTECT`, `B6`, `1.4(d)`. */
	readonly key: string;
}

/** In text order. What stands alone on lines of released copies is read by the parser. */
export function marksIn(text: string): readonly Mark[] {
	return Array.from(text.matchAll(mark), (match): Mark => {
		const { exemption, reason } = match.groups as Readonly<Record<string, string | undefined>>;
		const place = { start: match.index, end: match.index + match[0].length };
		if (exemption !== undefined) return { ...place, kind: 'exemption', key: `B${exemption}` };
		if (reason !== undefined) return { ...place, kind: 'reason', key: reason.toLowerCase() };
		return { ...place, kind: 'mark', key: match[0].replace(blanks, ' ').toUpperCase() };
	});
}
const blanks = /[ \t\r\n]{1,8}/g;

/**
 * `(strictly protect)`, `MINIMIZE CONSIDERED`, `(b)(6)`, `1.4(d)`. Every repeat is bounded, and no two of the beginnings
 * can be at one place.
 */
const mark = new RegExp(
	[
		String.raw`(?<=\()(?:(?:PLEASE|PLS|STRICTLY)[ \t\r\n]{1,8}){0,2}PROTECT(?:[ \t\r\n]{1,8}(?:SOURCE|IDENTITY|THROUGHOUT)){0,1}(?=\))`,
		String.raw`\bMINIMIZE[ \t\r\n]{1,8}CONSIDERED\b`,
		String.raw`\(b\)[ ]{0,1}\((?<exemption>[1-9])\)`,
		String.raw`(?<reason>\b1\.[45]\([a-h]\))`,
	].join('|'),
	'gi',
);
