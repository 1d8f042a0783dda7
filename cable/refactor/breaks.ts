/** Where a page ends: its line, and the markings that are printed with it. */
import { type Cable, type CableFile, type Noise, type Span, type Stretch } from '../model';

export interface PageBreak {
	/** Lines, first and last: of the noise, without the blank lines around it. */
	readonly first: number;
	readonly last: number;
	/** From the last word before to the first behind, where a block or a field goes on over the break. */
	readonly gap: Span | undefined;
}

/**
 * Runs of page lines, of the markings beside them and of blank lines; what holds no page line is no page break. Page
 * lines above the text stay unless a field goes on over them: older prints begin with one, and are known by it. Those
 * beside other noise, such as the stamps of a release, stay too: it would be read differently without them.
 */
export function pageBreaks(file: CableFile): readonly PageBreak[] {
	return file.cables.flatMap((cable) => breaksOf(file, cable));
}

function breaksOf(file: CableFile, cable: Cable): readonly PageBreak[] {
	const onLine = noiseByLine(file, cable);
	const fields = [...cable.sections.flatMap(({ envelope }) => envelope.fields), ...cable.heading.fields];
	const gaps = gapsByLine(file, [...fields, ...cable.blocks]);
	const body = cable.blocks.length > 0 ? file.lines.lineAt(cable.blocks[0].span.start) : file.lines.count;
	const others = new Set(cable.noise.map(({ span }) => file.lines.lineAt(span.start)));
	const breaks: PageBreak[] = [];
	let reached = -1;
	for (const [line, noise] of onLine) {
		if (noise.kind !== 'page' || line <= reached) continue;
		const first = farthest(file, onLine, line, -1);
		const last = farthest(file, onLine, line, 1);
		reached = last;
		const gap = gaps.get(lineOfText(file, first, -1));
		const isWhole = gap !== undefined && file.lines.lineAt(gap.end) === lineOfText(file, last, 1);
		const isBesideNoise = others.has(lineOfText(file, first, -1)) || others.has(lineOfText(file, last, 1));
		if (isWhole || (first > body && !isBesideNoise)) breaks.push({ first, last, gap: isWhole ? gap : undefined });
	}
	return breaks;
}

/** Noise that has its line for itself, in text order. */
function noiseByLine({ lines, text }: CableFile, { noise }: Cable): ReadonlyMap<number, Noise> {
	const onLine = new Map<number, Noise>();
	for (const each of noise) {
		if (each.kind !== 'page' && !(each.kind === 'notice' && printed.has(each.role))) continue;
		const line = lines.lineAt(each.span.start);
		const before = text.slice(lines.startOf(line), each.span.start);
		const behind = text.slice(each.span.end, lines.endOf(line));
		if (before.trim() === '' && behind.trim() === '' && each.span.end <= lines.endOf(line)) onLine.set(line, each);
	}
	return onLine;
}

const printed: ReadonlySet<string> = new Set(['banner', 'classification', 'terminal']);

/** By the line before: where a block or a field is interrupted. */
function gapsByLine({ lines }: CableFile, stretches: readonly Stretch[]): ReadonlyMap<number, Span> {
	const gaps = new Map<number, Span>();
	for (const { pieces } of stretches) {
		for (let piece = 1; piece < pieces.length; piece++) {
			const start = pieces[piece - 1].end;
			gaps.set(lines.lineAt(start), { start, end: pieces[piece].start });
		}
	}
	return gaps;
}

/** The last line of noise that is reached from one over noise and blank lines. */
function farthest({ lines }: CableFile, onLine: ReadonlyMap<number, Noise>, from: number, step: 1 | -1): number {
	let reached = from;
	for (let line = from + step; line >= 0 && line < lines.count; line += step) {
		if (onLine.has(line)) reached = line;
		else if (lines.kindOf(line) !== 'blank') break;
	}
	return reached;
}

/** The next line that is not blank. */
function lineOfText({ lines }: CableFile, from: number, step: 1 | -1): number {
	let line = from + step;
	while (line >= 0 && line < lines.count && lines.kindOf(line) === 'blank') line += step;
	return line;
}
