import {
	type AnnotatedTextEdit,
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	CodeActionTriggerKind,
	type TextEdit,
	type WorkspaceEdit,
} from '../lsp';
import { refactorings } from '../../cable/refactor/catalogue';
import { type Refactoring } from '../../cable/refactor/refactoring';
import { type Edit } from '../../cable/rules/rule';
import { type Context } from '../context';
import { rangeOf } from '../convert';
import { type Snapshot } from '../documents';
import { createMemo } from '../memo';

/** All larger changes have this kind, and below it a name each. */
export const refactorKind = `${CodeActionKind.RefactorRewrite}.cable`;

/** What a code action carries until its reader has chosen it. */
interface RefactorData {
	readonly uri: string;
	readonly version: number;
	readonly refactoring: string;
}

/** The larger changes that would change something; an editor that can is given the edit only when one is chosen. */
export function refactorActions(snapshot: Snapshot, asked: CodeActionContext, { client }: Context): CodeAction[] {
	const wished = refactorings.filter(({ name }) => isAsked(`${refactorKind}.${name}`, asked));
	return wished.flatMap((refactoring) => {
		if (editsOf(snapshot, refactoring).length === 0) return [];
		const { title, name } = refactoring;
		const action: CodeAction = { title, kind: `${refactorKind}.${name}` };
		const { uri, version } = snapshot;
		const data: RefactorData = { uri, version, refactoring: name };
		return client.resolvesEdits ? { ...action, data } : { ...action, edit: toEdit(snapshot, refactoring, client) };
	});
}

/** The document and version that a code action is for; undefined for an action of another kind. */
export function refactorTarget({ data }: CodeAction): RefactorData | undefined {
	const { uri, version, refactoring } = (data ?? {}) as Partial<RefactorData>;
	if (typeof uri !== 'string' || typeof version !== 'number' || typeof refactoring !== 'string') return undefined;
	return { uri, version, refactoring };
}

/** The action with its edit. */
export function resolveRefactor(
	action: CodeAction,
	snapshot: Snapshot,
	{ client }: Pick<Context, 'client'>,
): CodeAction {
	const chosen = refactorings.find(({ name }) => name === refactorTarget(action)?.refactoring);
	return chosen ? { ...action, edit: toEdit(snapshot, chosen, client) } : action;
}

/**
 * Kinds are a hierarchy: who asks for `refactor` asks for ours. They concern the whole text, so that an editor that asks
 * for itself, on every line, gets none: the bulb would never go out.
 */
function isAsked(kind: string, { only, triggerKind }: CodeActionContext): boolean {
	if (!only) return triggerKind === CodeActionTriggerKind.Invoked;
	return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

const memos = new Map(refactorings.map(({ name }) => [name, createMemo<readonly Edit[]>()]));

function editsOf({ file }: Snapshot, refactoring: Refactoring): readonly Edit[] {
	const memo = memos.get(refactoring.name);
	return memo ? memo(file, [], () => refactoring.edits(file)) : [];
}

/** Shown before it is made, where the editor can. */
function toEdit(snapshot: Snapshot, refactoring: Refactoring, client: Context['client']): WorkspaceEdit {
	const { uri, version, file } = snapshot;
	const edits = editsOf(snapshot, refactoring).map(({ span, text }): TextEdit => ({
		range: rangeOf(file, span),
		newText: text,
	}));
	if (!client.versionedEdits) return { changes: { [uri]: edits } };
	const textDocument = { uri, version };
	if (!client.confirmsEdits) return { documentChanges: [{ textDocument, edits }] };
	const annotated = edits.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: refactoring.name }));
	return {
		documentChanges: [{ textDocument, edits: annotated }],
		changeAnnotations: { [refactoring.name]: { label: refactoring.title, needsConfirmation: true } },
	};
}
