/** Addresses of a message in the labelled form, the place before the post: `TOKYO, AMEMBASSY` (FORMAT 4). */
import { type Books } from '../books/books';
import { skipBlanks } from '../fields/scan';
import { type Address, addressesOf, mostAddresses } from './addressBook';
import { type Place } from './place';
import { type Proposal } from './proposal';

export function proposeLabelledAddresses(place: Place, books: Books, day: string): readonly Proposal[] {
	const { field, file, offset, line } = place;
	if (field?.kind !== 'addressee') return [];
	const { label, value } = field;
	const isBehindOther = value !== undefined && offset > value.name.span.end;
	const from = label && label.start >= line.start ? label.end : line.start;
	// Behind a name there is another only after a semicolon.
	const separator = file.text.lastIndexOf(';', offset - 1);
	if (offset < from || (isBehindOther && separator < value.name.span.end)) return [];
	const start = skipBlanks(file.text, Math.max(from, separator + 1), offset);
	const end = value && !isBehindOther ? value.name.span.end : offset;
	const typed = file.text.slice(start, offset).toUpperCase();
	const isTurned = value?.role !== 'from' && !place.lead.startsWith('From:');
	return addressesOf(books)
		.flatMap((address) => writtenAs(address, isTurned))
		.filter(({ text }) => text.startsWith(typed))
		.slice(0, mostAddresses)
		.map(({ text, address: { name, where, indicator } }) => ({
			label: text,
			detail: where,
			kind: 'address',
			span: { start, end },
			text,
			about: { what: 'address', code: name, day, beside: indicator },
		}));
}

// "AMEMBASSY TOKYO": what a post is, and where
const post = /^(AMEMBASSY|AMCONSUL|USMISSION|SECSTATE) (.{1,60})$/;

/** A name that does not begin with the kind of a post is turned in ways that no list has. */
function writtenAs(
	address: Address,
	isTurned: boolean,
): readonly { readonly text: string; readonly address: Address }[] {
	const found = post.exec(address.name);
	if (!found) return [];
	return [{ text: isTurned ? `${found[2]}, ${found[1]}` : address.name, address }];
}
