/** Format lines FL1-FL9, the archive's lines around them, and noise that can stand anywhere. */
import { captures, levels, line, noise, scopes } from './scopes.mjs';
import * as shapes from './shapes.mjs';

const raw = String.raw;
const { start, end } = shapes;
const label = (/** @type {string} */ name) => `${scopes.label}.${name}.cable`;

/** `RUEHNP/AMEMBASSY NORTHPORT//HBR// PRIORITY 0114`; five groups, six with the label that may stand before it. */
export const address = raw`(?:(R[A-Z0-9]{3,7})([ \t]?/))?([^ \t\n/](?:[^/\n]|/(?!/)){0,99}?)(?:[ \t]{0,2}//([^\n]{1,60}?)(?://)?)?(?:[ \t]{1,9}(${shapes.precedence}))?(?:[ \t]{1,9}(\d{4}))?(?:[ \t]{1,9}GRNC)?[ \t]{0,80}$`;
const addressScopes = [scopes.indicator, scopes.slash, scopes.plad, scopes.office, scopes.precedence, scopes.serial];
const addressLine = (/** @type {string} */ kind, /** @type {string} */ words) => ({
	name: line(`header.${kind}`),
	match: raw`${start}(${words})[ \t]{0,3}${address}`,
	captures: captures({ 1: label(kind), ...numbered(2) }),
});

export function numbered(/** @type {number} */ first) {
	return Object.fromEntries(addressScopes.map((scope, index) => [index + first, scope]));
}

/** Lines of addresses without a blank line between them. */
const addressLines = (/** @type {string} */ begin) => ({
	begin,
	while: shapes.addressesContinue,
	patterns: [
		{ include: '#date-time-group' },
		{ include: '#page-inside' },
		addressLine('from', raw`FM(?=[ \t])`),
		addressLine('to', raw`TO(?=[ \t])`),
		addressLine('info', raw`INFO(?=[ \t])`),
		addressLine('exempt', raw`XMT(?:/|(?=[ \t]))`),
		{
			name: line('header.address'),
			match: raw`${start}${address}`,
			captures: captures(numbered(1)),
		},
	],
});

/** The levels of the security signal's letters. */
const signalLetters = raw`(?:(T{5})|(S{5})|(C{5})|([EUR]{5}))`;
const signalLevels = [levels['top-secret'], levels.secret, levels.confidential, levels.unclassified];

export const envelope = {
	transmission: {
		comment: 'FL1, with FL2 or FL3 behind it where a copy has joined them: VZCZCXRO0417',
		name: line('header.transmission'),
		begin: raw`${start}(${shapes.transmission})`,
		beginCaptures: captures({ 1: noise('transmission') }),
		end: '$',
		patterns: [
			{
				match: raw`(?<=[ \t])(?:ZZ|OO|PP|RR|WW|YY)(?=[ \t]{1,3}R[A-Z0-9]{3,7}(?![A-Z0-9]))`,
				name: scopes.precedence,
			},
			{ include: '#originator-words' },
			{ match: raw`(?<=[ \t])${shapes.indicator}`, name: scopes.indicator },
		],
	},
	routing: {
		comment: 'FL2, over several lines when there are many addressees: OO RUEHQD RUEHQF',
		name: line('header.routing'),
		begin: raw`${start}(${shapes.routing})`,
		beginCaptures: captures({ 1: scopes.precedence }),
		while: raw`${start}(?=${shapes.indicators}${end})`,
		patterns: [{ match: shapes.indicator, name: scopes.indicator }],
	},
	originator: {
		comment: 'FL3: DE RUEHVM #0412/01 0731507',
		name: line('header.originator'),
		begin: raw`${start}(?=${shapes.originator})`,
		end: '$',
		patterns: [{ include: '#originator-words' }],
	},
	'originator-words': {
		match: raw`\b(DE)[ \t]{1,2}(R[A-Z0-9]{3,7})[ \t]{1,2}(#\d{4})(?:(/)(\d{2}))?[ \t]{1,2}(\d{7})(?!\d)`,
		captures: captures({
			1: label('originator'),
			2: scopes.indicator,
			3: scopes.serial,
			4: scopes.slash,
			5: 'constant.numeric.section.cable',
			6: 'constant.numeric.filing-time.cable',
		}),
	},
	security: {
		comment: 'FL4, letters in the colour of their level, then operating signals: ZNY CCCCC ZZH',
		name: line('header.security'),
		begin: raw`${start}(ZN[RY])[ \t]{1,2}${signalLetters}(?![A-Z])`,
		beginCaptures: captures({
			1: label('security'),
			...Object.fromEntries(signalLevels.map((scope, index) => [index + 2, scope])),
		}),
		end: '$',
		patterns: [{ include: '#operating-signal' }],
	},
	'operating-signal': { match: raw`\bZ[A-Z]{2}[1-9]?(?![A-Z])`, name: scopes.signal },
	addresses: {
		comment:
			'FL5 to FL9. FM, TO and INFO are labels only under a date-time group or before a name that posts have: text in capitals begins lines with TO as well. Addresses go on until a blank line, and behind the end of a page.',
		begin: raw`^(?=[ \t]{0,80}(?:${shapes.dtg}|${shapes.addressed}))`,
		while: shapes.untilAddressed,
		patterns: [
			addressLines(raw`^(?=[ \t]{0,80}(?:${shapes.dtg}|${shapes.addressed}))`),
			{
				begin: raw`^(?=[ \t]{0,80}(?:${shapes.page}|${shapes.marking}|${shapes.release}|${shapes.pageNumber}))`,
				while: shapes.untilAddressed,
				patterns: [
					{ include: '#page-end' },
					addressLines(raw`^(?=[ \t]{0,80}[A-Z][^a-z\n]{2,80}$)`),
					{ include: '#body' },
				],
			},
			{ include: '#banner' },
			{ include: '#notice' },
			{ include: '#body' },
		],
	},
	'date-time-group': {
		comment: 'FL5: O R 141507Z MAR 09',
		name: line('header.date-time'),
		begin: raw`${start}(${shapes.prosigns})[ \t]{1,3}(${shapes.moment})`,
		beginCaptures: captures({ 1: scopes.precedence, 2: scopes.dateTime }),
		end: '$',
		patterns: [{ include: '#operating-signal' }],
	},
};

export const wrapper = {
	distribution: {
		comment: 'Action offices: ACTION QQ-10, then columns of INFO  LOG-00   EEB-00',
		name: line('distribution'),
		begin: raw`${start}(ACTION|ORIGIN|INFO)[ \t]{1,8}(?=[A-Z/]{1,6}-\d\d(?!\d))`,
		beginCaptures: captures({ 1: label('distribution') }),
		while: raw`${start}(?=${shapes.offices})`,
		patterns: [
			{
				match: raw`(?<![A-Z/])([A-Z/]{1,6})(-)(\d\d)(?!\d)`,
				captures: captures({ 1: scopes.office, 2: scopes.slash, 3: 'constant.numeric.copies.cable' }),
			},
			{
				match: raw`(/)(\d{3})(?:[ \t]{0,3}([WR]))?`,
				captures: captures({ 1: scopes.slash, 2: 'constant.numeric.copies.cable', 3: scopes.signal }),
			},
		],
	},
	receipt: {
		comment: 'The time of receipt behind dashes: ------------------076543 251606Z /38',
		name: line('receipt'),
		match: raw`${start}(${shapes.receipt})`,
		captures: captures({ 1: noise('receipt') }),
	},
	notice: {
		comment: 'This record is a partial extract of the original cable. …',
		name: line('notice'),
		match: raw`${start}(${shapes.notice}[^\n]*)$`,
		captures: captures({ 1: noise('notice') }),
	},
	banner: {
		comment: 'A publisher’s date: Wednesday, 14 March 2007, 09:15',
		name: line('banner'),
		match: raw`${start}(${shapes.banner})`,
		captures: captures({ 1: noise('banner') }),
	},
	page: {
		comment: 'Page lines fall anywhere, in the middle of a sentence or of a subject: VELMORA 00000412  002 OF 002',
		name: line('page'),
		match: raw`${start}(${shapes.page})`,
		captures: captures({ 1: noise('page') }),
	},
	'page-inside': {
		comment: 'Page lines and stamps, inside a rule that goes on from line to line.',
		patterns: [
			{
				name: line('page'),
				match: raw`${shapes.lineStart}(${shapes.page})`,
				captures: captures({ 1: noise('page') }),
			},
			{
				name: line('release'),
				match: raw`${shapes.lineStart}(${shapes.release})`,
				captures: captures({ 1: noise('release') }),
			},
			{ include: '#stamp-inside' },
		],
	},
	stamp: {
		comment:
			'Stamps of released copies: UNCLASSIFIED U.S. Department of State Case No. …, RELEASED IN PART, B1, 1.4(D)',
		name: line('stamp'),
		match: raw`${start}(${shapes.stamp}|${shapes.marks})`,
		captures: captures({ 1: noise('stamp') }),
	},
	'stamp-inside': {
		name: line('stamp'),
		match: raw`${shapes.lineStart}(${shapes.stamp})`,
		captures: captures({ 1: noise('stamp') }),
	},
	marks: {
		comment: 'Exemptions alone on a line of text or behind it: B1, 1.4(D)',
		patterns: [
			{
				name: line('stamp'),
				match: raw`${shapes.lineStart}(${shapes.marks})`,
				captures: captures({ 1: noise('stamp') }),
			},
			{ match: raw`(?<=[ \t]{3})${shapes.marks}`, name: noise('stamp') },
		],
	},
	'end-mark': {
		comment: 'NNNN, #0412, BT',
		name: line('end'),
		match: raw`${start}(${shapes.endMark})`,
		captures: captures({ 1: noise('end') }),
	},
};
