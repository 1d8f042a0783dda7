/** What a reader can fold: header, addressee lists, sections, headings, paragraphs, page noise (OUTLINE 2). */
import { type Block, type Cable, type CableFile, type Span, type Title } from './model';

export interface Fold {
	readonly span: Span;
	readonly kind: 'region' | 'comment';
}

/** Outer before inner, in text order. Only stretches of more than one line fold. */
export function folding(file: CableFile): readonly Fold[] {
	const folds = file.cables.flatMap((cable) => foldsOf(cable));
	const severalLines = folds.filter(({ span }) => file.lines.lineAt(span.start) < file.lines.lineAt(span.end));
	return severalLines.sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
}

function foldsOf(cable: Cable): readonly Fold[] {
	const folds: Fold[] = [];
	const fold = (span: Span, kind: Fold['kind'] = 'region'): void => void folds.push({ span, kind });
	for (const section of cable.sections) {
		const { envelope, classification } = section;
		const start = envelope.fields.at(0)?.span.start ?? classification?.span.start;
		const headingEnd = section === cable.sections[0] ? cable.heading.span.end : (classification?.span.end ?? 0);
		if (start !== undefined) fold({ start, end: Math.max(envelope.span.end, headingEnd) });
		for (const list of [envelope.to, envelope.info, envelope.exempt]) {
			if (list.length > 1) fold({ start: list[0].span.start, end: list[list.length - 1].span.end });
		}
		if (cable.sections.length > 1) fold(section.span);
	}
	for (const field of cable.heading.fields)
		if (field.kind === 'references' || field.kind === 'authority') fold(field.span);
	for (const [index, block] of cable.blocks.entries())
		fold(block.kind === 'title' ? titleReach(block, cable.blocks, index) : block.span);
	const [first, last] = [cable.trailer.at(0), cable.trailer.at(-1)];
	if (first && last) fold({ start: first.span.start, end: last.span.end });
	for (const noise of runsOfNoise(cable)) fold(noise, 'comment');
	return folds;
}

/** A title reaches to the next title. */
function titleReach(title: Title, blocks: readonly Block[], index: number): Span {
	let next = index + 1;
	while (next < blocks.length && blocks[next].kind !== 'title') next++;
	const last = blocks[next - 1];
	return { start: title.span.start, end: Math.max(title.span.end, last.span.end) };
}

/** Archive lines around the telegram, ends of pages and repeated headings fold away as comments do. */
function runsOfNoise(cable: Cable): readonly Span[] {
	const runs: Span[] = [];
	for (const noise of cable.noise) if (noise.kind === 'repeat') runs.push(noise.span);
	for (const run of pageEnds(cable)) runs.push(run);
	const above = cable.wrapper.filter(({ span }) => span.end <= cable.span.start);
	const below = cable.wrapper.filter(({ span }) => span.start >= cable.span.end);
	for (const part of [above, below]) {
		const [first, last] = [part.at(0), part.at(-1)];
		if (first && last) runs.push({ start: first.span.start, end: last.span.end });
	}
	return runs;
}

/** Noise that stands together between two stretches of text: foot of a page, stamps, head of the next. */
function pageEnds(cable: Cable): readonly Span[] {
	const runs: { start: number; end: number }[] = [];
	const fields = cable.sections.flatMap(({ envelope, classification }) => [
		...envelope.fields,
		...(classification ? [classification] : []),
	]);
	const texts = [...fields, ...cable.heading.fields, ...cable.blocks].flatMap(({ pieces }) => pieces);
	const pieces = texts.sort((left, right) => left.start - right.start);
	let next = 0;
	for (const { kind, span } of cable.noise) {
		if (kind === 'repeat') continue;
		const before = next;
		while (next < pieces.length && pieces[next].start < span.start) next++;
		const last = runs.at(-1);
		if (last && before === next && next > 0) last.end = span.end;
		else runs.push({ start: span.start, end: span.end });
	}
	return runs;
}
