/** The heading as readers ask for it: every field in text order, and by name the one that counts. */
import { type Field, type Heading, type HeadingField } from '../model';
import { type Writable } from '../fields/scan';

/** No heading: the text begins with a paragraph. */
export function noHeading(at: number): Heading {
	return headingOf(at, []);
}

/** From the fields in text order: of repeats, the one that counts. */
export function headingOf(start: number, fields: readonly HeadingField[]): Heading {
	const captions: Heading['captions'][number][] = [];
	const attention: Heading['attention'][number][] = [];
	const end = fields.reduce((last, field) => Math.max(last, field.span.end), start);
	const span = { start: fields.at(0)?.span.start ?? start, end };
	const heading: Writable<Heading> = { span, fields, captions, attention };
	for (const field of fields) {
		switch (field.kind) {
			case 'classification':
				// Of several classification lines the first with an MRN counts: a level alone may stand above it.
				if (!heading.classification || (field.value?.mrn && !heading.classification.value?.mrn))
					heading.classification = field;
				break;
			case 'caption':
				captions.push(field);
				break;
			case 'attention':
				attention.push(field);
				break;
			case 'executive-order':
				heading.executiveOrder ??= field;
				break;
			case 'tags':
				// "TAGS: N/A" says that there are none, unless another line says otherwise.
				heading.tags = heading.tags && saysNone(heading.tags) ? field : fuller(heading.tags, field);
				break;
			case 'subject':
				heading.subject = fuller(heading.subject, field);
				break;
			case 'references':
				heading.references = continued(heading.references, field) ?? fuller(heading.references, field);
				break;
			case 'authority':
				heading.authority = reasoned(heading.authority, field) ?? fuller(heading.authority, field);
				break;
			default:
		}
	}
	return heading;
}

/** An authority that is paragraph 1 is the heading's by its sense, but lies in the body. */
export function endingBefore(heading: Heading, bodyStart: number): Heading {
	let end = heading.span.start;
	for (const { span } of heading.fields) if (span.end <= bodyStart) end = Math.max(end, span.end);
	return { ...heading, span: { start: heading.span.start, end } };
}

type References = NonNullable<Heading['references']>;

/** `REF A: …` and `REF B: …` on lines of their own are one list. */
function continued(known: References | undefined, next: References): References | undefined {
	if (!known?.value || !next.value) return undefined;
	const last = known.value.at(-1)?.letter;
	const first = next.value.at(0)?.letter;
	if (!last || !first || first.value.charCodeAt(0) !== last.value.charCodeAt(0) + 1) return undefined;
	return {
		...known,
		span: { start: known.span.start, end: next.span.end },
		pieces: [...known.pieces, ...next.pieces],
		value: [...known.value, ...next.value],
		flaws: [...known.flaws, ...next.flaws],
	};
}

type Authority = NonNullable<Heading['authority']>;

/** `CLASSIFIED BY: …`, `DERIVED FROM: …`, `REASON: 1.4 (b)`: who classified stands in the one, why in the other. */
function reasoned(known: Authority | undefined, next: Authority): Authority | undefined {
	if (!known?.value || !next.value || isEmpty(known) || known.value.reasons.length > 0) return undefined;
	if (next.value.reasons.length === 0) return undefined;
	return {
		...known,
		span: { start: known.span.start, end: next.span.end },
		pieces: [...known.pieces, ...next.pieces],
		value: { ...known.value, reasons: next.value.reasons, sections: next.value.sections },
		flaws: [...known.flaws, ...next.flaws],
	};
}

function saysNone({ value }: NonNullable<Heading['tags']>): boolean {
	return value?.length === 1 && value[0].value.code === 'N/A';
}

/** The first that is not empty, else the first. */
function fuller<F extends Field<string, unknown>>(known: F | undefined, next: F): F {
	return known && (!isEmpty(known) || isEmpty(next)) ? known : next;
}
function isEmpty(field: Field<string, unknown>): boolean {
	return field.flaws.some((flaw) => flaw.kind === 'empty');
}
