/** What is at an offset: one walk for hover, links, tokens and highlights, from the cable down to the innermost node. */
import { type Block, type Cable, type CableFile, type Node, type Span } from './model';

/** Outermost first. Empty outside every cable. In plain prose the path ends with the paragraph. */
export function pathAt(file: CableFile, offset: number): readonly Node[] {
	const cable = cableAt(file, offset);
	if (!cable) return [];
	const path: Node[] = [cable];
	const wrapper = cable.wrapper.find((node) => holds(node.span, offset));
	if (wrapper) return [...path, wrapper];
	const section = cable.sections.findLast((candidate) => candidate.span.start <= offset);
	if (section && holds(section.span, offset)) path.push(section);
	const envelopeField = section?.envelope.fields.find((field) => holds(field.span, offset));
	if (envelopeField) return [...path, envelopeField];
	if (section?.classification && holds(section.classification.span, offset)) return [...path, section.classification];
	const noise = cable.noise.findLast((node) => holds(node.span, offset));
	if (noise) return [...path, noise];
	const headingField = cable.heading.fields.find((field) => holds(field.span, offset));
	if (headingField?.kind === 'references') {
		const reference = headingField.value?.findLast((candidate) => holds(candidate.span, offset));
		return [...path, headingField, ...(reference ? [reference] : [])];
	}
	if (headingField && headingField !== cable.heading.authority) return [...path, headingField];
	if (cable.signature && holds(cable.signature.span, offset)) return path;
	const trailer = cable.trailer.find((field) => holds(field.span, offset));
	if (trailer) return [...path, trailer];
	for (const passage of cable.passages) if (holds(passage.span, offset)) path.push(passage);
	const block = blockAt(cable.blocks, offset);
	if (block) path.push(block);
	const item = block?.kind === 'paragraph' ? block.items.find((candidate) => holds(candidate.span, offset)) : undefined;
	if (item) path.push(item);
	// The authority may be paragraph 1 itself: then it is innermost.
	if (headingField) path.push(headingField);
	return path;
}

/** The cable whose span holds the offset; between two cables, none. */
export function cableAt(file: CableFile, offset: number): Cable | undefined {
	return file.cables.findLast(
		(cable) => holds(cable.span, offset) || cable.wrapper.some((node) => holds(node.span, offset)),
	);
}

export function holds(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
	const block = lastFrom(blocks, offset);
	return block && holds(block.span, offset) ? block : undefined;
}

/** Of things in text order, the last that begins at the offset or before it. */
export function lastFrom<T extends { readonly span: Span }>(things: readonly T[], offset: number): T | undefined {
	let low = 0;
	let high = things.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (things[middle].span.start <= offset) low = middle;
		else high = middle - 1;
	}
	const thing = things.at(low);
	return thing && thing.span.start <= offset ? thing : undefined;
}
