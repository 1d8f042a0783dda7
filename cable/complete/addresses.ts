/**
 * Posts and other addresses behind FM, TO, INFO and XMT, found by name or by routing indicator. Choosing one writes
 * both, `RUEHKO/AMEMBASSY TOKYO`, except where this header has names alone (5 FAH-2 H-231).
 */
import { skipBlanks } from '../fields/scan';
import { type Addressee, type EnvelopeField } from '../model';
import { type Address, addressesOf, matching } from './addressBook';
import { type Asking } from './asking';
import { proposeLabelledAddresses } from './labelledAddresses';
import { type Place } from './place';
import { type Proposal } from './proposal';

type Role = NonNullable<Addressee['value']>['role'];

export function proposeAddresses(place: Place, { books, day }: Asking): readonly Proposal[] {
	if (place.cable.form === 'labelled') return proposeLabelledAddresses(place, books, day);
	const open = openAddress(place);
	if (!open) return [];
	const { start, end, role } = open;
	const typed = place.file.text.slice(start, place.offset).toUpperCase();
	const isBare =
		role === 'from' || role === 'exempt' || hasNamesAlone(place) || (day < '1980' && !hasIndicators(place));
	return matching(addressesOf(books), typed).map(({ name, indicator, where }) => {
		const text = isBare || indicator === '' ? name : `${indicator}/${name}`;
		return {
			label: text,
			detail: where,
			kind: 'address',
			span: { start, end },
			text,
			typed: typedFor(typed, { name, indicator }),
			about: { what: 'address', code: name, day, beside: indicator },
		};
	});
}

/**
 * From what fits on: all that fit are equal to an editor that goes on filtering, and stay in the order of this list.
 * A slash says that the indicator is typed first.
 */
function typedFor(typed: string, { name, indicator }: Pick<Address, 'name' | 'indicator'>): string {
	if (typed.includes('/')) return `${indicator}/${name}`;
	if (name.startsWith(typed)) return `${name} ${indicator}`;
	const inside = name.indexOf(` ${typed}`);
	return inside < 0 ? `${indicator} ${name}` : `${name.slice(inside + 1)} ${indicator}`;
}

interface Open {
	readonly role: Role;
	readonly start: number;
	readonly end: number;
}

// "TO ", "INFO ", "XMT/": the label of a line that may have nothing else yet
const label = /^(FM|TO|INFO|XMT)[ \t/]{1,8}/;
const roles: Readonly<Record<string, Role>> = { FM: 'from', TO: 'to', INFO: 'info', XMT: 'exempt' };

/** The address that is being written: behind a label, or on a line of its own below another address. */
function openAddress(place: Place): Open | undefined {
	const { field, zone, lead, start, line, offset, file } = place;
	const found = label.exec(lead);
	const value = field?.kind === 'addressee' ? field.value : undefined;
	if (!value && zone !== 'envelope') return undefined;
	const role = found ? roles[found[1]] : (value?.role ?? roleAbove(place));
	if (!role || (!found && field && field.kind !== 'addressee' && field.kind !== 'unread')) return undefined;
	const from = found ? start + found[0].length : start;
	const first = skipBlanks(file.text, Math.min(from, offset), offset);
	// Only where the name is still open: behind it stand a precedence and a number.
	const isReread = found !== null && value?.name.value === found[1];
	const nameEnd = value && !isReread ? value.name.span.end : line.end;
	return offset <= nameEnd ? { role, start: first, end: nameEnd } : undefined;
}

/** On an empty line, or one with a first word, directly below an address. */
function roleAbove({ file, section, line, offset }: Place): Role | undefined {
	const row = file.lines.lineAt(offset);
	if (row === 0 || line.end - line.start > 60) return undefined;
	const above = section.envelope.fields.findLast(({ span }) => file.lines.lineAt(span.end) === row - 1);
	return above?.kind === 'addressee' && above.value?.role !== 'from' ? above.value?.role : undefined;
}

function othersOf({ section, field }: Place): readonly NonNullable<Addressee['value']>[] {
	const isOther = (other: EnvelopeField): other is Addressee => other.kind === 'addressee' && other !== field;
	return section.envelope.fields.filter(isOther).flatMap(({ value }) => {
		const isAddressed = value && (value.role === 'to' || value.role === 'info');
		return isAddressed ? [value] : [];
	});
}

function hasNamesAlone(place: Place): boolean {
	const others = othersOf(place);
	return others.length > 0 && !hasIndicators(place);
}

function hasIndicators(place: Place): boolean {
	return othersOf(place).some(({ indicator }) => indicator !== undefined);
}
