import { type SelectionRange, type SelectionRangeParams } from '../lsp';
import { selectionAt } from '../../cable/selection';
import { offsetOf, rangeOf } from '../convert';
import { type Snapshot } from '../documents';

/** For each caret what a reader selects step by step, from the word to the file. */
export function selectionRange({ file }: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] {
	return positions.map((position) => {
		const steps = selectionAt(file, offsetOf(file, position)).map((span) => rangeOf(file, span));
		const [whole, ...inner] = steps.toReversed();
		return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole });
	});
}
