/** Short words beside codes, for readers who switch them on: what a hover would say first, without pointing. */
import { type Books } from './books/books';
import { explainNode } from './explain/explain';
import { type Explanation } from './explain/explanation';
import { type Cable, type CableFile, type EnvelopeField, type HeadingField, type Section, type Span } from './model';

/** What hints there are, each switched on by itself. */
export const hintKinds = ['dates', 'tags', 'posts'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface Hint {
	/** Behind the code. */
	readonly offset: number;
	readonly kind: HintKind;
	/** `AMEMBASSY TOKYO`, `Saturday 14 March 2009, 15:07 UTC`. */
	readonly label: string;
	readonly explanation: Explanation;
}

/** In text order, those behind a code in `range`. A code whose meaning is not known has none. */
export function hintsIn(file: CableFile, range: Span, books: Books, wished: ReadonlySet<HintKind>): readonly Hint[] {
	const isInRange = ({ start, end }: Span): boolean => start <= range.end && range.start <= end;
	const of = (cable: Cable, section: Section, field: EnvelopeField | HeadingField): readonly Hint[] =>
		hintedIn(field).flatMap(({ kind, span }): readonly Hint[] => {
			if (!wished.has(kind) || !isInRange(span)) return [];
			const explanation = explainNode(field, { file, cable, section, offset: span.start, books });
			if (!explanation || explanation.sure === 'unknown') return [];
			return [{ offset: span.end, kind, label: briefly(explanation.title), explanation }];
		});
	return file.cables
		.filter(({ span }) => isInRange(span))
		.flatMap((cable) => [
			...cable.sections.flatMap((section) => section.envelope.fields.flatMap((field) => of(cable, section, field))),
			...cable.heading.fields.flatMap((field) => of(cable, cable.sections[0], field)),
		])
		.sort((a, b) => a.offset - b.offset);
}

/** The codes of a field that a reader may want in words. A post that is named behind its indicator is in words. */
function hintedIn(field: EnvelopeField | HeadingField): readonly { readonly kind: HintKind; readonly span: Span }[] {
	switch (field.kind) {
		case 'dtg': {
			if (!field.value) return [];
			const { day, year } = field.value;
			return [{ kind: 'dates', span: { start: day.span.start, end: year.span.end } }];
		}
		case 'originator': {
			if (!field.value) return [];
			const { indicator, filed } = field.value;
			return [
				{ kind: 'posts', span: indicator.span },
				{ kind: 'dates', span: filed.span },
			];
		}
		case 'routing':
			return (field.value?.indicators ?? []).map(({ span }) => ({ kind: 'posts', span }));
		case 'addressee': {
			const indicator = field.value?.name.value === '' ? field.value.indicator : undefined;
			return indicator ? [{ kind: 'posts', span: indicator.span }] : [];
		}
		case 'tags': {
			const codes = (field.value ?? []).filter(({ value }) => value.person === undefined);
			return codes.map(({ span }) => ({ kind: 'tags', span }));
		}
		default:
			return [];
	}
}

/** `RUEHKO: AMEMBASSY TOKYO` without the code, which stands before the hint. */
function briefly(title: string): string {
	const colon = title.indexOf(': ');
	return colon < 0 ? title : title.slice(colon + 2);
}
