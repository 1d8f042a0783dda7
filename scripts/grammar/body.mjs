/** Paragraphs, titles, passages, redactions, signature. Prose itself stays uncoloured: it is there to be read. */
import { portion, portionScopes } from './portion.mjs';
import { captures, line, noise, scopes } from './scopes.mjs';
import * as shapes from './shapes.mjs';

const raw = String.raw;
const { start, lineStart, end, continues } = shapes;

const passages = 'SUMMARY|COMMENT|NOTE|TEXT|INTRODUCTION|BACKGROUND|QUOTE';
const titled = 'Summary|Comment|Note|Text|Introduction|Background|Quote';
const opener = raw`(?:BEGIN |Begin )?(?:(?:EMBASSY|POST|Embassy|Post)(?:'S|'s)? )?(?:(?:${passages})(?: AND (?:COMMENT|INTRODUCTION|ACTION REQUEST|SUMMARY))?|(?:${titled})(?: (?:and|And) (?:[Cc]omment|[Ii]ntroduction|[Aa]ction [Rr]equest|[Ss]ummary))?)(?![A-Za-z'-])`;
const marker = raw`(?:END|BEGIN|End|Begin)[ \t](?:OF |of )?(?:${passages}|${titled}|summary|comment|note|text|quote)(?: (?:AND|[Aa]nd) (?:COMMENT|[Cc]omment|SUMMARY|[Ss]ummary|ACTION REQUEST|[Aa]ction [Rr]equest))?(?![A-Za-z'-])[.:]?`;
/** Without a colon an opener is one only where a sentence ends with it, or a dash follows. */
const openerEnd = raw`(?=[ \t]?(?:\.|--|-[ \t])|${end})`;

export const body = {
	blank: { match: raw`^[ \t]*\n` },
	'text-begins': {
		comment: 'Most lines at which text begins, or goes on behind a blank or page line.',
		begin: shapes.longProse,
		while: continues,
		patterns: [{ include: '#opener-first' }, { include: '#prose' }],
	},
	body: {
		comment: 'Runs of text lines. The first line of a run may be a title or a surname alone.',
		patterns: [
			{ include: '#page' },
			{ include: '#release' },
			{ include: '#marking' },
			{ include: '#stamp' },
			{
				name: line('signature'),
				match: raw`${start}(${shapes.name})${end}`,
				captures: captures({ 1: scopes.signature }),
			},
			{ include: '#title' },
			{
				begin: raw`^(?=[ \t]*[^ \t\n])`,
				while: continues,
				patterns: [{ include: '#opener-first' }, { include: '#prose' }],
			},
		],
	},
	paragraph: {
		comment: '¶1. (C), - 12. (SBU), 4.(U): the number as written, then the portion mark; the text up to a blank line.',
		begin: raw`${start}(${shapes.paragraph})`,
		beginCaptures: { 0: { name: line('paragraph') }, 1: { name: scopes.number } },
		while: shapes.textContinues,
		patterns: [{ include: '#portion' }, { include: '#opener-first' }, { include: '#prose' }],
	},
	portion: {
		comment: 'Behind the number, with the opener that may follow: (C/NF), (SBU) SUMMARY.',
		match: raw`\G[ \t]{0,4}${portion}(?:[ \t]{0,3}(${opener})${openerEnd})?`,
		captures: captures({ ...portionScopes(1), 5: scopes.passage }),
	},
	'opener-first': {
		comment: 'SUMMARY. or COMMENT -- where text begins',
		match: raw`\G[ \t]{0,4}(${opener})${openerEnd}`,
		captures: captures({ 1: scopes.passage }),
	},
	prose: {
		patterns: [
			{ include: '#release-inside' },
			{ include: '#stamp-inside' },
			{ include: '#line-inside' },
			{ include: '#marks' },
			{ include: '#words' },
			{ include: '#paragraph-inside' },
		],
	},
	'release-inside': {
		name: line('release'),
		match: raw`${lineStart}(${shapes.release})`,
		captures: captures({ 1: noise('release') }),
	},
	'line-inside': {
		comment:
			'One pattern for all that can begin a line of text, because every line asks for it: a page line, a surname alone, A. or (a) before an item, dashes or a star before an item.',
		match: raw`${lineStart}(?![a-z][a-z ])(?:(${shapes.page})|(${shapes.name})${end}|(?:((?:Â?¶[ \t]?)?[A-Za-z][.)]|\([A-Za-z]\))|(-{1,2}|[*•]))(?=[ \t]{1,8}[^ \t\n]))`,
		captures: captures({
			1: `${line('page')} ${noise('page')}`,
			2: `${line('signature')} ${scopes.signature}`,
			3: `${line('item')} ${scopes.item}`,
			4: `${line('item')} punctuation.definition.item.cable`,
		}),
	},
	words: {
		comment:
			'One pattern again: END SUMMARY., (End comment.), BEGIN TEXT, and a surname that runs on behind it; SUMMARY:, (Comment:, SUMMARY: (C); names struck out. The class of first letters lets the engine skip what cannot begin one.',
		match: raw`(?<![A-Za-z])(?=[BCEINPQSTX])(?:(${marker})(?:\)?[.]?[ \t]{1,4}(${shapes.name}|[A-Z][a-z]{2,20})${end})?|(${opener})[ \t]?:(?:[ \t]{1,3}${portion})?|(X{4,})(?![A-Za-z]))`,
		captures: captures({
			1: scopes.passage,
			2: `${line('signature')} ${scopes.signature}`,
			3: scopes.passage,
			...portionScopes(4),
			8: scopes.redaction,
		}),
	},
	'paragraph-inside': {
		comment:
			'In reflowed files paragraphs begin in the middle of a line, always with a portion mark: … week. 3. (U) The …',
		match: raw`(?<=[ \t])(¶?\d{1,2}\.)[ \t]?${portion}`,
		captures: captures({ 1: scopes.number, ...portionScopes(2) }),
	},
	title: {
		comment: 'Titles alone on their line: the rule that may follow is not seen from here.',
		patterns: [
			{
				begin: raw`${start}(${shapes.inlineTitle})([ \t]{1,9}[-=][-= \t]{4,240})$`,
				beginCaptures: {
					0: { name: line('title') },
					...captures({ 1: scopes.title, 2: scopes.rule }),
				},
				while: continues,
				patterns: [{ include: '#prose' }],
			},
			{
				begin: raw`${start}(${shapes.title})`,
				beginCaptures: { 0: { name: line('title') }, 1: { name: scopes.title } },
				while: continues,
				patterns: [{ include: '#ruled-title' }, { include: '#prose' }],
			},
		],
	},
	'ruled-title': {
		name: line('title'),
		match: raw`${lineStart}(${shapes.ruledTitle})`,
		captures: captures({ 1: scopes.title }),
	},
	rule: {
		comment: 'A rule; lines directly below it that look like a title are one.',
		begin: raw`${start}(${shapes.rule})`,
		beginCaptures: { 0: { name: line('rule') }, 1: { name: scopes.rule } },
		while: continues,
		patterns: [{ include: '#ruled-title' }, { include: '#prose' }],
	},
};
