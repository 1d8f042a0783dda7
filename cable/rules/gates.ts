import { type Cable, type Envelope, type Section, type Span } from '../model';
import { type Rule } from './rule';

/** Whether a rule may speak about this cable at all. What gates ask of a cable is found out once for all rules. */
export function gatesOf(cable: Cable): (rule: Pick<Rule, 'needs' | 'years'>) => boolean {
	const has = { whole: !cable.partial, heading: hasHeading(cable), flaws: hasFlaws(cable) };
	const year = yearOf(cable);
	return ({ needs, years }) => {
		if (needs?.some((need) => !has[need])) return false;
		return years === undefined || (year !== undefined && year >= years.from && year <= years.to);
	};
}

/** The year of the date-time group of the first section that has a true one. */
export function yearOf(cable: Cable): number | undefined {
	return dateOf(cable)?.getUTCFullYear();
}

/** The moment of the date-time group of the first section that has a true one. */
export function dateOf(cable: Cable): Date | undefined {
	const field = dateField(cable);
	return field && new Date(field.utc);
}

/** The same with the place of its date, for findings that compare with it. */
export function dateField(
	cable: Cable,
): { readonly utc: number; readonly span: Span; readonly year: Span } | undefined {
	for (const { envelope } of cable.sections) {
		const value = envelope.dtg?.value;
		if (value?.utc === undefined) continue;
		const span = { start: value.day.span.start, end: value.year.span.end };
		return { utc: value.utc, span, year: value.year.span };
	}
	return undefined;
}

/**
 * The sections that carry a transmission header, or the rest of one. A text that never had one (a print for the
 * files, a publisher's excerpt) misses none of its lines.
 */
export function transmissions(cable: Cable): readonly Section[] {
	// A message in labelled form has fields of its own for what format lines tell.
	if (cable.form === 'labelled') return [];
	return cable.sections.filter((section) => hasTransmission(section.envelope));
}

/** Handbook format lines 1, 3, 4, 5, FM or TO: any of them. Format line 2 and INFO also stand in other prints. */
function hasTransmission({ transmission, originator, security, dtg, from, to }: Envelope): boolean {
	return [transmission, originator, security, dtg, from, to[0]].some((field) => field !== undefined);
}

function hasHeading({ heading, sections }: Cable): boolean {
	if (sections[0].number > 1) return false;
	const { executiveOrder, tags, subject, references, authority, classification } = heading;
	return (
		[executiveOrder, tags, subject, references, authority].some((field) => field !== undefined) ||
		classification?.value?.mrn !== undefined
	);
}

function hasFlaws({ sections, heading }: Cable): boolean {
	const isFlawed = ({ flaws }: { readonly flaws: readonly unknown[] }): boolean => flaws.length > 0;
	if (heading.fields.some(isFlawed)) return true;
	return sections.some(
		({ envelope, classification }) =>
			envelope.fields.some(isFlawed) || (classification !== undefined && isFlawed(classification)),
	);
}
