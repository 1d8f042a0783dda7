/** Outline nodes of the Department's print and of the archive around it (NARA 1973-79, 6). */
import { attributesOf, lostText } from './archive';
import { type Cable, type CableFile, type Distribution, type Drafting, type Span } from './model';
import { type OutlineNode } from './outlineNode';
import { clip } from './outlineText';
import { fold } from './prose';

/** `Distribution, 52 copies` and `Drafting`, of the first section. */
export function printNodes(file: CableFile, cable: Cable): readonly OutlineNode[] {
	const { fields } = cable.sections[0].envelope;
	const nodes: OutlineNode[] = [];
	const lines = fields.filter((field): field is Distribution => field.kind === 'distribution');
	const [first, last] = [lines.at(0), lines.at(-1)];
	if (first && last) {
		const offices = lines.flatMap(({ value }) => value?.offices ?? []);
		const copies = last.value?.total?.value ?? offices.reduce((sum, { value }) => sum + value.copies, 0);
		const name = `Distribution, ${copies} ${copies === 1 ? 'copy' : 'copies'}`;
		const detail = fold(file.text.slice(first.span.start, first.value?.offices.at(0)?.span.end ?? first.span.end));
		nodes.push(leaf(name, clip(detail), { start: first.span.start, end: last.span.end }, first.label ?? first.span));
	}
	nodes.push(...draftingNodes(fields));
	return nodes;
}

/** `Drafting`, with the offices of who drafted and approved. */
export function draftingNodes(
	fields: readonly (Cable['trailer'][number] | Cable['sections'][number]['envelope']['fields'][number])[],
): readonly OutlineNode[] {
	const drafting = fields.find((field): field is Drafting => field.kind === 'drafting');
	if (!drafting) return [];
	const { drafter, approver } = drafting.value ?? {};
	const detail = [drafter?.office?.value, approver?.office?.value].filter(Boolean).join(', ');
	return [leaf('Drafting', clip(detail), drafting.span, drafter?.span ?? drafting.span)];
}

/** `Text lost`, where the record says so in the place of the text. */
export function lostNodes(file: CableFile, cable: Cable): readonly OutlineNode[] {
	const span = lostText(cable);
	// An attribute that tells it has its own node.
	if (!span || attributesOf(cable).some((attribute) => attribute.span === span)) return [];
	return [leaf('Text lost', clip(fold(file.text.slice(span.start, span.end))), span, span)];
}

/** `Message Attributes`, a child for each key. */
export function attributeNodes(cable: Cable): readonly OutlineNode[] {
	const attributes = attributesOf(cable);
	const last = attributes.at(-1);
	if (!last) return [];
	const mark = cable.wrapper.findLast(
		({ kind, span }) => kind === 'notice' && span.end <= attributes[0].span.start && span.start >= cable.span.end,
	);
	const start = mark?.span.start ?? attributes[0].span.start;
	const children = attributes.map(({ value, span, label }) =>
		leaf(value?.key ?? 'Attribute', clip(value?.value ?? ''), span, label ?? span),
	);
	const detail = `${attributes.length} ${attributes.length === 1 ? 'key' : 'keys'}`;
	const selection = mark?.span ?? attributes[0].span;
	return [
		{ ...leaf('Message Attributes', detail, { start, end: last.span.end }, selection), kind: 'Object', children },
	];
}

function leaf(name: string, detail: string, range: Span, selectionRange: Span): OutlineNode {
	return { name, detail, kind: 'Property', range, selectionRange, children: [] };
}
