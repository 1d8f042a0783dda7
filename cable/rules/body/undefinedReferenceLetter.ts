import { mayCiteList, mentions } from '../../mentions';
import { type Cable } from '../../model';
import { referenceEntries } from '../../referenceEntries';
import { type Rule } from '../rule';

export const undefinedReferenceLetter: Rule = {
	code: 'undefined-reference-letter',
	summary: 'The text cites a letter that the REF list does not have.',
	rationale:
		'6 of 1,295 public telegrams do, but in 4 of them the list mixed its ways of lettering. Entries without letters are counted as if they had them.',
	source: '5 FAH-2 H-250; measured',
	example: { wrong: 'Odell told the Charge (ref E) that', mended: 'Odell told the Charge that' },
	severity: 'hint',
	*check(cable, { file }) {
		const list = cable.heading.references;
		const last = lastLetter(cable);
		if (!list?.value || last === undefined || !mayCiteList(file, cable)) return;
		const told = new Set<string>();
		for (const { what, value, span } of mentions(file, cable)) {
			if (what !== 'reference-letter' || value <= last || told.has(value)) continue;
			told.add(value);
			yield {
				span,
				message: `REF has no item ${value}: its last is ${last}`,
				partners: [{ span: list.label ?? list.span, message: 'The REF list' }],
			};
		}
	},
};

/** Undefined for a list that is not lettered. */
function lastLetter(cable: Cable): string | undefined {
	const entries = referenceEntries(cable);
	const letters = entries.flatMap(({ letter }) => (letter && /^[A-Z]$/.test(letter) ? letter : []));
	if (letters.length === 0 && entries.length < 2) return undefined;
	const counted = String.fromCharCode(64 + Math.min(26, entries.length));
	return [...letters, counted].reduce((latest, letter) => (letter > latest ? letter : latest));
}
