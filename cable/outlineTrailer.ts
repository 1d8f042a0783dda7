/** The outline's node for what stands behind the text of a message in the labelled form. */
import { type Addressee, type Cable, type CableFile, type Span, type Trailer } from './model';
import { draftingNodes } from './outlineArchive';
import { isVisible, leaf, type OutlineNode } from './outlineNode';
import { clip } from './outlineText';
import { fold } from './prose';

/** One node with a child for each labelled field, another for a drafting block; the signature has its own elsewhere. */
export function trailerNodes(file: CableFile, cable: Cable): readonly OutlineNode[] {
	return [...labelledNodes(file, cable), ...draftingNodes(cable.trailer)];
}

function labelledNodes(file: CableFile, cable: Cable): readonly OutlineNode[] {
	const fields = cable.trailer.filter(isLabelledField).filter(({ span }) => !holdsSignature(cable, span));
	const [first, last] = [fields.at(0), fields.at(-1)];
	if (!first || !last) return [];
	const children = fields.map((field) => {
		if (field.kind === 'trailer')
			return leaf(
				field.value?.label ?? 'Field',
				clip(field.value?.text ?? ''),
				'Property',
				field.span,
				field.label ?? field.span,
			);
		const role = field.value?.role === 'exempt' ? 'Exempt' : 'Info';
		const name = fold(file.text.slice(field.value?.name.span.start ?? 0, field.value?.name.span.end ?? 0));
		return leaf(
			isVisible(name) ? `${role} ${name}` : role,
			field.value?.precedence?.value ?? '',
			'Interface',
			field.span,
			field.span,
		);
	});
	const count = `${children.length} field${children.length === 1 ? '' : 's'}`;
	const range = { start: first.span.start, end: last.span.end };
	return [{ ...leaf('Trailer', count, 'Object', range, first.label ?? first.span), children }];
}

/** The drafting block of a print has a node of its own. */
function isLabelledField(field: Cable['trailer'][number]): field is Trailer | Addressee {
	return field.kind !== 'drafting';
}

function holdsSignature({ signature }: Cable, span: Span): boolean {
	return signature !== undefined && holds(span, signature.span);
}

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
