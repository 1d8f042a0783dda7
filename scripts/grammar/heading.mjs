/** Classification line to authority: labelled fields over several lines, and fields joined onto one line. */
import { portion, portionScopes } from './portion.mjs';
import { captures, levels, line, scopes } from './scopes.mjs';
import * as shapes from './shapes.mjs';

const raw = String.raw;
const { start, boundary, continues, untilBoundary } = shapes;
const labelScope = (/** @type {string} */ name) => `${scopes.label}.${name}.cable`;

/** Fields of the heading: how each is called, its label at a line's start and in the middle, and what stands in it. */
const fields = {
	order: { kind: 'executive-order', words: '#order-words' },
	tags: { kind: 'tags', words: '#tags-words' },
	subject: { kind: 'subject', words: '#subject-words' },
	references: { kind: 'references', words: '#references-words' },
	authority: { kind: 'authority', words: '#authority-words' },
};
/** @typedef {keyof typeof fields} FieldName */

/** The field on a line that another began, up to the next label or the end of the line. */
const joined = (/** @type {FieldName} */ name) => ({
	begin: raw`(?<=[ \t.);])(${shapes.inside[name]})`,
	beginCaptures: captures({ 1: labelScope(fields[name].kind) }),
	end: raw`$|(?=${shapes.anyInside})`,
	contentName: line(fields[name].kind),
	patterns: [{ include: fields[name].words }],
});
const joinedFields = Object.keys(fields).map((name) => ({ include: `#joined-${name}` }));

/**
 * A labelled field that may go on behind a blank line: where `again` holds for a line behind the gap, or behind a page
 * line in the gap. The whole region ends at the next boundary; what does not go on is text and coloured as text.
 */
const fieldOverGap = (
	/** @type {FieldName} */ name,
	/** @type {{ again?: string, behindPage?: string, lines?: string }} */ gap,
) => {
	const { kind, words } = fields[name];
	const piece = (/** @type {string} */ begin) => ({
		name: line(kind),
		begin,
		while: gap.lines ?? continues,
		patterns: [{ include: '#page-inside' }, ...joinedFields, { include: words }],
	});
	const rest = { begin: raw`^(?=[ \t]*[^ \t\n])`, while: untilBoundary, patterns: [{ include: '#body' }] };
	return {
		begin: raw`^(?=[ \t]{0,80}${shapes.labels[name]})`,
		while: untilBoundary,
		patterns: [
			{
				name: line(kind),
				begin: raw`${start}(${shapes.labels[name]})`,
				beginCaptures: captures({ 1: labelScope(kind) }),
				while: gap.lines ?? continues,
				patterns: [{ include: '#page-inside' }, ...joinedFields, { include: words }],
			},
			...(gap.again ? [piece(raw`^(?=[ \t]{0,80}${gap.again})`)] : []),
			...(gap.behindPage
				? [
						{
							begin: raw`^(?=[ \t]{0,80}(?:${shapes.page}|${shapes.pageNumber}|${shapes.marking}|${shapes.release}))`,
							while: untilBoundary,
							patterns: [{ include: '#page-end' }, piece(raw`^(?=[ \t]{0,80}${gap.behindPage})`), rest],
						},
					]
				: [{ include: '#page-end' }]),
			rest,
		],
	};
};

const levelScopes = Object.fromEntries(
	shapes.classifications.map(([level], index) => [
		index + 1,
		`markup.bold.cable ${levels[/** @type {keyof typeof levels} */ (level)]}`,
	]),
);

const joinedRules = Object.fromEntries(
	/** @type {FieldName[]} */ (Object.keys(fields)).map((name) => [`joined-${name}`, joined(name)]),
);

/** A code, or a person in parentheses, on a line that goes on with TAGS. */
const code = raw`(?:[A-Z]{2,24}|\([A-Z][A-Z ,.'-]{0,50}\))`;
const moreTags = raw`(?:${code}(?:(?:[ \t,;]{1,4}|(?=\()|(?<=\)))${code}){0,39}[ \t,;]*$|[A-Z][A-Z .'-]{0,40}\))`;

export const heading = {
	classification: {
		comment:
			'C O N F I D E N T I A L SECTION 01 OF 02 VELMORA 000412, then captions and attention lines up to the first label.',
		begin: raw`${start}(?:${shapes.classifications.map(([, shape]) => `(${shape})`).join('|')})`,
		beginCaptures: { 0: { name: line('classification') }, ...captures(levelScopes) },
		while: shapes.untilLabel,
		patterns: [
			{
				name: line('classification'),
				begin: raw`\G(?!^)(?=[^\n])`,
				end: '$',
				patterns: [{ include: '#classification-words' }],
			},
			{ include: '#page-inside' },
			{ include: '#banner' },
			{ include: '#notice' },
			{ include: '#captions' },
			{ include: '#window-captions' },
			{ include: '#classification' },
			{ include: '#attention' },
			{ include: '#prose' },
		],
	},
	'classification-words': {
		patterns: [
			...joinedFields,
			{
				comment: 'SECTION 01 OF 02, FINAL SECTION OF 02',
				match: raw`(?i)(?<![A-Z])(S[A-Z]{2,6}(?=[ \t]{1,3}\d)|FINAL[ \t]{1,2}SECTION)[ \t]{1,3}(?:(\d{1,2})[ \t]{1,3})?(OF)[ \t]{1,3}(\d{1,2})(?!\d)`,
				captures: captures({
					1: scopes.section,
					2: 'constant.numeric.section.cable',
					3: scopes.section,
					4: 'constant.numeric.section.cable',
				}),
			},
			{ match: raw`(?<![A-Z])${shapes.caveat}`, name: scopes.caveat },
			{ match: raw`(?<=[ \t])${shapes.caption}`, name: scopes.caption },
			{ match: raw`(?<=[ \t])${shapes.mrn}`, name: scopes.mrn },
			{ match: raw`(?i)(?<=[ \t])${shapes.mrn}${shapes.end}`, name: scopes.mrn },
		],
	},
	captions: {
		comment: 'Captions alone on their line, or before a label: SIPDIS',
		name: line('caption'),
		begin: raw`${start}(?=${shapes.captions})`,
		end: '$',
		patterns: [...joinedFields, { match: raw`(?<![A-Z])${shapes.caption}`, name: scopes.caption }],
	},
	'window-captions': {
		comment: 'ONLY, LOU: captions between classification line and E.O., elsewhere words.',
		name: line('caption'),
		match: raw`${start}(${shapes.windowCaptions})${shapes.end}`,
		captures: captures({ 1: scopes.caption }),
	},
	attention: {
		comment: 'STATE FOR QQ/HBR - DANA OKAFOR-LIND. Other lines there are as well attention lines as text.',
		name: line('attention'),
		begin: raw`${start}(?=[^ \t\n])`,
		end: '$',
		patterns: [
			...joinedFields,
			{
				match: raw`(?<=^|^[ \t])(?=${shapes.attention})(?:(?!${shapes.anyInside})[^\n]){1,160}`,
				name: scopes.attention,
			},
			{ include: '#prose' },
		],
	},
	...joinedRules,
	order: {
		comment: 'E.O. 12958: DECL: 03/14/2019. Goes on only where neither a date nor a word for none has been said.',
		patterns: [
			{
				name: line('executive-order'),
				begin: raw`${start}(${shapes.labels.order})(?=[ \t:]{0,6}[\dLI][^ \t\n]{3,5}[^\n]{0,120}?(?:\d[/-]\d|N/?A|OADR|[GAR]DS|(?<!\d)\d{4}))`,
				beginCaptures: captures({ 1: labelScope('executive-order') }),
				end: '$',
				patterns: [...joinedFields, { include: '#order-words' }],
			},
			fieldOverGap('order', { behindPage: shapes.instructionStart }),
		],
	},
	'order-words': {
		patterns: [
			{ match: raw`(?<![\d/-])\d{5}(?![\d/-])`, name: scopes.order },
			{
				match: raw`(?<![\d/-])(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2})(?!\d)`,
				name: scopes.date,
			},
			{
				match: raw`\b(?:DECL(?:ASSIFY ON|ASSIFIED|AS)?|DNG|N/?A|GDS|XGDS[- ]?[1-4]?|ADS|RDS[- ]?[1-4]?|OADR|MR|25X[1-9]|50X[12]|X[1-8])(?![A-Z])`,
				name: scopes.instruction,
			},
		],
	},
	tags: {
		comment: 'TAGS: PREL ETRD OVIP (QUIST, HARLAN). Goes on with a line of codes alone, or inside a parenthesis.',
		...fieldOverGap('tags', { lines: raw`^(?=[ \t]{0,80}${moreTags})(?!${boundary})`, behindPage: moreTags }),
	},
	'tags-words': {
		patterns: [
			{
				comment: 'The second line of a name in parentheses',
				match: raw`${shapes.lineStart}([A-Z][A-Z .'-]{0,40})(\))`,
				captures: captures({ 1: scopes.person, 2: scopes.slash }),
			},
			{
				match: raw`(\()([^()\n]{1,60})(\))?`,
				captures: captures({ 1: scopes.slash, 2: scopes.person, 3: scopes.slash }),
			},
			{ match: raw`(?<![A-Za-z0-9'-])K[A-Z]{3}(?![A-Za-z0-9'-])`, name: `${scopes.tag}.programme.cable` },
			{ match: raw`(?<![A-Za-z0-9'-])[A-Za-z]{2}(?![A-Za-z0-9'-])`, name: `${scopes.tag}.place.cable` },
			{ match: raw`(?<![A-Za-z0-9'-])[A-Za-z]{4}(?![A-Za-z0-9'-])`, name: `${scopes.tag}.subject.cable` },
			{ match: raw`(?<![A-Za-z0-9'-])[A-Za-z][A-Za-z0-9'/-]{2,30}`, name: `${scopes.tag}.term.cable` },
		],
	},
	subject: {
		comment: 'SUBJECT: over several lines; behind a page line with blank lines around it only in capitals.',
		...fieldOverGap('subject', { behindPage: raw`(?=[^\n]{0,20}[A-Z]{3})[^a-z\n]{3,120}(?:$|(?<=[^a-z\n]{120}))` }),
	},
	'subject-words': {
		patterns: [
			{ include: '#subject-portion' },
			{
				match: raw`[^ \t\n](?:(?!${shapes.anyInside}|[.!?:)] {1,2}\d{1,2}\. ?\()[^\n]){0,400}`,
				name: scopes.subject,
			},
		],
	},
	'subject-portion': {
		match: raw`\G(?!^)[ \t]{0,4}${portion}`,
		captures: captures(portionScopes(1)),
	},
	references: {
		comment: 'REF: one telegram or a lettered list, which goes on with B. behind a blank line.',
		...fieldOverGap('references', { again: raw`(?:(?:Â?¶|\x{FFFD}|1)?\(?[B-Z][.)]|\d{2,6}[ \t]*$)` }),
	},
	'references-words': {
		patterns: [
			{
				match: raw`(?<![^ \t;,(¶1])(?:Â?¶[ \t]?|\x{FFFD}|1(?=[B-Z][.)]))?(\([A-Za-z]\)|[A-Z][.)](?![A-Z][.]))(?=[ \t])`,
				captures: captures({ 1: scopes.letter }),
			},
			{ match: raw`(?<!\d)${shapes.group}`, name: scopes.dateTime },
			{
				match: raw`(?<![A-Z])(?:NOTAL|LIMDIS|EXDIS|NODIS|STADIS|NOFORN|AND PREVIOUS)(?![A-Z])`,
				name: scopes.remark,
			},
			{
				comment: '08 VELMORA 2044',
				match: raw`(?<![A-Za-z0-9'/.-])(?:(?:\d{4}|\d{2})[ \t]{1,3})?(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|PARAS?|PAGE|PART|SECTION|ITEM|AND|OF|ON|UNSCR|RESOLUTION|IIR|TD|OSC)(?![A-Z]))(?>[A-Z][A-Z'-][A-Z.'-]{0,19}(?:[ \t]{1,3}[A-Z][A-Z.'-]{0,20}){0,3})[ \t]{1,3}\d{1,7}(?![\d/:A-Z])`,
				name: scopes.reference,
			},
		],
	},
	authority: {
		comment:
			'Classified By: … for reasons 1.4 (b) and (d). Cut anywhere by machines, so that it goes on to a blank line.',
		name: line('authority'),
		begin: raw`${start}(${shapes.labels.authority})`,
		beginCaptures: captures({ 1: labelScope('authority') }),
		while: continues,
		patterns: [{ include: '#page-inside' }, ...joinedFields, { include: '#authority-words' }],
	},
	'numbered-authority': {
		comment: 'The authority as paragraph 1, standard in the 1990s: 1. (U) CLASSIFIED BY …',
		begin: raw`${start}((?:[-*] )?(?:Â?¶)?\d{1,2}\.?)[ \t]{1,3}(${shapes.labels.authority})`,
		beginCaptures: { 0: { name: line('paragraph') }, ...captures({ 1: scopes.number, 2: labelScope('authority') }) },
		while: continues,
		patterns: [{ include: '#authority-words' }, { include: '#prose' }],
	},
	'authority-words': {
		patterns: [
			{ match: raw`\G[ \t]{0,3}(?:Classified|CLASSIFIED) (?:by|By|BY):?`, name: labelScope('authority') },
			{ match: raw`(?<![\d.])1[.][ \t]{0,2}[45](?!\d)`, name: scopes.reason },
			{ match: raw`(?i)\([ \t]?[a-h](?:[ \t]?[,/][ \t]?[a-h]){0,7}[ \t]?\)`, name: scopes.reason },
			{ match: raw`\b(?i:reasons?)(?=:|[ \t])`, name: labelScope('reason') },
		],
	},
};
