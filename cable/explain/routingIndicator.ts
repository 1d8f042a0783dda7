/** Routing indicators of FL2, FL3 and the address lines. An unlisted one is told no further than its letters reach. */
import { type Books } from '../books/books';
import { type BookRow } from '../books/columns';
import { sameName } from '../books/names';
import { listOf } from '../books/table';
import { type Meaning, sureness, told } from './explanation';
import { kindAndPlace } from './words';

/** `name` is what this header has behind the slash (or behind FM, for the sender's own). */
export function explainRoutingIndicator(code: string, name: string | undefined, books: Books): Meaning {
	const listed = books.routingIndicator(code);
	return listed ? explainListed(listed, name, books) : explainUnlisted(code, name, books);
}

function explainListed(row: BookRow<'routing-indicators'>, name: string | undefined, books: Books): Meaning {
	const code = row.indicator;
	const also = listOf(row.also);
	const alias = name !== undefined && also.some((other) => sameName(other, name));
	const differs = name !== undefined && !sameName(name, row.name);
	const sure = sureness(row.sure);
	const source = row.source;
	const here = kindAndPlace(row.kind, row.place, row.country, books);
	if (row.use === 'gateway') {
		return {
			title: name ? `${code}: ${name}` : `${code}: gateway, not one addressee`,
			facts: told(
				`${row.name}: a gateway that passes the message on.`,
				name
					? 'The name behind the slash is the addressee.'
					: 'The name behind the slash of an address line tells the addressee.',
				row.note,
			),
			source,
			sure,
		};
	}
	// A shared indicator is whoever the header says; a name of its own that differs is told, not believed.
	if (differs && (row.use === 'shared' || alias)) {
		const listing = `The indicator is listed as ${row.name}${here ? ` (${here})` : ''}`;
		const shared = alias ? `${listing}; this name is known for it too.` : `${listing}.`;
		return { title: `${code}: ${name}`, facts: told(shared, row.note), source, sure };
	}
	const others = name === undefined && row.use === 'shared' ? also.slice(0, 3) : [];
	return {
		title: `${code}: ${row.name}`,
		facts: told(
			row.kind === 'collective'
				? 'Collective: one address for many posts. Its members are not told here.'
				: here && `${here}.`,
			differs && `This header calls it ${name}.`,
			others.length > 0 && `Also used for ${others.join(', ')}.`,
			row.note,
		),
		source,
		sure,
	};
}

/** In the decoder's order: garble of a listed one, range, name behind the slash, prefix, second letter. */
function explainUnlisted(code: string, name: string | undefined, books: Books): Meaning {
	const hint = books.routingHint(code);
	const meant = name === undefined ? undefined : books.routingNeighbours(code).find((row) => hasName(row, name));
	if (meant && name !== undefined) {
		return {
			title: `${code}: ${name}`,
			facts: told(
				`Not in the list; probably a garble of ${meant.indicator}, one letter away and listed under this name.`,
				kindAndPlace(meant.kind, meant.place, meant.country, books),
			),
			source: meant.source,
			sure: 'inferred',
		};
	}
	if (hint.range) {
		const [from, to] = hint.range.pattern.split('-');
		return {
			title: `${code}: ${hint.range.meaning}`,
			facts: told(
				`One of the run ${from} to ${to}, which belongs to one station.`,
				name && `This header calls it ${name}.`,
			),
			source: hint.range.source,
			sure: 'known',
		};
	}
	const facts = told(
		name === undefined
			? 'Not in the list of routing indicators.'
			: 'Not in the list of routing indicators; the name is the one in this header.',
		hint.network && `${hint.network.pattern}: ${hint.network.meaning}.`,
		hint.collective && 'By its pattern probably a collective, an address of many posts.',
		!hint.network &&
			hint.owner &&
			`${hint.owner.pattern}: an indicator of ${ownerInWords(hint.owner.meaning)}; that says nothing about the place.`,
		!hint.network && !hint.owner && 'Its letters tell nothing that is documented.',
	);
	const source = (hint.network ?? hint.owner)?.source ?? '';
	if (name !== undefined) return { title: `${code}: ${name}`, facts, source, sure: 'inferred' };
	return { title: `${code}: not a listed routing indicator`, facts, source, sure: 'unknown' };
}

function hasName(row: BookRow<'routing-indicators'>, name: string): boolean {
	return sameName(row.name, name) || listOf(row.also).some((other) => sameName(other, name));
}

function ownerInWords(owner: string): string {
	return owner === 'United States' || owner === 'United Kingdom' || owner === 'Netherlands' ? `the ${owner}` : owner;
}
