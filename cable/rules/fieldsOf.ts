import {
	type Addressee,
	type Cable,
	type ClassificationLine,
	type EnvelopeField,
	type Flaw,
	type FlawKind,
	type HeadingField,
	type Section,
} from '../model';

/** Envelope fields of one kind in all sections, repeats included. */
export function envelopeFields<K extends EnvelopeField['kind']>(
	cable: Cable,
	kind: K,
): readonly Extract<EnvelopeField, { kind: K }>[] {
	return cable.sections.flatMap(({ envelope }) => envelope.fields.filter((field) => isOfKind(field, kind)));
}

/** Heading fields of one kind, repeats included. */
export function headingFields<K extends HeadingField['kind']>(
	cable: Cable,
	kind: K,
): readonly Extract<HeadingField, { kind: K }>[] {
	return cable.heading.fields.filter((field) => isOfKind(field, kind));
}

/** The classification line of the heading, its repeats, and those that open the later sections: each once. */
export function classificationLines(cable: Cable): readonly ClassificationLine[] {
	const ofSections = cable.sections.flatMap(({ classification }) => classification ?? []);
	return [...new Set([...headingFields(cable, 'classification'), ...ofSections])];
}

export function addressees({ envelope }: Section): readonly Addressee[] {
	return [...envelope.to, ...envelope.info, ...envelope.exempt];
}

/** The flaws of these kinds, whatever their field. */
export function flawsOf(fields: readonly { readonly flaws: readonly Flaw[] }[], kind: FlawKind): readonly Flaw[] {
	return fields.flatMap(({ flaws }) => flaws.filter((flaw) => flaw.kind === kind));
}

/** Flaws of lines whose label or shape stands while nothing could be read from them. */
export function unreadable(cable: Cable, kind: EnvelopeField['kind']): readonly Flaw[] {
	const unread = envelopeFields(cable, kind).filter((field) => field.value === undefined);
	return flawsOf(unread, 'unreadable');
}

function isOfKind<F extends { readonly kind: string }, K extends F['kind']>(
	field: F,
	kind: K,
): field is Extract<F, { kind: K }> {
	return field.kind === kind;
}
