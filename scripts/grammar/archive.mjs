/** The Department's print of 1973-79 and the archive around it: page ends, drafting, marks, attributes. */
import { captures, levels, line, noise, scopes } from './scopes.mjs';
import * as shapes from './shapes.mjs';

const raw = String.raw;
const { start, end } = shapes;
const label = (/** @type {string} */ name) => `${scopes.label}.${name}.cable`;

const plain = (/** @type {string} */ kind, /** @type {string} */ shape) => ({
	name: line(kind),
	match: raw`${start}(${shape})`,
	captures: captures({ 1: noise(kind) }),
});

export const archive = {
	mark: {
		comment: 'Message Text',
		name: line('mark'),
		match: raw`${start}(${shapes.archiveMark})`,
		captures: captures({ 1: label('mark') }),
	},
	foot: plain('mark', raw`${shapes.foot}[^\n]{0,80}`),
	release: plain('release', shapes.release),
	lost: plain('lost', raw`(?:${shapes.lost})[^\n]{0,80}`),
	damaged: plain('damaged', shapes.lostCharacters),
	attributes: {
		comment:
			'Message Attributes, then Key: value, one a line, with lines that go on; up to the text of another record.',
		begin: raw`^(?=[ \t]{0,80}Message Attributes${end})`,
		while: raw`^(?![ \t]{0,80}Message Text${end})`,
		patterns: [
			{ include: '#mark' },
			{ include: '#foot' },
			{
				comment: 'A stamp directly below a key is its value.',
				begin: raw`${start}(${shapes.attribute})`,
				beginCaptures: { 0: { name: line('attribute') }, ...captures({ 1: label('attribute') }) },
				while: raw`^(?=[ \t]*[^ \t\n])(?![ \t]{0,80}(?:${shapes.attribute}|\*{3}|Message ))`,
				contentName: line('attribute'),
			},
			{ include: '#release' },
			{ include: '#body' },
		],
	},
	drafting: {
		comment: 'DRAFTED BY EB/XX/YY:ABEXAMPLE:CD, APPROVED BY …, who cleared it, up to the dash line.',
		begin: raw`${start}(DRAFTEDY?|APPROVED|EPPROVED) (BY)(?=[ \t]{0,3}[:=-]?[ \t]{0,3}[A-Z][A-Z/-]{0,24}[ \t]?:)`,
		beginCaptures: { 0: { name: line('drafting') }, ...captures({ 1: label('drafting'), 2: label('drafting') }) },
		while: shapes.continues,
		contentName: line('drafting'),
		patterns: [
			{
				match: raw`(?<=[ \t:=-]|^)([A-Z]{1,6}(?:[/-][A-Z0-9]{1,6}){0,4})[ \t]?(?=:| - )`,
				captures: captures({ 1: scopes.office }),
			},
			{ match: raw`\((?:SUBS|INFO|DRAFT|IN DRAFT|PHONE|IN SUBSTANCE)\)`, name: scopes.remark },
		],
	},
	'first-page': {
		comment: 'PAGE 01, on one line or two, and the two figures below it (to December 1976).',
		begin: raw`^(?=[ \t]{0,80}(?:${shapes.firstPage}|${shapes.pageNumber}))`,
		while: raw`^(?=[ \t]{0,80}(?:$|\d\d${end}|${shapes.pageRest}))`,
		patterns: [
			plain('page', raw`${shapes.page}|${shapes.pageNumber}|${shapes.pageRest}`),
			plain('terminal', raw`\d\d${end}`),
		],
	},
	marking: {
		comment: 'A level alone on its line: foot and head of a page.',
		name: line('classification'),
		match: raw`${start}(?:(TOP SECRET)|(SECRET)|(CONFIDENTIAL)|(LIMITED OFFICIAL USE)|(UNCLAS(?:SIFIED)?))${end}`,
		captures: captures({
			1: levels['top-secret'],
			2: levels.secret,
			3: levels.confidential,
			4: levels['limited-official-use'],
			5: levels.unclassified,
		}),
	},
	'page-end': {
		comment: 'Whatever may stand around the end of a page, inside something that goes on behind it.',
		patterns: [
			{ include: '#first-page' },
			{ include: '#page' },
			{ include: '#release' },
			{ include: '#marking' },
			{ include: '#banner' },
		],
	},
};
