/** The lines of a header that are still missing, each where it belongs by its order (5 FAH-2 H-320, H-220). */
import { stationName } from '../identify';
import { type Level } from '../model';
import { type Asking } from './asking';
import { linesInForce } from './executiveOrder';
import { markingOf, type Place } from './place';
import { type About, type Proposal } from './proposal';

/** In the order of a telegram. TO and INFO are behind each other even where one of them is missing. */
const order = [
	'dtg',
	'from',
	'to',
	'info',
	'exempt',
	'classification',
	'executive-order',
	'tags',
	'subject',
	'references',
	'authority',
] as const;
type Line = (typeof order)[number];

export function proposeKeywords(place: Place, asking: Asking): readonly Proposal[] {
	const { zone, lead, start, line, file, offset } = place;
	if (zone === 'body' || !isBeginning(place)) return [];
	// What stands behind the caret is somebody's text: only words of a label are replaced.
	if (file.text.slice(offset, line.end).trim() !== '') return [];
	const present = linesPresent(place);
	const isMissing = (name: Line): boolean =>
		!present.some(
			({ name: other, at }) =>
				other === name ||
				(at < start ? order.indexOf(other) > order.indexOf(name) : order.indexOf(other) < order.indexOf(name)),
		);
	const span = { start, end: line.end };
	const typed = lead.toUpperCase();
	return order
		.filter(isMissing)
		.flatMap((name) => writtenAs[name](place, asking))
		.filter(({ text }) => text.toUpperCase().startsWith(typed) || bare(text).startsWith(bare(typed)))
		.map(({ text, detail, about }) => ({
			label: text.trimEnd(),
			detail,
			kind: 'label',
			span,
			text,
			// `EO` is typed for `E.O.` too.
			typed: `${lead}${text}`,
			...(about ? { about } : {}),
		}));
}

/** The line holds no field yet, or only what a half-written label is taken for. */
function isBeginning({ field, lead, kind }: Place): boolean {
	if (!/^[A-Za-z0-9. :]{0,40}$/.test(lead)) return false;
	if (!field || field.kind === 'unread' || field.kind === 'attention') return true;
	return kind === 'text' || kind === 'blank' || kind === 'signature' || kind === 'address';
}

interface Written {
	readonly text: string;
	readonly detail: string;
	readonly about?: About;
}
type Write = (place: Place, asking: Asking) => readonly Written[];

const labelled =
	(text: string, code: string, detail: string): Write =>
	(_, { day }) => [{ text, detail, about: { what: 'keyword', code, day } }];

const writtenAs: Readonly<Record<Line, Write>> = {
	dtg: (_, { now }) => [{ text: `R ${groupOf(now)}`, detail: 'date-time group of this minute, routine' }],
	from: labelled('FM ', 'FM', 'sender'),
	to: labelled('TO ', 'TO', 'action addressees'),
	info: labelled('INFO ', 'INFO', 'information addressees'),
	exempt: labelled('XMT ', 'XMT', 'left out of a collective'),
	classification: ({ section }, { day }) => {
		const from = section.envelope.from?.value?.name.value;
		const post = from === undefined ? '' : `${postOf(from)} `;
		return levels.map(({ spaced, level }) => ({
			text: `${spaced} ${post}`,
			detail: 'classification line',
			about: { what: 'level', code: level, day },
		}));
	},
	'executive-order': (place, { day, books }) => linesInForce(day, markingOf(place.cable)?.level.value, books),
	tags: labelled('TAGS: ', 'TAGS', 'subjects, places, organizations'),
	subject: labelled('SUBJECT: ', 'SUBJECT', 'in capitals, one or two lines'),
	references: labelled('REF: ', 'REF', 'telegrams that are cited'),
	authority: (place, asking) => {
		const level = markingOf(place.cable)?.level.value;
		if (level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE') return [];
		return labelled('Classified By: ', 'CLASSIFIED BY', 'who classified, and why')(place, asking);
	},
};

const levels: readonly { readonly spaced: string; readonly level: Level }[] = [
	{ spaced: 'UNCLAS', level: 'UNCLASSIFIED' },
	{ spaced: 'C O N F I D E N T I A L', level: 'CONFIDENTIAL' },
	{ spaced: 'S E C R E T', level: 'SECRET' },
];

function linesPresent({ section, cable, start, line }: Place): readonly { readonly name: Line; readonly at: number }[] {
	const isKnown = (name: string): name is Line => order.some((known) => known === name);
	const fields = [...section.envelope.fields, ...cable.heading.fields];
	return fields.flatMap((field) => {
		// An address that is written over is none.
		if (field.span.start >= start && field.span.start <= line.end) return [];
		const name = field.kind === 'addressee' ? (field.value?.role ?? 'to') : field.kind;
		return isKnown(name) ? [{ name, at: field.span.start }] : [];
	});
}

/** `141507Z MAR 09` */
export function groupOf(utc: number): string {
	const iso = new Date(utc).toISOString();
	const month = months[Number(iso.slice(5, 7)) - 1];
	return `${iso.slice(8, 10)}${iso.slice(11, 13)}${iso.slice(14, 16)}Z ${month} ${iso.slice(2, 4)}`;
}
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** `AMEMBASSY SAN SALVADOR` numbers its telegrams as SAN SALVADOR, SECSTATE WASHDC as STATE. */
function postOf(name: string): string {
	const station = stationName(name);
	if (station === 'STATE') return station;
	const words = name.split(' ');
	const kept = words.findIndex((_, at) => stationName(words.slice(at).join(' ')) === station && at > 0);
	return kept > 0 ? words.slice(kept).join(' ') : name;
}

function bare(text: string): string {
	return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}
