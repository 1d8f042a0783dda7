import { addressNames, stationName } from '../../identify';
import { headingFields } from '../fieldsOf';
import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const unknownStation: Rule = {
	code: 'unknown-station',
	summary: 'A reference names no post, but nearly one.',
	rationale:
		'A misspelled name cannot be followed. Posts are spelled in many ways, most of which the list knows; a name far from all of them may be one that the list lacks, so that only those a slip of the pen away from a single post are told. What the telegram itself is addressed to is known from there.',
	source: 'list of stations',
	example: { wrong: '     C. LONDNO 10211\n', mended: '     C. LONDON 10211\n', instead: '     C. STATE 10211\n' },
	severity: 'hint',
	*check(cable, { books }) {
		const own = new Set(addressNames(cable));
		const told = new Set<string>();
		for (const { value } of headingFields(cable, 'references')) {
			for (const { type, station } of value ?? []) {
				if (type !== 'cable' || !station) continue;
				const name = stationName(station.value);
				if (own.has(name) || told.has(name) || books.stations.known(station.value) !== undefined) continue;
				told.add(name);
				const meant = books.stations.nearest(name);
				if (meant === undefined) continue;
				yield {
					span: station.span,
					message: `${brief(station.value)} is on no list of posts; did you mean ${meant}?`,
					fix: proposeTo(station.span, meant),
				};
			}
		}
	},
};
