import { stationName } from '../../identify';
import { type Cable, type Span } from '../../model';
import { proposeTo } from '../fixes';
import { type Rule } from '../rule';
import { brief } from '../wording';

export const unknownAddressStation: Rule = {
	code: 'unknown-address-station',
	summary: 'An address line names no post, but nearly one.',
	rationale:
		'Prints of 1973-79 name posts in words alone, without routing indicators, so that a slip in the name is all that is left of it. As in references, only those a slip of the pen away from a single post are told.',
	source: 'list of stations',
	example: {
		of: 'archived',
		wrong: 'INFO AMEMBASSY LONDNO\n',
		mended: 'INFO AMEMBASSY LONDON\n',
		instead: 'INFO AMEMBASSY NORTHPORT\n',
	},
	severity: 'hint',
	years: { from: 1973, to: 1979 },
	*check(cable, { books }) {
		const told = new Set<string>();
		// What the telegram calls its own post is not doubted.
		const own = cable.heading.classification?.value?.mrn?.value.post;
		if (own !== undefined) told.add(stationName(own));
		for (const { name, span } of postsOf(cable)) {
			const bare = stationName(name);
			if (told.has(bare) || books.stations.known(name) !== undefined) continue;
			told.add(bare);
			const meant = books.stations.nearest(bare);
			if (meant === undefined) continue;
			yield {
				span,
				message: `${brief(name)} is on no list of posts; did you mean ${meant}?`,
				fix: proposeTo(span, meant),
			};
		}
	},
};

const kind = /^(?:AM(?:EMBASSY|CONSUL|CONGEN)|USMISSION|USLO|USINT) {1,3}(?=[A-Z][A-Z .'-]{2,30}$)/;

/** Posts behind the word for their kind; collectives, agencies and commands have other words. */
function* postsOf(cable: Cable): Iterable<{ readonly name: string; readonly span: Span }> {
	for (const { envelope } of cable.sections) {
		for (const { value } of [...(envelope.from ? [envelope.from] : []), ...envelope.to, ...envelope.info]) {
			const found = value && kind.exec(value.name.value);
			if (!found) continue;
			const { start, end } = value.name.span;
			// A name cut by a page of the print is not where it seems.
			if (end - start !== value.name.value.length) continue;
			yield { name: value.name.value.slice(found[0].length), span: { start: start + found[0].length, end } };
		}
	}
}
