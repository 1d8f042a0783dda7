/** Precedence words behind an addressee: none above the highest of the telegram (5 FAH-2 H-421). */
import { precedenceRank } from '../fields/precedence';
import { type Precedence } from '../model';
import { type Asking } from './asking';
import { type Place, wordFrom, wordStart } from './place';
import { type Proposal } from './proposal';

export function proposePrecedences(place: Place, { day }: Asking): readonly Proposal[] {
	const { file, field, section, offset } = place;
	if (field?.kind !== 'addressee' || !field.value || field.value.role === 'from' || field.value.role === 'exempt')
		return [];
	const { name, precedence, serial } = field.value;
	if ((serial && offset > serial.span.start) || (precedence && offset > precedence.span.end)) return [];
	const isAtWord = precedence !== undefined && offset > precedence.span.start;
	const from = isAtWord ? precedence.span.start : wordStart(place, name.span.start);
	// Before the last word of the name there must be another: the first one is the name itself.
	if (from <= name.span.start) return [];
	const span = isAtWord ? precedence.span : wordFrom(place, from);
	const typed = file.text.slice(from, offset).toUpperCase();
	const highest = section.envelope.dtg?.value?.precedences.at(0)?.value;
	return words
		.filter((word) => word.startsWith(typed))
		.filter((word) => highest === undefined || precedenceRank(word) >= precedenceRank(highest))
		.map((word) => ({
			label: word,
			detail: 'precedence for this addressee',
			kind: 'word',
			span,
			text: word,
			about: { what: 'precedence', code: word, day },
		}));
}

const words: readonly Precedence[] = ['IMMEDIATE', 'PRIORITY', 'ROUTINE', 'NIACT IMMEDIATE', 'FLASH'];
