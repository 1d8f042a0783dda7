import {
	LSPErrorCodes,
	ResponseError,
	type SemanticTokens,
	SemanticTokensBuilder,
	type SemanticTokensParams,
	type SemanticTokensRangeParams,
} from '../lsp';
import { type Span } from '../../cable/model';
import { codeModifiers, codeTypes, tokensIn } from '../../cable/tokens';
import { type Context } from '../context';
import { offsetOf, positionOf } from '../convert';
import { type Snapshot } from '../documents';

/** The numbers of types and modifiers that answers are written in; the manifest contributes the same names. */
export const legend = { tokenTypes: [...codeTypes], tokenModifiers: [...codeModifiers] };

/**
 * All codes of a text, or nothing where that is too much for every key: editors then keep to what is in sight. A few
 * hundred numbers a telegram are not worth remembering the last answer for, so there are no deltas.
 */
export function semanticTokens(snapshot: Snapshot, _: SemanticTokensParams, context: Context): SemanticTokens | null {
	const { text } = snapshot;
	if (text.length <= mostText) return encode(snapshot, { start: 0, end: text.length }, context);
	// To an editor an empty answer is a text without tokens: it would take away those that it has for what is in sight.
	if (context.client.takesCancelledTokens)
		throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The text is too large; ask for a range of it.');
	return null;
}

export function semanticTokensInRange(
	snapshot: Snapshot,
	{ range }: SemanticTokensRangeParams,
	context: Context,
): SemanticTokens {
	const { file } = snapshot;
	return encode(snapshot, { start: offsetOf(file, range.start), end: offsetOf(file, range.end) }, context);
}

/** Some thirty telegrams in one file: a tenth of a second. */
const mostText = 250_000;

function encode({ file }: Snapshot, range: Span, { books }: Context): SemanticTokens {
	const builder = new SemanticTokensBuilder();
	for (const { span, type, modifier } of tokensIn(file, range, books)) {
		const { line, character } = positionOf(file, span.start);
		const bit = modifier === undefined ? 0 : 1 << codeModifiers.indexOf(modifier);
		builder.push(line, character, span.end - span.start, codeTypes.indexOf(type), bit);
	}
	return { data: builder.build().data };
}
