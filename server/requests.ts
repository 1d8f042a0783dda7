/** Requests that are ours alone; `protocol/` has their names and values. */
import {
	type ExplainCodesAnswer,
	explainCodesRequest,
	type LookUpCodeAnswer,
	type LookUpCodeParams,
	lookUpCodeRequest,
} from '../protocol/codes';
import { ProtocolRequestType, type TextDocumentIdentifier } from './lsp';

export const explainCodesType = new ProtocolRequestType<
	{ readonly textDocument: TextDocumentIdentifier },
	ExplainCodesAnswer | null,
	never,
	void,
	void
>(explainCodesRequest);

export const lookUpCodeType = new ProtocolRequestType<LookUpCodeParams, LookUpCodeAnswer | null, never, void, void>(
	lookUpCodeRequest,
);
