/**
 * What a reader sees in the editor, file by file: the table to change when the wording changes. The files lie in the
 * folder that the test script opens, the fixtures in its folder `fixtures`.
 */
export interface Expectation {
	readonly file: string;
	/** The outline's root. */
	readonly root: string;
	/** How the names of the paragraphs begin, in order. */
	readonly paragraphs: readonly string[];
	readonly signature: RegExp;
	/** Where to point, and what the hover must say: the first place of the word, or the first after another text. */
	readonly hovers: readonly { readonly at: string; readonly after?: string; readonly says: readonly RegExp[] }[];
	/** How often each code is told; a code that is not named here must not be told as an error or a warning. */
	readonly findings: Readonly<Record<string, number>>;
	/** An edit that makes a text malformed which is not: when its finding has come and gone, silence is an answer. */
	readonly spoil?: { readonly from: string; readonly to: string; readonly code: string };
}

/** An invented twin of a published telegram, with all of its damage. */
export const seedTwin: Expectation = {
	file: 'fixtures/seed-twin.txt',
	root: '08 USUN NORTHPORT 618',
	paragraphs: ['¶1 (C)', '¶2 (SBU)', '¶3 (C)', '¶4 (C)', '¶5 (C)'],
	signature: /^quist$/i,
	hovers: [
		{ at: 'RUEHKO', says: [/AMEMBASSY TOKYO/i] },
		{ at: 'EWWT', says: [/waterborne/i] },
		{ at: '1821512', says: [/30 June/i, /15:12/, /agree/i] },
		{ at: 'CCCCC', says: [/confidential/i] },
	],
	findings: { 'joined-format-lines': 1, 'misread-paragraph-number': 3 },
};

export const clean: Expectation = {
	file: '09VELMORA412.txt',
	root: '09 VELMORA 412',
	paragraphs: ['¶1 (C)', '¶2 (C)', '¶3 (C/NF)', '¶4 (SBU)', '¶5 (U)', '¶6 (C)'],
	signature: /^QUIST$/,
	hovers: [
		{ at: 'RUEHBS', says: [/Brussels/i] },
		{ at: '0731507', says: [/14 March/i, /15:07/] },
		{ at: 'IMMEDIATE', says: [/precedence/i] },
		{ at: '12958', after: 'E.O. ', says: [/12958/] },
		{ at: 'EWWT', says: [/waterborne/i] },
	],
	findings: {},
	spoil: { from: '1. (C)', to: '1. (TS)', code: 'portion-exceeds-classification' },
};

export const damaged: Expectation = {
	file: '08USUNNORTHPORT731.txt',
	root: '08 USUN NORTHPORT 731',
	paragraphs: ['¶1 (C)', '¶2 (SBU)', '¶3 (C)', '¶4 (C)', '¶5 (C)'],
	signature: /^\p{L}+$/u,
	hovers: [{ at: '2911846', says: [/17 October/i, /18:46/] }],
	findings: { 'joined-format-lines': 1, 'misread-paragraph-number': 3 },
};

export const twoSections: Expectation = {
	file: '09QUAYHAVEN77.txt',
	root: '09 QUAYHAVEN 77',
	paragraphs: ['¶1 (S/NF)', '¶2 (S/NF)', '¶3 (C)', '¶4 ', '¶5 '],
	signature: /^[A-Z-]+$/,
	hovers: [{ at: 'RUEAIIA', says: [/CIA/] }],
	findings: {},
	spoil: { from: '1. (S/NF)', to: '1. (TS)', code: 'portion-exceeds-classification' },
};

/** The quick fixes on the damaged sample: their titles, and what the text says before and after. */
export const mends = [
	{
		file: damaged.file,
		code: 'misread-paragraph-number',
		title: /^Write 2\.$/,
		before: ['- 12. (SBU)', '- 13. (C)', '- 14. (C)'],
		after: ['- 2. (SBU)', '- 13. (C)', '- 14. (C)'],
	},
	{
		file: damaged.file,
		code: 'misread-paragraph-number',
		title: /^Fix all of this kind in this file \(misread-paragraph-number\)/,
		before: ['- 12. (SBU)', '- 13. (C)', '- 14. (C)'],
		after: ['- 2. (SBU)', '- 3. (C)', '- 4. (C)'],
	},
	{
		file: damaged.file,
		code: 'joined-format-lines',
		title: /line/i,
		before: ['VZCZCXYZ0064 OO RUEHWEB\n'],
		after: ['VZCZCXYZ0064\nOO RUEHWEB\n'],
	},
];
