import { type InlayHint, type InlayHintParams } from '../lsp';
import { hintKinds, hintsIn } from '../../cable/hints';
import { type Context } from '../context';
import { offsetOf, positionOf } from '../convert';
import { type Snapshot } from '../documents';
import { contentOf } from '../explained';
import { plainLine } from '../markdown';

/** What a reader has switched on, behind the codes of the range; pointed at, a hint says what the code's hover says. */
export function inlayHint(
	{ file }: Snapshot,
	{ range }: InlayHintParams,
	{ books, client, settings }: Context,
): InlayHint[] {
	const wished = new Set(hintKinds.filter((kind) => settings.inlayHints[kind]));
	if (wished.size === 0) return [];
	const span = { start: offsetOf(file, range.start), end: offsetOf(file, range.end) };
	return hintsIn(file, span, books, wished).map(({ offset, label, explanation }) => ({
		position: positionOf(file, offset),
		label: plainLine(label),
		tooltip: contentOf(explanation, client.markdownHover),
		paddingLeft: true,
	}));
}
