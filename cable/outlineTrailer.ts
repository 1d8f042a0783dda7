/** The outline's node for what stands behind the text of a message in the labelled form. */
import { type Cable, type CableFile, type Span } from './model';
import { isVisible, leaf, type OutlineNode } from './outlineNode';
import { clip } from './outlineText';
import { fold } from './prose';

/** One node with a child for each field. The signature has a node of its own. */
export function trailerNodes(file: CableFile, cable: Cable): readonly OutlineNode[] {
	const fields = cable.trailer.filter(({ span }) => !cable.signature || !holds(span, cable.signature.span));
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

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
