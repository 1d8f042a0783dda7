/** The lines of a telegram's header, in their order (5 FAH-2 H-320, H-220). */
import { stationName } from '../identify';
import { type Level } from '../model';
import { linesInForce } from './executiveOrder';
import { type HeaderLine, labelledLine } from './headerLine';
import { groupOf } from './moment';
import { markingOf, type Place } from './place';

const levels: readonly { readonly spaced: string; readonly level: Level }[] = [
	{ spaced: 'UNCLAS', level: 'UNCLASSIFIED' },
	{ spaced: 'C O N F I D E N T I A L', level: 'CONFIDENTIAL' },
	{ spaced: 'S E C R E T', level: 'SECRET' },
];

const authority = labelledLine('authority', 'Classified By: ', 'who classified, and why', 'CLASSIFIED BY');

export const telegramLines: readonly HeaderLine[] = [
	{
		name: 'dtg',
		write: (_, { now }) => [{ text: `R ${groupOf(now)}`, detail: 'date-time group of this minute, routine' }],
	},
	labelledLine('from', 'FM ', 'sender', 'FM'),
	labelledLine('to', 'TO ', 'action addressees', 'TO'),
	labelledLine('info', 'INFO ', 'information addressees', 'INFO'),
	labelledLine('exempt', 'XMT ', 'left out of a collective', 'XMT'),
	{
		name: 'classification',
		write({ section }, { day }) {
			const from = section.envelope.from?.value?.name.value;
			const post = from === undefined ? '' : `${postOf(from)} `;
			return levels.map(({ spaced, level }) => ({
				text: `${spaced} ${post}`,
				detail: 'classification line',
				about: { what: 'level', code: level, day },
			}));
		},
	},
	{
		name: 'executive-order',
		write: ({ cable }, { day, books }) => linesInForce(day, markingOf(cable)?.level.value, books),
	},
	labelledLine('tags', 'TAGS: ', 'subjects, places, organizations', 'TAGS'),
	labelledLine('subject', 'SUBJECT: ', 'in capitals, one or two lines', 'SUBJECT'),
	labelledLine('references', 'REF: ', 'telegrams that are cited', 'REF'),
	{
		name: 'authority',
		write: (place, asking) => (isUnclassified(place) ? [] : authority.write(place, asking)),
	},
];

function isUnclassified({ cable }: Place): boolean {
	const level = markingOf(cable)?.level.value;
	return level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE';
}

/** `AMEMBASSY SAN SALVADOR` numbers its telegrams as SAN SALVADOR, SECSTATE WASHDC as STATE. */
function postOf(name: string): string {
	const station = stationName(name);
	if (station === 'STATE') return station;
	const words = name.split(' ');
	const kept = words.findIndex((_, at) => stationName(words.slice(at).join(' ')) === station && at > 0);
	return kept > 0 ? words.slice(kept).join(' ') : name;
}
