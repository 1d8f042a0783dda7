import {
	type CancellationToken,
	type Connection,
	ErrorCodes,
	LSPErrorCodes,
	type ProtocolRequestType,
	ResponseError,
	type TextDocumentIdentifier,
} from './lsp';
import { type Context } from './context';
import { type Documents, type Snapshot } from './documents';
import { type Guard } from './guard';
import { type Loop, settle } from './schedule';
import { type Session } from './session';

/** One row of the server's table. */
export interface Route<P, R> {
	/** Pure: the same document, parameters and context give the same answer. */
	readonly feature: (snapshot: Snapshot, params: P, context: Context) => R;
	/** The answer for a document that is not open, and for a feature that failed. */
	readonly nothing: NoInfer<R>;
	/** The answer when the document moved on before the computation began. */
	readonly outdated?: () => ResponseError<unknown>;
}

/** What every route needs. */
export interface Desk {
	readonly connection: Connection;
	readonly documents: Documents;
	readonly guard: Guard;
	readonly loop: Loop;
	/** Throws the protocol's error before `initialize` and after `shutdown`. */
	session(): Session;
	context(session: Session, uri: string): Context | Promise<Context>;
}

/** Answers one kind of request: lets newer messages arrive, drops what they made stale, then computes. */
export function answer<P extends { readonly textDocument: TextDocumentIdentifier }, R, PR, E, RO>(
	desk: Desk,
	type: ProtocolRequestType<P, R, PR, E, RO>,
	{ feature, nothing, outdated = contentModified }: Route<P, R>,
): void {
	const { connection, documents, guard, loop } = desk;
	connection.onRequest(type.method, async (params: P, token: CancellationToken): Promise<R> => {
		const session = desk.session();
		const asked = documents.get(uriOf(params));
		if (!asked) return nothing;
		const context = await desk.context(session, asked.uri);
		await settle(loop);
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
		const now = documents.get(asked.uri);
		if (!now) return nothing;
		if (now !== asked) throw outdated();
		return guard.run(type.method, nothing, () => feature(asked, params, context));
	});
}

export function contentModified(): ResponseError {
	return new ResponseError(LSPErrorCodes.ContentModified, 'The document changed before this was answered.');
}

/** An editor that hears "content modified" to a pull shows no diagnostics at all; to this it asks again. */
export function askAgain(): ResponseError<{ readonly retriggerRequest: boolean }> {
	const message = 'The document changed before this was answered.';
	return new ResponseError(LSPErrorCodes.ServerCancelled, message, { retriggerRequest: true });
}

function uriOf(params: unknown): string {
	const uri = (params as { readonly textDocument?: { readonly uri?: unknown } } | undefined)?.textDocument?.uri;
	if (typeof uri === 'string') return uri;
	throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document.');
}
