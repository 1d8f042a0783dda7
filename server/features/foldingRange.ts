import { type FoldingRange, type FoldingRangeParams, FoldingRangeKind } from '../lsp';
import { folding } from '../../cable/folding';
import { type Context } from '../context';
import { type Snapshot } from '../documents';

/** Whole lines that fold: header, addressee lists, sections, paragraphs; noise folds like a comment. */
export function foldingRange({ file }: Snapshot, _: FoldingRangeParams, { client }: Context): FoldingRange[] {
	const ranges: FoldingRange[] = [];
	for (const { span, kind } of folding(file)) {
		const startLine = file.lines.lineAt(span.start);
		const endLine = file.lines.lineAt(Math.max(span.start, span.end - 1));
		if (endLine <= startLine) continue;
		ranges.push({
			startLine,
			endLine,
			kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
		});
	}
	return outermost(ranges, client.mostFolds);
}

/** An editor that takes only so many gets those that hold the others. */
function outermost(ranges: FoldingRange[], most: number): FoldingRange[] {
	if (ranges.length <= most) return ranges;
	const bySize = [...ranges].sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine));
	const kept = new Set(bySize.slice(0, Math.max(0, most)));
	return ranges.filter((range) => kept.has(range));
}
