/** Messages in the form of labels, since 2009. Each label begins a line; its value goes on to the next label or blank line. */
import { captures, line, noise, scopes } from './scopes.mjs';
import * as shapes from './shapes.mjs';

const raw = String.raw;
const { start, continues } = shapes;
const label = (/** @type {string} */ name) => `${scopes.label}.${name}.cable`;

/** A label and its value; `first` and `rest` say what the label's line and those that follow it are called. */
const field = (
	/** @type {keyof typeof shapes.labelled} */ name,
	/** @type {string} */ first,
	/** @type {string} */ rest,
	/** @type {object[]} */ ...patterns
) => ({
	begin: raw`${start}(${shapes.labelled[name]})`,
	beginCaptures: { 0: { name: line(first) }, ...captures({ 1: label(first) }) },
	while: continues,
	patterns: [
		{ include: '#page-inside' },
		{ begin: raw`\G(?!^)`, end: '$', name: line(first), patterns },
		{ begin: raw`\G^`, end: '$', name: line(rest), patterns },
	],
});

const addresses = [
	{ match: raw`(?<![A-Z])${shapes.precedence}(?![A-Z])`, name: scopes.precedence },
	{ match: raw`;`, name: scopes.slash },
	{
		match: raw`[A-Z][A-Z0-9.'/-]{0,30}(?:,?[ \t]{1,3}(?!${shapes.precedence}(?![A-Z]))[A-Z][A-Z0-9.'/-]{0,30}){0,7}`,
		name: scopes.plad,
	},
];
const addressees = (/** @type {'from' | 'to' | 'info' | 'exempt'} */ role) =>
	field(role, `header.${role}`, 'header.address', ...addresses);

export const labelled = {
	labelled: {
		patterns: [
			'labelled-number',
			'labelled-date',
			'labelled-from',
			'labelled-to',
			'labelled-info',
			'labelled-exempt',
			'labelled-captions',
			'labelled-attention',
			'trailer',
		].map((name) => ({ include: `#${name}` })),
	},
	'labelled-number': {
		comment: 'MRN: 09 VELMORA 412',
		...field('mrn', 'mrn', 'mrn', {
			match: raw`(?:\d{4}|\d\d)[ \t]{1,3}[A-Z][A-Z .'-]{1,60}[ \t]\d{1,7}`,
			name: scopes.mrn,
		}),
	},
	'labelled-date': {
		comment: 'Date/DTG: Mar 14, 2014 / 141507Z MAR 14',
		...field(
			'date',
			'header.date-time',
			'header.date-time',
			{ match: shapes.group, name: scopes.dateTime },
			{ match: raw`[A-Z][a-z]{2,8}\.?[ \t]{1,2}\d{1,2},[ \t]{1,2}\d{4}`, name: scopes.date },
		),
	},
	'labelled-from': addressees('from'),
	'labelled-to': addressees('to'),
	'labelled-info': addressees('info'),
	'labelled-exempt': addressees('exempt'),
	'labelled-captions': field('caption', 'caption', 'caption', {
		match: raw`[A-Z][A-Z -]{1,40}(?=[ \t]*(?:[,;]|$))`,
		name: scopes.caption,
	}),
	'labelled-attention': field('attention', 'attention', 'attention', {
		match: raw`[^ \t\n][^\n]*`,
		name: scopes.attention,
	}),
	trailer: {
		comment: 'Behind the text: Signature, Drafted By, Cleared By … Dissemination Rule.',
		...field('trailer', 'trailer', 'trailer', { match: raw`[^ \t\n][^\n]*`, name: noise('trailer') }),
	},
};
